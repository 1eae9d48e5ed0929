// SPDX-License-Identifier: MIT
#include "panels/sectiondelegate.h"

#include "items/roles.h"
#include "items/sectionmodel.h"
#include "theme.h"

#include <QApplication>
#include <QPainter>

namespace pooldesigner {

namespace {

constexpr int kGap = 8;
constexpr int kPadding = 5;

bool isMember(const QModelIndex &index) { return index.parent().isValid(); }

bool isTree(const QModelIndex &index) { return !index.data(static_cast<int>(SectionModel::Role::Section)).isValid(); }

// The colours of one row, on the panel or on the selection.
struct Ink {
    QColor text;
    QColor muted;
    QIcon::Mode icons;

    explicit Ink(const QStyleOptionViewItem &option)
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        muted = selected ? text : themeColors(option.palette).muted;
        icons = selected ? QIcon::Selected : QIcon::Normal;
    }
};

// Takes a square off one side of `rect` and draws the icon in it.
void drawIcon(QPainter *painter, const QIcon &icon, QRect &rect, bool left, const Ink &ink, int size)
{
    QRect place(0, 0, size, size);
    place.moveCenter(rect.center());
    left ? place.moveLeft(rect.left()) : place.moveRight(rect.right());
    left ? rect.setLeft(place.right() + kGap) : rect.setRight(place.left() - kGap);
    icon.paint(painter, place, Qt::AlignCenter, ink.icons);
}

void drawText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text,
              Qt::TextElideMode elide = Qt::ElideRight)
{
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, option.fontMetrics.elidedText(text, elide, rect.width()));
}

void drawSection(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect rect)
{
    const Ink ink(option);
    const int size = option.fontMetrics.height();
    const QVariant worst = index.data(role(ItemRole::Severity));
    drawIcon(painter, worst.isValid() ? severityIcon(static_cast<Severity>(worst.toInt())) : QIcon(), rect, true, ink,
             size);
    if (worst.isValid()) {
        painter->setPen(ink.muted);
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter,
                          index.data(static_cast<int>(SectionModel::Role::Count)).toString());
    }
    rect.setRight(rect.right() - option.fontMetrics.horizontalAdvance(QStringLiteral("00")) - kGap / 2);
    if (index.data(role(ItemRole::IsIrreversible)).toBool())
        drawIcon(painter, lockIcon(), rect, false, ink, size);
    painter->setPen(ink.text);
    drawText(painter, option, rect, index.data().toString());
}

void drawMember(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect rect)
{
    const Ink ink(option);
    const int line = option.fontMetrics.height();
    rect.setLeft(rect.left() + line + kGap);
    if (index.data(role(ItemRole::IsIrreversible)).toBool())
        drawIcon(painter, lockIcon(), rect, false, ink, line);
    painter->setPen(ink.text);
    drawText(painter, option, QRect(rect.left(), rect.top(), rect.width(), line), index.data().toString());
    painter->setPen(ink.muted);
    // The end of a path says most.
    drawText(painter, option, QRect(rect.left(), rect.top() + line, rect.width(), line),
             index.data(static_cast<int>(SectionModel::Role::ApiName)).toString(), Qt::ElideLeft);
}

} // namespace

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    painter->save();
    if (isTree(index)) {
        painter->setPen(themeColors(option.palette).outline);
        painter->drawLine(option.rect.left() + kGap, option.rect.top() + kPadding, option.rect.right() - kGap,
                          option.rect.top() + kPadding);
        option.rect.setTop(option.rect.top() + 2 * kPadding);
    }
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const QRect content = option.rect.adjusted(kGap, kPadding, -kGap, -kPadding);
    isMember(index) ? drawMember(painter, option, index, content) : drawSection(painter, option, index, content);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.backgroundColor = option.palette.color(QPalette::Highlight);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
    painter->restore();
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = isMember(index) ? 2 : 1;
    const int above = isTree(index) ? 2 * kPadding : 0;
    // Symbol, name, lock, count, as paint() places them: a name is read in full whatever stands beside it.
    const int symbols = 2 * (option.fontMetrics.height() + kGap);
    const int count = option.fontMetrics.horizontalAdvance(QStringLiteral("00")) + kGap;
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + symbols + count + 2 * kGap,
            lines * option.fontMetrics.height() + 2 * kPadding + above};
}

} // namespace pooldesigner
