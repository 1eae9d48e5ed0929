// SPDX-License-Identifier: MIT
#include "config/answers.h"

#include "config/jsonmember.h"

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr AnsweredCallSpec kCalls[] = {
    {.call = AnsweredCall::GetUserPoolMfaConfig,
     .name = "GetUserPoolMfaConfig",
     .top = {},
     .command = "aws cognito-idp get-user-pool-mfa-config --user-pool-id POOL_ID"},
    {.call = AnsweredCall::DescribeUserPoolClient,
     .name = "DescribeUserPoolClient",
     .top = "UserPoolClient",
     .command = "aws cognito-idp describe-user-pool-client --user-pool-id POOL_ID --client-id CLIENT_ID",
     .several = true},
    {.call = AnsweredCall::DescribeRiskConfiguration,
     .name = "DescribeRiskConfiguration",
     .top = "RiskConfiguration",
     .command = "aws cognito-idp describe-risk-configuration --user-pool-id POOL_ID",
     .several = true},
    {.call = AnsweredCall::GetWebAclForResource,
     .name = "GetWebACLForResource",
     .top = "WebACL",
     .command = "aws wafv2 get-web-acl-for-resource --resource-arn POOL_ARN"},
    {.call = AnsweredCall::GetLogDeliveryConfiguration,
     .name = "GetLogDeliveryConfiguration",
     .top = "LogDeliveryConfiguration",
     .command = "aws cognito-idp get-log-delivery-configuration --user-pool-id POOL_ID"},
    {.call = AnsweredCall::DescribeIdentityProvider,
     .name = "DescribeIdentityProvider",
     .top = "IdentityProvider",
     .command = "aws cognito-idp describe-identity-provider --user-pool-id POOL_ID --provider-name PROVIDER_NAME",
     .several = true},
};

static_assert(std::ranges::all_of(kCalls, [](const AnsweredCallSpec &spec) {
    return &spec == &kCalls[static_cast<std::size_t>(spec.call)];
}));

} // namespace

std::span<const AnsweredCallSpec> answeredCalls() { return kCalls; }

const AnsweredCallSpec &answeredCall(AnsweredCall call) { return kCalls[static_cast<std::size_t>(call)]; }

Path answersPath(AnsweredCall call) { return Path().child("answers").child(answeredCall(call).name); }

std::vector<Answer> answersTo(AnsweredCall call, const PoolConfig &design)
{
    const AnsweredCallSpec &spec = answeredCall(call);
    std::vector<Answer> result;
    const auto take = [&](const Json &answer, Path path) {
        const Json *content = spec.top.empty() ? &answer : findMember(answer, spec.top);
        if (content != nullptr && content->is_object())
            result.push_back({content, spec.top.empty() ? std::move(path) : path.child(spec.top)});
    };
    const Path place = answersPath(call);
    const Json *kept = design.find(place);
    if (kept == nullptr)
        return result;
    if (!kept->is_array()) {
        take(*kept, place);
        return result;
    }
    for (std::size_t i = 0; i < kept->size(); ++i)
        take((*kept)[i], place.item(i));
    return result;
}

} // namespace pooldesigner
