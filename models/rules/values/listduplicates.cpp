// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/places.h"
#include "rules/readings.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kListDuplicatesMembers[] = {
    "AutoVerifiedAttributes", "AliasAttributes", "UsernameAttributes",
    "UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate"};

void checkListDuplicates(const PoolView &pool, Report &report)
{
    for (const Place &place : placesOf(pool, kListDuplicatesMembers)) {
        const Path path = place.path();
        const auto repeated = repeatedText(pool, path);
        if (!repeated)
            continue;
        report
            .add(path, message(QT_TRANSLATE_NOOP("Rules", "%1 has %2 more than once. Remove the repetition."),
                               {memberName(place), shownText(*repeated)}))
            .fix(message(QT_TRANSLATE_NOOP("Rules", "Remove repetitions")),
                 {setValue(path, withoutRepetitions(*place.value))});
    }
}

} // namespace

constexpr Rule listDuplicates{
    .id = "list-duplicates",
    .severity = Severity::Warning,
    .confidence = Confidence::Low,
    .title = QT_TRANSLATE_NOOP("Rules", "A list of attributes names one twice."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The service probably reads the list as a set, so the repetition does nothing; it is "
                              "more likely that another attribute was meant. Remove it."),
    .source = "list shapes in repo boto/botocore 1.43.67, botocore/data/cognito-idp/2016-04-18/service-2.json",
    .members = kListDuplicatesMembers,
    .fixable = true,
    .check = checkListDuplicates,
};

} // namespace pooldesigner::rules
