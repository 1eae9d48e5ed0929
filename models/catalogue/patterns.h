// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

// Patterns and enums that several members share, as the service model spells them.
namespace pooldesigner::pattern {

inline constexpr std::string_view kArn =
    R"re(arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?)re";
inline constexpr std::string_view kArnOrEmpty =
    R"re((arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+(:[\w+=/,.@-]+)?(:[\w+=/,.@-]+)?)?)re";
inline constexpr std::string_view kSmsWithCode = R"re(.*\{####\}.*)re";
inline constexpr std::string_view kEmailWithCode =
    R"re([\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{####\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*)re";
inline constexpr std::string_view kEmailWithLink =
    R"re([\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{##[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*##\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*)re";
inline constexpr std::string_view kEmailText = R"re([\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*)re";
inline constexpr std::string_view kSubject = R"re([\p{L}\p{M}\p{S}\p{N}\p{P}\s]+)re";
inline constexpr std::string_view kUserPoolId = R"re([\w-]+_[0-9a-zA-Z]+)re";

} // namespace pooldesigner::pattern

namespace pooldesigner::values {

inline constexpr std::string_view kFirstFactors[] = {"PASSWORD", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN", "SOFTWARE_TOKEN"};
inline constexpr std::string_view kActiveInactive[] = {"ACTIVE", "INACTIVE"};
inline constexpr std::string_view kTokenVersions[] = {"V1_0", "V2_0", "V3_0"};
inline constexpr std::string_view kVersionOne[] = {"V1_0"};
inline constexpr std::string_view kPhoneEmail[] = {"phone_number", "email"};
inline constexpr std::string_view kAliases[] = {"phone_number", "email", "preferred_username"};
inline constexpr std::string_view kEmailOptions[] = {"CONFIRM_WITH_LINK", "CONFIRM_WITH_CODE"};
inline constexpr std::string_view kMfaModes[] = {"OFF", "ON", "OPTIONAL"};
inline constexpr std::string_view kSendingAccounts[] = {"COGNITO_DEFAULT", "DEVELOPER"};
inline constexpr std::string_view kDataTypes[] = {"String", "Number", "DateTime", "Boolean"};
inline constexpr std::string_view kSecurityModes[] = {"OFF", "AUDIT", "ENFORCED"};
inline constexpr std::string_view kCustomAuthModes[] = {"AUDIT", "ENFORCED"};
inline constexpr std::string_view kRecoveryNames[] = {"verified_email", "verified_phone_number", "admin_only"};
inline constexpr std::string_view kTiers[] = {"LITE", "ESSENTIALS", "PLUS"};
inline constexpr std::string_view kKeyTypes[] = {"AWS_OWNED_KEY", "CUSTOMER_MANAGED_KEY"};
inline constexpr std::string_view kIssuerTypes[] = {"ORIGINAL", "UPDATED"};
inline constexpr std::string_view kEnabledDisabled[] = {"Enabled", "Disabled"};
inline constexpr std::string_view kGrantTypes[] = {"code", "implicit", "client_credentials"};
inline constexpr std::string_view kAcrLevels[] = {"Level1", "Level2", "Level3", "Level4"};
inline constexpr std::string_view kUserVerification[] = {"required", "preferred"};
inline constexpr std::string_view kPasskeyFactors[] = {"SINGLE_FACTOR", "MULTI_FACTOR_WITH_USER_VERIFICATION"};
inline constexpr std::string_view kTlsPolicies[] = {"TLS_V1", "TLS_V1_2_2021", "TLS_V1_3_2025"};

} // namespace pooldesigner::values
