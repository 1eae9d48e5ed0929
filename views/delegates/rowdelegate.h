// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QStyledItemDelegate>

namespace pooldesigner {

// Rows of one height with air around their text, whatever stands in them: what delegates of long lists begin with.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    // Puts a symbol of the height of the text before it.
    static void setSymbol(QStyleOptionViewItem &option, const QIcon &symbol);
};

} // namespace pooldesigner
