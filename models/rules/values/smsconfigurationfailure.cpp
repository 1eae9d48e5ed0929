// SPDX-License-Identifier: MIT
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kSmsConfigurationFailureMembers[] = {"origin.SmsConfigurationFailure"};

void checkSmsConfigurationFailure(const PoolView &pool, Report &report)
{
    const Path path = Path(Operation::DescribeUserPool).child("SmsConfigurationFailure");
    const auto failure = pool.string(path);
    if (!failure || failure->empty())
        return;
    report.add(path, message(QT_TRANSLATE_NOOP(
                                 "Rules", "SmsConfigurationFailure was %1 when the pool was exported. Verification, "
                                          "MFA and recovery by SMS do not work: look at role, sandbox and budget."),
                             {shownText(*failure)}));
}

} // namespace

constexpr Rule smsConfigurationFailure{
    .id = "sms-configuration-failure",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "The service says that SMS cannot be sent."),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "DescribeUserPool shows SmsConfigurationFailure when the service could not send SMS: SNSSandbox in an account "
        "that never left the sandbox, InvalidSmsRoleAccessPolicyException where the role may not publish. Users then "
        "wait for codes in vain. Mend the cause before the pool is made anew with the same settings."),
    .source = "API text of UserPoolType",
    .members = kSmsConfigurationFailureMembers,
    .check = checkSmsConfigurationFailure,
};

} // namespace pooldesigner::rules
