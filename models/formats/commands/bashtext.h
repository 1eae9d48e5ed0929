// SPDX-License-Identifier: MIT
#pragma once

#include "formats/commands/script.h"

namespace pooldesigner {

// The smaller pieces of bash's grammar.

// Reads $'...' from behind its opening quote; answers the place behind the closing one.
std::size_t readAnsiC(std::string_view text, std::size_t at, std::string &result);

// Reads "$NAME", "${NAME...}" or a lone '$' into the open word; answers the place behind.
std::size_t readVariable(std::string_view text, std::size_t at, ScriptBuilder &out);

// The bytes of "<word>", a gap in a published command; 0 where there is none.
std::size_t gapLength(std::string_view text);

struct HereDocument {
    std::string delimiter;
    bool literal = false; // the delimiter was quoted: variables stay as they are spelled
    bool stripsTabs = false;
};

// The text of a here-document that begins at `at`, which moves behind it; variables with a known value get it.
std::string readDocument(std::string_view text, std::size_t &at, const HereDocument &here, const ScriptBuilder &out);

// Where the open command is nothing but NAME=value, remembers the values that are certain.
void takeAssignments(ScriptBuilder &out);

} // namespace pooldesigner
