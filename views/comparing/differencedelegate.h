// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace pooldesigner {

// Draws a row of DifferenceModel: the class as icon and word in its colour, long values shortened in their middle.
class DifferenceDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace pooldesigner
