// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"
#include "formats/outcome.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace pooldesigner {

inline constexpr std::size_t kMaxDepth = 200;
// Far beyond any pool. Objects look their members up one by one, so a hostile one has to be refused, not served slowly.
inline constexpr std::size_t kMaxMembers = 10'000;
inline constexpr std::size_t kMaxValues = 2'000'000;

struct JsonText {
    Json value;
    std::vector<ImportNote> notes; // integers that do not fit 64 bits
};

// Reads strict JSON (RFC 8259) from valid UTF-8 without NUL. Refused, each with its place and in words for people:
// faults of syntax, a member given twice in one object, nesting beyond `maxDepth`, more members or values than the
// limits above. A design may nest one level deeper, because it holds the request that was read one level further up.
Outcome<JsonText> readJson(std::string_view utf8, std::size_t maxDepth = kMaxDepth);

} // namespace pooldesigner
