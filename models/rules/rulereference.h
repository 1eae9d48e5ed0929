// SPDX-License-Identifier: MIT
#pragma once

#include "rules/rule.h"

#include <string>

namespace pooldesigner {

// The rules as a page of Markdown, in English whatever the locale: resources/help/rules.md is this page for all rules.
// Values and patterns in the texts are escaped, so that they show as they are.
std::string rulesMarkdown(std::span<const Rule *const> rules);

// The section of one rule.
std::string ruleMarkdown(const Rule &rule);

} // namespace pooldesigner
