// SPDX-License-Identifier: MIT
#include "rules/ordering.h"

#include "catalogue/catalogue.h"

#include <algorithm>
#include <numeric>

namespace pooldesigner {

namespace {

// Sorts a place among its siblings; places are compared from the outside in.
using Rank = std::pair<bool, std::size_t>; // known members first, by catalogue; the others by position

std::vector<Rank> ranksOf(const Path &path, const PoolConfig &config)
{
    std::vector<Rank> ranks;
    const auto operation = path.operation();
    ranks.emplace_back(!operation, operation ? static_cast<std::size_t>(*operation) : 0);
    Path place = path;
    std::vector<Rank> inner;
    for (; place.size() > 1; place = place.parent()) {
        const FieldSpec *spec = catalogue::specFor(place);
        const bool byCatalogue = spec != nullptr && !place.index() && !spec->path.ends_with('}');
        const std::size_t position = place.index() ? *place.index() : config.positionOf(place);
        inner.emplace_back(!byCatalogue, byCatalogue ? static_cast<std::size_t>(spec->order) : position);
    }
    ranks.insert(ranks.end(), inner.rbegin(), inner.rend());
    return ranks;
}

} // namespace

void sortDiagnostics(std::vector<Diagnostic> &diagnostics, const PoolConfig &config)
{
    std::vector<std::vector<Rank>> ranks;
    ranks.reserve(diagnostics.size());
    for (const Diagnostic &diagnostic : diagnostics)
        ranks.push_back(ranksOf(diagnostic.path, config));

    std::vector<std::size_t> order(diagnostics.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t left, std::size_t right) {
        return std::tie(diagnostics[left].severity, ranks[left], diagnostics[left].rule, diagnostics[left].path) <
               std::tie(diagnostics[right].severity, ranks[right], diagnostics[right].rule, diagnostics[right].path);
    });

    std::vector<Diagnostic> sorted;
    sorted.reserve(diagnostics.size());
    for (const std::size_t index : order)
        sorted.push_back(std::move(diagnostics[index]));
    diagnostics = std::move(sorted);
}

} // namespace pooldesigner
