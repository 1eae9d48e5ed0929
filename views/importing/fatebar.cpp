// SPDX-License-Identifier: MIT
#include "importing/fatebar.h"

#include "importing/fateicon.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace pooldesigner {

FateBar::FateBar(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (std::size_t i = 0; i < kFateCount; ++i) {
        const Fate fate = static_cast<Fate>(i);
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("fate/") + QString::fromUtf8(fateName(fate)));
        button->setIcon(fateIcon(fate));
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::toggled, this, [this, fate](bool shown) { Q_EMIT toggled(fate, shown); });
        m_buttons[fate] = button;
        layout->addWidget(button);
    }
    layout->addStretch();
}

void FateBar::setCounts(const std::map<Fate, int> &counts)
{
    for (const auto &[fate, button] : m_buttons) {
        const QString text = tr("%1: %2").arg(QString::fromStdString(fateTitle(fate))).arg(counts.at(fate));
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(
            tr("%1 Press to show or hide these.").arg(QCoreApplication::translate("Ledger", fateMeaning(fate))));
        button->setVisible(counts.at(fate) > 0);
    }
}

} // namespace pooldesigner
