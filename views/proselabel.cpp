// SPDX-License-Identifier: MIT
#include "proselabel.h"

#include <algorithm>
#include <utility>

namespace pooldesigner {

namespace {

constexpr int kCharactersOfLine = 72;
constexpr int kCharactersOfNarrowLine = 16;

} // namespace

ProseLabel::ProseLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
}

int ProseLabel::heightForWidth(int width) const
{
    for (const Known &known : m_known) {
        if (known.width == width && known.text == text() && known.font == font())
            return known.height;
    }
    m_known[1] = std::exchange(m_known[0], {text(), font(), width, QLabel::heightForWidth(width)});
    return m_known[0].height;
}

QSize ProseLabel::sizeHint() const
{
    if (!wordWrap())
        return QLabel::sizeHint();
    const QFontMetrics metrics = fontMetrics();
    const int line = kCharactersOfLine * metrics.averageCharWidth();
    const int width = std::min(line, metrics.horizontalAdvance(text()) + 2 * margin() + std::max(indent(), 0) + 1);
    return {width, heightForWidth(width)};
}

QSize ProseLabel::minimumSizeHint() const
{
    if (!wordWrap())
        return QLabel::minimumSizeHint();
    const int narrow = kCharactersOfNarrowLine * fontMetrics().averageCharWidth();
    return {std::min(narrow, sizeHint().width()), fontMetrics().height()};
}

} // namespace pooldesigner
