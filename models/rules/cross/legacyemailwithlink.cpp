// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/placeholders.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kLegacyEmailWithLinkMembers[] = {"EmailVerificationMessage"};

void checkLegacyEmailWithLink(const PoolView &pool, Report &report)
{
    const Path path = f::EmailVerificationMessage.path();
    const auto text = pool.get(f::EmailVerificationMessage);
    if (!text || hasCode(*text) || !hasLink(*text))
        return;
    auto found = report.add(
        path, message(QT_TRANSLATE_NOOP("Rules", "EmailVerificationMessage %1 has a link and no {####}. Remove it or "
                                                 "move it to EmailMessageByLink."),
                      {shownText(*text)}));
    const Path target = f::VerificationMessageTemplate_EmailMessageByLink.path();
    if (!pool.hasPath(target))
        found.choice(message(QT_TRANSLATE_NOOP("Rules", "Move it to EmailMessageByLink")),
                     {setMember(pool, target, *text), removeMember(path)});
    found.choice(message(QT_TRANSLATE_NOOP("Rules", "Remove %1"), {"EmailVerificationMessage"}), {removeMember(path)});
}

} // namespace

constexpr Rule legacyEmailWithLink{
    .id = "legacy-email-with-link",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The old e-mail text has a link where a code belongs."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "EmailVerificationMessage is the text with a code and needs {####}; a link {##words##} "
                              "belongs into VerificationMessageTemplate.EmailMessageByLink. The service answers “The "
                              "message is invalid.” Remove the old member."),
    .source = "https://github.com/aws/aws-cdk/pull/6938",
    .members = kLegacyEmailWithLinkMembers,
    .check = checkLegacyEmailWithLink,
};

} // namespace pooldesigner::rules
