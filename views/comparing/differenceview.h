// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

namespace pooldesigner {

// The rows of DifferenceModel across the whole width, all unfolded. Where there is no room for calls and reasons, their
// column is hidden.
class DifferenceView final : public QTreeView {
    Q_OBJECT
public:
    explicit DifferenceView(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace pooldesigner
