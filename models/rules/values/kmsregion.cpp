// SPDX-License-Identifier: MIT
#include "rules/arn.h"
#include "rules/poolplace.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kKmsRegionMembers[] = {"LambdaConfig.KMSKeyID"};

void checkKmsRegion(const PoolView &pool, Report &report)
{
    const PoolPlace region = regionOfPool(pool);
    const auto arn = Arn::read(pool.get(f::LambdaConfig_KMSKeyID).value_or(""));
    if (!region.known() || !arn || !isKmsKey(*arn) || arn->region == region.value)
        return;
    auto found = report.add(
        f::LambdaConfig_KMSKeyID.path(),
        message(
            region.from
                ? QT_TRANSLATE_NOOP(
                      "Rules", "KMSKeyID is a key in %1, but %3 is in %2. Both have to be in the region of the pool.")
                : QT_TRANSLATE_NOOP("Rules", "KMSKeyID is a key in %1, the pool is made in %2. Use a key in %2."),
            {arn->region, quotedForPeople(region.value), sourceName(region)}));
    relateSource(found, region);
}

} // namespace

constexpr Rule kmsRegion{
    .id = "kms-region",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The key for custom senders is in another region than the pool."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "Cognito grants itself the use of the key while the pool is made, in the region of the pool; a key "
                 "elsewhere ends in “Invalid arn” and the region. Use a key of the same region. Where the design names "
                 "no target region, the region of most triggers and of the key for custom senders counts."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-custom-sender-kms-region",
    .members = kKmsRegionMembers,
    .check = checkKmsRegion,
};

} // namespace pooldesigner::rules
