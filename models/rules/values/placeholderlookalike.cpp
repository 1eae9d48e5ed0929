// SPDX-License-Identifier: MIT
#include "rules/constraints/membergroups.h"
#include "rules/edits.h"
#include "rules/messageplaceholders.h"
#include "rules/places.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

void checkPlaceholderLookalike(const PoolView &pool, Report &report)
{
    for (const Place &place : placesOf(pool, members::kMessageTexts)) {
        const auto text = place.text();
        auto found = text ? lookalikesIn(*text, *place.spec) : std::vector<Lookalike>{};
        if (found.empty())
            continue;
        const Lookalike first = found.front();
        std::erase_if(found, [](const Lookalike &lookalike) { return lookalike.meant.empty(); });
        if (found.empty()) {
            report.add(place.path(),
                       message(QT_TRANSLATE_NOOP("Rules", "%1 has %2, which is sent as it stands: nothing of the kind "
                                                          "is replaced there. Leave it out."),
                               {memberName(place), shownText(first.text)}));
            continue;
        }
        report
            .add(
                place.path(),
                message(QT_TRANSLATE_NOOP("Rules", "%1 has %2, which is sent as it stands. Write %3 if the placeholder "
                                                   "is meant."),
                        {memberName(place), shownText(found.front().text), shownText(found.front().meant)}))
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
                              "Cognito replaces exactly {####}, {username} and {##words##}, each only in the texts "
                              "that take it. Anything close to them, such as {###}, { #### }, {USERNAME}, {{####}}, "
                              "{code} or {#words#}, is sent to the user as it stands, provided that the text is "
                              "accepted at all. Write the placeholder exactly."),
    .source = "placeholder grammar in repo boto/botocore 1.43.67, botocore/data/cognito-idp/2016-04-18/service-2.json",
    .members = members::kMessageTexts,
    .check = checkPlaceholderLookalike,
};

} // namespace pooldesigner::rules
