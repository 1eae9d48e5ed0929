// SPDX-License-Identifier: MIT
#include "formats/smsrolepolicies.h"

#include "config/poolview.h"
#include "rules/arn.h"

namespace pooldesigner {

namespace {

// The account of the pool: the target's, else the role's, which is nearly always the same one.
std::string accountOf(const PoolView &pool)
{
    if (!pool.targetAccount().empty())
        return std::string(pool.targetAccount());
    const auto role = pool.get(f::SmsConfiguration_SnsCallerArn);
    const auto arn = role ? Arn::read(*role) : std::nullopt;
    return arn && arn->hasAccount() ? std::string(arn->account) : std::string();
}

Json policy(Json statement)
{
    Json result = Json::object();
    result["Version"] = "2012-10-17";
    result["Statement"] = Json::array({std::move(statement)});
    return result;
}

} // namespace

SmsRolePolicies smsRolePolicies(const PoolConfig &config)
{
    const PoolView pool(config);
    Json trust = Json::object();
    trust["Effect"] = "Allow";
    trust["Principal"] = Json::object({{"Service", "cognito-idp.amazonaws.com"}});
    trust["Action"] = "sts:AssumeRole";
    Json conditions = Json::object();
    if (const auto id = pool.get(f::SmsConfiguration_ExternalId); id && !id->empty())
        conditions["sts:ExternalId"] = std::string(*id);
    if (const std::string account = accountOf(pool); !account.empty())
        conditions["aws:SourceAccount"] = account;
    if (!conditions.empty())
        trust["Condition"] = Json::object({{"StringEquals", std::move(conditions)}});
    Json permission = Json::object();
    permission["Effect"] = "Allow";
    permission["Action"] = "sns:Publish";
    permission["Resource"] = "*"; // messages go to numbers, which are no resources
    return {.trust = policy(std::move(trust)), .permission = policy(std::move(permission))};
}

} // namespace pooldesigner
