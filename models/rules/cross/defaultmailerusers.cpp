// SPDX-License-Identifier: MIT
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kDefaultMailerUsersMembers[] = {"EmailConfiguration.EmailSendingAccount",
                                                           "origin.EstimatedNumberOfUsers"};

constexpr Threshold kUsersThreshold{.name = "users",
                                    .standard = 500,
                                    .least = 1,
                                    .most = 100'000'000,
                                    .meaning = QT_TRANSLATE_NOOP("Rules", "people that are many")};
constexpr Threshold kDefaultMailerUsersThresholds[] = {kUsersThreshold};

void checkDefaultMailerUsers(const PoolView &pool, Report &report)
{
    const Path account = f::EmailConfiguration_EmailSendingAccount.path();
    const Path estimate = Path(Operation::DescribeUserPool).child("EstimatedNumberOfUsers");
    const auto users = pool.integer(estimate);
    const bool builtIn = isAbsent(pool, account) || pool.string(account) == "COGNITO_DEFAULT";
    if (!builtIn || pool.hasContent(f::LambdaConfig_CustomEmailSender.path()) ||
        users.value_or(0) < report.threshold(kUsersThreshold))
        return;
    report
        .add(account, message(QT_TRANSLATE_NOOP("Rules", "About %1 people are in the pool, and the built-in mailer "
                                                         "sends about 50 mails a day. Use DEVELOPER."),
                              {std::to_string(*users)}))
        .related(estimate);
}

} // namespace

constexpr Rule defaultMailerUsers{
    .id = "default-mailer-users",
    .severity = Severity::Warning,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "Many people depend on the built-in mailer."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "COGNITO_DEFAULT sends about 50 mails a day for the whole account. With many people in the pool, "
                 "verification and recovery reach that on an ordinary day, and later mails fail with a note on the "
                 "daily limit. Set up SES and DEVELOPER. The number of people is an estimate from the export."),
    .source = "API text of EmailConfigurationType; Developer Guide quotas",
    .members = kDefaultMailerUsersMembers,
    .thresholds = kDefaultMailerUsersThresholds,
    .check = checkDefaultMailerUsers,
};

} // namespace pooldesigner::rules
