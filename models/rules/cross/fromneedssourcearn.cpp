// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kFromNeedsSourceArnMembers[] = {"EmailConfiguration.From", "EmailConfiguration.SourceArn"};

// With DEVELOPER, developer-needs-source-arn asks for the same.
void checkFromNeedsSourceArn(const PoolView &pool, Report &report)
{
    const auto from = pool.get(f::EmailConfiguration_From);
    if (!from || pool.has(f::EmailConfiguration_SourceArn) ||
        pool.get(f::EmailConfiguration_EmailSendingAccount) == "DEVELOPER")
        return;
    const Path path = f::EmailConfiguration_From.path();
    report
        .add(path,
             message(QT_TRANSLATE_NOOP(
                         "Rules", "From is %1, but the built-in mailer takes no sender. Add SourceArn or remove From."),
                     {shownText(*from)}))
        .related(f::EmailConfiguration_SourceArn.path())
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Remove %1"), {"From"}), {removeMember(path)});
}

} // namespace

constexpr Rule fromNeedsSourceArn{
    .id = "from-needs-source-arn",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "A sender is given for the built-in mailer."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The built-in mailer sends from an address of its own; a From of yours needs the SES "
                              "identity in SourceArn: “Cannot configure From email address for default email "
                              "configuration”. Add SourceArn, or remove From."),
    .source = "https://github.com/aws/aws-cdk/issues/9739",
    .members = kFromNeedsSourceArnMembers,
    .check = checkFromNeedsSourceArn,
};

} // namespace pooldesigner::rules
