// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pooldesigner {

// What a run of the rules is told besides the design. As it is made, rules about age, tags and names stay silent and
// every threshold has its standard value.
struct RunSettings {
    std::optional<std::int64_t> now; // seconds since 1970, UTC; the rules have no clock of their own
    std::map<std::pair<std::string, std::string>, std::int64_t> thresholds; // by rule and name
    std::vector<std::string> requiredTags;                                  // keys
    std::optional<QRegularExpression> poolNames;                            // anchored; what a name has to match
    std::optional<QRegularExpression> attributeNames;
};

} // namespace pooldesigner
