// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace pooldesigner {

// Calls that tell what describe-user-pool does not. What they answered is kept with a design under "answers", beside
// "origin": facts about the pool that exists, which no request carries.
//
//     "answers": { "GetUserPoolMfaConfig": {...}, "DescribeUserPoolClient": [ {"UserPoolClient": {...}}, ... ] }
//
// Calls about one of several things (a client, a provider) have a list, an answer each. Secrets are never kept.
enum class AnsweredCall : std::uint8_t {
    GetUserPoolMfaConfig,
    DescribeUserPoolClient,
    DescribeRiskConfiguration, // of the pool, or of one client
    GetWebAclForResource,      // of wafv2
    GetLogDeliveryConfiguration,
    DescribeIdentityProvider,
};

struct AnsweredCallSpec {
    AnsweredCall call = AnsweredCall::GetUserPoolMfaConfig;
    std::string_view name; // "DescribeUserPoolClient"
    std::string_view top;  // the member that the answer holds everything in; empty for GetUserPoolMfaConfig
    std::string_view
        command;          // "aws cognito-idp describe-user-pool-client --user-pool-id POOL_ID --client-id CLIENT_ID"
    bool several = false; // kept as a list
};

std::span<const AnsweredCallSpec> answeredCalls();
const AnsweredCallSpec &answeredCall(AnsweredCall call);

// Where the answers to a call stand in a design.
Path answersPath(AnsweredCall call);

// One answer: what stands in its top member, always an object, and where it stands. Borrows the design.
struct Answer {
    const Json *content = nullptr;
    Path path;
};
// In order; empty where nobody asked. Whatever has another shape is passed over.
std::vector<Answer> answersTo(AnsweredCall call, const PoolConfig &design);

} // namespace pooldesigner
