// SPDX-License-Identifier: MIT
#include "aids/messagekinds.h"

#include "catalogue/catalogue.h"

#include <QtGlobal>

namespace pooldesigner {

namespace {

constexpr MessageKind kKinds[] = {
    {QT_TRANSLATE_NOOP("MessageKind", "Verification e-mail with a code"), &f::VerificationMessageTemplate_EmailMessage,
     &f::VerificationMessageTemplate_EmailSubject, &f::EmailVerificationMessage, &f::EmailVerificationSubject},
    {QT_TRANSLATE_NOOP("MessageKind", "Verification e-mail with a link"),
     &f::VerificationMessageTemplate_EmailMessageByLink, &f::VerificationMessageTemplate_EmailSubjectByLink, nullptr,
     nullptr},
    {QT_TRANSLATE_NOOP("MessageKind", "Verification SMS"), &f::VerificationMessageTemplate_SmsMessage, nullptr,
     &f::SmsVerificationMessage, nullptr},
    {QT_TRANSLATE_NOOP("MessageKind", "Invitation e-mail"),
     &f::AdminCreateUserConfig_InviteMessageTemplate_EmailMessage,
     &f::AdminCreateUserConfig_InviteMessageTemplate_EmailSubject, nullptr, nullptr},
    {QT_TRANSLATE_NOOP("MessageKind", "Invitation SMS"), &f::AdminCreateUserConfig_InviteMessageTemplate_SMSMessage,
     nullptr, nullptr, nullptr},
    {QT_TRANSLATE_NOOP("MessageKind", "Sign-in SMS"), &f::SmsAuthenticationMessage, nullptr, nullptr, nullptr},
    {QT_TRANSLATE_NOOP("MessageKind", "Second-factor SMS"), &f::mfa::SmsMfaConfiguration_SmsAuthenticationMessage,
     nullptr, &f::SmsAuthenticationMessage, nullptr},
    {QT_TRANSLATE_NOOP("MessageKind", "Sign-in e-mail"), &f::mfa::EmailMfaConfiguration_Message,
     &f::mfa::EmailMfaConfiguration_Subject, nullptr, nullptr},
};

} // namespace

std::span<const MessageKind> messageKinds() { return kKinds; }

MessageText messageText(const PoolView &pool, const StringField &field, const StringField *other)
{
    using Source = MessageText::Source;
    if (const auto text = pool.get(field))
        return {std::string(*text), Source::Design};
    if (const auto text = other != nullptr ? pool.get(*other) : std::nullopt)
        return {std::string(*text), Source::OtherMember};
    const FieldSpec *spec = catalogue::specFor(field.path());
    const Json known = spec != nullptr ? Json::parse(spec->defaultValue, nullptr, false) : Json();
    if (known.is_string())
        return {known.get<std::string>(), Source::Service};
    return {};
}

} // namespace pooldesigner
