// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QTreeView>

namespace pooldesigner {

// The rows of DiagnosticModel across the whole width: the message takes what the other columns leave, and the place no
// more than a quarter.
class FindingList final : public QTreeView {
    Q_OBJECT
public:
    explicit FindingList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    QTimer m_fit; // rows arrive one by one, their widths are asked once
};

} // namespace pooldesigner
