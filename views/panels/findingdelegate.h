// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace pooldesigner {

// Draws a row of DiagnosticModel: severity as icon and word, the place shortened in its middle, the fix as a link.
class FindingDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace pooldesigner
