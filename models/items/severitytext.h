// SPDX-License-Identifier: MIT
#pragma once

#include "rules/findingcounts.h"

#include <QString>

namespace pooldesigner {

// "Error", "Warning", "Advice", translated.
QString severityWord(Severity severity);

// "1 error", "3 warnings", "no advice", translated with the language's plural forms.
QString severityCountText(Severity severity, int count);

// "2 errors, 1 warning, 3 to ask the account", only of what occurs, accepted ones aside; "no findings" for nothing.
QString severityCountsText(const FindingCounts &counts);

// Text of a design as people may see it on one line: control and bidirectional characters shown as \u{...}.
QString shownText(std::string_view utf8, std::size_t limit = 200);

} // namespace pooldesigner
