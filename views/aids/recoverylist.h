// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

namespace pooldesigner {

// A short list that is put in order by dragging or by keys. It only asks: its rows change when showRows() says so.
class RecoveryList final : public QListWidget {
    Q_OBJECT
public:
    explicit RecoveryList(QWidget *parent);

    // Shows these rows; the current one stays where it is.
    void showRows(const QStringList &rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    // The current row is the one that is dragged.
    void dropEvent(QDropEvent *event) override;

Q_SIGNALS:
    void moveWanted(int from, int to);
};

} // namespace pooldesigner
