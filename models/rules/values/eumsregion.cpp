// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/edits.h"
#include "rules/places.h"
#include "rules/poolplace.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

void checkEumsRegion(const PoolView &pool, Report &report)
{
    const PoolPlace region = regionOfPool(pool);
    for (const Place &place : placesOf(pool, members::kEumsRegions)) {
        const auto text = place.text();
        if (!region.known() || !text || !hasLegalLength(place, *text) || *text == region.value)
            continue;
        auto found = report.add(
            place.path(),
            message(
                region.from
                    ? QT_TRANSLATE_NOOP(
                          "Rules",
                          "The region of EumsSms is %1, but %3 is in %2, and so has the pool to be. Leave Region out.")
                    : QT_TRANSLATE_NOOP("Rules",
                                        "The region of EumsSms is %1, the pool is made in %2. Leave Region out."),
                {shownText(*text), quotedForPeople(region.value), sourceName(region)}));
        relateSource(found, region);
        found.fix(message(QT_TRANSLATE_NOOP("Rules", "Remove %1"), {"Region"}), {removeMember(place.path())});
    }
}

} // namespace

constexpr Rule eumsRegion{
    .id = "eums-region",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "End User Messaging is in another region than the pool."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "The region of EumsSms has to be that of the pool, and is so when it is left out. "
                 "InvalidParameterException is to be expected. Leave Region out. Where the design names no target "
                 "region, the region of most triggers and of the key for custom senders counts."),
    .source = "npm @aws-sdk/client-cognito-identity-provider 3.1169.0, typings of EumsSmsConfigurationType",
    .members = members::kEumsRegions,
    .fixable = true,
    .check = checkEumsRegion,
};

} // namespace pooldesigner::rules
