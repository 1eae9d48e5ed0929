// SPDX-License-Identifier: MIT
#include "pages/locknote.h"

#include "forms/memberheader.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace pooldesigner {

LockNote::LockNote(const QString &text, QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(mutedLabel(text, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    paintLock();
}

void LockNote::paintLock()
{
    m_icon->setPixmap(lockIcon(palette()).pixmap(fontMetrics().height()));
    QPalette lockPalette = m_text->palette();
    lockPalette.setColor(QPalette::PlaceholderText, themeColors(palette()).lock);
    m_text->setPalette(lockPalette);
}

void LockNote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintLock();
    QWidget::changeEvent(event);
}

} // namespace pooldesigner
