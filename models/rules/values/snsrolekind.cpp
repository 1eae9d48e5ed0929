// SPDX-License-Identifier: MIT
#include "rules/arn.h"
#include "rules/constraints/membergroups.h"
#include "rules/places.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

void checkSnsRoleKind(const PoolView &pool, Report &report)
{
    for (const Place &place : placesOf(pool, members::kSnsRoles)) {
        const auto arn = Arn::read(place.text().value_or(""));
        if (arn && !isIamRole(*arn))
            report.add(place.path(), message(QT_TRANSLATE_NOOP("Rules", "%1 %2 is not an IAM role. Write "
                                                                        "arn:aws:iam::account:role/name."),
                                             {memberName(place), shownValue(place)}));
    }
}

} // namespace

constexpr Rule snsRoleKind{
    .id = "sns-role-kind",
    .severity = Severity::Error,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "The role for SMS is not an IAM role."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "SnsCallerArn names the role that Cognito assumes to publish messages, arn:aws:iam::<12 "
                              "digits>:role/<name>, not a topic or a user. The service answers "
                              "InvalidSmsRoleTrustRelationshipException or InvalidParameterException. Write the ARN "
                              "of the role."),
    .source = "API text of SmsConfigurationType",
    .members = members::kSnsRoles,
    .check = checkSnsRoleKind,
};

} // namespace pooldesigner::rules
