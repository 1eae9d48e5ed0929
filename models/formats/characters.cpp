// SPDX-License-Identifier: MIT
#include "formats/characters.h"

#include <array>
#include <cstdio>

namespace pooldesigner {

std::string unicodeEscape(const Utf8Character &character)
{
    const char32_t c = character.length == 0 ? char32_t{0xFFFD} : character.character;
    std::array<char, 12> text{};
    std::snprintf(text.data(), text.size(), c > 0xFFFF ? "\\U%08x" : "\\u%04x", static_cast<unsigned>(c));
    return text.data();
}

} // namespace pooldesigner
