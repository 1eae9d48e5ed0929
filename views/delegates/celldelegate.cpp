// SPDX-License-Identifier: MIT
#include "delegates/celldelegate.h"

#include "items/roles.h"

#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace pooldesigner {

namespace {

constexpr int kRowPadding = 10;

} // namespace

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    line->setFrame(false);
    if (!m_pattern.pattern().isEmpty())
        line->setValidator(new QRegularExpressionValidator(m_pattern, line));
    describe(*line, index);
    return line;
}

void CellDelegate::describe(QWidget &editor, const QModelIndex &index)
{
    editor.setObjectName(QStringLiteral("cellEditor"));
    editor.setAutoFillBackground(true);
    editor.setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    editor.setToolTip(index.model()->headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString());
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + kRowPadding};
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant isSet = index.data(role(ItemRole::IsSet));
    if (isSet.isValid() && !isSet.toBool())
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
}

} // namespace pooldesigner
