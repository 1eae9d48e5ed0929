// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

class QAction;

namespace pooldesigner {

// A table inside a page that scrolls: as high as its rows, edited in place. Arrows move, typing, Enter or F2 edit, Tab
// leaves the table.
class EditTable : public QTableView {
    Q_OBJECT
public:
    explicit EditTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    // An action of the table that its keys call while the keyboard is in the table; its tooltip names the key.
    QAction *addTableAction(const QString &icon, const QString &text, const QKeySequence &key, const QString &tip);
    // The rows that an action works on: the selected ones, which are next to each other. Count 0 for none.
    struct Rows {
        int first = 0;
        int count = 0;
    };
    Rows chosenRows() const;
    // Makes the cell the current one and gives the table the keyboard.
    void goTo(const QModelIndex &index);

Q_SIGNALS:
    void chosen(); // other rows are chosen, or none
    void cellReached(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    int heightOfAll() const;
};

} // namespace pooldesigner
