// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/field.h"

// The handles of all members with a fixed place, named after their paths.
namespace pooldesigner::f {

inline constexpr StringField PoolName{"PoolName"};
inline constexpr StructureField Policies{"Policies"};
inline constexpr StructureField Policies_PasswordPolicy{"Policies.PasswordPolicy"};
inline constexpr IntegerField Policies_PasswordPolicy_MinimumLength{"Policies.PasswordPolicy.MinimumLength"};
inline constexpr BooleanField Policies_PasswordPolicy_RequireUppercase{"Policies.PasswordPolicy.RequireUppercase"};
inline constexpr BooleanField Policies_PasswordPolicy_RequireLowercase{"Policies.PasswordPolicy.RequireLowercase"};
inline constexpr BooleanField Policies_PasswordPolicy_RequireNumbers{"Policies.PasswordPolicy.RequireNumbers"};
inline constexpr BooleanField Policies_PasswordPolicy_RequireSymbols{"Policies.PasswordPolicy.RequireSymbols"};
inline constexpr IntegerField Policies_PasswordPolicy_PasswordHistorySize{
    "Policies.PasswordPolicy.PasswordHistorySize"};
inline constexpr IntegerField Policies_PasswordPolicy_TemporaryPasswordValidityDays{
    "Policies.PasswordPolicy.TemporaryPasswordValidityDays"};
inline constexpr StructureField Policies_SignInPolicy{"Policies.SignInPolicy"};
inline constexpr ListField Policies_SignInPolicy_AllowedFirstAuthFactors{
    "Policies.SignInPolicy.AllowedFirstAuthFactors"};
inline constexpr StringField DeletionProtection{"DeletionProtection"};
inline constexpr StructureField LambdaConfig{"LambdaConfig"};
inline constexpr StringField LambdaConfig_PreSignUp{"LambdaConfig.PreSignUp"};
inline constexpr StringField LambdaConfig_CustomMessage{"LambdaConfig.CustomMessage"};
inline constexpr StringField LambdaConfig_PostConfirmation{"LambdaConfig.PostConfirmation"};
inline constexpr StringField LambdaConfig_PreAuthentication{"LambdaConfig.PreAuthentication"};
inline constexpr StringField LambdaConfig_PostAuthentication{"LambdaConfig.PostAuthentication"};
inline constexpr StringField LambdaConfig_DefineAuthChallenge{"LambdaConfig.DefineAuthChallenge"};
inline constexpr StringField LambdaConfig_CreateAuthChallenge{"LambdaConfig.CreateAuthChallenge"};
inline constexpr StringField LambdaConfig_VerifyAuthChallengeResponse{"LambdaConfig.VerifyAuthChallengeResponse"};
inline constexpr StringField LambdaConfig_PreTokenGeneration{"LambdaConfig.PreTokenGeneration"};
inline constexpr StringField LambdaConfig_UserMigration{"LambdaConfig.UserMigration"};
inline constexpr StructureField LambdaConfig_PreTokenGenerationConfig{"LambdaConfig.PreTokenGenerationConfig"};
inline constexpr StringField LambdaConfig_PreTokenGenerationConfig_LambdaVersion{
    "LambdaConfig.PreTokenGenerationConfig.LambdaVersion"};
inline constexpr StringField LambdaConfig_PreTokenGenerationConfig_LambdaArn{
    "LambdaConfig.PreTokenGenerationConfig.LambdaArn"};
inline constexpr StructureField LambdaConfig_CustomSMSSender{"LambdaConfig.CustomSMSSender"};
inline constexpr StringField LambdaConfig_CustomSMSSender_LambdaVersion{"LambdaConfig.CustomSMSSender.LambdaVersion"};
inline constexpr StringField LambdaConfig_CustomSMSSender_LambdaArn{"LambdaConfig.CustomSMSSender.LambdaArn"};
inline constexpr StructureField LambdaConfig_CustomEmailSender{"LambdaConfig.CustomEmailSender"};
inline constexpr StringField LambdaConfig_CustomEmailSender_LambdaVersion{
    "LambdaConfig.CustomEmailSender.LambdaVersion"};
inline constexpr StringField LambdaConfig_CustomEmailSender_LambdaArn{"LambdaConfig.CustomEmailSender.LambdaArn"};
inline constexpr StringField LambdaConfig_KMSKeyID{"LambdaConfig.KMSKeyID"};
inline constexpr StructureField LambdaConfig_InboundFederation{"LambdaConfig.InboundFederation"};
inline constexpr StringField LambdaConfig_InboundFederation_LambdaVersion{
    "LambdaConfig.InboundFederation.LambdaVersion"};
inline constexpr StringField LambdaConfig_InboundFederation_LambdaArn{"LambdaConfig.InboundFederation.LambdaArn"};
inline constexpr ListField AutoVerifiedAttributes{"AutoVerifiedAttributes"};
inline constexpr ListField AliasAttributes{"AliasAttributes"};
inline constexpr ListField UsernameAttributes{"UsernameAttributes"};
inline constexpr StringField SmsVerificationMessage{"SmsVerificationMessage"};
inline constexpr StringField EmailVerificationMessage{"EmailVerificationMessage"};
inline constexpr StringField EmailVerificationSubject{"EmailVerificationSubject"};
inline constexpr StructureField VerificationMessageTemplate{"VerificationMessageTemplate"};
inline constexpr StringField VerificationMessageTemplate_SmsMessage{"VerificationMessageTemplate.SmsMessage"};
inline constexpr StringField VerificationMessageTemplate_EmailMessage{"VerificationMessageTemplate.EmailMessage"};
inline constexpr StringField VerificationMessageTemplate_EmailSubject{"VerificationMessageTemplate.EmailSubject"};
inline constexpr StringField VerificationMessageTemplate_EmailMessageByLink{
    "VerificationMessageTemplate.EmailMessageByLink"};
inline constexpr StringField VerificationMessageTemplate_EmailSubjectByLink{
    "VerificationMessageTemplate.EmailSubjectByLink"};
inline constexpr StringField VerificationMessageTemplate_DefaultEmailOption{
    "VerificationMessageTemplate.DefaultEmailOption"};
inline constexpr StringField SmsAuthenticationMessage{"SmsAuthenticationMessage"};
inline constexpr StringField MfaConfiguration{"MfaConfiguration"};
inline constexpr StructureField UserAttributeUpdateSettings{"UserAttributeUpdateSettings"};
inline constexpr ListField UserAttributeUpdateSettings_AttributesRequireVerificationBeforeUpdate{
    "UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate"};
inline constexpr StructureField DeviceConfiguration{"DeviceConfiguration"};
inline constexpr BooleanField DeviceConfiguration_ChallengeRequiredOnNewDevice{
    "DeviceConfiguration.ChallengeRequiredOnNewDevice"};
inline constexpr BooleanField DeviceConfiguration_DeviceOnlyRememberedOnUserPrompt{
    "DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt"};
inline constexpr StructureField EmailConfiguration{"EmailConfiguration"};
inline constexpr StringField EmailConfiguration_SourceArn{"EmailConfiguration.SourceArn"};
inline constexpr StringField EmailConfiguration_ReplyToEmailAddress{"EmailConfiguration.ReplyToEmailAddress"};
inline constexpr StringField EmailConfiguration_EmailSendingAccount{"EmailConfiguration.EmailSendingAccount"};
inline constexpr StringField EmailConfiguration_From{"EmailConfiguration.From"};
inline constexpr StringField EmailConfiguration_ConfigurationSet{"EmailConfiguration.ConfigurationSet"};
inline constexpr StructureField SmsConfiguration{"SmsConfiguration"};
inline constexpr StringField SmsConfiguration_SnsCallerArn{"SmsConfiguration.SnsCallerArn"};
inline constexpr StringField SmsConfiguration_ExternalId{"SmsConfiguration.ExternalId"};
inline constexpr StringField SmsConfiguration_SnsRegion{"SmsConfiguration.SnsRegion"};
inline constexpr StructureField SmsConfiguration_EumsSms{"SmsConfiguration.EumsSms"};
inline constexpr StringField SmsConfiguration_EumsSms_CallerArn{"SmsConfiguration.EumsSms.CallerArn"};
inline constexpr StringField SmsConfiguration_EumsSms_ExternalId{"SmsConfiguration.EumsSms.ExternalId"};
inline constexpr StringField SmsConfiguration_EumsSms_OriginationIdentity{
    "SmsConfiguration.EumsSms.OriginationIdentity"};
inline constexpr StringField SmsConfiguration_EumsSms_ConfigurationSetName{
    "SmsConfiguration.EumsSms.ConfigurationSetName"};
inline constexpr StringField SmsConfiguration_EumsSms_InEntityId{"SmsConfiguration.EumsSms.InEntityId"};
inline constexpr StringField SmsConfiguration_EumsSms_InTemplateId{"SmsConfiguration.EumsSms.InTemplateId"};
inline constexpr StringField SmsConfiguration_EumsSms_Region{"SmsConfiguration.EumsSms.Region"};
inline constexpr MapField UserPoolTags{"UserPoolTags"};
inline constexpr StructureField AdminCreateUserConfig{"AdminCreateUserConfig"};
inline constexpr BooleanField AdminCreateUserConfig_AllowAdminCreateUserOnly{
    "AdminCreateUserConfig.AllowAdminCreateUserOnly"};
inline constexpr IntegerField AdminCreateUserConfig_UnusedAccountValidityDays{
    "AdminCreateUserConfig.UnusedAccountValidityDays"};
inline constexpr StructureField AdminCreateUserConfig_InviteMessageTemplate{
    "AdminCreateUserConfig.InviteMessageTemplate"};
inline constexpr StringField AdminCreateUserConfig_InviteMessageTemplate_SMSMessage{
    "AdminCreateUserConfig.InviteMessageTemplate.SMSMessage"};
inline constexpr StringField AdminCreateUserConfig_InviteMessageTemplate_EmailMessage{
    "AdminCreateUserConfig.InviteMessageTemplate.EmailMessage"};
inline constexpr StringField AdminCreateUserConfig_InviteMessageTemplate_EmailSubject{
    "AdminCreateUserConfig.InviteMessageTemplate.EmailSubject"};
inline constexpr ListField Schema{"Schema"};
inline constexpr StructureField UserPoolAddOns{"UserPoolAddOns"};
inline constexpr StringField UserPoolAddOns_AdvancedSecurityMode{"UserPoolAddOns.AdvancedSecurityMode"};
inline constexpr StructureField UserPoolAddOns_AdvancedSecurityAdditionalFlows{
    "UserPoolAddOns.AdvancedSecurityAdditionalFlows"};
inline constexpr StringField UserPoolAddOns_AdvancedSecurityAdditionalFlows_CustomAuthMode{
    "UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode"};
inline constexpr StructureField UsernameConfiguration{"UsernameConfiguration"};
inline constexpr BooleanField UsernameConfiguration_CaseSensitive{"UsernameConfiguration.CaseSensitive"};
inline constexpr StructureField AccountRecoverySetting{"AccountRecoverySetting"};
inline constexpr ListField AccountRecoverySetting_RecoveryMechanisms{"AccountRecoverySetting.RecoveryMechanisms"};
inline constexpr StringField UserPoolTier{"UserPoolTier"};
inline constexpr StructureField KeyConfiguration{"KeyConfiguration"};
inline constexpr StringField KeyConfiguration_KeyType{"KeyConfiguration.KeyType"};
inline constexpr StringField KeyConfiguration_KmsKeyArn{"KeyConfiguration.KmsKeyArn"};
inline constexpr StructureField IssuerConfiguration{"IssuerConfiguration"};
inline constexpr StringField IssuerConfiguration_Type{"IssuerConfiguration.Type"};
inline constexpr StructureField DcrConfiguration{"DcrConfiguration"};
inline constexpr StringField DcrConfiguration_EnableStatus{"DcrConfiguration.EnableStatus"};
inline constexpr BooleanField DcrConfiguration_OpenDcrEnabled{"DcrConfiguration.OpenDcrEnabled"};
inline constexpr ListField DcrConfiguration_AuthenticatedGrantTypes{"DcrConfiguration.AuthenticatedGrantTypes"};
inline constexpr ListField DcrConfiguration_OpenDcrGrantTypes{"DcrConfiguration.OpenDcrGrantTypes"};
inline constexpr ListField DcrConfiguration_AllowedScopes{"DcrConfiguration.AllowedScopes"};
inline constexpr MapField AcrConfiguration{"AcrConfiguration"};

} // namespace pooldesigner::f

namespace pooldesigner::f::mfa {

inline constexpr StringField UserPoolId{Operation::SetUserPoolMfaConfig, "UserPoolId"};
inline constexpr StructureField SmsMfaConfiguration{Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration"};
inline constexpr StringField SmsMfaConfiguration_SmsAuthenticationMessage{
    Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsAuthenticationMessage"};
inline constexpr StructureField SmsMfaConfiguration_SmsConfiguration{Operation::SetUserPoolMfaConfig,
                                                                     "SmsMfaConfiguration.SmsConfiguration"};
inline constexpr StringField SmsMfaConfiguration_SmsConfiguration_SnsCallerArn{
    Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsConfiguration.SnsCallerArn"};
inline constexpr StringField SmsMfaConfiguration_SmsConfiguration_ExternalId{
    Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsConfiguration.ExternalId"};
inline constexpr StringField SmsMfaConfiguration_SmsConfiguration_SnsRegion{
    Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsConfiguration.SnsRegion"};
inline constexpr StructureField SmsMfaConfiguration_SmsConfiguration_EumsSms{
    Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsConfiguration.EumsSms"};
inline constexpr StringField SmsMfaConfiguration_SmsConfiguration_EumsSms_CallerArn{
    Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsConfiguration.EumsSms.CallerArn"};
inline constexpr StringField SmsMfaConfiguration_SmsConfiguration_EumsSms_ExternalId{
    Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsConfiguration.EumsSms.ExternalId"};
inline constexpr StringField SmsMfaConfiguration_SmsConfiguration_EumsSms_OriginationIdentity{
    Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsConfiguration.EumsSms.OriginationIdentity"};
inline constexpr StringField SmsMfaConfiguration_SmsConfiguration_EumsSms_ConfigurationSetName{
    Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsConfiguration.EumsSms.ConfigurationSetName"};
inline constexpr StringField SmsMfaConfiguration_SmsConfiguration_EumsSms_InEntityId{
    Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsConfiguration.EumsSms.InEntityId"};
inline constexpr StringField SmsMfaConfiguration_SmsConfiguration_EumsSms_InTemplateId{
    Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsConfiguration.EumsSms.InTemplateId"};
inline constexpr StringField SmsMfaConfiguration_SmsConfiguration_EumsSms_Region{
    Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsConfiguration.EumsSms.Region"};
inline constexpr StructureField SoftwareTokenMfaConfiguration{Operation::SetUserPoolMfaConfig,
                                                              "SoftwareTokenMfaConfiguration"};
inline constexpr BooleanField SoftwareTokenMfaConfiguration_Enabled{Operation::SetUserPoolMfaConfig,
                                                                    "SoftwareTokenMfaConfiguration.Enabled"};
inline constexpr StructureField EmailMfaConfiguration{Operation::SetUserPoolMfaConfig, "EmailMfaConfiguration"};
inline constexpr StringField EmailMfaConfiguration_Message{Operation::SetUserPoolMfaConfig,
                                                           "EmailMfaConfiguration.Message"};
inline constexpr StringField EmailMfaConfiguration_Subject{Operation::SetUserPoolMfaConfig,
                                                           "EmailMfaConfiguration.Subject"};
inline constexpr StringField MfaConfiguration{Operation::SetUserPoolMfaConfig, "MfaConfiguration"};
inline constexpr StructureField WebAuthnConfiguration{Operation::SetUserPoolMfaConfig, "WebAuthnConfiguration"};
inline constexpr StringField WebAuthnConfiguration_RelyingPartyId{Operation::SetUserPoolMfaConfig,
                                                                  "WebAuthnConfiguration.RelyingPartyId"};
inline constexpr StringField WebAuthnConfiguration_UserVerification{Operation::SetUserPoolMfaConfig,
                                                                    "WebAuthnConfiguration.UserVerification"};
inline constexpr StringField WebAuthnConfiguration_FactorConfiguration{Operation::SetUserPoolMfaConfig,
                                                                       "WebAuthnConfiguration.FactorConfiguration"};

} // namespace pooldesigner::f::mfa

namespace pooldesigner::f::domain {

inline constexpr StringField Domain{Operation::CreateUserPoolDomain, "Domain"};
inline constexpr StringField UserPoolId{Operation::CreateUserPoolDomain, "UserPoolId"};
inline constexpr IntegerField ManagedLoginVersion{Operation::CreateUserPoolDomain, "ManagedLoginVersion"};
inline constexpr StructureField CustomDomainConfig{Operation::CreateUserPoolDomain, "CustomDomainConfig"};
inline constexpr StringField CustomDomainConfig_CertificateArn{Operation::CreateUserPoolDomain,
                                                               "CustomDomainConfig.CertificateArn"};
inline constexpr StringField CustomDomainConfig_SecurityPolicy{Operation::CreateUserPoolDomain,
                                                               "CustomDomainConfig.SecurityPolicy"};
inline constexpr StructureField Routing{Operation::CreateUserPoolDomain, "Routing"};
inline constexpr StructureField Routing_Failover{Operation::CreateUserPoolDomain, "Routing.Failover"};
inline constexpr StringField Routing_Failover_SecondaryRegion{Operation::CreateUserPoolDomain,
                                                              "Routing.Failover.SecondaryRegion"};
inline constexpr StringField Routing_Failover_PrimaryRoute53HealthCheckId{
    Operation::CreateUserPoolDomain, "Routing.Failover.PrimaryRoute53HealthCheckId"};

} // namespace pooldesigner::f::domain
