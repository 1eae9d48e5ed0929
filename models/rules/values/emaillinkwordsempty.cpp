// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/edits.h"
#include "rules/placeholders.h"
#include "rules/places.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

void checkEmailLinkWordsEmpty(const PoolView &pool, Report &report)
{
    for (const Place &place : placesOf(pool, members::kEmailLinkBody)) {
        const auto text = place.text();
        if (!text || !hasEmptyLink(*text))
            continue;
        auto found = report.add(place.path(),
                                message(QT_TRANSLATE_NOOP("Rules", "%1 %2 has a link without words. Put words between "
                                                                   "{## and ##}."),
                                        {memberName(place), shownText(*text)}));
        const std::string mended = withWordsInLinks(*text);
        if (hasLegalLength(place, mended))
            found.fix(message(QT_TRANSLATE_NOOP("Rules", "Write %1"), {placeholder::kLink}),
                      {setValue(place.path(), mended)});
    }
}

} // namespace

constexpr Rule emailLinkWordsEmpty{
    .id = "email-link-words-empty",
    .severity = Severity::Error,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "A link in an e-mail has no words to click on."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Between {## and ##} stand the words of the link. {####} in a body that is sent with a "
                              "link is such a mark without words. The service answers “The message is invalid.” Put "
                              "words between the marks."),
    .source = "https://github.com/hashicorp/terraform-provider-aws/pull/3770; "
              "https://github.com/aws/aws-cdk/issues/6811",
    .members = members::kEmailLinkBody,
    .fixable = true,
    .check = checkEmailLinkWordsEmpty,
};

} // namespace pooldesigner::rules
