// SPDX-License-Identifier: MIT
#include "panels/severitytally.h"

#include "items/severitytext.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace pooldesigner {

SeverityTally::SeverityTally(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("severityTally"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const std::pair<Severity, const char *> kinds[] = {
        {Severity::Error, "countErrors"}, {Severity::Warning, "countWarnings"}, {Severity::Advice, "countAdvice"}};
    for (const auto &[severity, name] : kinds) {
        auto *button = new QToolButton(this);
        button->setObjectName(QLatin1String(name));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(severityIcon(severity));
        connect(button, &QToolButton::clicked, this, [this, kind = severity] { Q_EMIT wanted(kind); });
        m_buttons[severity] = button;
        layout->addWidget(button);
    }
    setCounts({});
}

void SeverityTally::setCounts(const FindingCounts &counts)
{
    for (const auto &[severity, button] : m_buttons) {
        const int count = counts.listed(severity);
        const QString words = severityCountText(severity, count);
        button->setText(QString::number(count));
        button->setAccessibleName(words);
        button->setToolTip(count > 0 ? tr("%1. Go to the next one.").arg(words) : words);
        button->setEnabled(count > 0);
    }
}

} // namespace pooldesigner
