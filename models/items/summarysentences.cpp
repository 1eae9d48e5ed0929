// SPDX-License-Identifier: MIT
#include "items/summarysentences.h"

#include "catalogue/catalogue.h"
#include "items/severitytext.h"
#include "rules/mfadesign.h"
#include "rules/passwordspace.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace pooldesigner {

namespace {

QString words(const char *text) { return QCoreApplication::translate("Summary", text); }

struct Term {
    const char *value;
    const char *words; // translated in context "Summary"
};

// Values of the API in words; a value without any is shown as it is.
constexpr Term kTerms[] = {
    {"email", QT_TRANSLATE_NOOP("Summary", "e-mail address")},
    {"phone_number", QT_TRANSLATE_NOOP("Summary", "phone number")},
    {"preferred_username", QT_TRANSLATE_NOOP("Summary", "preferred user name")},
    {"PASSWORD", QT_TRANSLATE_NOOP("Summary", "a password")},
    {"EMAIL_OTP", QT_TRANSLATE_NOOP("Summary", "a code by e-mail")},
    {"SMS_OTP", QT_TRANSLATE_NOOP("Summary", "a code by text message")},
    {"WEB_AUTHN", QT_TRANSLATE_NOOP("Summary", "a passkey")},
    {"verified_email", QT_TRANSLATE_NOOP("Summary", "the verified e-mail address")},
    {"verified_phone_number", QT_TRANSLATE_NOOP("Summary", "the verified phone number")},
    {"admin_only", QT_TRANSLATE_NOOP("Summary", "an administrator")},
};

QString term(std::string_view value)
{
    const auto *found = std::ranges::find(kTerms, value, &Term::value);
    return found != std::end(kTerms) ? words(found->words) : shownText(value, 60);
}

QString listed(const QStringList &parts) { return QLocale().createSeparatedList(parts); }

QString listed(const std::vector<std::string_view> &values)
{
    QStringList parts;
    for (const std::string_view value : values)
        parts << term(value);
    return listed(parts);
}

QString alternatives(const std::vector<std::string_view> &values)
{
    QStringList parts;
    for (const std::string_view value : values)
        parts << term(value);
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    return words(QT_TRANSLATE_NOOP("Summary", "%1 or %2")).arg(parts.join(QStringLiteral(", ")), last);
}

QString nameSentence(const PoolView &pool)
{
    const auto instead = pool.strings(f::UsernameAttributes);
    if (!instead.empty()) {
        return words(QT_TRANSLATE_NOOP("Summary", "People sign in with their %1; they have no other user name."))
            .arg(alternatives(instead));
    }
    const auto aliases = pool.strings(f::AliasAttributes);
    if (!aliases.empty()) {
        return words(QT_TRANSLATE_NOOP("Summary", "People sign in with a user name, or with their %1 once that is "
                                                  "verified."))
            .arg(alternatives(aliases));
    }
    return words(QT_TRANSLATE_NOOP("Summary", "People sign in with a user name."));
}

QString passwordSentence(const PoolView &pool)
{
    const PasswordDemands demands = passwordDemands(pool);
    const std::pair<bool, const char *> kinds[] = {
        {demands.uppercase, QT_TRANSLATE_NOOP("Summary", "a capital letter")},
        {demands.lowercase, QT_TRANSLATE_NOOP("Summary", "a small letter")},
        {demands.numbers, QT_TRANSLATE_NOOP("Summary", "a digit")},
        {demands.symbols, QT_TRANSLATE_NOOP("Summary", "a symbol")},
    };
    QStringList parts;
    for (const auto &[wanted, text] : kinds) {
        if (wanted)
            parts << words(text);
    }
    const QString length = QLocale().toString(static_cast<qlonglong>(demands.length));
    if (parts.isEmpty())
        return words(QT_TRANSLATE_NOOP("Summary", "A password has at least %1 characters of any kind.")).arg(length);
    return words(QT_TRANSLATE_NOOP("Summary", "A password has at least %1 characters, among them %2."))
        .arg(length, listed(parts));
}

QString mfaSentence(const PoolView &pool)
{
    const MfaDesign mfa = mfaDesign(pool);
    if (mfa.mode.empty())
        return words(QT_TRANSLATE_NOOP("Summary", "The mode of the second factor is none that the service knows."));
    if (mfa.off())
        return words(QT_TRANSLATE_NOOP("Summary", "No second factor is asked for."));
    QStringList factors;
    if (mfa.softwareToken)
        factors << words(QT_TRANSLATE_NOOP("Summary", "an authenticator app"));
    if (mfa.sms)
        factors << words(QT_TRANSLATE_NOOP("Summary", "a text message"));
    if (mfa.email)
        factors << words(QT_TRANSLATE_NOOP("Summary", "an e-mail"));
    const QString by = factors.isEmpty() ? words(QT_TRANSLATE_NOOP("Summary", "but none can be set up yet"))
                                         : words(QT_TRANSLATE_NOOP("Summary", "by %1"))
                                               .arg(factors.join(words(QT_TRANSLATE_NOOP("Summary", " or "))));
    return (mfa.required() ? words(QT_TRANSLATE_NOOP("Summary", "Everybody needs a second factor, %1."))
                           : words(QT_TRANSLATE_NOOP("Summary", "People may add a second factor, %1.")))
        .arg(by);
}

QString threatSentence(const PoolView &pool)
{
    const std::string_view mode = pool.get(f::UserPoolAddOns_AdvancedSecurityMode).value_or("OFF");
    if (mode == "ENFORCED")
        return words(QT_TRANSLATE_NOOP("Summary", "Suspicious sign-ins are noticed and acted on."));
    if (mode == "AUDIT")
        return words(QT_TRANSLATE_NOOP("Summary", "Suspicious sign-ins are noticed and logged, but not stopped."));
    return words(QT_TRANSLATE_NOOP("Summary", "Suspicious sign-ins are not looked for."));
}

QString deletionSentence(const PoolView &pool)
{
    return pool.get(f::DeletionProtection) == "ACTIVE"
               ? words(QT_TRANSLATE_NOOP("Summary", "The pool cannot be deleted by mistake."))
               : words(QT_TRANSLATE_NOOP("Summary", "Nothing keeps the pool from being deleted in one call."));
}

} // namespace

QString signInSentences(const PoolView &pool)
{
    QStringList sentences{nameSentence(pool)};
    const bool ignoresCase = pool.get(f::UsernameConfiguration_CaseSensitive) == false;
    sentences << (ignoresCase ? words(QT_TRANSLATE_NOOP("Summary", "Capital and small letters make no difference."))
                              : words(QT_TRANSLATE_NOOP("Summary", "Capital and small letters make a difference.")));
    const auto factors = pool.strings(f::Policies_SignInPolicy_AllowedFirstAuthFactors);
    if (!factors.empty())
        sentences << words(QT_TRANSLATE_NOOP("Summary", "They prove it with %1.")).arg(alternatives(factors));
    else
        sentences << words(QT_TRANSLATE_NOOP("Summary", "They prove it with a password."));
    sentences << (pool.get(f::AdminCreateUserConfig_AllowAdminCreateUserOnly) == true
                      ? words(QT_TRANSLATE_NOOP("Summary", "Only administrators create accounts."))
                      : words(QT_TRANSLATE_NOOP("Summary", "Anybody can register.")));
    return sentences.join(u' ');
}

QString protectionSentences(const PoolView &pool)
{
    return QStringList{passwordSentence(pool), mfaSentence(pool), threatSentence(pool), deletionSentence(pool)}.join(
        u' ');
}

QString recoverySentence(const PoolView &pool)
{
    const Json *list = pool.find(f::AccountRecoverySetting_RecoveryMechanisms.path());
    std::vector<std::pair<std::int64_t, QString>> ways;
    if (list != nullptr && list->is_array()) {
        const Path place = f::AccountRecoverySetting_RecoveryMechanisms.path();
        for (std::size_t i = 0; i < list->size(); ++i) {
            if (const auto name = pool.string(place.item(i).child("Name")))
                ways.emplace_back(pool.integer(place.item(i).child("Priority")).value_or(99), term(*name));
        }
    }
    if (ways.empty())
        return words(QT_TRANSLATE_NOOP("Summary", "For a forgotten password the service chooses the way back itself."));
    std::ranges::stable_sort(ways, {}, &std::pair<std::int64_t, QString>::first);
    QStringList names;
    for (const auto &[priority, name] : ways)
        names << name;
    return words(QT_TRANSLATE_NOOP("Summary", "A forgotten password is replaced through %1."))
        .arg(names.join(words(QT_TRANSLATE_NOOP("Summary", ", else "))));
}

QString messageSentences(const PoolView &pool)
{
    QStringList sentences;
    const auto verified = pool.strings(f::AutoVerifiedAttributes);
    sentences << (verified.empty() ? words(QT_TRANSLATE_NOOP("Summary", "No address or number is verified by itself."))
                                   : words(QT_TRANSLATE_NOOP("Summary", "New people are asked to verify their %1."))
                                         .arg(listed(verified)));
    if (pool.get(f::EmailConfiguration_EmailSendingAccount) == "DEVELOPER") {
        const QString from = shownText(pool.get(f::EmailConfiguration_From).value_or(""), 120);
        sentences
            << (from.isEmpty()
                    ? words(QT_TRANSLATE_NOOP("Summary", "E-mail is sent by your own SES identity."))
                    : words(QT_TRANSLATE_NOOP("Summary", "E-mail is sent by your own SES identity, as %1.")).arg(from));
    } else {
        sentences << words(QT_TRANSLATE_NOOP("Summary", "E-mail is sent by Cognito itself, a limited number a day."));
    }
    sentences << (pool.hasContent(f::SmsConfiguration.path())
                      ? words(QT_TRANSLATE_NOOP("Summary", "Text messages are sent by a role of your account."))
                      : words(QT_TRANSLATE_NOOP("Summary", "No text messages can be sent.")));
    return sentences.join(u' ');
}

QString triggerSentence(const PoolView &pool)
{
    const Json *config = pool.find(f::LambdaConfig.path());
    const auto count =
        config != nullptr && config->is_object()
            ? std::ranges::count_if(config->items(), [](const auto &entry) { return entry.key() != "KMSKeyID"; })
            : 0;
    if (count == 0)
        return words(QT_TRANSLATE_NOOP("Summary", "No functions of yours run."));
    if (count == 1)
        return words(QT_TRANSLATE_NOOP("Summary", "One function of yours runs."));
    return words(QT_TRANSLATE_NOOP("Summary",
                                   "%1 functions of yours run while people register, sign in and get messages "
                                   "and tokens."))
        .arg(count);
}

} // namespace pooldesigner
