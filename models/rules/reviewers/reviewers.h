// SPDX-License-Identifier: MIT
#pragma once

#include "rules/reviewers/reviewer.h"

#include <string>
#include <vector>

namespace pooldesigner {

// The reviewers whose checks of user pools are known, each in a file of its own. An explicit list.
std::span<const Reviewer *const> reviewers();
const Reviewer *findReviewer(std::string_view name); // null when unknown

// Every check of every reviewer as a rule; none of them is among allRules().
std::span<const Rule *const> reviewerRules();

// The reviewer's undecided checks that stay so for one of the designs, whatever answers of other calls it keeps; all of
// them where there is no design.
std::vector<UndecidedCheck> undecidedFor(const Reviewer &reviewer, std::span<const PoolConfig *const> designs);

// The reviewers that have checks on the subject and pass the pool in all of them, by title.
std::vector<std::string_view> passedBy(Subject subject, const PoolView &pool);

// The reviewers' checks as a page of Markdown, with a table of where they disagree. In English whatever the locale.
std::string reviewersMarkdown();

namespace reviewer {
extern const Reviewer awsConfig, cdkNag, cfnNag, cloudSploit, cnspec, codeGuru, guard, kics, powerpipe, prowler,
    securityHub;
}

} // namespace pooldesigner
