// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"

#include <QScrollArea>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace pooldesigner {

class EditTable;

// A page of one section that is edited in tables: its title and what it decides on top, then whatever is added below
// one another. Scrolls so that the cell with the keyboard can be seen.
class ScrollPage : public QScrollArea {
    Q_OBJECT
public:
    // `spec` is the member that the page edits.
    ScrollPage(const FieldSpec &spec, QWidget *parent);

protected:
    QVBoxLayout *column() const { return m_column; }
    QLabel *addHeading(const QString &text);
    // A muted sentence.
    QLabel *addNote(const QString &text);
    // A table with a button for each of its actions in a row below it; the row takes more at its end.
    QHBoxLayout *addTable(EditTable *table);

    // A button that does what the action does; it is named after it, "schemaAdd" for both.
    static QToolButton *actionButton(QAction *action, QWidget *parent);

private:
    QVBoxLayout *m_column;
};

} // namespace pooldesigner
