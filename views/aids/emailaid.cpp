// SPDX-License-Identifier: MIT
#include "aids/emailaid.h"

#include "aids/emailparts.h"
#include "aids/refusalnote.h"
#include "config/poolview.h"
#include "document/pooldocument.h"
#include "forms/choicenotes.h"
#include "forms/memberheader.h"
#include "items/severitytext.h"
#include "proselabel.h"
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/whatif.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace pooldesigner {

namespace {

constexpr int kSpacing = 8;

QString suggestion(std::string_view text) { return text.empty() ? QString() : shownText(text, 40); }

} // namespace

EmailAid::EmailAid(PoolDocument &document, QWidget *parent)
    : DecisionAid(document, parent), m_group(new QButtonGroup(this)), m_remark(new ProseLabel({}, this)),
      m_identity(makeIdentityEditor(this)), m_from(makeSenderEditor(this))
{
    setObjectName(QStringLiteral("emailAid"));
    m_remark->setObjectName(QStringLiteral("email/remark"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(boldLabel(tr("Who sends?"), this));
    m_accounts[0] =
        addAccount("COGNITO_DEFAULT", tr("Cognito's own mailer (COGNITO_DEFAULT)"),
                   tr("Nothing to set up. About 50 messages a day for the whole account, from an address that is not "
                      "yours; no MFA by e-mail. For trying out."),
                   layout);
    m_accounts[1] =
        addAccount("DEVELOPER", tr("Your own Amazon SES (DEVELOPER)"),
                   tr("As many messages as SES allows your account, from your own address. Needs an identity that is "
                      "verified in SES; until SES lets the account out of its sandbox, only verified addresses get "
                      "mail."),
                   layout);
    layout->addWidget(m_remark);
    layout->addSpacing(kSpacing);
    layout->addWidget(boldLabel(tr("SES identity"), this));
    layout->addWidget(m_identity);
    layout->addSpacing(kSpacing);
    layout->addWidget(boldLabel(tr("From"), this));
    layout->addWidget(m_from);
    follow(m_identity, f::EmailConfiguration_SourceArn.path());
    follow(m_from, f::EmailConfiguration_From.path());
}

EmailAid::Account EmailAid::addAccount(std::string_view value, const QString &title, const QString &text,
                                       QVBoxLayout *layout)
{
    const QString api = QString::fromUtf8(value);
    Account account{.value = value,
                    .button = new QRadioButton(title, this),
                    .refusals =
                        new RefusalNote(QStringLiteral("email/%1/refusals").arg(api), RefusalNote::Ways::Hidden, this)};
    account.button->setObjectName(QStringLiteral("email/%1").arg(api));
    account.button->setAccessibleName(title);
    account.button->setToolTip(tr("Sets EmailSendingAccount to %1").arg(api));
    QLabel *limits = mutedLabel(text, this);
    account.button->setAccessibleDescription(text);
    m_group->addButton(account.button);
    layout->addLayout(choiceWithNotes(account.button, {limits, account.refusals}));
    connect(account.button, &QRadioButton::clicked, this, [this, value] {
        document().apply(
            {setMember(PoolView(document().config()), f::EmailConfiguration_EmailSendingAccount.path(), value)},
            tr("Choose who sends e-mail"));
        refresh(); // a choice that changes nothing leaves a button as it was clicked
    });
    return account;
}

void EmailAid::follow(ValueEditor *editor, const Path &path)
{
    connect(editor, &ValueEditor::edited, this, [this, path](const Json &value) { document().setValue(path, value); });
    connect(editor, &ValueEditor::cleared, this, [this, path] { document().unset(path); });
    connect(editor, &ValueEditor::finished, this, [this] { document().finishEdit(); });
}

void EmailAid::refresh()
{
    const PoolView pool(document().config());
    showAccount(WhatIf(document().config()));
    m_identity->showValue(pool.find(f::EmailConfiguration_SourceArn.path()));
    m_identity->suggest({suggestion(pool.targetRegion()), suggestion(pool.targetAccount()), {}});
    m_from->showValue(pool.find(f::EmailConfiguration_From.path()));
}

void EmailAid::showAccount(const WhatIf &whatIf)
{
    const PoolView pool(document().config());
    const Path path = f::EmailConfiguration_EmailSendingAccount.path();
    const bool isUnset = isAbsent(pool, path);
    const std::string_view now = isUnset ? "COGNITO_DEFAULT" : pool.string(path).value_or("");
    m_group->setExclusive(false); // only then are both let go of, where the value is neither
    for (const Account &account : m_accounts) {
        const bool isNow = account.value == now;
        const auto refusals = isNow ? std::optional(std::vector<Diagnostic>())
                                    : whatIf.errorsBroughtBy(std::vector{setMember(pool, path, account.value)});
        account.button->setChecked(isNow);
        account.button->setEnabled(refusals.has_value());
        account.refusals->showRefusals(refusals.value_or(std::vector<Diagnostic>()));
    }
    m_group->setExclusive(true);

    QString remark;
    const Json *value = pool.find(path);
    if (isUnset)
        remark = tr("EmailSendingAccount is not set: the service takes COGNITO_DEFAULT.");
    else if (value == nullptr)
        remark = tr("EmailConfiguration is no structure: reset it first.");
    else if (now != m_accounts[0].value && now != m_accounts[1].value)
        remark = tr("EmailSendingAccount holds %1, which is neither. It stays until you choose.")
                     .arg(shownText(displayText(value).toStdString(), 60));
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

} // namespace pooldesigner
