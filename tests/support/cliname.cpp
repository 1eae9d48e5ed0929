// SPDX-License-Identifier: MIT
#include "support/cliname.h"

#include "config/ascii.h"

namespace pooldesigner::test {

namespace {

// Where the word of capitals with a plural s begins that ends the name: 4 in "ListARNs"; the size where there is none.
std::size_t pluralOfCapitals(std::string_view name)
{
    if (!name.ends_with('s'))
        return name.size();
    std::size_t start = name.size() - 1;
    while (start > 0 && ascii::isCapital(name[start - 1]))
        --start;
    return name.size() - start >= 3 ? start : name.size();
}

} // namespace

std::string cliOptionName(std::string_view member)
{
    const std::size_t plural = pluralOfCapitals(member);
    std::string option = "--";
    for (std::size_t i = 0; i < member.size(); ++i) {
        const bool nextIsSmall = i + 1 < member.size() && ascii::isSmall(member[i + 1]);
        const bool startsWord = i > 0 && i < plural && ascii::isCapital(member[i]) &&
                                (nextIsSmall || ascii::isSmall(member[i - 1]) || ascii::isDigit(member[i - 1]));
        if (startsWord || (i == plural && i < member.size()))
            option += '-';
        option += ascii::lower(member[i]);
    }
    return option;
}

} // namespace pooldesigner::test
