// SPDX-License-Identifier: MIT
#include "panels/findingdelegate.h"

#include "items/diagnosticmodel.h"
#include "theme.h"

namespace pooldesigner {

using Column = DiagnosticModel::Column;
using Role = DiagnosticModel::Role;

namespace {

constexpr int kRowPadding = 8;

void setIcon(QStyleOptionViewItem &option, const QIcon &icon)
{
    option.features |= QStyleOptionViewItem::HasDecoration;
    option.icon = icon;
    option.decorationSize = QSize(option.fontMetrics.height(), option.fontMetrics.height());
}

} // namespace

void FindingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const ThemeColors &colors = themeColors(option->palette);
    const bool accepted = index.data(static_cast<int>(Role::Accepted)).toBool();
    if (accepted)
        option->palette.setColor(QPalette::Text, colors.muted);
    switch (static_cast<Column>(index.column())) {
    case Column::Severity:
        // The shape says it; the word stands above the list, in the tooltip and for screen readers.
        option->text.clear();
        setIcon(*option, accepted ? actionIcon(QStringLiteral("check"))
                                  : severityIcon(index.data(static_cast<int>(Role::Severity)).value<Severity>()));
        break;
    case Column::Where: option->textElideMode = Qt::ElideMiddle; break;
    case Column::Message: break;
    case Column::Fix:
        if (option->text.isEmpty())
            break;
        setIcon(*option, actionIcon(QStringLiteral("fix")));
        option->palette.setColor(QPalette::Text, colors.accent);
        option->font.setUnderline(true);
        break;
    }
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + kRowPadding);
    size.rwidth() += kRowPadding;
    return size;
}

} // namespace pooldesigner
