// SPDX-License-Identifier: MIT
#include "panels/searchfield.h"

#include "theme.h"

#include <QKeyEvent>

namespace pooldesigner {

SearchField::SearchField(const QString &name, QWidget *list, QWidget *parent)
    : QLineEdit(parent), m_list(list),
      m_icon(addAction(actionIcon(QStringLiteral("search")), QLineEdit::LeadingPosition))
{
    setPlaceholderText(name);
    setAccessibleName(name);
    setWhatsThis(
        tr("Type words to narrow the list. Up and Down go to it, Enter takes the best match, Escape empties the "
           "line."));
    setClearButtonEnabled(true);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent *event)
{
    // The line keeps a picture of its icon; only a new icon makes it draw another.
    if (event->type() == QEvent::PaletteChange)
        m_icon->setIcon(actionIcon(QStringLiteral("search")));
    QLineEdit::changeEvent(event);
}

} // namespace pooldesigner
