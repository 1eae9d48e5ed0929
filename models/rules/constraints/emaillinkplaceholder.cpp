// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/edits.h"
#include "rules/messagetexts.h"
#include "rules/placeholders.h"
#include "rules/places.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

void checkEmailLinkPlaceholder(const PoolView &pool, Report &report)
{
    for (const Place &place : placesOf(pool, members::kEmailLinkBody)) {
        const auto text = place.text();
        if (!text || hasLink(*text) || !isLongEnough(place, *text))
            continue;
        auto found = report.add(place.path(),
                                message(QT_TRANSLATE_NOOP("Rules", "%1 %2 has no link. Write {##words##} where the "
                                                                   "reader is to click."),
                                        {memberName(place), shownText(*text)}));
        const std::string mended =
            hasEmptyLink(*text) ? withWordsInLinks(*text) : std::string(*text) + ' ' + std::string(placeholder::kLink);
        if (hasLegalLength(place, mended))
            found.fix(message(QT_TRANSLATE_NOOP("Rules", "Write %1"), {placeholder::kLink}),
                      {setValue(place.path(), mended)});
    }
}

} // namespace

constexpr Rule emailLinkPlaceholder{
    .id = "email-link-placeholder",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "An e-mail with a link has no link in it."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The link goes where the body says {##words##}; the words are what the reader clicks "
                              "on. {####} is the mark of a code and makes no link, although a loose reading of the "
                              "pattern lets it through. The service answers “The message is invalid.” Write for "
                              "example {##Verify email##}."),
    .source = "https://github.com/hashicorp/terraform-provider-aws/pull/3770; "
              "https://github.com/aws/aws-cdk/issues/6811; repo badmintoncryer/cdk-preflight, "
              "rules/cognito/pf-cognito-verification-link-placeholder",
    .members = members::kEmailLinkBody,
    .fixable = true,
    .check = checkEmailLinkPlaceholder,
};

} // namespace pooldesigner::rules
