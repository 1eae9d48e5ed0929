// SPDX-License-Identifier: MIT
#include "catalogue/cliname.h"

namespace pooldesigner {

namespace {

bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }

bool isSmall(char c) { return c >= 'a' && c <= 'z'; }

bool isDigit(char c) { return c >= '0' && c <= '9'; }

char toSmall(char c) { return isCapital(c) ? static_cast<char>(c - 'A' + 'a') : c; }

// Where the word of capitals with a plural s begins that ends the name: 4 in "ListARNs"; the size where there is none.
std::size_t pluralOfCapitals(std::string_view name)
{
    if (!name.ends_with('s'))
        return name.size();
    std::size_t start = name.size() - 1;
    while (start > 0 && isCapital(name[start - 1]))
        --start;
    return name.size() - start >= 3 ? start : name.size();
}

} // namespace

std::string cliOptionName(std::string_view member)
{
    const std::size_t plural = pluralOfCapitals(member);
    std::string option = "--";
    for (std::size_t i = 0; i < member.size(); ++i) {
        const bool nextIsSmall = i + 1 < member.size() && isSmall(member[i + 1]);
        const bool startsWord = i > 0 && i < plural && isCapital(member[i]) &&
                                (nextIsSmall || isSmall(member[i - 1]) || isDigit(member[i - 1]));
        if (startsWord || (i == plural && i < member.size()))
            option += '-';
        option += toSmall(member[i]);
    }
    return option;
}

} // namespace pooldesigner
