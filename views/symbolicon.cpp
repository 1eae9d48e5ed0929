// SPDX-License-Identifier: MIT
#include "symbolicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

// Resources of a static library are linked only when something names them; the macro has to stand outside namespaces.
static void initIcons() { Q_INIT_RESOURCE(icons); }

namespace pooldesigner {

using namespace Qt::Literals::StringLiterals;

namespace {

class SymbolIconEngine final : public QIconEngine {
public:
    SymbolIconEngine(QByteArray svg, SymbolTint tint, const std::optional<QPalette> &palette)
        : m_svg(std::move(svg)), m_tint(tint), m_palette(palette)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        // QtSvg does not know the word that icons use for "the colour of the text around me".
        QByteArray svg = m_svg;
        svg.replace("currentColor", color(mode).name().toLatin1());
        QSvgRenderer(svg).render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }

    QIconEngine *clone() const override { return new SymbolIconEngine(*this); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = m_palette ? *m_palette : QGuiApplication::palette();
        switch (mode) {
        case QIcon::Selected: return palette.color(QPalette::HighlightedText);
        case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::Mid);
        default: return themeColors(palette).*m_tint;
        }
    }

    QByteArray m_svg;
    SymbolTint m_tint;
    std::optional<QPalette> m_palette;
};

} // namespace

QIcon symbolIcon(const QString &name, SymbolTint tint, const std::optional<QPalette> &palette)
{
    initIcons();
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new SymbolIconEngine(file.readAll(), tint, palette));
}

} // namespace pooldesigner
