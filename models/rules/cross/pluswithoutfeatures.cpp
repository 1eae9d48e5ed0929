// SPDX-License-Identifier: MIT
#include "rules/commonfixes.h"
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kPlusWithoutFeaturesMembers[] = {"UserPoolTier", "UserPoolAddOns.AdvancedSecurityMode"};

void checkPlusWithoutFeatures(const PoolView &pool, Report &report)
{
    const StringField &mode = f::UserPoolAddOns_AdvancedSecurityMode;
    const bool off = isAbsent(pool, mode.path()) || pool.get(mode) == "OFF";
    if (featurePlan(pool) != "PLUS" || !off ||
        pool.has(f::UserPoolAddOns_AdvancedSecurityAdditionalFlows_CustomAuthMode))
        return;
    auto found = report.add(f::UserPoolTier.path(),
                            message(QT_TRANSLATE_NOOP("Rules", "PLUS adds threat protection, which is off. Set "
                                                               "AdvancedSecurityMode to AUDIT or choose ESSENTIALS.")));
    found.related(mode.path())
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Set AdvancedSecurityMode to AUDIT")),
                {setMember(pool, mode.path(), "AUDIT")});
    offerPlan(found, "ESSENTIALS");
}

} // namespace

constexpr Rule plusWithoutFeatures{
    .id = "plus-without-features",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "The PLUS plan is paid for without using it."),
    .help =
        QT_TRANSLATE_NOOP("Rules", "What PLUS adds is threat protection, and that is off. Switch it on, at first with "
                                   "AUDIT, or choose ESSENTIALS."),
    .source = "Developer Guide, Plus plan features",
    .members = kPlusWithoutFeaturesMembers,
    .check = checkPlusWithoutFeatures,
};

} // namespace pooldesigner::rules
