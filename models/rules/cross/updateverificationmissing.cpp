// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kUpdateVerificationMissingMembers[] = {
    "UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate", "AutoVerifiedAttributes"};

void checkUpdateVerificationMissing(const PoolView &pool, Report &report)
{
    const auto &protectedOnes = f::UserAttributeUpdateSettings_AttributesRequireVerificationBeforeUpdate;
    const auto open = textsMissingFrom(pool, protectedOnes, f::AutoVerifiedAttributes);
    if (open.empty() || pool.targetGeneration() == Generation::Cli2021)
        return;
    report
        .add(protectedOnes.path(),
             message(QT_TRANSLATE_NOOP("Rules", "A changed %1 takes effect before it is verified. Add it to "
                                                "AttributesRequireVerificationBeforeUpdate."),
                     {listed(open)}))
        .related(f::AutoVerifiedAttributes.path())
        .fix(message(QT_TRANSLATE_NOOP("Rules", "Verify new values first")),
             appendTexts(pool, protectedOnes.path(), open));
}

} // namespace

constexpr Rule updateVerificationMissing{
    .id = "update-verification-missing",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "A verified attribute can be changed without verifying the new value."),
    .help =
        QT_TRANSLATE_NOOP("Rules", "Unless an attribute is in AttributesRequireVerificationBeforeUpdate, a new address "
                                   "takes effect at once, unverified: a slip of the pen locks the user out, and in "
                                   "case-sensitive pools this has been used to take over accounts. List the attributes "
                                   "that are verified at sign-up."),
    .source = "https://github.com/hashicorp/terraform-provider-aws/issues/26726",
    .members = kUpdateVerificationMissingMembers,
    .fixable = true,
    .check = checkUpdateVerificationMissing,
};

} // namespace pooldesigner::rules
