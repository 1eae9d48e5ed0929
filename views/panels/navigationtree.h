// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

namespace pooldesigner {

// A plain list of places to go to. Its signals tell what the user does, never what the program selects.
class NavigationTree final : public QTreeView {
    Q_OBJECT
public:
    explicit NavigationTree(QWidget *parent = nullptr);

Q_SIGNALS:
    void movedTo(const QModelIndex &index); // by keyboard
    void chosen(const QModelIndex &index);  // by Enter
    void escaped();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace pooldesigner
