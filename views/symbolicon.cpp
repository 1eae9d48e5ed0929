// SPDX-License-Identifier: MIT
#include "symbolicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// Resources of a static library are linked only when something names them; the macro has to stand outside namespaces.
static void initIcons() { Q_INIT_RESOURCE(icons); }

namespace pooldesigner {

using namespace Qt::Literals::StringLiterals;

namespace {

class SymbolIconEngine final : public QIconEngine {
public:
    SymbolIconEngine(const QString &name, QByteArray svg, SymbolTint tint, const std::optional<QPalette> &palette)
        : m_name(name), m_svg(std::move(svg)), m_tint(tint), m_palette(palette)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->drawPixmap(rect, drawn(rect.size() * painter->device()->devicePixelRatio(), color(mode)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return drawn(size, color(mode)); }

    QIconEngine *clone() const override { return new SymbolIconEngine(*this); }

private:
    // Lists draw the same few symbols again and again.
    QPixmap drawn(const QSize &size, const QColor &color) const
    {
        if (size.isEmpty()) // a button that has no room yet
            return {};
        const QString key = u"symbol %1 %2 %3 %4"_s.arg(m_name, color.name()).arg(size.width()).arg(size.height());
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        result = QPixmap(size);
        result.fill(Qt::transparent);
        // QtSvg does not know the word that icons use for "the colour of the text around me".
        QByteArray svg = m_svg;
        svg.replace("currentColor", color.name().toLatin1());
        QPainter painter(&result);
        QSvgRenderer(svg).render(&painter);
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }

    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = m_palette ? *m_palette : QGuiApplication::palette();
        switch (mode) {
        case QIcon::Selected: return palette.color(QPalette::HighlightedText);
        case QIcon::Disabled: return themeColors(palette).outline;
        default: return themeColors(palette).*m_tint;
        }
    }

    QString m_name;
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
    return QIcon(new SymbolIconEngine(name, file.readAll(), tint, palette));
}

} // namespace pooldesigner
