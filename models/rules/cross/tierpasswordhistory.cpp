// SPDX-License-Identifier: MIT
#include "rules/commonfixes.h"
#include "rules/edits.h"
#include "rules/planneeds.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kTierPasswordHistoryMembers[] = {"UserPoolTier",
                                                            "Policies.PasswordPolicy.PasswordHistorySize"};

void checkTierPasswordHistory(const PoolView &pool, Report &report)
{
    const IntegerField &field = f::Policies_PasswordPolicy_PasswordHistorySize;
    const std::int64_t size = pool.get(field).value_or(0);
    if (!lacksPlanFor(pool, feature::kPasswordHistory))
        return;
    auto found = report.add(f::UserPoolTier.path(),
                            message(QT_TRANSLATE_NOOP("Rules", "LITE does not allow a password history (%1). Set "
                                                               "UserPoolTier to ESSENTIALS or the history to 0."),
                                    {std::to_string(size)}));
    found.related(field.path());
    offerPlan(found, "ESSENTIALS");
    found.choice(message(QT_TRANSLATE_NOOP("Rules", "Set the history to 0")), {setValue(field.path(), 0)});
}

} // namespace

constexpr Rule tierPasswordHistory{
    .id = "tier-password-history",
    .severity = Severity::Error,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "The password history is not part of the LITE plan."),
    .help =
        QT_TRANSLATE_NOOP("Rules", "Remembering earlier passwords needs ESSENTIALS or PLUS; "
                                   "FeatureUnavailableInTierException is to be expected. Choose ESSENTIALS, or set the "
                                   "history to 0."),
    .source = "npm aws-cdk-lib 2.276.0, aws-cognito/lib/user-pool.js",
    .members = kTierPasswordHistoryMembers,
    .check = checkTierPasswordHistory,
};

} // namespace pooldesigner::rules
