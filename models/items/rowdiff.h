// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <vector>

namespace pooldesigner {

// The one stretch in which two lists of rows differ: `removed` rows from `first` on became `inserted` others. With
// equal lists both are 0.
struct RowDiff {
    int first = 0;
    int removed = 0;
    int inserted = 0;
};

template <typename Row>
RowDiff rowDiff(const std::vector<Row> &before, const std::vector<Row> &after)
{
    const auto differ = std::ranges::mismatch(before, after);
    const auto beforeRest = std::make_reverse_iterator(differ.in1);
    const auto afterRest = std::make_reverse_iterator(differ.in2);
    const auto tail = std::mismatch(before.rbegin(), beforeRest, after.rbegin(), afterRest);
    return {.first = static_cast<int>(differ.in1 - before.begin()),
            .removed = static_cast<int>(beforeRest - tail.first),
            .inserted = static_cast<int>(afterRest - tail.second)};
}

} // namespace pooldesigner
