// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "rules/edits.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kTierSeedAddonsMembers[] = {"UserPoolAddOns.AdvancedSecurityMode"};

void checkTierSeedAddons(const PoolView &pool, Report &report)
{
    const StringField &field = f::UserPoolAddOns_AdvancedSecurityMode;
    const auto mode = pool.get(field);
    const Generation generation = pool.targetGeneration();
    if (generation == Generation::Latest || (mode != "AUDIT" && mode != "ENFORCED"))
        return;
    report
        .add(field.path(),
             message(QT_TRANSLATE_NOOP(
                         "Rules", "%1 needs the plan PLUS, which aws CLI %2 cannot set. Export for a newer CLI or use "
                                  "OFF."),
                     {*mode, generationName(generation)}))
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Set AdvancedSecurityMode to OFF")),
                {setValue(field.path(), "OFF")});
}

} // namespace

constexpr Rule tierSeedAddons{
    .id = "tier-seed-addons",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "The chosen aws CLI cannot set the plan that threat protection needs."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "AUDIT and ENFORCED need UserPoolTier PLUS, a member that the CLI of the target does "
                              "not have: the pool is made in ESSENTIALS and the call is refused. Export for a newer "
                              "CLI, or switch threat protection off."),
    .source = "tier-threat-protection; run with awscli 2.9.19 against a loopback listener",
    .members = kTierSeedAddonsMembers,
    .check = checkTierSeedAddons,
};

} // namespace pooldesigner::rules
