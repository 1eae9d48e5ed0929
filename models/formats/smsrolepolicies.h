// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"

namespace pooldesigner {

// What the role under SmsConfiguration.SnsCallerArn has to say so that Cognito can send text messages with it. The
// pool's own ARN is no condition: creation tries the role before there is a pool.
struct SmsRolePolicies {
    Json trust;      // who may take the role: Cognito, with the design's ExternalId and account where it has them
    Json permission; // what the role may do
};

SmsRolePolicies smsRolePolicies(const PoolConfig &config);

} // namespace pooldesigner
