// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

// Members that single-value rules treat alike, by catalogue path; members of other calls carry the call's name. The
// rules list them as their members and the assignment of constraints refers to them, so that a new member joins in one
// place.
namespace pooldesigner::members {

inline constexpr std::string_view kPoolName[] = {"PoolName"};

// SMS texts that carry a code.
inline constexpr std::string_view kSmsCodeTexts[] = {
    "SmsVerificationMessage",
    "VerificationMessageTemplate.SmsMessage",
    "SmsAuthenticationMessage",
    "SetUserPoolMfaConfig.SmsMfaConfiguration.SmsAuthenticationMessage",
};
inline constexpr std::string_view kSmsTexts[] = {
    "SmsVerificationMessage",
    "VerificationMessageTemplate.SmsMessage",
    "SmsAuthenticationMessage",
    "AdminCreateUserConfig.InviteMessageTemplate.SMSMessage",
    "SetUserPoolMfaConfig.SmsMfaConfiguration.SmsAuthenticationMessage",
};

// E-mail bodies that carry a code, a link, an invitation.
inline constexpr std::string_view kEmailCodeBodies[] = {
    "EmailVerificationMessage",
    "VerificationMessageTemplate.EmailMessage",
    "SetUserPoolMfaConfig.EmailMfaConfiguration.Message",
};
inline constexpr std::string_view kEmailLinkBody[] = {"VerificationMessageTemplate.EmailMessageByLink"};
inline constexpr std::string_view kInviteEmail[] = {"AdminCreateUserConfig.InviteMessageTemplate.EmailMessage"};
inline constexpr std::string_view kEmailBodies[] = {
    "EmailVerificationMessage",
    "VerificationMessageTemplate.EmailMessage",
    "VerificationMessageTemplate.EmailMessageByLink",
    "AdminCreateUserConfig.InviteMessageTemplate.EmailMessage",
    "SetUserPoolMfaConfig.EmailMfaConfiguration.Message",
};
inline constexpr std::string_view kEmailSubjects[] = {
    "EmailVerificationSubject",
    "VerificationMessageTemplate.EmailSubject",
    "VerificationMessageTemplate.EmailSubjectByLink",
    "AdminCreateUserConfig.InviteMessageTemplate.EmailSubject",
    "SetUserPoolMfaConfig.EmailMfaConfiguration.Subject",
};
inline constexpr std::string_view kEmailTexts[] = {
    "EmailVerificationMessage",
    "EmailVerificationSubject",
    "VerificationMessageTemplate.EmailMessage",
    "VerificationMessageTemplate.EmailSubject",
    "VerificationMessageTemplate.EmailMessageByLink",
    "VerificationMessageTemplate.EmailSubjectByLink",
    "AdminCreateUserConfig.InviteMessageTemplate.EmailMessage",
    "AdminCreateUserConfig.InviteMessageTemplate.EmailSubject",
    "SetUserPoolMfaConfig.EmailMfaConfiguration.Message",
    "SetUserPoolMfaConfig.EmailMfaConfiguration.Subject",
};
inline constexpr std::string_view kInviteTexts[] = {
    "AdminCreateUserConfig.InviteMessageTemplate.SMSMessage",
    "AdminCreateUserConfig.InviteMessageTemplate.EmailMessage",
};

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
inline constexpr std::string_view kSnsRoles[] = {
    "SmsConfiguration.SnsCallerArn",
    "SetUserPoolMfaConfig.SmsMfaConfiguration.SmsConfiguration.SnsCallerArn",
};
inline constexpr std::string_view kSesIdentity[] = {"EmailConfiguration.SourceArn"};
inline constexpr std::string_view kOtherArns[] = {
    "EmailConfiguration.SourceArn",
    "SmsConfiguration.SnsCallerArn",
    "SmsConfiguration.EumsSms.CallerArn",
    "SetUserPoolMfaConfig.SmsMfaConfiguration.SmsConfiguration.SnsCallerArn",
    "SetUserPoolMfaConfig.SmsMfaConfiguration.SmsConfiguration.EumsSms.CallerArn",
    "CreateUserPoolDomain.CustomDomainConfig.CertificateArn",
};
inline constexpr std::string_view kKmsKeys[] = {"LambdaConfig.KMSKeyID", "KeyConfiguration.KmsKeyArn"};

inline constexpr std::string_view kRegions[] = {
    "SmsConfiguration.SnsRegion",
    "SmsConfiguration.EumsSms.Region",
    "SetUserPoolMfaConfig.SmsMfaConfiguration.SmsConfiguration.SnsRegion",
    "SetUserPoolMfaConfig.SmsMfaConfiguration.SmsConfiguration.EumsSms.Region",
    "CreateUserPoolDomain.Routing.Failover.SecondaryRegion",
};
inline constexpr std::string_view kSnsRegions[] = {
    "SmsConfiguration.SnsRegion",
    "SetUserPoolMfaConfig.SmsMfaConfiguration.SmsConfiguration.SnsRegion",
};

inline constexpr std::string_view kMinimumLength[] = {"Policies.PasswordPolicy.MinimumLength"};
inline constexpr std::string_view kPasswordHistory[] = {"Policies.PasswordPolicy.PasswordHistorySize"};
inline constexpr std::string_view kValidityDays[] = {
    "Policies.PasswordPolicy.TemporaryPasswordValidityDays",
    "AdminCreateUserConfig.UnusedAccountValidityDays",
};
inline constexpr std::string_view kFirstFactors[] = {"Policies.SignInPolicy.AllowedFirstAuthFactors"};
inline constexpr std::string_view kConfigurationSet[] = {"EmailConfiguration.ConfigurationSet"};
inline constexpr std::string_view kReplyTo[] = {"EmailConfiguration.ReplyToEmailAddress"};
inline constexpr std::string_view kSchema[] = {"Schema"};
inline constexpr std::string_view kAttributeName[] = {"Schema[].Name"};
inline constexpr std::string_view kTags[] = {"UserPoolTags{key}", "UserPoolTags{value}"};
inline constexpr std::string_view kRecovery[] = {
    "AccountRecoverySetting.RecoveryMechanisms",
    "AccountRecoverySetting.RecoveryMechanisms[].Priority",
};
inline constexpr std::string_view kCaseSensitive[] = {"UsernameConfiguration.CaseSensitive"};
inline constexpr std::string_view kSecurityMode[] = {"UserPoolAddOns.AdvancedSecurityMode"};
inline constexpr std::string_view kVersionedTriggers[] = {
    "LambdaConfig.PreTokenGenerationConfig.LambdaVersion", "LambdaConfig.PreTokenGenerationConfig.LambdaArn",
    "LambdaConfig.CustomSMSSender.LambdaVersion",          "LambdaConfig.CustomSMSSender.LambdaArn",
    "LambdaConfig.CustomEmailSender.LambdaVersion",        "LambdaConfig.CustomEmailSender.LambdaArn",
    "LambdaConfig.InboundFederation.LambdaVersion",        "LambdaConfig.InboundFederation.LambdaArn",
};
inline constexpr std::string_view kAcrLevels[] = {"AcrConfiguration{key}", "AcrConfiguration{value}.AcrValue"};
inline constexpr std::string_view kDomain[] = {"CreateUserPoolDomain.Domain"};

} // namespace pooldesigner::members
