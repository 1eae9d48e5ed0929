// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolview.h"

#include <cstdint>

// Conditions that several reviewers share, and the readings they are made of. Those that answer a member answer the one
// that fails, or nothing.
namespace pooldesigner::reviewer {

inline constexpr std::string_view kMfaMembers[] = {"MfaConfiguration"};
inline constexpr std::string_view kThreatMembers[] = {"UserPoolAddOns.AdvancedSecurityMode"};
inline constexpr std::string_view kCustomThreatMembers[] = {
    "UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode"};
inline constexpr std::string_view kDeletionMembers[] = {"DeletionProtection"};
inline constexpr std::string_view kSignInMembers[] = {"MfaConfiguration",
                                                      "Policies.SignInPolicy.AllowedFirstAuthFactors"};
inline constexpr std::string_view kTagMembers[] = {"UserPoolTags"};
inline constexpr std::string_view kPasswordMembers[] = {"Policies.PasswordPolicy.MinimumLength",
                                                        "Policies.PasswordPolicy.RequireLowercase",
                                                        "Policies.PasswordPolicy.RequireUppercase",
                                                        "Policies.PasswordPolicy.RequireNumbers",
                                                        "Policies.PasswordPolicy.RequireSymbols",
                                                        "Policies.PasswordPolicy.TemporaryPasswordValidityDays",
                                                        "Policies.PasswordPolicy"};
inline constexpr std::string_view kPolicyMember = kPasswordMembers[6];
inline constexpr std::string_view kLengthMember = kPasswordMembers[0];
inline constexpr std::string_view kDaysMember = kPasswordMembers[5];

// The member as it stands, of whatever kind; null where it, or something around it, is absent.
const Json *memberAt(const PoolView &pool, std::string_view member);
// Absent, or there and null.
bool isMissing(const PoolView &pool, std::string_view member);

// The member unless it holds exactly this text: absent, null and other kinds fail.
std::string_view unlessText(const PoolView &pool, std::string_view member, std::string_view text);
// The first of the members that is not exactly true.
std::string_view unlessAllTrue(const PoolView &pool, std::span<const std::string_view> members);
// The member unless it holds an integer of at least, or at most, that many.
std::string_view unlessAtLeast(const PoolView &pool, std::string_view member, std::int64_t least);
std::string_view unlessAtMost(const PoolView &pool, std::string_view member, std::int64_t most);

// As Security Hub and AWS Config ask for passwords: 8 characters, four classes, 7 days. They record pools that exist,
// so what is absent counts as what the service stores for it.
std::string_view liveStrongPasswords(const PoolView &pool);
// The setting is the strongest there is; absent and null fail, as every other value does.
std::string_view mfaOn(const PoolView &pool);
std::string_view threatsEnforced(const PoolView &pool);
std::string_view customThreatsEnforced(const PoolView &pool);
std::string_view deletionProtected(const PoolView &pool);
// Pools in which a password is the only first factor have MfaConfiguration ON.
std::string_view passwordOnlyHasMfa(const PoolView &pool);

} // namespace pooldesigner::reviewer
