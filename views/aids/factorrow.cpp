// SPDX-License-Identifier: MIT
#include "aids/factorrow.h"

#include "aids/placebutton.h"
#include "aids/refusalnote.h"
#include "config/text.h"
#include "flowlayout.h"
#include "forms/memberheader.h"
#include "rules/readings.h"
#include "rules/rulelist.h"
#include "rules/whatif.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace pooldesigner {

namespace {

constexpr int kSpacing = 4;
constexpr int kIndent = 20; // to the text of the check box

struct FactorText {
    const char *name;
    const char *title;
    const char *calls; // that set it
    const char *text;
    std::vector<Path> needs;
};

FactorText factorText(MfaFactor factor)
{
    switch (factor) {
    case MfaFactor::Sms:
        return {.name = "sms",
                .title = QT_TRANSLATE_NOOP("pooldesigner::FactorRow", "Text message"),
                .calls = QT_TRANSLATE_NOOP("pooldesigner::FactorRow", "create-user-pool"),
                .text = QT_TRANSLATE_NOOP("pooldesigner::FactorRow",
                                          "A code by SMS, each of which costs money. Needs a role that sends, and "
                                          "nothing else switches it on. The second call repeats it beside other "
                                          "factors."),
                .needs = {f::SmsConfiguration_SnsCallerArn.path(), f::SmsAuthenticationMessage.path()}};
    case MfaFactor::App:
        return {.name = "app",
                .title = QT_TRANSLATE_NOOP("pooldesigner::FactorRow", "Authenticator app"),
                .calls = QT_TRANSLATE_NOOP("pooldesigner::FactorRow", "set-user-pool-mfa-config"),
                .text = QT_TRANSLATE_NOOP("pooldesigner::FactorRow",
                                          "A code from an app on the person's own device (TOTP). Costs nothing and "
                                          "needs nothing else."),
                .needs = {}};
    case MfaFactor::Email:
        return {.name = "email",
                .title = QT_TRANSLATE_NOOP("pooldesigner::FactorRow", "E-mail"),
                .calls = QT_TRANSLATE_NOOP("pooldesigner::FactorRow", "set-user-pool-mfa-config"),
                .text = QT_TRANSLATE_NOOP("pooldesigner::FactorRow",
                                          "A code by e-mail. Needs your own SES identity, the plan ESSENTIALS or PLUS, "
                                          "and another way than e-mail to recover an account."),
                .needs = {f::EmailConfiguration_EmailSendingAccount.path(), f::UserPoolTier.path()}};
    case MfaFactor::Passkey:
        return {.name = "passkey",
                .title = QT_TRANSLATE_NOOP("pooldesigner::FactorRow", "Passkey that counts as both factors"),
                .calls = QT_TRANSLATE_NOOP("pooldesigner::FactorRow", "create-user-pool and set-user-pool-mfa-config"),
                .text = QT_TRANSLATE_NOOP("pooldesigner::FactorRow",
                                          "Who signs in with an unlocked passkey is asked for nothing more. Needs the "
                                          "plan ESSENTIALS or PLUS; does not do as the only factor. Taken away, "
                                          "passkeys still start a sign-in."),
                .needs = {f::Policies_SignInPolicy_AllowedFirstAuthFactors.path(), f::UserPoolTier.path(),
                          f::mfa::WebAuthnConfiguration_RelyingPartyId.path()}};
    }
    return {};
}

} // namespace

FactorRow::FactorRow(MfaFactor factor, QWidget *parent)
    : QWidget(parent), m_factor(factor), m_box(new QCheckBox(this)), m_text(mutedLabel({}, this)),
      m_refusals(new RefusalNote(QStringLiteral("factor/%1/refusals").arg(QLatin1String(factorText(factor).name)),
                                 RefusalNote::Ways::Hidden, this))
{
    const FactorText text = factorText(factor);
    setObjectName(QStringLiteral("factor/%1/row").arg(QLatin1String(text.name)));
    m_box->setObjectName(QStringLiteral("factor/%1").arg(QLatin1String(text.name)));
    m_box->setText(tr(text.title));
    m_box->setAccessibleName(tr("Second factor: %1").arg(tr(text.title)));
    m_box->setToolTip(tr("Set by %1").arg(tr(text.calls)));
    auto *head = new QHBoxLayout;
    head->addWidget(m_box, 1);
    QLabel *calls = mutedLabel(tr(text.calls), this);
    calls->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(calls);

    auto *body = new QVBoxLayout;
    body->setContentsMargins(kIndent, 0, 0, 0);
    body->setSpacing(kSpacing);
    body->addWidget(m_text);
    body->addWidget(m_refusals);
    if (!text.needs.empty()) {
        auto *row = new QWidget(this);
        auto *buttons = new FlowLayout(row);
        buttons->setSpacing(2 * kSpacing);
        for (const Path &place : text.needs) {
            auto *button = new PlaceButton(place, this);
            connect(button, &PlaceButton::placeWanted, this, &FactorRow::placeWanted);
            buttons->addWidget(button);
        }
        body->addWidget(row);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addLayout(head);
    layout->addLayout(body);
    connect(m_box, &QCheckBox::clicked, this, &FactorRow::chosen);
}

void FactorRow::showDesign(const PoolView &pool, const WhatIf &whatIf)
{
    const bool has = hasFactor(pool, m_factor);
    const std::vector<Edit> change = factorEdits(pool, m_factor, !has);
    const auto refusals = whatIf.errorsBroughtBy(change);
    m_box->setChecked(has);
    m_box->setEnabled(!change.empty() && refusals);
    m_refusals->showRefusals(refusals.value_or(std::vector<Diagnostic>()),
                             has ? tr("Refused without it: %1") : QString());

    QStringList words{tr(factorText(m_factor).text)};
    if (m_factor == MfaFactor::Sms && has && canSendSms(pool))
        words.append(QString::fromStdString(translated("Rules", rules::smsMfaCannotBeDropped.title)));
    if (!refusals)
        words.append(tr("Something here is of a wrong kind: mend it in the members behind this first."));
    m_text->setText(words.join(QLatin1Char(' ')));
    m_box->setAccessibleDescription(m_text->text() + QLatin1Char(' ') + m_refusals->spoken());
}

} // namespace pooldesigner
