// SPDX-License-Identifier: MIT
#pragma once

#include "rules/reviewers/reviewer.h"

namespace pooldesigner {

// Offers the values of the failing member that the check would be content with as choices: each costs something, be it
// money, an old client or people who have no second factor, so that none is applied without being asked for. Checks
// that ask for more than one value offer nothing.
void offerRemedies(const ReviewerCheck &check, const PoolView &pool, std::string_view member, Report::Entry &finding);

} // namespace pooldesigner
