// SPDX-License-Identifier: MIT
#include "aids/smsaid.h"

#include "aids/codeblock.h"
#include "config/json.h"
#include "config/poolview.h"
#include "document/pooldocument.h"
#include "formats/shellquote.h"
#include "formats/smsrolepolicies.h"
#include "forms/memberheader.h"
#include "proselabel.h"
#include "rules/arn.h"

#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace pooldesigner {

namespace {

// A policy as people write it; characters nobody can see are escaped, so that what is shown is what is copied.
QString policyText(const Json &policy)
{
    const std::string text = policy.dump(2, ' ', false, Json::error_handler_t::replace);
    QStringList lines =
        QString::fromStdString(text).split(QLatin1Char('\n')); // strings hold no line breaks as they are
    for (QString &line : lines)
        line = QString::fromStdString(escapeInvisibleInJson(line.toStdString()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

SmsAid::SmsAid(PoolDocument &document, QWidget *parent)
    : DecisionAid(document, parent), m_role(new ProseLabel({}, this)),
      m_make(new QPushButton(tr("Make an external id"), this)),
      m_trust(new CodeBlock("smsAid/trust", tr("Trust policy of the role"), this)),
      m_permission(new CodeBlock("smsAid/permission", tr("Permission policy of the role"), this))
{
    setObjectName(QStringLiteral("smsAid"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(boldLabel(tr("What the role for SNS needs"), this));
    m_role->setObjectName(QStringLiteral("smsAid/role"));
    layout->addWidget(m_role);
    m_make->setObjectName(QStringLiteral("smsAid/make"));
    m_make->setAccessibleName(m_make->text());
    m_make->setToolTip(tr("Sets ExternalId to a random value, so that nobody else can have Cognito use the role"));
    m_make->setAutoDefault(true);
    layout->addWidget(m_make, 0, Qt::AlignLeft);
    layout->addWidget(new ProseLabel(tr("The role lets Cognito take it, by this trust policy:"), this));
    layout->addWidget(m_trust);
    layout->addWidget(new ProseLabel(tr("and may send messages, by this permission policy:"), this));
    layout->addWidget(m_permission);
    layout->addWidget(new ProseLabel(tr("A new role takes some seconds to be known everywhere: creation that fails at "
                                        "once may succeed a little later. Whoever creates the pool needs "
                                        "iam:PassRole."),
                                     this));
    connect(m_make, &QPushButton::clicked, this, &SmsAid::makeExternalId);
}

QString SmsAid::roleText() const
{
    const auto role = PoolView(document().config()).get(f::SmsConfiguration_SnsCallerArn);
    if (!role || role->empty())
        return tr("No role is named yet. Make one with the two policies below, then give its ARN.");
    const auto arn = Arn::read(*role);
    if (!arn || !isIamRole(*arn))
        return tr("What is given is not the ARN of a role, such as arn:aws:iam::123456789012:role/cognito-sms.");
    return tr("Role %1 in account %2")
        .arg(QString::fromUtf8(arn->resource.substr(arn->resource.find('/') + 1)), QString::fromUtf8(arn->account));
}

void SmsAid::refresh()
{
    const QString role = roleText();
    if (m_role->text() != role)
        m_role->setText(role);
    const Json *id = document().config().find(f::SmsConfiguration_ExternalId.path());
    m_make->setVisible(id == nullptr || id->is_null() || *id == "");
    const SmsRolePolicies policies = smsRolePolicies(document().config());
    m_trust->setText(policyText(policies.trust));
    m_permission->setText(policyText(policies.permission));
}

void SmsAid::makeExternalId()
{
    document().finishEdit();
    document().setValue(f::SmsConfiguration_ExternalId.path(),
                        QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString());
    document().finishEdit();
}

} // namespace pooldesigner
