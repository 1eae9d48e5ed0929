// SPDX-License-Identifier: MIT
#include "rules/commonfixes.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kUpdateVerificationSubsetMembers[] = {
    "UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate", "AutoVerifiedAttributes"};

void checkUpdateVerificationSubset(const PoolView &pool, Report &report)
{
    const auto &protectedOnes = f::UserAttributeUpdateSettings_AttributesRequireVerificationBeforeUpdate;
    for (const std::string_view attribute : textsMissingFrom(pool, f::AutoVerifiedAttributes, protectedOnes)) {
        if (attribute != "email" && attribute != "phone_number")
            continue;
        auto found =
            report.add(*itemPath(pool, protectedOnes, attribute),
                       message(QT_TRANSLATE_NOOP("Rules", "%1 is to be verified before it changes, but it is not in "
                                                          "AutoVerifiedAttributes. Add it there."),
                               {attribute}));
        found.related(f::AutoVerifiedAttributes.path());
        offerVerification(pool, found, attribute);
    }
}

} // namespace

constexpr Rule updateVerificationSubset{
    .id = "update-verification-subset",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "An attribute is to be verified before an update but is not auto-verified."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Every attribute in AttributesRequireVerificationBeforeUpdate has to be in "
                              "AutoVerifiedAttributes of the same request: “All attributes in "
                              "AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes”. Add "
                              "it there, or remove it here."),
    .source = "repo badmintoncryer/cdk-preflight, "
              "rules/cognito/pf-cognito-user-attribute-update-requires-auto-verified; "
              "https://github.com/aws/aws-cli/issues/7151",
    .members = kUpdateVerificationSubsetMembers,
    .fixable = true,
    .check = checkUpdateVerificationSubset,
};

} // namespace pooldesigner::rules
