// SPDX-License-Identifier: MIT
#include "fleet/severitybars.h"

#include "items/fleetmodel.h"
#include "items/ruletotalmodel.h"
#include "theme.h"

#include <QPainter>

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr int kRowPadding = 8;
constexpr int kBarHeight = 10;
constexpr int kThinBar = 4;
constexpr int kMargin = 6;

} // namespace

void SeverityBars::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool group = index.data(static_cast<int>(FleetModel::Role::Pools)).isValid();
    if (group || index.column() == static_cast<int>(FleetColumn::Pool))
        option->font.setBold(true);
    if (index.column() == static_cast<int>(FleetColumn::File) || index.column() == static_cast<int>(FleetColumn::Pool))
        option->textElideMode = Qt::ElideMiddle;
    if (index.column() == static_cast<int>(FleetColumn::Findings))
        option->text.clear(); // the bar says it, and the accessible text
}

QSize SeverityBars::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + kRowPadding);
    size.rwidth() += kRowPadding;
    return size;
}

void SeverityBars::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != static_cast<int>(FleetColumn::Findings))
        return;
    using Role = FleetModel::Role;
    const QVariant pools = index.data(static_cast<int>(Role::Pools));
    const int most = std::max(1, m_most) * (pools.isValid() ? std::max(1, pools.toInt()) : 1); // a group's average
    const ThemeColors &colors = themeColors(option.palette);
    const QRect room = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    double x = room.left();
    painter->save();
    painter->setPen(Qt::NoPen);
    for (const auto &[role, color] : {std::pair(Role::Errors, colors.error), std::pair(Role::Warnings, colors.warning),
                                      std::pair(Role::Advice, colors.advice)}) {
        const double width = static_cast<double>(index.data(static_cast<int>(role)).toInt()) * room.width() / most;
        painter->setBrush(
            option.state.testFlag(QStyle::State_Selected) ? option.palette.color(QPalette::HighlightedText) : color);
        painter->drawRect(QRectF(x, room.center().y() - kBarHeight / 2.0, std::max(0.0, width - 1), kBarHeight));
        x += width;
    }
    painter->restore();
}

void RuleBars::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != static_cast<int>(RuleTotalModel::Column::Rule))
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = severityIcon(index.data(static_cast<int>(RuleTotalModel::Role::Severity)).value<Severity>());
    option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
}

QSize RuleBars::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + kRowPadding + kThinBar + 4);
    return size;
}

void RuleBars::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != static_cast<int>(RuleTotalModel::Column::Rule))
        return;
    const ThemeColors &colors = themeColors(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto severity = index.data(static_cast<int>(RuleTotalModel::Role::Severity)).value<Severity>();
    const double share = index.data(static_cast<int>(RuleTotalModel::Role::Share)).toDouble();
    const QRect room(option.rect.left() + kMargin, option.rect.bottom() - kThinBar - 2,
                     option.rect.width() - 2 * kMargin, kThinBar);
    painter->fillRect(QRectF(room.left(), room.top(), room.width() * share, room.height()),
                      selected ? option.palette.color(QPalette::HighlightedText) : colors.of(severity));
}

} // namespace pooldesigner
