// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace pooldesigner {

// Draws the rows of SectionModel: a section with its worst finding before it and count and lock behind it, a member
// with its API name below its label. A line stands above the entry of the whole tree.
class SectionDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace pooldesigner
