// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/placeholders.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kPlaceholderLookalikeMembers[] = {
    "SmsVerificationMessage",
    "EmailVerificationMessage",
    "EmailVerificationSubject",
    "VerificationMessageTemplate.SmsMessage",
    "VerificationMessageTemplate.EmailMessage",
    "VerificationMessageTemplate.EmailSubject",
    "VerificationMessageTemplate.EmailMessageByLink",
    "VerificationMessageTemplate.EmailSubjectByLink",
    "SmsAuthenticationMessage",
    "AdminCreateUserConfig.InviteMessageTemplate.SMSMessage",
    "AdminCreateUserConfig.InviteMessageTemplate.EmailMessage",
    "AdminCreateUserConfig.InviteMessageTemplate.EmailSubject",
    "SetUserPoolMfaConfig.SmsMfaConfiguration.SmsAuthenticationMessage",
    "SetUserPoolMfaConfig.EmailMfaConfiguration.Message",
    "SetUserPoolMfaConfig.EmailMfaConfiguration.Subject"};

void checkPlaceholderLookalike(const PoolView &pool, Report &report)
{
    for (const Place &place : placesOf(pool, kPlaceholderLookalikeMembers)) {
        const auto text = place.text();
        const auto found = text ? lookalikes(*text) : std::vector<Lookalike>{};
        if (found.empty())
            continue;
        report
            .add(
                place.path(),
                message(QT_TRANSLATE_NOOP("Rules", "%1 has %2, which is sent as it stands. Write %3 if the placeholder "
                                                   "is meant."),
                        {memberName(place), shownText(found.front().text), found.front().meant}))
            .choice(message(QT_TRANSLATE_NOOP("Rules", "Write the placeholder")),
                    {setValue(place.path(), withLookalikesReplaced(*text, found))});
    }
}

} // namespace

constexpr Rule placeholderLookalike{
    .id = "placeholder-lookalike",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "A text has something that only looks like a placeholder."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Cognito replaces exactly {####}, {username} and {##words##}. Anything close to them, "
                              "such as {###}, { #### }, {USERNAME}, {{####}} or {code}, is sent to the user as it "
                              "stands, provided that the text is accepted at all. Write the placeholder exactly."),
    .source = "placeholder grammar in repo boto/botocore 1.43.67, botocore/data/cognito-idp/2016-04-18/service-2.json",
    .members = kPlaceholderLookalikeMembers,
    .check = checkPlaceholderLookalike,
};

} // namespace pooldesigner::rules
