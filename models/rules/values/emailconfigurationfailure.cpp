// SPDX-License-Identifier: MIT
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kEmailConfigurationFailureMembers[] = {"origin.EmailConfigurationFailure"};

void checkEmailConfigurationFailure(const PoolView &pool, Report &report)
{
    const Path path = Path(Operation::DescribeUserPool).child("EmailConfigurationFailure");
    const auto failure = pool.string(path);
    if (!failure || failure->empty())
        return;
    report.add(path,
               message(QT_TRANSLATE_NOOP(
                           "Rules", "EmailConfigurationFailure was %1 when the pool was exported. Verification, MFA "
                                    "and recovery by mail do not work: look at the SES identity and its policy."),
                       {shownText(*failure)}));
}

} // namespace

constexpr Rule emailConfigurationFailure{
    .id = "email-configuration-failure",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "The service says that mail cannot be sent."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "DescribeUserPool shows EmailConfigurationFailure when the service could not send mail with the SES "
                 "identity: it is not verified, or its policy keeps Cognito out. Users then wait for codes in vain. "
                 "Mend the cause before the pool is made anew with the same settings."),
    .source = "API text of UserPoolType",
    .members = kEmailConfigurationFailureMembers,
    .check = checkEmailConfigurationFailure,
};

} // namespace pooldesigner::rules
