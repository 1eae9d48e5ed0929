// SPDX-License-Identifier: MIT
#include "rules/arn.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kKmsRegionMembers[] = {"LambdaConfig.KMSKeyID"};

void checkKmsRegion(const PoolView &pool, Report &report)
{
    const std::string_view region = pool.targetRegion();
    const auto arn = Arn::read(pool.get(f::LambdaConfig_KMSKeyID).value_or(""));
    if (!region.empty() && arn && isKmsKey(*arn) && arn->region != region)
        report.add(
            f::LambdaConfig_KMSKeyID.path(),
            message(QT_TRANSLATE_NOOP("Rules", "KMSKeyID is a key in %1, the pool is made in %2. Use a key in %2."),
                    {arn->region, quotedForPeople(region)}));
}

} // namespace

constexpr Rule kmsRegion{
    .id = "kms-region",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The key for custom senders is in another region than the pool."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Cognito grants itself the use of the key while the pool is made, in the region of the "
                              "pool; a key elsewhere ends in “Invalid arn” and the region. Use a key of the same "
                              "region. The rule speaks only where the design names its target region."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-custom-sender-kms-region",
    .members = kKmsRegionMembers,
    .check = checkKmsRegion,
};

} // namespace pooldesigner::rules
