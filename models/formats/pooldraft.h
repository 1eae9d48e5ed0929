// SPDX-License-Identifier: MIT
#pragma once

#include "formats/importer.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace pooldesigner {

using NoteKind = ImportNote::Kind;

// A design in the making: the parts of its file, and what was done to the input.
struct PoolDraft {
    Json request = Json::object(); // CreateUserPool
    Json mfa = Json::object();     // SetUserPoolMfaConfig
    Json domain = Json::object();  // CreateUserPoolDomain
    Json origin = Json::object();
    Json target = Json::object();
    std::vector<ImportNote> notes;
    std::vector<SourcePart> source; // filled where the input is to be kept
    std::vector<SourceRest> around; // the same

    // `marked` is a text in QT_TRANSLATE_NOOP("Import", ...).
    void note(ImportNote::Kind kind, std::string path, const char *marked,
              std::initializer_list<std::string_view> arguments = {});
    // A note about several members; %1 lists them, %2 is their number. None where there are none.
    void noteMembers(ImportNote::Kind kind, const char *marked, std::vector<std::string> members,
                     std::string path = {});

    // Puts the parts together; empty ones are left out.
    PoolConfig config() &&;
};

// "a, b, c", each fit to be shown; a great many are cut off.
std::string listed(const std::vector<std::string> &names);

// The member, when `value` is an object that has it and it is not null; null otherwise.
const Json *memberOf(const Json &value, std::string_view name);
// The text of a member; empty where it is absent or no text.
std::string textOf(const Json &value, std::string_view name);

} // namespace pooldesigner
