// SPDX-License-Identifier: MIT
#pragma once

#include "review/poolsummary.h"

#include <iosfwd>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace pooldesigner {

// The pools of an earlier report of `review --format json`, as a snapshot to compare with; why not, otherwise (a
// sentence in English). Reads pool by pool, so that memory holds summaries only. Members of wrong kinds read as not
// said; a report of a newer version is refused.
std::variant<std::vector<PoolSummary>, std::string> readReport(std::istream &in);

} // namespace pooldesigner
