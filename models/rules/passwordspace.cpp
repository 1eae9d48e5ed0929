// SPDX-License-Identifier: MIT
#include "rules/passwordspace.h"

#include "rules/utf8.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace pooldesigner {

namespace {

constexpr int kLetters = 26;
constexpr int kDigits = 10;
constexpr int kSymbols = 32;
constexpr int kAll = 2 * kLetters + kDigits + kSymbols;

bool isUpper(char32_t c) { return c >= 'A' && c <= 'Z'; }
bool isLower(char32_t c) { return c >= 'a' && c <= 'z'; }
bool isDigit(char32_t c) { return c >= '0' && c <= '9'; }
bool isPunctuation(char32_t c) { return c > ' ' && c < 0x7F && !isUpper(c) && !isLower(c) && !isDigit(c); }

std::vector<int> requiredKinds(const PasswordDemands &demands)
{
    std::vector<int> sizes;
    if (demands.uppercase)
        sizes.push_back(kLetters);
    if (demands.lowercase)
        sizes.push_back(kLetters);
    if (demands.numbers)
        sizes.push_back(kDigits);
    if (demands.symbols)
        sizes.push_back(kSymbols);
    return sizes;
}

// The share of all texts of a length that hold each of the kinds, by inclusion and exclusion.
double shareWithAll(const std::vector<int> &kinds, double length)
{
    double share = 0;
    for (unsigned missing = 0; missing < 1U << kinds.size(); ++missing) {
        int left = kAll;
        int sign = 1;
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            if ((missing >> i & 1U) != 0) {
                left -= kinds[i];
                sign = -sign;
            }
        }
        share += sign * std::pow(static_cast<double>(left) / kAll, length);
    }
    return share;
}

} // namespace

PasswordDemands passwordDemands(const PoolView &pool)
{
    const Json *policy = pool.find(f::Policies_PasswordPolicy.path());
    const PasswordDemands service;
    if (policy == nullptr || !policy->is_object() || policy->empty())
        return service;
    return {
        .length = pool.get(f::Policies_PasswordPolicy_MinimumLength).value_or(service.length),
        .uppercase = pool.get(f::Policies_PasswordPolicy_RequireUppercase).value_or(false),
        .lowercase = pool.get(f::Policies_PasswordPolicy_RequireLowercase).value_or(false),
        .numbers = pool.get(f::Policies_PasswordPolicy_RequireNumbers).value_or(false),
        .symbols = pool.get(f::Policies_PasswordPolicy_RequireSymbols).value_or(false),
    };
}

PasswordTraits passwordTraits(std::string_view utf8, std::int64_t wantedLength)
{
    const std::u32string text = fromUtf8(utf8).toStdU32String();
    // Found between two others: at the ends a blank is no symbol.
    const bool innerBlank =
        text.size() > 2 && std::u32string_view(text).substr(1, text.size() - 2).find(U' ') != std::u32string_view::npos;
    return {
        .length = static_cast<std::int64_t>(text.size()) >= wantedLength,
        .uppercase = std::ranges::any_of(text, isUpper),
        .lowercase = std::ranges::any_of(text, isLower),
        .numbers = std::ranges::any_of(text, isDigit),
        .symbols = innerBlank || std::ranges::any_of(text, isPunctuation),
    };
}

double passwordSpaceBits(const PasswordDemands &demands)
{
    const std::vector<int> kinds = requiredKinds(demands);
    const auto shortest = std::max<std::int64_t>({demands.length, static_cast<std::int64_t>(kinds.size()), 1});
    const auto length = static_cast<double>(shortest);
    return length * std::log2(kAll) + std::log2(shareWithAll(kinds, length));
}

} // namespace pooldesigner
