// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/places.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kBothEmailStylesMembers[] = {"VerificationMessageTemplate.EmailMessage",
                                                        "VerificationMessageTemplate.EmailMessageByLink"};

void checkBothEmailStyles(const PoolView &pool, Report &report)
{
    const StringField &code = f::VerificationMessageTemplate_EmailMessage;
    const StringField &link = f::VerificationMessageTemplate_EmailMessageByLink;
    if (!pool.get(code) || !pool.get(link))
        return;
    const bool sendsLink = pool.get(f::VerificationMessageTemplate_DefaultEmailOption) == "CONFIRM_WITH_LINK";
    const StringField &unused = sendsLink ? code : link;
    const std::string_view name = memberSpec(unused.text)->name();
    report
        .add(unused.path(),
             message(QT_TRANSLATE_NOOP("Rules",
                                       "EmailMessage and EmailMessageByLink are both given; %1 is not sent and may "
                                       "make the service refuse the call. Remove it."),
                     {name}))
        .related((sendsLink ? link : code).path())
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Remove %1"), {name}), {removeMember(unused.path())});
}

} // namespace

constexpr Rule bothEmailStyles{
    .id = "both-email-styles",
    .severity = Severity::Warning,
    .confidence = Confidence::Low,
    .title = QT_TRANSLATE_NOOP("Rules", "Verification e-mails have a text with a code and one with a link."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Only one of EmailMessage and EmailMessageByLink is sent, by DefaultEmailOption. The "
                              "newest API text says that giving both is an error, while a test of Terraform that does "
                              "so passes. Keep the one that is sent."),
    .source = "npm @aws-sdk/client-cognito-identity-provider 3.1169.0, typings of CreateUserPoolRequest; repo "
              "getmoto/moto tests/test_cognitoidp/test_cognitoidp.py",
    .members = kBothEmailStylesMembers,
    .check = checkBothEmailStyles,
};

} // namespace pooldesigner::rules
