// SPDX-License-Identifier: MIT
#pragma once

#include "config/text.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace pooldesigner {

// Calls visit(character, its bytes) for each character, in order. A byte that is not UTF-8 comes alone, with a
// character of length 0.
template <typename Visit>
void forEachCharacter(std::string_view text, Visit visit)
{
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character next = utf8CharacterAt(text, at);
        const std::string_view bytes = text.substr(at, std::max<std::size_t>(next.length, 1));
        at += bytes.size();
        visit(next, bytes);
    }
}

// \uXXXX, or \UXXXXXXXX beyond the first plane: between double quotes YAML and HCL read both. U+FFFD for what was no
// character.
std::string unicodeEscape(const Utf8Character &character);

} // namespace pooldesigner
