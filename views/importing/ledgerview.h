// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

namespace pooldesigner {

// The rows of LedgerModel across the whole width, sorted by a click on a column's head or Alt+1 to Alt+6. Where there
// is no room for values and reasons at once, the reasons' column is hidden.
class LedgerView final : public QTreeView {
    Q_OBJECT
public:
    explicit LedgerView(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void sortBy(int column);
};

} // namespace pooldesigner
