// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/mailaddress.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kFromFormatMembers[] = {"EmailConfiguration.From"};

void checkFromFormat(const PoolView &pool, Report &report)
{
    const auto text = pool.get(f::EmailConfiguration_From);
    if (!text || MailAddress::read(*text))
        return;
    const Path path = f::EmailConfiguration_From.path();
    auto found =
        report.add(path, message(QT_TRANSLATE_NOOP("Rules", "From %1 is not an address. Write user@example.com or "
                                                            "Name <user@example.com>."),
                                 {shownText(*text)}));
    if (text->empty())
        found.fix(message(QT_TRANSLATE_NOOP("Rules", "Remove the empty %1"), {"From"}), {removeMember(path)});
}

} // namespace

constexpr Rule fromFormat{
    .id = "from-format",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The sender is not an address."),
    .help =
        QT_TRANSLATE_NOOP("Rules", "From is written user@host or Name <user@host>. The service answers “Provided From "
                                   "email address is invalid”. Write the address, with the name before it if wanted."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-email-from-format",
    .members = kFromFormatMembers,
    .fixable = true,
    .check = checkFromFormat,
};

} // namespace pooldesigner::rules
