// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QStyledItemDelegate>

namespace pooldesigner {

// Cells of the attribute and tag tables: what is not set stands in the muted colour, texts are edited in a line that
// says what it edits.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Keeps what a person types within the pattern; values that are there already may be anything.
    void setPattern(const QRegularExpression &pattern) { m_pattern = pattern; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    // Name, tooltip and background, the same for every editor of a cell.
    static void describe(QWidget &editor, const QModelIndex &index);

private:
    QRegularExpression m_pattern;
};

} // namespace pooldesigner
