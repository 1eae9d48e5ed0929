// SPDX-License-Identifier: MIT
#include "comparing/changebar.h"

#include "comparing/changeicon.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace pooldesigner {

ChangeBar::ChangeBar(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const Change change : kChanges) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("change/") + QString::fromUtf8(changeName(change)));
        button->setIcon(changeIcon(change));
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::toggled, this, [this, change](bool shown) { Q_EMIT toggled(change, shown); });
        m_buttons[change] = button;
        layout->addWidget(button);
    }
    layout->addStretch();
    setCounts(countByChange({}));
}

void ChangeBar::setCounts(const std::map<Change, int> &counts)
{
    for (const auto &[change, button] : m_buttons) {
        const QString title = QString::fromStdString(changeTitle(change));
        const int count = counts.at(change);
        button->setText(tr("%1: %2").arg(QString::fromStdString(changeWord(change))).arg(count));
        button->setAccessibleName(tr("%1: %2").arg(title).arg(count));
        button->setToolTip(
            tr("%1. %2 Press to show or hide these.").arg(title, QString::fromStdString(changeMeaning(change))));
        button->setVisible(count > 0);
    }
}

void ChangeBar::setShown(Change change, bool shown) { m_buttons.at(change)->setChecked(shown); }

} // namespace pooldesigner
