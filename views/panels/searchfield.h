// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace pooldesigner {

// A line to narrow a list with: Escape empties it, Up and Down go to the list.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    // `name` is what a screen reader says, `list` what Up and Down give the keyboard to.
    SearchField(const QString &name, QWidget *list, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *m_list;
    QAction *m_icon;
};

} // namespace pooldesigner
