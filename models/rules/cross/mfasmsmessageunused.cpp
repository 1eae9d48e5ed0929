// SPDX-License-Identifier: MIT
#include "rules/mfadesign.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kMfaSmsMessageUnusedMembers[] = {"SmsAuthenticationMessage", "SmsConfiguration"};

void checkMfaSmsMessageUnused(const PoolView &pool, Report &report)
{
    if (pool.get(f::SmsAuthenticationMessage).value_or("").empty() || mfaDesign(pool).sms)
        return;
    report
        .add(f::SmsAuthenticationMessage.path(),
             message(QT_TRANSLATE_NOOP(
                 "Rules",
                 "SmsAuthenticationMessage is never sent without SmsConfiguration. Set SMS up or leave it out.")))
        .related(f::SmsConfiguration.path());
}

} // namespace

constexpr Rule mfaSmsMessageUnused{
    .id = "mfa-sms-message-unused",
    .severity = Severity::Advice,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "A text for SMS codes is given, but SMS is not set up."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "SmsAuthenticationMessage is stored and never sent without SmsConfiguration. Set SMS "
                              "up, or leave the text out."),
    .source = "Terraform user_pool.go comment",
    .members = kMfaSmsMessageUnusedMembers,
    .check = checkMfaSmsMessageUnused,
};

} // namespace pooldesigner::rules
