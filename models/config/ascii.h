// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace pooldesigner {

// Characters of ASCII, as the grammars of AWS, shells and file formats mean them. The functions of <cctype> ask the
// locale instead, and no bytes of other characters are letters here.
namespace ascii {

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isSmall(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool isLetter(char c) { return isSmall(c) || isCapital(c); }
constexpr bool isLetterOrDigit(char c) { return isLetter(c) || isDigit(c); }

constexpr char lower(char c) { return isCapital(c) ? static_cast<char>(c - 'A' + 'a') : c; }

inline std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) { return lower(c); });
    return result;
}

constexpr bool equalIgnoringCase(std::string_view left, std::string_view right)
{
    return std::ranges::equal(left, right, [](char a, char b) { return lower(a) == lower(b); });
}

} // namespace ascii
} // namespace pooldesigner
