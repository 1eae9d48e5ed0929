// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolview.h"

namespace pooldesigner {

// Readings of a design that several rules share.

// Absent or null, and nothing of another kind stands where the member would be: only then can a rule say that it is
// missing. The type rule speaks of the other kinds.
bool isAbsent(const PoolView &pool, const Path &path);
// Absent (as above) or a list: what it names can be told.
bool isReadable(const PoolView &pool, const ListField &list);
// A structure with something in it, and one without (absent, null or empty). Neither is true of other kinds.
bool hasMembers(const PoolView &pool, const Path &structure);
bool hasNoMembers(const PoolView &pool, const Path &structure);

// The place of the first entry that is this text.
std::optional<Path> itemPath(const PoolView &pool, const ListField &list, std::string_view text);

// The first text that a list has twice; nothing where there is none, or no list.
std::optional<std::string_view> repeatedText(const PoolView &pool, const Path &list);
// The list with later repetitions of an entry left out.
Json withoutRepetitions(const Json &list);

// Absent (as above) or an empty list: nothing is chosen.
bool isUnset(const PoolView &pool, const ListField &list);

// An entry of AccountRecoverySetting.RecoveryMechanisms; members of a wrong kind read as absent.
struct RecoveryMechanism {
    Path path;
    std::string_view name;
    std::optional<std::int64_t> priority;
};
std::vector<RecoveryMechanism> recoveryMechanisms(const PoolView &pool);

// The plan the pool is made in: ESSENTIALS where nothing is said, empty where nonsense is said.
std::string_view featurePlan(const PoolView &pool);

// The attributes that a list of attributes does not name, out of those that another one does.
std::vector<std::string_view> textsMissingFrom(const PoolView &pool, const ListField &list, const ListField &others);

// SmsConfiguration says something, right or wrong: creation can set SMS up.
bool canSendSms(const PoolView &pool);

} // namespace pooldesigner
