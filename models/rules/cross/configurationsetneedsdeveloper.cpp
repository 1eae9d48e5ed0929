// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kConfigurationSetNeedsDeveloperMembers[] = {"EmailConfiguration.ConfigurationSet",
                                                                       "EmailConfiguration.EmailSendingAccount"};

void checkConfigurationSetNeedsDeveloper(const PoolView &pool, Report &report)
{
    const Path account = f::EmailConfiguration_EmailSendingAccount.path();
    const Path set = f::EmailConfiguration_ConfigurationSet.path();
    const bool builtIn = isAbsent(pool, account) || pool.string(account) == "COGNITO_DEFAULT";
    if (!builtIn || pool.string(set).value_or("").empty())
        return;
    report
        .add(set,
             message(QT_TRANSLATE_NOOP(
                         "Rules",
                         "ConfigurationSet %1 is for SES, but the built-in mailer sends. Use DEVELOPER or remove it."),
                     {shownText(*pool.string(set))}))
        .related(account)
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Use DEVELOPER")), {setMember(pool, account, "DEVELOPER")})
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Remove %1"), {"ConfigurationSet"}), {removeMember(set)});
}

} // namespace

constexpr Rule configurationSetNeedsDeveloper{
    .id = "configuration-set-needs-developer",
    .severity = Severity::Warning,
    .confidence = Confidence::Low,
    .title = QT_TRANSLATE_NOOP("Rules", "A configuration set is given for the built-in mailer."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Configuration sets belong to Amazon SES of your account; what the built-in mailer does "
                              "with one is not known. Use DEVELOPER, or remove ConfigurationSet."),
    .source = "https://github.com/aws/aws-cdk/issues/6768",
    .members = kConfigurationSetNeedsDeveloperMembers,
    .check = checkConfigurationSetNeedsDeveloper,
};

} // namespace pooldesigner::rules
