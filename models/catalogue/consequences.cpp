// SPDX-License-Identifier: MIT
#include "catalogue/consequences.h"

namespace pooldesigner {

namespace {

struct Consequence {
    Operation operation = Operation::CreateUserPool;
    std::string_view member; // catalogue path
    std::string_view value;  // JSON text; empty: not set; "{}": a structure that is given, whatever it holds
    const char *text;
};

constexpr Operation kCreate = Operation::CreateUserPool;
constexpr Operation kDomain = Operation::CreateUserPoolDomain;

constexpr Consequence kConsequences[] = {
    {kCreate, "UserPoolTier", "",
     QT_TRANSLATE_NOOP("Catalogue", "A new pool is in ESSENTIALS: more for each active user than LITE, and no threat "
                                    "protection.")},
    {kCreate, "UserPoolTier", R"("LITE")",
     QT_TRANSLATE_NOOP("Catalogue", "The cheapest plan: passwords and MFA by SMS or app. What needs a higher plan is "
                                    "marked at its field and is refused here.")},
    {kCreate, "UserPoolTier", R"("ESSENTIALS")",
     QT_TRANSLATE_NOOP("Catalogue", "Costs more for each active user than LITE and has everything but threat "
                                    "protection.")},
    {kCreate, "UserPoolTier", R"("PLUS")",
     QT_TRANSLATE_NOOP("Catalogue", "Costs the most for each active user and has everything, threat protection "
                                    "included.")},
    {kCreate, "UsernameConfiguration.CaseSensitive", "true",
     QT_TRANSLATE_NOOP("Catalogue", "Capitals count: Ann and ann are two people.")},
    {kCreate, "UsernameConfiguration.CaseSensitive", "false",
     QT_TRANSLATE_NOOP("Catalogue", "Capitals do not count: Ann and ann are one person.")},
    {kCreate, "AdminCreateUserConfig.AllowAdminCreateUserOnly", "true",
     QT_TRANSLATE_NOOP("Catalogue", "Nobody can sign up: administrators make every account and invite its owner.")},
    {kCreate, "AdminCreateUserConfig.AllowAdminCreateUserOnly", "false",
     QT_TRANSLATE_NOOP("Catalogue", "Anybody who knows the id of an app client can make an account.")},
    {kCreate, "VerificationMessageTemplate.DefaultEmailOption", R"("CONFIRM_WITH_CODE")",
     QT_TRANSLATE_NOOP("Catalogue", "People copy a code from the e-mail into the application.")},
    {kCreate, "VerificationMessageTemplate.DefaultEmailOption", R"("CONFIRM_WITH_LINK")",
     QT_TRANSLATE_NOOP("Catalogue", "People follow a link in the e-mail; the pool needs a domain for it.")},
    {kCreate, "DeletionProtection", R"("ACTIVE")",
     QT_TRANSLATE_NOOP("Catalogue", "Deleting the pool fails until an update of the whole pool says INACTIVE.")},
    {kCreate, "DeletionProtection", R"("INACTIVE")",
     QT_TRANSLATE_NOOP("Catalogue", "One call deletes the pool and everybody in it, for good.")},
    {kCreate, "UserPoolAddOns.AdvancedSecurityMode", R"("OFF")",
     QT_TRANSLATE_NOOP("Catalogue", "Nobody watches how risky a sign-in is.")},
    {kCreate, "UserPoolAddOns.AdvancedSecurityMode", R"("AUDIT")",
     QT_TRANSLATE_NOOP("Catalogue", "Risks are recorded, and every sign-in goes on as before: good for a start.")},
    {kCreate, "UserPoolAddOns.AdvancedSecurityMode", R"("ENFORCED")",
     QT_TRANSLATE_NOOP("Catalogue", "Risky sign-ins are asked for a second factor or blocked; with MFA off they can "
                                    "only be blocked.")},
    {kCreate, "UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode", "",
     QT_TRANSLATE_NOOP("Catalogue", "Sign-ins by custom challenge are not watched.")},
    {kCreate, "UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode", R"("AUDIT")",
     QT_TRANSLATE_NOOP("Catalogue", "Risks of custom challenges are recorded, and every sign-in goes on as before.")},
    {kCreate, "UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode", R"("ENFORCED")",
     QT_TRANSLATE_NOOP("Catalogue", "Risky sign-ins by custom challenge are acted on as others are.")},
    {kCreate, "DeviceConfiguration", "",
     QT_TRANSLATE_NOOP("Catalogue", "Devices are not remembered: the second factor is asked for every time.")},
    {kCreate, "DeviceConfiguration", "{}",
     QT_TRANSLATE_NOOP("Catalogue", "Devices are tracked, whatever the answers below are: applications have to confirm "
                                    "each one.")},
    {kCreate, "DeviceConfiguration.ChallengeRequiredOnNewDevice", "true",
     QT_TRANSLATE_NOOP("Catalogue", "On a remembered device nobody is asked for the second factor again.")},
    {kCreate, "DeviceConfiguration.ChallengeRequiredOnNewDevice", "false",
     QT_TRANSLATE_NOOP("Catalogue", "The second factor is asked for on remembered devices, too.")},
    {kCreate, "DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt", "true",
     QT_TRANSLATE_NOOP("Catalogue", "A device is remembered when its owner agrees: the application has to ask.")},
    {kCreate, "DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt", "false",
     QT_TRANSLATE_NOOP("Catalogue", "Every device that signs in is remembered, borrowed ones as well.")},
    {kCreate, "KeyConfiguration.KeyType", R"("AWS_OWNED_KEY")",
     QT_TRANSLATE_NOOP("Catalogue", "AWS keeps the key: nothing to pay, nothing to look after.")},
    {kCreate, "KeyConfiguration.KeyType", R"("CUSTOMER_MANAGED_KEY")",
     QT_TRANSLATE_NOOP("Catalogue", "Your key in KMS: whoever disables it or takes its permissions away stops the "
                                    "pool.")},
    {kCreate, "IssuerConfiguration.Type", R"("ORIGINAL")",
     QT_TRANSLATE_NOOP("Catalogue", "Tokens name the issuer of one region, as those of all older pools do.")},
    {kCreate, "IssuerConfiguration.Type", R"("UPDATED")",
     QT_TRANSLATE_NOOP("Catalogue", "Tokens name an issuer that several regions serve. Applications that expect the "
                                    "original one refuse them.")},
    {kCreate, "DcrConfiguration", "",
     QT_TRANSLATE_NOOP("Catalogue", "Applications cannot register themselves: you make every app client.")},
    {kCreate, "DcrConfiguration", "{}",
     QT_TRANSLATE_NOOP("Catalogue", "Applications can register themselves, unless the status below says Disabled.")},
    {kCreate, "DcrConfiguration.EnableStatus", R"("Disabled")",
     QT_TRANSLATE_NOOP("Catalogue", "The block is kept and does nothing.")},
    {kCreate, "DcrConfiguration.OpenDcrEnabled", "true",
     QT_TRANSLATE_NOOP("Catalogue", "Anybody on the internet can register a client.")},
    {kCreate, "DcrConfiguration.OpenDcrEnabled", "false",
     QT_TRANSLATE_NOOP("Catalogue", "Registering takes an access token.")},
    {kDomain, "ManagedLoginVersion", "1",
     QT_TRANSLATE_NOOP("Catalogue", "The classic hosted pages, with a logo and some CSS of yours.")},
    {kDomain, "ManagedLoginVersion", "2",
     QT_TRANSLATE_NOOP("Catalogue", "Managed login, whose look has a designer of its own.")},
    {kDomain, "CustomDomainConfig.SecurityPolicy", R"("TLS_V1")",
     QT_TRANSLATE_NOOP("Catalogue", "Very old browsers get in, with encryption that nobody should use any more.")},
    {kDomain, "CustomDomainConfig.SecurityPolicy", R"("TLS_V1_2_2021")",
     QT_TRANSLATE_NOOP("Catalogue", "Browsers and libraries need TLS 1.2, which those of the last ten years have.")},
    {kDomain, "CustomDomainConfig.SecurityPolicy", R"("TLS_V1_3_2025")",
     QT_TRANSLATE_NOOP("Catalogue", "Browsers and libraries need TLS 1.3; older ones are shut out.")},
};

std::string_view find(const FieldSpec &spec, std::string_view value)
{
    for (const Consequence &each : kConsequences) {
        if (each.operation == spec.operation && each.member == spec.path && each.value == value)
            return each.text;
    }
    return {};
}

} // namespace

std::string_view consequenceOf(const FieldSpec &spec, const Json *value)
{
    if (value == nullptr || value->is_null()) {
        const std::string_view own = find(spec, {});
        return own.empty() && !spec.defaultValue.empty() ? find(spec, spec.defaultValue) : own;
    }
    if (value->is_object())
        return find(spec, "{}");
    return value->is_array() ? std::string_view()
                             : find(spec, value->dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace pooldesigner
