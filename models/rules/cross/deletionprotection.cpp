// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kDeletionProtectionMembers[] = {"DeletionProtection"};

void checkDeletionProtection(const PoolView &pool, Report &report)
{
    const StringField &field = f::DeletionProtection;
    const bool open = isAbsent(pool, field.path()) || pool.get(field) == "INACTIVE";
    if (!open || pool.targetGeneration() == Generation::Cli2021)
        return;
    report
        .add(field.path(), message(QT_TRANSLATE_NOOP(
                               "Rules", "DeletionProtection is not ACTIVE: one call deletes the pool with all users. "
                                        "Set it to ACTIVE.")))
        .fix(message(QT_TRANSLATE_NOOP("Rules", "Set DeletionProtection to ACTIVE")),
             {setMember(pool, field.path(), "ACTIVE")});
}

} // namespace

constexpr Rule deletionProtection{
    .id = "deletion-protection",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "The pool can be deleted by one call."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Deleting a pool takes all its users along, and nothing brings them back. With "
                              "DeletionProtection ACTIVE the flag has to be switched off first, which takes a whole "
                              "UpdateUserPool. Set it for everything but throw-away pools."),
    .source = "API text; measurements of UpdateUserPool",
    .members = kDeletionProtectionMembers,
    .fixable = true,
    .check = checkDeletionProtection,
};

} // namespace pooldesigner::rules
