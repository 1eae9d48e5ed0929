// SPDX-License-Identifier: MIT
#pragma once

#include "formats/textdecoder.h"
#include "review/difference.h"
#include "review/reports/reviewreport.h"

#include <span>
#include <string>
#include <vector>

namespace pooldesigner {

// What reports of a comparison need to know besides the differences.
struct ComparedFiles {
    std::string from;
    std::string to;
    std::string version = {};                 // of the program
    std::vector<TextPosition> positions = {}; // of the differences in `to`; empty: not known
};

// The comparison in a format, AsJsonLines being AsJson; with `all` those for people also list what says the same in
// other words.
std::string differencesReport(ReportFormat format, const ComparedFiles &files, std::span<const Difference> found,
                              bool all);

// One page of HTML, as htmlPage() has it; with `all` also what says the same in other words.
std::string differencesHtml(const ComparedFiles &files, std::span<const Difference> found, bool all);

// A table with a difference a row, whole values as JSON; secrets are not shown.
std::string differencesCsv(std::span<const Difference> found);

// A log of SARIF 2.1.0: a result a difference that asks for a change, in the file that is wanted.
std::string differencesSarif(const ComparedFiles &files, std::span<const Difference> found);

} // namespace pooldesigner
