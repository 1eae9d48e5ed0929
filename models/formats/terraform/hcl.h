// SPDX-License-Identifier: MIT
#pragma once

#include "config/path.h"
#include "formats/commandwriter.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pooldesigner {

// The body of a block of HCL (the native syntax of HCL 2) as `terraform fmt` lays it out: two blanks a level, the '='
// of lines that follow each other in one column.
struct HclBody {
    struct Attribute {
        std::string name;
        std::string expression; // on one line, or on several with the indentation that belongs to level 0
        Path origin;
    };
    struct Block {
        std::string head;          // "password_policy", "resource \"aws_cognito_user_pool\" \"pool\""
        std::vector<HclBody> body; // exactly one; a vector because the type is not finished here
        Path origin;
    };
    std::vector<Attribute> attributes;
    std::vector<Block> blocks; // written behind the attributes
};

// Text in double quotes. "${" and "%{" would begin an expression: they are escaped too.
std::string hclString(std::string_view text);

// Texts, numbers, flags, lists and objects of them; nothing for null.
std::optional<std::string> hclExpression(const Json &value);

// A list and an object of values that are written already; members by their names, which are texts.
using HclMember = std::pair<std::string, std::string>;
std::string hclList(const std::vector<std::string> &items);
std::string hclObject(const std::vector<HclMember> &members);

std::vector<CommandLine> hclLines(const HclBody &body);

} // namespace pooldesigner
