// SPDX-License-Identifier: MIT
#include "window/features.h"

#include "comparing/comparing.h"
#include "fleet/fleets.h"
#include "help/help.h"
#include "importing/importing.h"
#include "poolreview/reviewing.h"
#include "summary/summaryoutput.h"
#include "window/tools.h"
#include "window/workbench.h"

namespace pooldesigner {

void makeFeatures(const Workbench &bench)
{
    new Tools(bench);
    auto *comparing = new Comparing(bench);
    new Importing(bench);
    new Reviewing(bench);
    auto *fleets = new Fleets(bench);
    QObject::connect(fleets, &Fleets::comparisonWanted, comparing, &Comparing::comparePools);
    new Help(bench);
    new SummaryOutput(bench);
}

} // namespace pooldesigner
