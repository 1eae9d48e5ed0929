// SPDX-License-Identifier: MIT
#pragma once

#include "document/livecomparison.h"
#include "document/savedreport.h"

namespace pooldesigner {

// The comparison as pool-designer-cli diff reports it, of the pools as they are now. `all`: in forms for people also
// what says the same in other words. `redact`: with stand-ins, also for the names of the files.
std::string comparisonReport(const LiveComparison &comparison, ReportForm form, bool all, bool redact);

} // namespace pooldesigner
