// SPDX-License-Identifier: MIT
#include "pages/inlinenotice.h"

#include "proselabel.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace pooldesigner {

InlineNotice::InlineNotice(const char *name, QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(new ProseLabel({}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_text->setObjectName(QLatin1String(name));
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    paintIcon();
    hide();
}

void InlineNotice::tell(const QString &text)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    show();
}

void InlineNotice::paintIcon() { m_icon->setPixmap(severityIcon(Severity::Error).pixmap(fontMetrics().height())); }

void InlineNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintIcon();
    QWidget::changeEvent(event);
}

} // namespace pooldesigner
