// SPDX-License-Identifier: MIT
#include "rules/arn.h"
#include "rules/constraints/membergroups.h"
#include "rules/places.h"
#include "rules/poolplace.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

void checkLambdaRegion(const PoolView &pool, Report &report)
{
    const PoolPlace region = regionOfPool(pool);
    for (const Place &place : placesOf(pool, members::kLambdaArns)) {
        const auto arn = Arn::read(place.text().value_or(""));
        if (!region.known() || !arn || !isLambdaFunction(*arn) || arn->region == region.value)
            continue;
        auto found = report.add(
            place.path(),
            message(
                region.from
                    ? QT_TRANSLATE_NOOP(
                          "Rules",
                          "%1 is a function in %2, but %4 is in %3. All of them have to be in the region of the pool.")
                    : QT_TRANSLATE_NOOP("Rules",
                                        "%1 is a function in %2, the pool is made in %3. Use a function in %3."),
                {memberName(place), arn->region, quotedForPeople(region.value), sourceName(region)}));
        relateSource(found, region);
    }
}

} // namespace

constexpr Rule lambdaRegion{
    .id = "lambda-region",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "A trigger lives in another region than the pool."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "A pool calls functions of its own region only: “Cross-region lambda functions are not supported”. A "
                 "function of another account is fine. Deploy the function in the region of the pool. Where the design "
                 "names no target region, the region of most triggers and of the key for custom senders counts."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-lambda-config-region (measured 2026-09)",
    .members = members::kLambdaArns,
    .check = checkLambdaRegion,
};

} // namespace pooldesigner::rules
