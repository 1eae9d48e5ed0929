// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "rules/edits.h"
#include "rules/places.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

#include <algorithm>

namespace pooldesigner::rules {

namespace {

// Where a member is demanded, its absence is reported instead; entries of lists and maps have rules of their own.
bool isEmptyBlock(const Place &place, Generation generation)
{
    const auto members = catalogue::children(*place.spec);
    return place.value != nullptr && place.value->is_object() && place.value->empty() &&
           std::ranges::none_of(members, [&](const FieldSpec *member) { return member->requiredFor(generation); });
}

void checkEmptyBlock(const PoolView &pool, Report &report)
{
    for (const FieldSpec *spec : catalogue::all()) {
        if (spec->kind != Kind::Structure || spec->path.ends_with(']') || spec->path.ends_with('}') ||
            spec->operation == Operation::DescribeUserPool)
            continue;
        if (spec->path == f::DcrConfiguration.text) // says something even when empty: dcr-empty-means-on
            continue;
        for (const Place &place : pool.places().of(*spec)) {
            if (isEmptyBlock(place, pool.targetGeneration()))
                report
                    .add(place.path(),
                         message(QT_TRANSLATE_NOOP("Rules", "%1 is empty. Leave it out."), {memberName(place)}))
                    .fix(message(QT_TRANSLATE_NOOP("Rules", "Remove the empty %1"), {memberName(place)}),
                         {removeMember(place.path())});
        }
    }
}

} // namespace

constexpr Rule emptyBlock{
    .id = "empty-block",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "A structure is given without anything in it."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "An empty structure means nothing at best. For SmsConfiguration, UsernameConfiguration "
                              "and UserPoolAddOns the call is refused, because a member is missing; an empty "
                              "DeviceConfiguration may switch device tracking on. Leave empty structures out."),
    .source = "repo go-to-k/cdkd, src/provisioning/providers/cognito-provider.ts (measured on AWS, us-east-1, "
              "2026-08)",
    .fixable = true,
    .check = checkEmptyBlock,
};

} // namespace pooldesigner::rules
