// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/tables.h"
#include "config/path.h"

#include <stdexcept>

// One constexpr handle per member with a fixed place. The kind of a handle picks the getter of PoolView; a handle whose
// path or kind is not in the catalogue does not compile.
namespace pooldesigner {

template <Kind kKind>
struct Field {
    Operation operation;
    std::string_view text; // catalogue path

    consteval Field(Operation op, std::string_view path) : operation(op), text(path)
    {
        for (const auto table : table::kAll) {
            for (const FieldSpec &spec : table) {
                if (spec.operation == op && spec.path == path && spec.kind == kKind)
                    return;
            }
        }
        throw std::logic_error("no such member in the catalogue");
    }

    Path path() const
    {
        Path result(operation);
        for (std::size_t at = 0; at <= text.size();) {
            const std::size_t end = std::min(text.find('.', at), text.size());
            result = result.child(text.substr(at, end - at));
            at = end + 1;
        }
        return result;
    }
};

using StringField = Field<Kind::String>;
using IntegerField = Field<Kind::Integer>;
using BooleanField = Field<Kind::Boolean>;
using StructureField = Field<Kind::Structure>;
using ListField = Field<Kind::List>;
using MapField = Field<Kind::Map>;

} // namespace pooldesigner

namespace pooldesigner::f {

inline constexpr StringField PoolName{Operation::CreateUserPool, "PoolName"};
inline constexpr StructureField Policies{Operation::CreateUserPool, "Policies"};
inline constexpr StructureField Policies_PasswordPolicy{Operation::CreateUserPool, "Policies.PasswordPolicy"};
inline constexpr IntegerField Policies_PasswordPolicy_MinimumLength{Operation::CreateUserPool, "Policies.PasswordPolicy.MinimumLength"};
inline constexpr BooleanField Policies_PasswordPolicy_RequireUppercase{Operation::CreateUserPool, "Policies.PasswordPolicy.RequireUppercase"};
inline constexpr BooleanField Policies_PasswordPolicy_RequireLowercase{Operation::CreateUserPool, "Policies.PasswordPolicy.RequireLowercase"};
inline constexpr BooleanField Policies_PasswordPolicy_RequireNumbers{Operation::CreateUserPool, "Policies.PasswordPolicy.RequireNumbers"};
inline constexpr BooleanField Policies_PasswordPolicy_RequireSymbols{Operation::CreateUserPool, "Policies.PasswordPolicy.RequireSymbols"};
inline constexpr IntegerField Policies_PasswordPolicy_PasswordHistorySize{Operation::CreateUserPool, "Policies.PasswordPolicy.PasswordHistorySize"};
inline constexpr IntegerField Policies_PasswordPolicy_TemporaryPasswordValidityDays{Operation::CreateUserPool, "Policies.PasswordPolicy.TemporaryPasswordValidityDays"};
inline constexpr StructureField Policies_SignInPolicy{Operation::CreateUserPool, "Policies.SignInPolicy"};
inline constexpr ListField Policies_SignInPolicy_AllowedFirstAuthFactors{Operation::CreateUserPool, "Policies.SignInPolicy.AllowedFirstAuthFactors"};
inline constexpr StringField DeletionProtection{Operation::CreateUserPool, "DeletionProtection"};
inline constexpr StructureField LambdaConfig{Operation::CreateUserPool, "LambdaConfig"};
inline constexpr StringField LambdaConfig_PreSignUp{Operation::CreateUserPool, "LambdaConfig.PreSignUp"};
inline constexpr StringField LambdaConfig_CustomMessage{Operation::CreateUserPool, "LambdaConfig.CustomMessage"};
inline constexpr StringField LambdaConfig_PostConfirmation{Operation::CreateUserPool, "LambdaConfig.PostConfirmation"};
inline constexpr StringField LambdaConfig_PreAuthentication{Operation::CreateUserPool, "LambdaConfig.PreAuthentication"};
inline constexpr StringField LambdaConfig_PostAuthentication{Operation::CreateUserPool, "LambdaConfig.PostAuthentication"};
inline constexpr StringField LambdaConfig_DefineAuthChallenge{Operation::CreateUserPool, "LambdaConfig.DefineAuthChallenge"};
inline constexpr StringField LambdaConfig_CreateAuthChallenge{Operation::CreateUserPool, "LambdaConfig.CreateAuthChallenge"};
inline constexpr StringField LambdaConfig_VerifyAuthChallengeResponse{Operation::CreateUserPool, "LambdaConfig.VerifyAuthChallengeResponse"};
inline constexpr StringField LambdaConfig_PreTokenGeneration{Operation::CreateUserPool, "LambdaConfig.PreTokenGeneration"};
inline constexpr StringField LambdaConfig_UserMigration{Operation::CreateUserPool, "LambdaConfig.UserMigration"};
inline constexpr StructureField LambdaConfig_PreTokenGenerationConfig{Operation::CreateUserPool, "LambdaConfig.PreTokenGenerationConfig"};
inline constexpr StringField LambdaConfig_PreTokenGenerationConfig_LambdaVersion{Operation::CreateUserPool, "LambdaConfig.PreTokenGenerationConfig.LambdaVersion"};
inline constexpr StringField LambdaConfig_PreTokenGenerationConfig_LambdaArn{Operation::CreateUserPool, "LambdaConfig.PreTokenGenerationConfig.LambdaArn"};
inline constexpr StructureField LambdaConfig_CustomSMSSender{Operation::CreateUserPool, "LambdaConfig.CustomSMSSender"};
inline constexpr StringField LambdaConfig_CustomSMSSender_LambdaVersion{Operation::CreateUserPool, "LambdaConfig.CustomSMSSender.LambdaVersion"};
inline constexpr StringField LambdaConfig_CustomSMSSender_LambdaArn{Operation::CreateUserPool, "LambdaConfig.CustomSMSSender.LambdaArn"};
inline constexpr StructureField LambdaConfig_CustomEmailSender{Operation::CreateUserPool, "LambdaConfig.CustomEmailSender"};
inline constexpr StringField LambdaConfig_CustomEmailSender_LambdaVersion{Operation::CreateUserPool, "LambdaConfig.CustomEmailSender.LambdaVersion"};
inline constexpr StringField LambdaConfig_CustomEmailSender_LambdaArn{Operation::CreateUserPool, "LambdaConfig.CustomEmailSender.LambdaArn"};
inline constexpr StringField LambdaConfig_KMSKeyID{Operation::CreateUserPool, "LambdaConfig.KMSKeyID"};
inline constexpr StructureField LambdaConfig_InboundFederation{Operation::CreateUserPool, "LambdaConfig.InboundFederation"};
inline constexpr StringField LambdaConfig_InboundFederation_LambdaVersion{Operation::CreateUserPool, "LambdaConfig.InboundFederation.LambdaVersion"};
inline constexpr StringField LambdaConfig_InboundFederation_LambdaArn{Operation::CreateUserPool, "LambdaConfig.InboundFederation.LambdaArn"};
inline constexpr ListField AutoVerifiedAttributes{Operation::CreateUserPool, "AutoVerifiedAttributes"};
inline constexpr ListField AliasAttributes{Operation::CreateUserPool, "AliasAttributes"};
inline constexpr ListField UsernameAttributes{Operation::CreateUserPool, "UsernameAttributes"};
inline constexpr StringField SmsVerificationMessage{Operation::CreateUserPool, "SmsVerificationMessage"};
inline constexpr StringField EmailVerificationMessage{Operation::CreateUserPool, "EmailVerificationMessage"};
inline constexpr StringField EmailVerificationSubject{Operation::CreateUserPool, "EmailVerificationSubject"};
inline constexpr StructureField VerificationMessageTemplate{Operation::CreateUserPool, "VerificationMessageTemplate"};
inline constexpr StringField VerificationMessageTemplate_SmsMessage{Operation::CreateUserPool, "VerificationMessageTemplate.SmsMessage"};
inline constexpr StringField VerificationMessageTemplate_EmailMessage{Operation::CreateUserPool, "VerificationMessageTemplate.EmailMessage"};
inline constexpr StringField VerificationMessageTemplate_EmailSubject{Operation::CreateUserPool, "VerificationMessageTemplate.EmailSubject"};
inline constexpr StringField VerificationMessageTemplate_EmailMessageByLink{Operation::CreateUserPool, "VerificationMessageTemplate.EmailMessageByLink"};
inline constexpr StringField VerificationMessageTemplate_EmailSubjectByLink{Operation::CreateUserPool, "VerificationMessageTemplate.EmailSubjectByLink"};
inline constexpr StringField VerificationMessageTemplate_DefaultEmailOption{Operation::CreateUserPool, "VerificationMessageTemplate.DefaultEmailOption"};
inline constexpr StringField SmsAuthenticationMessage{Operation::CreateUserPool, "SmsAuthenticationMessage"};
inline constexpr StringField MfaConfiguration{Operation::CreateUserPool, "MfaConfiguration"};
inline constexpr StructureField UserAttributeUpdateSettings{Operation::CreateUserPool, "UserAttributeUpdateSettings"};
inline constexpr ListField UserAttributeUpdateSettings_AttributesRequireVerificationBeforeUpdate{Operation::CreateUserPool, "UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate"};
inline constexpr StructureField DeviceConfiguration{Operation::CreateUserPool, "DeviceConfiguration"};
inline constexpr BooleanField DeviceConfiguration_ChallengeRequiredOnNewDevice{Operation::CreateUserPool, "DeviceConfiguration.ChallengeRequiredOnNewDevice"};
inline constexpr BooleanField DeviceConfiguration_DeviceOnlyRememberedOnUserPrompt{Operation::CreateUserPool, "DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt"};
inline constexpr StructureField EmailConfiguration{Operation::CreateUserPool, "EmailConfiguration"};
inline constexpr StringField EmailConfiguration_SourceArn{Operation::CreateUserPool, "EmailConfiguration.SourceArn"};
inline constexpr StringField EmailConfiguration_ReplyToEmailAddress{Operation::CreateUserPool, "EmailConfiguration.ReplyToEmailAddress"};
inline constexpr StringField EmailConfiguration_EmailSendingAccount{Operation::CreateUserPool, "EmailConfiguration.EmailSendingAccount"};
inline constexpr StringField EmailConfiguration_From{Operation::CreateUserPool, "EmailConfiguration.From"};
inline constexpr StringField EmailConfiguration_ConfigurationSet{Operation::CreateUserPool, "EmailConfiguration.ConfigurationSet"};
inline constexpr StructureField SmsConfiguration{Operation::CreateUserPool, "SmsConfiguration"};
inline constexpr StringField SmsConfiguration_SnsCallerArn{Operation::CreateUserPool, "SmsConfiguration.SnsCallerArn"};
inline constexpr StringField SmsConfiguration_ExternalId{Operation::CreateUserPool, "SmsConfiguration.ExternalId"};
inline constexpr StringField SmsConfiguration_SnsRegion{Operation::CreateUserPool, "SmsConfiguration.SnsRegion"};
inline constexpr StructureField SmsConfiguration_EumsSms{Operation::CreateUserPool, "SmsConfiguration.EumsSms"};
inline constexpr StringField SmsConfiguration_EumsSms_CallerArn{Operation::CreateUserPool, "SmsConfiguration.EumsSms.CallerArn"};
inline constexpr StringField SmsConfiguration_EumsSms_ExternalId{Operation::CreateUserPool, "SmsConfiguration.EumsSms.ExternalId"};
inline constexpr StringField SmsConfiguration_EumsSms_OriginationIdentity{Operation::CreateUserPool, "SmsConfiguration.EumsSms.OriginationIdentity"};
inline constexpr StringField SmsConfiguration_EumsSms_ConfigurationSetName{Operation::CreateUserPool, "SmsConfiguration.EumsSms.ConfigurationSetName"};
inline constexpr StringField SmsConfiguration_EumsSms_InEntityId{Operation::CreateUserPool, "SmsConfiguration.EumsSms.InEntityId"};
inline constexpr StringField SmsConfiguration_EumsSms_InTemplateId{Operation::CreateUserPool, "SmsConfiguration.EumsSms.InTemplateId"};
inline constexpr StringField SmsConfiguration_EumsSms_Region{Operation::CreateUserPool, "SmsConfiguration.EumsSms.Region"};
inline constexpr MapField UserPoolTags{Operation::CreateUserPool, "UserPoolTags"};
inline constexpr StructureField AdminCreateUserConfig{Operation::CreateUserPool, "AdminCreateUserConfig"};
inline constexpr BooleanField AdminCreateUserConfig_AllowAdminCreateUserOnly{Operation::CreateUserPool, "AdminCreateUserConfig.AllowAdminCreateUserOnly"};
inline constexpr IntegerField AdminCreateUserConfig_UnusedAccountValidityDays{Operation::CreateUserPool, "AdminCreateUserConfig.UnusedAccountValidityDays"};
inline constexpr StructureField AdminCreateUserConfig_InviteMessageTemplate{Operation::CreateUserPool, "AdminCreateUserConfig.InviteMessageTemplate"};
inline constexpr StringField AdminCreateUserConfig_InviteMessageTemplate_SMSMessage{Operation::CreateUserPool, "AdminCreateUserConfig.InviteMessageTemplate.SMSMessage"};
inline constexpr StringField AdminCreateUserConfig_InviteMessageTemplate_EmailMessage{Operation::CreateUserPool, "AdminCreateUserConfig.InviteMessageTemplate.EmailMessage"};
inline constexpr StringField AdminCreateUserConfig_InviteMessageTemplate_EmailSubject{Operation::CreateUserPool, "AdminCreateUserConfig.InviteMessageTemplate.EmailSubject"};
inline constexpr ListField Schema{Operation::CreateUserPool, "Schema"};
inline constexpr StructureField UserPoolAddOns{Operation::CreateUserPool, "UserPoolAddOns"};
inline constexpr StringField UserPoolAddOns_AdvancedSecurityMode{Operation::CreateUserPool, "UserPoolAddOns.AdvancedSecurityMode"};
inline constexpr StructureField UserPoolAddOns_AdvancedSecurityAdditionalFlows{Operation::CreateUserPool, "UserPoolAddOns.AdvancedSecurityAdditionalFlows"};
inline constexpr StringField UserPoolAddOns_AdvancedSecurityAdditionalFlows_CustomAuthMode{Operation::CreateUserPool, "UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode"};
inline constexpr StructureField UsernameConfiguration{Operation::CreateUserPool, "UsernameConfiguration"};
inline constexpr BooleanField UsernameConfiguration_CaseSensitive{Operation::CreateUserPool, "UsernameConfiguration.CaseSensitive"};
inline constexpr StructureField AccountRecoverySetting{Operation::CreateUserPool, "AccountRecoverySetting"};
inline constexpr ListField AccountRecoverySetting_RecoveryMechanisms{Operation::CreateUserPool, "AccountRecoverySetting.RecoveryMechanisms"};
inline constexpr StringField UserPoolTier{Operation::CreateUserPool, "UserPoolTier"};
inline constexpr StructureField KeyConfiguration{Operation::CreateUserPool, "KeyConfiguration"};
inline constexpr StringField KeyConfiguration_KeyType{Operation::CreateUserPool, "KeyConfiguration.KeyType"};
inline constexpr StringField KeyConfiguration_KmsKeyArn{Operation::CreateUserPool, "KeyConfiguration.KmsKeyArn"};
inline constexpr StructureField IssuerConfiguration{Operation::CreateUserPool, "IssuerConfiguration"};
inline constexpr StringField IssuerConfiguration_Type{Operation::CreateUserPool, "IssuerConfiguration.Type"};
inline constexpr StructureField DcrConfiguration{Operation::CreateUserPool, "DcrConfiguration"};
inline constexpr StringField DcrConfiguration_EnableStatus{Operation::CreateUserPool, "DcrConfiguration.EnableStatus"};
inline constexpr BooleanField DcrConfiguration_OpenDcrEnabled{Operation::CreateUserPool, "DcrConfiguration.OpenDcrEnabled"};
inline constexpr ListField DcrConfiguration_AuthenticatedGrantTypes{Operation::CreateUserPool, "DcrConfiguration.AuthenticatedGrantTypes"};
inline constexpr ListField DcrConfiguration_OpenDcrGrantTypes{Operation::CreateUserPool, "DcrConfiguration.OpenDcrGrantTypes"};
inline constexpr ListField DcrConfiguration_AllowedScopes{Operation::CreateUserPool, "DcrConfiguration.AllowedScopes"};
inline constexpr MapField AcrConfiguration{Operation::CreateUserPool, "AcrConfiguration"};

} // namespace pooldesigner::f

namespace pooldesigner::f::mfa {

inline constexpr StringField UserPoolId{Operation::SetUserPoolMfaConfig, "UserPoolId"};
inline constexpr StructureField SmsMfaConfiguration{Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration"};
inline constexpr StringField SmsMfaConfiguration_SmsAuthenticationMessage{Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsAuthenticationMessage"};
inline constexpr StructureField SmsMfaConfiguration_SmsConfiguration{Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsConfiguration"};
inline constexpr StringField SmsMfaConfiguration_SmsConfiguration_SnsCallerArn{Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsConfiguration.SnsCallerArn"};
inline constexpr StringField SmsMfaConfiguration_SmsConfiguration_ExternalId{Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsConfiguration.ExternalId"};
inline constexpr StringField SmsMfaConfiguration_SmsConfiguration_SnsRegion{Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsConfiguration.SnsRegion"};
inline constexpr StructureField SmsMfaConfiguration_SmsConfiguration_EumsSms{Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsConfiguration.EumsSms"};
inline constexpr StringField SmsMfaConfiguration_SmsConfiguration_EumsSms_CallerArn{Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsConfiguration.EumsSms.CallerArn"};
inline constexpr StringField SmsMfaConfiguration_SmsConfiguration_EumsSms_ExternalId{Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsConfiguration.EumsSms.ExternalId"};
inline constexpr StringField SmsMfaConfiguration_SmsConfiguration_EumsSms_OriginationIdentity{Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsConfiguration.EumsSms.OriginationIdentity"};
inline constexpr StringField SmsMfaConfiguration_SmsConfiguration_EumsSms_ConfigurationSetName{Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsConfiguration.EumsSms.ConfigurationSetName"};
inline constexpr StringField SmsMfaConfiguration_SmsConfiguration_EumsSms_InEntityId{Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsConfiguration.EumsSms.InEntityId"};
inline constexpr StringField SmsMfaConfiguration_SmsConfiguration_EumsSms_InTemplateId{Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsConfiguration.EumsSms.InTemplateId"};
inline constexpr StringField SmsMfaConfiguration_SmsConfiguration_EumsSms_Region{Operation::SetUserPoolMfaConfig, "SmsMfaConfiguration.SmsConfiguration.EumsSms.Region"};
inline constexpr StructureField SoftwareTokenMfaConfiguration{Operation::SetUserPoolMfaConfig, "SoftwareTokenMfaConfiguration"};
inline constexpr BooleanField SoftwareTokenMfaConfiguration_Enabled{Operation::SetUserPoolMfaConfig, "SoftwareTokenMfaConfiguration.Enabled"};
inline constexpr StructureField EmailMfaConfiguration{Operation::SetUserPoolMfaConfig, "EmailMfaConfiguration"};
inline constexpr StringField EmailMfaConfiguration_Message{Operation::SetUserPoolMfaConfig, "EmailMfaConfiguration.Message"};
inline constexpr StringField EmailMfaConfiguration_Subject{Operation::SetUserPoolMfaConfig, "EmailMfaConfiguration.Subject"};
inline constexpr StringField MfaConfiguration{Operation::SetUserPoolMfaConfig, "MfaConfiguration"};
inline constexpr StructureField WebAuthnConfiguration{Operation::SetUserPoolMfaConfig, "WebAuthnConfiguration"};
inline constexpr StringField WebAuthnConfiguration_RelyingPartyId{Operation::SetUserPoolMfaConfig, "WebAuthnConfiguration.RelyingPartyId"};
inline constexpr StringField WebAuthnConfiguration_UserVerification{Operation::SetUserPoolMfaConfig, "WebAuthnConfiguration.UserVerification"};
inline constexpr StringField WebAuthnConfiguration_FactorConfiguration{Operation::SetUserPoolMfaConfig, "WebAuthnConfiguration.FactorConfiguration"};

} // namespace pooldesigner::f::mfa

namespace pooldesigner::f::domain {

inline constexpr StringField Domain{Operation::CreateUserPoolDomain, "Domain"};
inline constexpr StringField UserPoolId{Operation::CreateUserPoolDomain, "UserPoolId"};
inline constexpr IntegerField ManagedLoginVersion{Operation::CreateUserPoolDomain, "ManagedLoginVersion"};
inline constexpr StructureField CustomDomainConfig{Operation::CreateUserPoolDomain, "CustomDomainConfig"};
inline constexpr StringField CustomDomainConfig_CertificateArn{Operation::CreateUserPoolDomain, "CustomDomainConfig.CertificateArn"};
inline constexpr StringField CustomDomainConfig_SecurityPolicy{Operation::CreateUserPoolDomain, "CustomDomainConfig.SecurityPolicy"};
inline constexpr StructureField Routing{Operation::CreateUserPoolDomain, "Routing"};
inline constexpr StructureField Routing_Failover{Operation::CreateUserPoolDomain, "Routing.Failover"};
inline constexpr StringField Routing_Failover_SecondaryRegion{Operation::CreateUserPoolDomain, "Routing.Failover.SecondaryRegion"};
inline constexpr StringField Routing_Failover_PrimaryRoute53HealthCheckId{Operation::CreateUserPoolDomain, "Routing.Failover.PrimaryRoute53HealthCheckId"};

} // namespace pooldesigner::f::domain
