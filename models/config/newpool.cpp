// SPDX-License-Identifier: MIT
#include "config/newpool.h"

#include "catalogue/fields.h"
#include "catalogue/standardattributes.h"

#include <QtGlobal>

#include <array>
#include <utility>

namespace pooldesigner {

namespace {

constexpr std::array kPresets{
    Preset{.id = "minimal",
           .title = QT_TRANSLATE_NOOP("NewPool", "Minimal"),
           .description = QT_TRANSLATE_NOOP("NewPool", "Only what you choose here; the service decides the rest."),
           .signIn = SignInWith::UserName,
           .settings = R"({})"},
    Preset{.id = "business",
           .title = QT_TRANSLATE_NOOP("NewPool", "Business application"),
           .description = QT_TRANSLATE_NOOP("NewPool", "People sign in with their e-mail address; long passwords; an "
                                                       "authenticator app as second factor for those who set one up."),
           .signIn = SignInWith::Email,
           .settings = R"({"CreateUserPool": {
               "Policies": {"PasswordPolicy": {"MinimumLength": 12, "RequireUppercase": true, "RequireLowercase": true,
                   "RequireNumbers": true, "RequireSymbols": true, "TemporaryPasswordValidityDays": 7}},
               "DeletionProtection": "ACTIVE", "MfaConfiguration": "OPTIONAL"},
             "SetUserPoolMfaConfig": {"SoftwareTokenMfaConfiguration": {"Enabled": true}}})"},
    Preset{.id = "consumer-phone",
           .title = QT_TRANSLATE_NOOP("NewPool", "Consumer application with phone"),
           .description = QT_TRANSLATE_NOOP("NewPool", "People sign in with their phone number and get codes by text "
                                                       "message. Needs a role that may send them."),
           .signIn = SignInWith::Phone,
           .settings = R"({"CreateUserPool": {"DeletionProtection": "ACTIVE"}})"},
    Preset{.id = "passkeys",
           .title = QT_TRANSLATE_NOOP("NewPool", "Passwordless with passkeys"),
           .description = QT_TRANSLATE_NOOP("NewPool", "People may sign in with a passkey instead of a password. Needs "
                                                       "the ESSENTIALS plan or a higher one."),
           .signIn = SignInWith::Email,
           .settings = R"({"CreateUserPool": {
               "Policies": {"SignInPolicy": {"AllowedFirstAuthFactors": ["PASSWORD", "WEB_AUTHN"]}},
               "DeletionProtection": "ACTIVE", "UserPoolTier": "ESSENTIALS"},
             "SetUserPoolMfaConfig": {"WebAuthnConfiguration": {"UserVerification": "preferred"}}})"},
    Preset{.id = "custom-challenge",
           .title = QT_TRANSLATE_NOOP("NewPool", "Custom challenge"),
           .description = QT_TRANSLATE_NOOP("NewPool", "Your own functions ask the questions of the sign-in. The three "
                                                       "challenge triggers are yours to fill in afterwards."),
           .signIn = SignInWith::Email,
           .settings = R"({"CreateUserPool": {"DeletionProtection": "ACTIVE"}})"},
    Preset{.id = "administrators",
           .title = QT_TRANSLATE_NOOP("NewPool", "Administrators create users"),
           .description = QT_TRANSLATE_NOOP("NewPool", "Nobody can sign up; people are invited with a temporary "
                                                       "password that expires after three days."),
           .signIn = SignInWith::Email,
           .settings = R"({"CreateUserPool": {
               "Policies": {"PasswordPolicy": {"MinimumLength": 12, "RequireUppercase": true, "RequireLowercase": true,
                   "RequireNumbers": true, "RequireSymbols": true, "TemporaryPasswordValidityDays": 3}},
               "DeletionProtection": "ACTIVE",
               "AdminCreateUserConfig": {"AllowAdminCreateUserOnly": true, "InviteMessageTemplate": {
                   "EmailMessage": "Your user name is {username} and your temporary password is {####}.",
                   "EmailSubject": "Your account"}}}})"},
};

Json attributesOf(const NewPoolChoices &choices)
{
    switch (choices.signIn) {
    case SignInWith::UserName: return choices.aliases;
    case SignInWith::Email: return {"email"};
    case SignInWith::Phone: return {"phone_number"};
    case SignInWith::EmailOrPhone: return {"phone_number", "email"};
    }
    return Json::array();
}

// The addresses and numbers among them: a preferred user name is nothing that could be verified.
Json contactsOf(const Json &attributes)
{
    Json contacts = Json::array();
    for (const Json &attribute : attributes) {
        if (attribute != "preferred_username")
            contacts.push_back(attribute);
    }
    return contacts;
}

Json recoveryOf(const Json &attributes)
{
    Json mechanisms = Json::array();
    for (const char *attribute :
         {"email", "phone_number"}) { // e-mail first: it costs nothing and is harder to take over
        for (const Json &present : attributes) {
            if (present == attribute)
                mechanisms.push_back(
                    {{"Priority", mechanisms.size() + 1}, {"Name", std::string("verified_") + attribute}});
        }
    }
    return mechanisms;
}

} // namespace

std::span<const Preset> presets() { return kPresets; }

PoolConfig designOf(const NewPoolChoices &choices)
{
    PoolConfig design(choices.preset != nullptr ? Json::parse(choices.preset->settings) : Json::object());
    if (!choices.poolName.empty())
        design.set(f::PoolName.path(), choices.poolName);
    design.set(f::UsernameConfiguration_CaseSensitive.path(), choices.caseSensitive);
    const Json attributes = attributesOf(choices);
    if (!attributes.empty())
        design.set(choices.signIn == SignInWith::UserName ? f::AliasAttributes.path() : f::UsernameAttributes.path(),
                   attributes);
    if (const Json contacts = contactsOf(attributes); !contacts.empty()) {
        design.set(f::AutoVerifiedAttributes.path(), contacts);
        design.set(f::UserAttributeUpdateSettings_AttributesRequireVerificationBeforeUpdate.path(), contacts);
        design.set(f::AccountRecoverySetting_RecoveryMechanisms.path(), recoveryOf(contacts));
    }
    Json schema = Json::array();
    for (const std::string &name : choices.required) {
        const StandardAttribute *known = findStandardAttribute(name);
        schema.push_back({{"Name", name},
                          {"AttributeDataType", known == nullptr ? "String" : known->dataType},
                          {"Mutable", true},
                          {"Required", true}});
    }
    for (const Json &entry : choices.custom)
        schema.push_back(entry);
    if (!schema.empty())
        design.set(f::Schema.path(), std::move(schema));
    return design;
}

} // namespace pooldesigner
