// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pooldesigner {

struct ShorthandFault {
    std::string expected; // "," or a word for people
    std::size_t offset = 0;
};

// Reads one word of shorthand ("Name=email,Required=true") by the grammar of the aws CLI, whose parser (shorthand.py of
// aws CLI v2) this follows step by step: what it takes is taken the same way, what it refuses is refused. "Key@=" with
// the name of a file is refused, because nothing is read. Values are texts, lists and objects yet.
std::optional<Json> readShorthand(std::string_view text, ShorthandFault &fault);

} // namespace pooldesigner
