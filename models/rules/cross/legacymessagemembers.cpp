// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/placeholders.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kLegacyMessageMembersMembers[] = {"SmsVerificationMessage", "EmailVerificationMessage",
                                                             "EmailVerificationSubject"};

// Another text in the template is the matter of legacy-and-template-differ, a link that of legacy-email-with-link.
void reportLegacy(const PoolView &pool, const StringField &legacy, const StringField &current, Report &report)
{
    const auto text = pool.get(legacy);
    const auto twin = pool.get(current);
    const bool isFree = isAbsent(pool, current.path());
    if (!text || (!isFree && twin != text) || (hasLink(*text) && !hasCode(*text)))
        return;
    std::vector<Edit> edits;
    if (isFree)
        edits.push_back(setMember(pool, current.path(), *text));
    edits.push_back(removeMember(legacy.path()));
    report
        .add(legacy.path(),
             message(QT_TRANSLATE_NOOP("Rules", "%1 is an old member. Move the text to VerificationMessageTemplate."),
                     {legacy.text}))
        .related(current.path())
        .fix(message(QT_TRANSLATE_NOOP("Rules", "Move it to VerificationMessageTemplate")), std::move(edits));
}

void checkLegacyMessageMembers(const PoolView &pool, Report &report)
{
    reportLegacy(pool, f::SmsVerificationMessage, f::VerificationMessageTemplate_SmsMessage, report);
    reportLegacy(pool, f::EmailVerificationMessage, f::VerificationMessageTemplate_EmailMessage, report);
    reportLegacy(pool, f::EmailVerificationSubject, f::VerificationMessageTemplate_EmailSubject, report);
}

} // namespace

constexpr Rule legacyMessageMembers{
    .id = "legacy-message-members",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "A message text stands in an old member."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "SmsVerificationMessage, EmailVerificationMessage and EmailVerificationSubject are "
                              "older names of members of VerificationMessageTemplate, which also knows links. Move "
                              "the text there."),
    .source = "npm @aws-sdk/client-cognito-identity-provider 3.1169.0, typings of CreateUserPoolRequest",
    .members = kLegacyMessageMembersMembers,
    .fixable = true,
    .check = checkLegacyMessageMembers,
};

} // namespace pooldesigner::rules
