// SPDX-License-Identifier: MIT
#include "review/standins.h"

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
};

constexpr std::array<std::string_view, 4> kPasswordFlags{"RequireUppercase", "RequireLowercase", "RequireNumbers",
                                                         "RequireSymbols"};

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
    const Path policy = *Path::parse("Policies.PasswordPolicy");
    if (const Json *given = design.find(policy); given != nullptr && given->is_object()) {
        for (const std::string_view flag : kPasswordFlags)
            result.set(policy.child(flag), false);
    }
    return result;
}

} // namespace pooldesigner
