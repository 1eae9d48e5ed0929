// SPDX-License-Identifier: MIT
#pragma once

#include "formats/templates/functionkind.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace pooldesigner {

// Texts of Terraform as its configuration spells them: "${" and "%{" begin what is worked out, "$${" and "%%{" are the
// texts "${" and "%{". An expression without a text around it is spelled as "${expression}" too.

// The place of the first "${" or "%{" at or behind `from` that begins something; npos where none does.
std::size_t nextExpression(std::string_view source, std::size_t from = 0);
inline bool holdsExpression(std::string_view source) { return nextExpression(source) != std::string_view::npos; }

// The text that a source without expressions spells, and the other way round.
std::string literalText(std::string_view source);
std::string spelledText(std::string_view literal);

// In a draft, and in "origin"."Configuration" of a design: {"${}": "p-${var.name}"}.
Json expressionOf(std::string source);
bool isExpression(const Json &value);
std::string expressionText(const Json &expression); // its source, which stands for it in a design

extern const FunctionKind kExpressions;

// The source as the value of an argument, on one line. Nothing for what would not be read as the same again, and for
// what holds characters that nobody sees: a design may come from anywhere.
std::optional<std::string> hclSource(std::string_view source);

// What an expression refers to: "var.name", "local.base", "aws_lambda_function.signup".
void addExpressionReferences(std::string_view source, std::set<std::string> &names);

} // namespace pooldesigner
