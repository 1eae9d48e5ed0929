// SPDX-License-Identifier: MIT
#include "textcolumn.h"

#include "textzoom.h"

#include <QEvent>

namespace pooldesigner {

TextColumn::TextColumn(int width, QWidget *parent) : QWidget(parent), m_width(width) { fit(); }

void TextColumn::fit() { setMaximumWidth(m_width * textZoom() / 100); }

void TextColumn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace pooldesigner
