// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/places.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kLegacyAndTemplateDifferMembers[] = {"SmsVerificationMessage",
                                                                "EmailVerificationMessage",
                                                                "EmailVerificationSubject",
                                                                "VerificationMessageTemplate.SmsMessage",
                                                                "VerificationMessageTemplate.EmailMessage",
                                                                "VerificationMessageTemplate.EmailSubject"};

void compareTwins(const PoolView &pool, const StringField &legacy, const StringField &current, Report &report)
{
    const auto legacyText = pool.get(legacy);
    const auto text = pool.get(current);
    if (!legacyText || !text || *legacyText == *text)
        return;
    const std::string_view name = memberSpec(current.text)->name();
    report
        .add(legacy.path(),
             message(QT_TRANSLATE_NOOP("Rules", "%1 says %2, %3 of the template says %4. Keep one of them."),
                     {legacy.text, shownText(*legacyText), name, shownText(*text)}))
        .related(current.path())
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Keep the text of the template")), {removeMember(legacy.path())})
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Put the old text into the template")),
                {setValue(current.path(), *legacyText), removeMember(legacy.path())});
}

void checkLegacyAndTemplateDiffer(const PoolView &pool, Report &report)
{
    compareTwins(pool, f::SmsVerificationMessage, f::VerificationMessageTemplate_SmsMessage, report);
    compareTwins(pool, f::EmailVerificationMessage, f::VerificationMessageTemplate_EmailMessage, report);
    compareTwins(pool, f::EmailVerificationSubject, f::VerificationMessageTemplate_EmailSubject, report);
}

} // namespace

constexpr Rule legacyAndTemplateDiffer{
    .id = "legacy-and-template-differ",
    .severity = Severity::Warning,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "An old message text differs from its place in the template."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "SmsVerificationMessage, EmailVerificationMessage and EmailVerificationSubject are "
                              "older names of members of VerificationMessageTemplate. When both are given and differ, "
                              "one silently wins, and nobody documents which. Keep the member of the template."),
    .source = "Terraform docs aws_cognito_user_pool (either one is used); CDK sends equal values",
    .members = kLegacyAndTemplateDifferMembers,
    .check = checkLegacyAndTemplateDiffer,
};

} // namespace pooldesigner::rules
