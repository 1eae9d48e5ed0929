// SPDX-License-Identifier: MIT
#include "panels/findingdelegate.h"

#include "items/diagnosticmodel.h"
#include "theme.h"

namespace pooldesigner {

using Column = DiagnosticModel::Column;
using Role = DiagnosticModel::Role;

namespace {

constexpr int kWidthForWords = 170; // characters

} // namespace

void FindingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    RowDelegate::initStyleOption(option, index);
    const ThemeColors &colors = themeColors(option->palette);
    const bool accepted = index.data(static_cast<int>(Role::Accepted)).toBool();
    if (accepted)
        option->palette.setColor(QPalette::Text, colors.muted);
    switch (static_cast<Column>(index.column())) {
    case Column::Severity:
        // Where the messages need the room the shape says it; the word stands above the list and in the tooltip.
        if (option->widget != nullptr &&
            option->widget->width() < kWidthForWords * option->fontMetrics.averageCharWidth())
            option->text.clear();
        setSymbol(*option, accepted ? actionIcon(QStringLiteral("check"))
                                    : severityIcon(index.data(static_cast<int>(Role::Severity)).value<Severity>()));
        break;
    case Column::Where: option->textElideMode = Qt::ElideMiddle; break;
    case Column::Message: break;
    case Column::Fix:
        if (option->text.isEmpty())
            break;
        setSymbol(*option, actionIcon(QStringLiteral("fix")));
        option->palette.setColor(QPalette::Text, colors.accent);
        option->font.setUnderline(true);
        break;
    }
}

} // namespace pooldesigner
