// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/places.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kLinkOptionNeedsLinkTextMembers[] = {"VerificationMessageTemplate.EmailMessage",
                                                                "VerificationMessageTemplate.EmailMessageByLink",
                                                                "VerificationMessageTemplate.DefaultEmailOption"};

void checkLinkOptionNeedsLinkText(const PoolView &pool, Report &report)
{
    const auto &option = f::VerificationMessageTemplate_DefaultEmailOption;
    const bool code = pool.has(f::VerificationMessageTemplate_EmailMessage);
    const bool link = pool.has(f::VerificationMessageTemplate_EmailMessageByLink);
    const bool sendsLink = pool.get(option) == "CONFIRM_WITH_LINK";
    const bool sendsCode = isAbsent(pool, option.path()) || pool.get(option) == "CONFIRM_WITH_CODE";
    if (code == link || !((sendsLink && code) || (sendsCode && link)))
        return;
    const StringField &unused =
        code ? f::VerificationMessageTemplate_EmailMessage : f::VerificationMessageTemplate_EmailMessageByLink;
    const std::string_view other = code ? "CONFIRM_WITH_CODE" : "CONFIRM_WITH_LINK";
    report
        .add(
            unused.path(),
            message(QT_TRANSLATE_NOOP("Rules", "%1 is not sent, because DefaultEmailOption is %2. Set it to %3 or move "
                                               "the text."),
                    {memberSpec(unused.text)->name(), sendsLink ? "CONFIRM_WITH_LINK" : "CONFIRM_WITH_CODE", other}))
        .related(option.path())
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Set DefaultEmailOption to %1"), {other}),
                {setValue(option.path(), other)});
}

} // namespace

constexpr Rule linkOptionNeedsLinkText{
    .id = "link-option-needs-link-text",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "The text for verification e-mails is not the one that is sent."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "CONFIRM_WITH_LINK sends EmailMessageByLink, CONFIRM_WITH_CODE (also the default) sends "
                              "EmailMessage. A text in the other member is stored and never used; the standard text "
                              "goes out. Change DefaultEmailOption, or move the text."),
    .source = "npm @aws-sdk/client-cognito-identity-provider 3.1169.0, typings of CreateUserPoolRequest; npm "
              "aws-cdk-lib 2.276.0, aws-cognito/lib/user-pool.js",
    .members = kLinkOptionNeedsLinkTextMembers,
    .check = checkLinkOptionNeedsLinkText,
};

} // namespace pooldesigner::rules
