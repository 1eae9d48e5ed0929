// SPDX-License-Identifier: MIT
#include "panels/severitybar.h"

#include "items/severitytext.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace pooldesigner {

namespace {

QToolButton *makeToggle(const QString &name, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

SeverityBar::SeverityBar(QWidget *parent)
    : QWidget(parent), m_accepted(makeToggle(QStringLiteral("accepted"), tr("Show accepted findings"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const std::tuple<Severity, QString, QString> kinds[] = {
        {Severity::Error, QStringLiteral("errors"), tr("Show errors: the service refuses the call")},
        {Severity::Warning, QStringLiteral("warnings"), tr("Show warnings: accepted, then surprises or breaks")},
        {Severity::Advice, QStringLiteral("advice"), tr("Show advice: good practice")},
    };
    for (const auto &[severity, name, tip] : kinds) {
        QToolButton *button = makeToggle(name, tip, this);
        button->setIcon(severityIcon(severity));
        button->setChecked(true);
        connect(button, &QToolButton::toggled, this,
                [this, kind = severity](bool shown) { Q_EMIT toggled(kind, shown); });
        m_buttons[severity] = button;
        layout->addWidget(button);
    }
    connect(m_accepted, &QToolButton::toggled, this, &SeverityBar::acceptedToggled);
    layout->addWidget(m_accepted);
    setCounts({});
}

void SeverityBar::setCounts(const FindingCounts &counts)
{
    const auto say = [](QToolButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(text);
    };
    for (const auto &[severity, button] : m_buttons)
        say(button, severityCountText(severity, counts.listed(severity)));
    say(m_accepted, tr("%n accepted", nullptr, counts.accepted));
    m_accepted->setVisible(counts.accepted > 0);
}

void SeverityBar::showKind(Severity severity) { m_buttons[severity]->setChecked(true); }

void SeverityBar::showAll()
{
    for (const auto &[severity, button] : m_buttons)
        button->setChecked(true);
}

} // namespace pooldesigner
