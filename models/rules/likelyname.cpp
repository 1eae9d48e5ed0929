// SPDX-License-Identifier: MIT
#include "rules/likelyname.h"

#include "catalogue/standardattributes.h"
#include "config/ascii.h"

#include <string>

namespace pooldesigner {

namespace {

// Names that people give to standard attributes.
struct Synonym {
    std::string_view word;
    std::string_view standard;
};
constexpr Synonym kSynonyms[] = {
    {"firstname", "given_name"},  {"lastname", "family_name"}, {"surname", "family_name"}, {"phone", "phone_number"},
    {"dateofbirth", "birthdate"}, {"birthday", "birthdate"},   {"timezone", "zoneinfo"},
};

// Small letters without blanks, hyphens and underscores.
std::string plain(std::string_view name)
{
    std::string result;
    for (const char c : name) {
        if (c != ' ' && c != '_' && c != '-' && c != '.')
            result += ascii::lower(c);
    }
    return result;
}

// One character added, left out, changed, or two neighbours swapped.
bool isOneEditAway(std::string_view left, std::string_view right)
{
    if (left.size() > right.size())
        return isOneEditAway(right, left);
    if (right.size() - left.size() > 1 || left == right)
        return false;
    std::size_t at = 0;
    while (at < left.size() && left[at] == right[at])
        ++at;
    const std::string_view leftRest = left.substr(at);
    const std::string_view rightRest = right.substr(at);
    if (left.size() < right.size())
        return leftRest == rightRest.substr(1);
    if (leftRest.substr(1) == rightRest.substr(1))
        return true;
    return leftRest.size() > 1 && leftRest[0] == rightRest[1] && leftRest[1] == rightRest[0] &&
           leftRest.substr(2) == rightRest.substr(2);
}

} // namespace

std::string_view likelyStandardName(std::string_view name)
{
    if (findStandardAttribute(name) != nullptr)
        return {};
    const std::string word = plain(name);
    for (const StandardAttribute &standard : kStandardAttributes) {
        if (word == plain(standard.name))
            return standard.name;
    }
    for (const Synonym &synonym : kSynonyms) {
        if (word == synonym.word)
            return synonym.standard;
    }
    constexpr std::size_t tooShort = 5; // "game" is not a slip for "name"
    for (const StandardAttribute &standard : kStandardAttributes) {
        if (standard.name.size() >= tooShort && isOneEditAway(name, standard.name))
            return standard.name;
    }
    return {};
}

} // namespace pooldesigner
