// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolview.h"

namespace pooldesigner
{

// Readings of a design that several rules share.

// The place of the first entry that is this text.
std::optional<Path> itemPath(const PoolView &pool, const ListField &list, std::string_view text);

// The member is absent, null or an empty list: nothing is chosen. False for values of another kind.
bool isUnset(const PoolView &pool, const ListField &list);

// SmsConfiguration says something, right or wrong: creation can set SMS up.
bool canSendSms(const PoolView &pool);

} // namespace pooldesigner
