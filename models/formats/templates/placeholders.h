// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"
#include "formats/pooldraft.h"

#include <string>

namespace pooldesigner {

// Functions of a template that only a deployment can work out. In the design a text stands for one where a text is
// wanted ("${Role.Arn}", what Fn::Sub would take; else the function as JSON); where another kind is wanted, or one of a
// few values, the member is left away. "origin"."Template"."Placeholders" keeps each function under the path of its
// member, so that a template that is written from the design has it again.

// The text that stands for a function.
std::string placeholderText(const Json &function);

inline constexpr std::size_t kMaxFunctions = 5000; // in a pool

// Puts the functions of the draft's requests aside, with a note about them. False where there are too many.
bool setFunctionsAside(PoolDraft &draft);

// The function that a member stands for; null where it stands for itself, changed ones included.
const Json *functionAt(const PoolConfig &config, const Path &path);

// For forms that know no functions: which members hold texts that stand for one; empty where none does.
std::string functionsNote(const PoolConfig &config);

// The functions whose members are left away, by the path of the member.
std::vector<std::pair<Path, Json>> absentFunctions(const PoolConfig &config);

// The parameters of the template that was read, as far as its functions refer to them; null where there are none.
const Json *keptParameters(const PoolConfig &config);

} // namespace pooldesigner
