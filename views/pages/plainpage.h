// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace pooldesigner {

// A page that belongs to no section: a title and a sentence on top, then whatever is added below one another.
class PlainPage : public QScrollArea {
    Q_OBJECT
public:
    PlainPage(const QString &title, const QString &sentence, QWidget *parent);

protected:
    QVBoxLayout *column() const { return m_column; }
    QLabel *addHeading(const QString &text);
    QLabel *addNote(const QString &text);

private:
    QVBoxLayout *m_column;
};

} // namespace pooldesigner
