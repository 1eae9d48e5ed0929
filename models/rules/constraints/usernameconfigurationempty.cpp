// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

constexpr Rule usernameConfigurationEmpty{
    .id = "username-configuration-empty",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The username configuration does not say whether case matters."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "UsernameConfiguration holds nothing but CaseSensitive and is refused without it: "
                              "“Missing required parameter in UsernameConfiguration: \"CaseSensitive\"”. Say false "
                              "unless Ann and ann are to be two people; it cannot be changed later."),
    .source = "run with awscli 2.9.19 against a loopback listener",
    .members = members::kCaseSensitive,
    .fixable = true,
    .check = checkDuties,
};

} // namespace pooldesigner::rules
