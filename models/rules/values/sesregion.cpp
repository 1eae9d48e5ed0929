// SPDX-License-Identifier: MIT
#include "rules/arn.h"
#include "rules/constraints/membergroups.h"
#include "rules/poolplace.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

#include <algorithm>

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kFirstSesRegions[] = {"eu-west-1", "us-east-1", "us-west-2"};

bool isFirstSesRegion(std::string_view region)
{
    return std::ranges::find(kFirstSesRegions, region) != std::end(kFirstSesRegions);
}

void checkSesRegion(const PoolView &pool, Report &report)
{
    const PoolPlace region = regionOfPool(pool);
    const auto arn = Arn::read(pool.get(f::EmailConfiguration_SourceArn).value_or(""));
    if (!region.known() || !arn || !isSesIdentity(*arn) || arn->region == region.value || isFirstSesRegion(arn->region))
        return;
    auto found = report.add(
        f::EmailConfiguration_SourceArn.path(),
        message(QT_TRANSLATE_NOOP("Rules",
                                  "SourceArn is an identity in %1, which a pool in %2 may not use. Use one in %3."),
                {arn->region, quotedForPeople(region.value), listed(kFirstSesRegions)}));
    found.severity(isFirstSesRegion(region.value) ? Severity::Error : Severity::Warning);
    relateSource(found, region);
}

} // namespace

constexpr Rule sesRegion{
    .id = "ses-region",
    .severity = Severity::Error,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "The SES identity is in a region that the pool may not use."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "Pools of the first regions may send through SES in eu-west-1, us-east-1 or us-west-2: “Provided "
                 "SourceArn must be in one of the following SES regions”. Newer regions use their own SES as well, so "
                 "for them the finding is a warning. Verify the identity in a region that is allowed. Where the design "
                 "names no target region, the region of most triggers and of the key for custom senders counts."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-email-sourcearn-region; Developer Guide, "
              "Email settings for Amazon Cognito user pools",
    .members = members::kSesIdentity,
    .check = checkSesRegion,
};

} // namespace pooldesigner::rules
