// SPDX-License-Identifier: MIT
#include "review/standins.h"

#include "rules/passwordspace.h"

#include <array>
#include <utility>

namespace pooldesigner {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array kCopies{
    Pair{"SmsVerificationMessage", "VerificationMessageTemplate.SmsMessage"},
    Pair{"EmailVerificationMessage", "VerificationMessageTemplate.EmailMessage"},
    Pair{"EmailVerificationSubject", "VerificationMessageTemplate.EmailSubject"},
    Pair{"AdminCreateUserConfig.UnusedAccountValidityDays", "Policies.PasswordPolicy.TemporaryPasswordValidityDays"},
    Pair{"MfaConfiguration", "SetUserPoolMfaConfig.MfaConfiguration"},
    Pair{"LambdaConfig.PreTokenGeneration", "LambdaConfig.PreTokenGenerationConfig.LambdaArn"},
};

void copy(const PoolConfig &design, std::string_view from, std::string_view to, PoolConfig &result)
{
    if (const Json *value = design.find(*Path::parse(from)))
        result.set(*Path::parse(to), *value);
}

} // namespace

PoolConfig standIns(const PoolConfig &design)
{
    PoolConfig result;
    for (const auto &[old, current] : kCopies) {
        copy(design, old, current, result);
        copy(design, current, old, result);
    }
    // The old place of the token trigger knows the first version only (rules.md, section (e) 11).
    const PoolView pool(design);
    if (pool.has(f::LambdaConfig_PreTokenGeneration) && !pool.has(f::LambdaConfig_PreTokenGenerationConfig))
        result.set(f::LambdaConfig_PreTokenGenerationConfig_LambdaVersion.path(), "V1_0");
    const PasswordDemands demands = passwordDemands(pool);
    result.set(f::Policies_PasswordPolicy_RequireUppercase.path(), demands.uppercase);
    result.set(f::Policies_PasswordPolicy_RequireLowercase.path(), demands.lowercase);
    result.set(f::Policies_PasswordPolicy_RequireNumbers.path(), demands.numbers);
    result.set(f::Policies_PasswordPolicy_RequireSymbols.path(), demands.symbols);
    return result;
}

Json storedValue(const FieldSpec &spec, Json value)
{
    const bool isUsual = spec.operation == Operation::CreateUserPool && value == 0 &&
                         spec.path == "Policies.PasswordPolicy.TemporaryPasswordValidityDays";
    return isUsual ? Json::parse(spec.defaultValue) : value;
}

} // namespace pooldesigner
