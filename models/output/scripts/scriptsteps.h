// SPDX-License-Identifier: MIT
#pragma once

#include "formats/commandplan.h"
#include "output/scripts/deploymentscript.h"
#include "output/scripts/scriptlanguage.h"

#include <vector>

namespace pooldesigner {

// One call after creation.
struct ScriptStep {
    std::string id;          // of a line in the state file: harmless characters
    std::string description; // for people, on one line
    StepKind kind = StepKind::Quiet;
    std::vector<std::string> words; // of a call that is not one of the plan, ready to stand in the script
    Path origin;                    // of those words
    const PlannedCall *call = nullptr;
};

// The steps of the plan and those around it, in their order. Borrows the plan.
std::vector<ScriptStep> scriptSteps(const PoolConfig &config, const CommandPlan &plan, const ScriptOptions &options,
                                    const ScriptLanguage &language);

} // namespace pooldesigner
