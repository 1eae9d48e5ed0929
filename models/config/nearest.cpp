// SPDX-License-Identifier: MIT
#include "config/nearest.h"

#include "config/ascii.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace pooldesigner {

namespace {

// Levenshtein's distance over bytes, row by row.
std::size_t distance(std::string_view left, std::string_view right)
{
    std::vector<std::size_t> row(right.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < left.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < right.size(); ++j) {
            const std::size_t replaced = diagonal + (ascii::lower(left[i]) == ascii::lower(right[j]) ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

// The last part costs one more than the whole name, so that "Name" prefers "Name" to "Schema[].Name".
std::size_t rank(std::string_view text, std::string_view candidate)
{
    const auto dot = candidate.rfind('.');
    const std::size_t whole = distance(text, candidate);
    return dot == std::string_view::npos ? whole : std::min(whole, distance(text, candidate.substr(dot + 1)) + 1);
}

} // namespace

std::string_view nearest(std::string_view text, std::span<const std::string> candidates)
{
    // Nothing near is that long, and the distance takes time in proportion to it.
    constexpr std::size_t kLongest = 200;
    if (text.empty() || text.size() > kLongest)
        return {};
    const auto rankOf = [text](const std::string &candidate) { return rank(text, candidate); };
    const auto best = std::ranges::min_element(candidates, {}, rankOf);
    const std::size_t limit = std::max<std::size_t>(2, text.size() / 3);
    return best != candidates.end() && rankOf(*best) <= limit ? std::string_view(*best) : std::string_view{};
}

std::string suggestion(std::string_view text, std::span<const std::string> candidates)
{
    const std::string_view found = nearest(text, candidates);
    return found.empty() ? std::string{} : "; did you mean " + std::string(found) + "?";
}

} // namespace pooldesigner
