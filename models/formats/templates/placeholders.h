// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"
#include "formats/pooldraft.h"
#include "formats/templates/functionkind.h"

#include <string>

namespace pooldesigner {

// Functions of a template that only a deployment can work out. In the design a text stands for one where a text is
// wanted ("${Role.Arn}", what Fn::Sub would take; else the function as JSON); where another kind is wanted, or one of a
// few values, the member or the item of a list is left away, and so is a list of nothing but functions.
//
// Those of Terraform are expressions, "${aws_lambda_function.f.arn}", kept in the same way (expressions.h).
//
// "origin"."Template"."Placeholders" keeps each function under the path of its member, that of an item with the place
// it had, a list of nothing else under the path of the list; "Names" what the entries of lists are called that hold
// some. So a template that is written from the design has them again: see keptfunctions.h.

// Whether a function at this place of a design has a text that stands for it.
bool standsAsText(const Path &place);

// The text that stands for a function of a template.
std::string placeholderText(const Json &function);

inline constexpr std::size_t kMaxFunctions = 5000; // in a pool

// Puts the functions of the draft's requests aside, with a note about them. False where there are too many.
bool setFunctionsAside(PoolDraft &draft, const FunctionKind &kind = kTemplateFunctions);

// For forms that know no functions of the kind: which members hold texts that stand for one, and which are missing
// because only their source knows them. Nothing where there are none.
std::vector<std::string> functionsNotes(const PoolConfig &config, const FunctionKind &kind);

} // namespace pooldesigner
