// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

constexpr Rule poolNameRequired{
    .id = "pool-name-required",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The pool has no name."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "PoolName is the only member that creation cannot go without. Without it the aws CLI "
                              "says “the following arguments are required: --pool-name”, and for an empty one "
                              "“Invalid length for parameter PoolName, value: 0, valid min length: 1”. Give the pool "
                              "a name; it does not have to be unique."),
    .source = "run with awscli 2.9.19 against a loopback listener",
    .members = members::kPoolName,
    .check = checkDuties,
};

} // namespace pooldesigner::rules
