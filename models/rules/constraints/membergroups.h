// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

// Members that single-value rules treat alike, by catalogue path; members of other calls carry the call's name. The
// rules list them as their members and the assignment of constraints refers to them, so that a new member joins in one
// place.
namespace pooldesigner::members {

template <typename Group>
inline constexpr std::size_t kSizeOf = std::extent_v<Group>;
template <std::size_t kSize>
inline constexpr std::size_t kSizeOf<std::array<std::string_view, kSize>> = kSize;

template <typename... Groups>
consteval auto joined(const Groups &...groups)
{
    std::array<std::string_view, (kSizeOf<Groups> + ...)> all;
    auto *end = all.data();
    ((end = std::ranges::copy(groups, end).out), ...);
    return all;
}

inline constexpr std::string_view kPoolName[] = {"PoolName"};

// Message texts: those that carry a code, invitations, subjects. Which placeholders each takes follows from its group
// (rules/messageplaceholders.h).
inline constexpr std::string_view kSmsCodeTexts[] = {
    "SmsVerificationMessage",
    "VerificationMessageTemplate.SmsMessage",
    "SmsAuthenticationMessage",
    "SetUserPoolMfaConfig.SmsMfaConfiguration.SmsAuthenticationMessage",
};
inline constexpr std::string_view kInviteSms[] = {"AdminCreateUserConfig.InviteMessageTemplate.SMSMessage"};
inline constexpr auto kSmsTexts = joined(kSmsCodeTexts, kInviteSms);
inline constexpr std::string_view kEmailCodeBodies[] = {
    "EmailVerificationMessage",
    "VerificationMessageTemplate.EmailMessage",
    "SetUserPoolMfaConfig.EmailMfaConfiguration.Message",
};
inline constexpr std::string_view kEmailLinkBody[] = {"VerificationMessageTemplate.EmailMessageByLink"};
inline constexpr std::string_view kInviteEmail[] = {"AdminCreateUserConfig.InviteMessageTemplate.EmailMessage"};
inline constexpr auto kInviteTexts = joined(kInviteSms, kInviteEmail);
inline constexpr auto kEmailBodies = joined(kEmailCodeBodies, kEmailLinkBody, kInviteEmail);
inline constexpr std::string_view kEmailSubjects[] = {
    "EmailVerificationSubject",
    "VerificationMessageTemplate.EmailSubject",
    "VerificationMessageTemplate.EmailSubjectByLink",
    "AdminCreateUserConfig.InviteMessageTemplate.EmailSubject",
    "SetUserPoolMfaConfig.EmailMfaConfiguration.Subject",
};
// Where {username} is not replaced, or nobody says that it is.
inline constexpr auto kTextsWithoutName = joined(kSmsCodeTexts, kEmailCodeBodies, kEmailLinkBody, kEmailSubjects);
inline constexpr auto kEmailTexts = joined(kEmailBodies, kEmailSubjects);
// The texts that creation itself takes; those of the second call need SES anyway.
inline constexpr std::string_view kPoolEmailTexts[] = {
    "EmailVerificationMessage",
    "EmailVerificationSubject",
    "VerificationMessageTemplate.EmailMessage",
    "VerificationMessageTemplate.EmailSubject",
    "VerificationMessageTemplate.EmailMessageByLink",
    "VerificationMessageTemplate.EmailSubjectByLink",
    "AdminCreateUserConfig.InviteMessageTemplate.EmailMessage",
    "AdminCreateUserConfig.InviteMessageTemplate.EmailSubject",
};
inline constexpr auto kMessageTexts = joined(kSmsTexts, kEmailTexts);

// ARNs. Keys are apart: a bare key id or alias is a fault of its own.
inline constexpr std::string_view kLambdaArns[] = {
    "LambdaConfig.PreSignUp",
    "LambdaConfig.CustomMessage",
    "LambdaConfig.PostConfirmation",
    "LambdaConfig.PreAuthentication",
    "LambdaConfig.PostAuthentication",
    "LambdaConfig.DefineAuthChallenge",
    "LambdaConfig.CreateAuthChallenge",
    "LambdaConfig.VerifyAuthChallengeResponse",
    "LambdaConfig.PreTokenGeneration",
    "LambdaConfig.UserMigration",
    "LambdaConfig.PreTokenGenerationConfig.LambdaArn",
    "LambdaConfig.CustomSMSSender.LambdaArn",
    "LambdaConfig.CustomEmailSender.LambdaArn",
    "LambdaConfig.InboundFederation.LambdaArn",
};
inline constexpr std::string_view kSesIdentity[] = {"EmailConfiguration.SourceArn"};
inline constexpr std::string_view kSnsRoles[] = {
    "SmsConfiguration.SnsCallerArn",
    "SetUserPoolMfaConfig.SmsMfaConfiguration.SmsConfiguration.SnsCallerArn",
};
inline constexpr std::string_view kOtherArns[] = {
    "SmsConfiguration.EumsSms.CallerArn",
    "SetUserPoolMfaConfig.SmsMfaConfiguration.SmsConfiguration.EumsSms.CallerArn",
    "CreateUserPoolDomain.CustomDomainConfig.CertificateArn",
};
inline constexpr auto kArns = joined(kLambdaArns, kSesIdentity, kSnsRoles, kOtherArns);
inline constexpr std::string_view kKmsKeys[] = {"LambdaConfig.KMSKeyID", "KeyConfiguration.KmsKeyArn"};

inline constexpr std::string_view kSnsRegions[] = {
    "SmsConfiguration.SnsRegion",
    "SetUserPoolMfaConfig.SmsMfaConfiguration.SmsConfiguration.SnsRegion",
};
inline constexpr std::string_view kEumsRegions[] = {
    "SmsConfiguration.EumsSms.Region",
    "SetUserPoolMfaConfig.SmsMfaConfiguration.SmsConfiguration.EumsSms.Region",
};
inline constexpr std::string_view kOtherRegions[] = {"CreateUserPoolDomain.Routing.Failover.SecondaryRegion"};
inline constexpr auto kRegions = joined(kSnsRegions, kEumsRegions, kOtherRegions);

// Entries that are one value of a set each.
inline constexpr std::string_view kChoiceLists[] = {
    "AutoVerifiedAttributes[]",
    "AliasAttributes[]",
    "UsernameAttributes[]",
    "UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate[]",
    "Policies.SignInPolicy.AllowedFirstAuthFactors[]",
    "DcrConfiguration.AuthenticatedGrantTypes[]",
    "DcrConfiguration.OpenDcrGrantTypes[]",
};

inline constexpr std::string_view kMinimumLength[] = {"Policies.PasswordPolicy.MinimumLength"};
inline constexpr std::string_view kPasswordHistory[] = {"Policies.PasswordPolicy.PasswordHistorySize"};
inline constexpr std::string_view kValidityDays[] = {"Policies.PasswordPolicy.TemporaryPasswordValidityDays",
                                                     "AdminCreateUserConfig.UnusedAccountValidityDays"};
inline constexpr std::string_view kFirstFactors[] = {"Policies.SignInPolicy.AllowedFirstAuthFactors"};
inline constexpr std::string_view kConfigurationSet[] = {"EmailConfiguration.ConfigurationSet"};
inline constexpr std::string_view kReplyTo[] = {"EmailConfiguration.ReplyToEmailAddress"};
inline constexpr std::string_view kSchema[] = {"Schema"};
inline constexpr std::string_view kAttributeName[] = {"Schema[].Name"};
inline constexpr std::string_view kTags[] = {"UserPoolTags{key}", "UserPoolTags{value}"};
inline constexpr std::string_view kRecovery[] = {"AccountRecoverySetting.RecoveryMechanisms",
                                                 "AccountRecoverySetting.RecoveryMechanisms[].Priority"};
inline constexpr std::string_view kCaseSensitive[] = {"UsernameConfiguration.CaseSensitive"};
inline constexpr std::string_view kSecurityMode[] = {"UserPoolAddOns.AdvancedSecurityMode"};
inline constexpr std::string_view kVersionedTriggers[] = {
    "LambdaConfig.PreTokenGenerationConfig.LambdaVersion", "LambdaConfig.PreTokenGenerationConfig.LambdaArn",
    "LambdaConfig.CustomSMSSender.LambdaVersion",          "LambdaConfig.CustomSMSSender.LambdaArn",
    "LambdaConfig.CustomEmailSender.LambdaVersion",        "LambdaConfig.CustomEmailSender.LambdaArn",
    "LambdaConfig.InboundFederation.LambdaVersion",        "LambdaConfig.InboundFederation.LambdaArn"};
inline constexpr std::string_view kAcrLevels[] = {"AcrConfiguration{key}", "AcrConfiguration{value}.AcrValue"};
inline constexpr std::string_view kDomain[] = {"CreateUserPoolDomain.Domain"};

} // namespace pooldesigner::members
