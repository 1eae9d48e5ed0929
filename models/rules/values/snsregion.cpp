// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/edits.h"
#include "rules/places.h"
#include "rules/poolplace.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

#include <algorithm>

namespace pooldesigner::rules {

namespace {

struct Neighbour {
    std::string_view pool;
    std::string_view sns;
};
// Regions that had no SMS of their own when pools came there.
constexpr Neighbour kNeighbours[] = {{"us-east-2", "us-east-1"},           {"ap-south-1", "ap-southeast-1"},
                                     {"ap-northeast-2", "ap-northeast-1"}, {"ca-central-1", "us-east-1"},
                                     {"eu-central-1", "eu-west-1"},        {"eu-west-2", "eu-west-1"}};

bool maySendFrom(std::string_view poolRegion, std::string_view snsRegion)
{
    const auto isPair = [&](const Neighbour &pair) { return pair.pool == poolRegion && pair.sns == snsRegion; };
    return poolRegion == snsRegion || std::ranges::any_of(kNeighbours, isPair);
}

void checkSnsRegion(const PoolView &pool, Report &report)
{
    const PoolPlace region = regionOfPool(pool);
    for (const Place &place : placesOf(pool, members::kSnsRegions)) {
        const auto text = place.text();
        if (!region.known() || !text || !hasLegalLength(place, *text) || maySendFrom(region.value, *text))
            continue;
        auto found = report.add(
            place.path(),
            message(
                region.from
                    ? QT_TRANSLATE_NOOP(
                          "Rules", "SnsRegion is %1, but %3 is in %2, and so has the pool to be. Leave SnsRegion out.")
                    : QT_TRANSLATE_NOOP("Rules", "SnsRegion is %1, the pool is made in %2. Leave SnsRegion out."),
                {shownText(*text), quotedForPeople(region.value), sourceName(region)}));
        relateSource(found, region);
        found.fix(message(QT_TRANSLATE_NOOP("Rules", "Remove SnsRegion")), {removeMember(place.path())});
    }
}

} // namespace

constexpr Rule snsRegion{
    .id = "sns-region",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "SMS are to be sent from another region than the pool."),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "SnsRegion has to be the region of the pool, “Invalid snsRegion. Allowed SNS region for <region> is <region>”, "
        "except that a few older regions may use a neighbour, such as Seoul with Tokyo. Leave SnsRegion out. Where the "
        "design names no target region, the region of most triggers and of the key for custom senders counts."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-sms-configuration-sns-region; npm "
              "@aws-sdk/client-cognito-identity-provider 3.1169.0, typings of SmsConfigurationType",
    .members = members::kSnsRegions,
    .fixable = true,
    .check = checkSnsRegion,
};

} // namespace pooldesigner::rules
