// SPDX-License-Identifier: MIT
#include "themestyle.h"

#include "symbolicon.h"
#include "textzoom.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

namespace pooldesigner {

namespace {

// Fusion outlines with the window's colour made darker by this.
constexpr int kOutlineFactor = 140;
constexpr int kRadioFactor = 150; // of radio buttons

// In pixels.
constexpr int kRowPadding = 2;     // above and below the text of a row
constexpr int kCellMargin = 4;     // beside the text of a cell
constexpr int kButtonPadding = 10; // beside the text of a button
constexpr int kBarMargin = 4;
constexpr int kIconGap = 4;    // between symbol and words of a tool button, as QCommonStyle has it
constexpr int kMenuArrow = 8;  // wide
constexpr int kMenuMargin = 6; // between the arrow and the edge
constexpr int kBarIcon = 20;   // at text of 100 %

// Draws with a copy of the option whose window colour makes Fusion arrive at the theme's outline.
template <typename Option, typename Draw>
bool drawOutlined(const QStyleOption *option, const Draw &draw, int factor = kOutlineFactor)
{
    const auto *present = qstyleoption_cast<const Option *>(option);
    if (present == nullptr)
        return false;
    Option copy(*present);
    copy.palette.setColor(QPalette::Window, themeColors(option->palette).outline.lighter(factor));
    draw(&copy);
    return true;
}

// Fusion lays a veil of the highlight's colour over a cell that has the focus, which dims the text of selected rows.
void drawCellFocus(const QStyleOption &option, QPainter &painter)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

bool hasWords(const QStyleOptionToolButton &button)
{
    return !button.text.isEmpty() && button.arrowType == Qt::NoArrow &&
           (button.toolButtonStyle == Qt::ToolButtonTextOnly || button.toolButtonStyle == Qt::ToolButtonTextBesideIcon);
}

bool opensMenu(const QWidget *widget)
{
    const auto *button = qobject_cast<const QToolButton *>(widget);
    return button != nullptr && button->menu() != nullptr && button->popupMode() == QToolButton::InstantPopup;
}

// Fusion begins symbol and words of a tool button at its left edge and leaves what is over at the right one.
QRect centredWords(const QStyleOptionToolButton &button, bool hasArrow)
{
    const QRect room = hasArrow ? button.rect.adjusted(0, 0, -kMenuArrow, 0) : button.rect;
    if (button.toolButtonStyle == Qt::ToolButtonTextOnly || button.icon.isNull())
        return QStyle::visualRect(button.direction, button.rect, room);
    const int words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int left = std::max(0, (room.width() - words - button.iconSize.width() - kIconGap) / 2 - kIconGap / 2);
    return QStyle::visualRect(button.direction, button.rect, room.adjusted(left, 0, 0, 0));
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto draw = [&](const QStyleOption *outlined) {
        QProxyStyle::drawPrimitive(element, outlined, painter, widget);
    };
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_PanelButtonCommand:
        if (drawOutlined<QStyleOptionButton>(option, draw))
            return;
        break;
    case PE_IndicatorRadioButton:
        if (drawOutlined<QStyleOptionButton>(option, draw, kRadioFactor))
            return;
        break;
    case PE_Frame:
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
        if (drawOutlined<QStyleOptionFrame>(option, draw))
            return;
        break;
    case PE_IndicatorItemViewItemCheck:
        if (drawOutlined<QStyleOptionViewItem>(option, draw))
            return;
        break;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget) != nullptr)
            return drawCellFocus(*option, *painter);
        break;
    default: break;
    }
    draw(option);
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        element == CE_ToolButtonLabel && button != nullptr && hasWords(*button)) {
        QStyleOptionToolButton centred(*button);
        centred.rect = centredWords(*button, opensMenu(widget));
        return QProxyStyle::drawControl(element, &centred, painter, widget);
    }
    if (element == CE_DockWidgetTitle) {
        painter->save();
        painter->translate(option->direction == Qt::LeftToRight ? kBarMargin : -kBarMargin,
                           0); // to where its panel begins
        QProxyStyle::drawControl(element, option, painter, widget);
        return painter->restore();
    }
    if (element != CE_ToolBar)
        return QProxyStyle::drawControl(element, option, painter, widget);
    const QRect &bar = option->rect;
    painter->fillRect(bar, option->palette.window());
    painter->fillRect(bar.left(), bar.bottom(), bar.width(), 1, option->palette.color(QPalette::Mid));
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto draw = [&](const QStyleOptionComplex *outlined) {
        QProxyStyle::drawComplexControl(control, outlined, painter, widget);
    };
    if (control == CC_ComboBox && drawOutlined<QStyleOptionComboBox>(option, draw))
        return;
    if (control == CC_SpinBox && drawOutlined<QStyleOptionSpinBox>(option, draw))
        return;
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        control == CC_ToolButton && button != nullptr && hasWords(*button) && opensMenu(widget)) {
        // Fusion's own arrow lies in the corner, below the words.
        QStyleOptionToolButton words(*button);
        words.features &= ~QStyleOptionToolButton::HasMenu;
        draw(&words);
        QStyleOption arrow(*option);
        const QRect place(option->rect.right() - kMenuArrow - kMenuMargin, option->rect.top(), kMenuArrow,
                          option->rect.height());
        arrow.rect = visualRect(option->direction, option->rect, place);
        return proxy()->drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
    }
    // The heading of what is unfolded is no button that was pressed.
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        control == CC_ToolButton && button != nullptr && button->arrowType != Qt::NoArrow) {
        QStyleOptionToolButton flat(*button);
        flat.state &= ~(State_On | State_Sunken);
        return draw(&flat);
    }
    draw(option);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_ItemViewItem: return {size.width(), std::max(size.height(), contents.height()) + 2 * kRowPadding};
    case CT_PushButton: return size.expandedTo({contents.width() + 2 * kButtonPadding, 0});
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button != nullptr && hasWords(*button) && opensMenu(widget))
            return size + QSize(kMenuArrow + kMenuMargin, 0);
        return size;
    default: return size;
    }
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int pixels = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_ToolBarIconSize: return kBarIcon * textZoom() / 100;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return pixels * textZoom() / 100;
    case PM_HeaderMargin: return kCellMargin + 1; // as QCommonStyle sets the text of cells in
    case PM_FocusFrameHMargin: return kCellMargin;
    case PM_ToolBarItemMargin:
    case PM_DockWidgetTitleMargin: return kBarMargin;
    default: return pixels;
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

QIcon ThemeStyle::standardIcon(StandardPixmap symbol, const QStyleOption *option, const QWidget *widget) const
{
    switch (symbol) {
    case SP_MessageBoxQuestion: return symbolIcon(QStringLiteral("help"), &ThemeColors::accent);
    case SP_LineEditClearButton: return symbolIcon(QStringLiteral("close"), &ThemeColors::muted);
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton: return symbolIcon(QStringLiteral("down"), &ThemeColors::text);
    default: return QProxyStyle::standardIcon(symbol, option, widget);
    }
}

} // namespace pooldesigner
