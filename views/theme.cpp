// SPDX-License-Identifier: MIT
#include "theme.h"

#include "symbolicon.h"
#include "themestyle.h"

#include <QApplication>
#include <QToolTip>

namespace pooldesigner {

using namespace Qt::Literals::StringLiterals;

namespace {

SymbolTint tintOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return &ThemeColors::error;
    case Severity::Warning: return &ThemeColors::warning;
    case Severity::Advice: return &ThemeColors::advice;
    }
    return &ThemeColors::text;
}

QString symbolOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return u"error"_s;
    case Severity::Warning: return u"warning"_s;
    case Severity::Advice: return u"advice"_s;
    }
    return {};
}

} // namespace

const QColor &ThemeColors::of(Severity severity) const { return this->*tintOf(severity); }

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

const ThemeColors &themeColors(bool dark)
{
    static const ThemeColors lightColors{.background = 0xFFFFFF,
                                         .panel = 0xF5F6F8,
                                         .text = 0x1C1F24,
                                         .muted = 0x59616E,
                                         .accent = 0x1F5FBF,
                                         .error = 0xB3261E,
                                         .warning = 0x8A5300,
                                         .advice = 0x1F6B4F,
                                         .lock = 0x6A3FA0,
                                         .line = 0xC6CAD1,
                                         .outline = 0x777D88};
    static const ThemeColors darkColors{.background = 0x1E2126,
                                        .panel = 0x262A31,
                                        .text = 0xE8EAED,
                                        .muted = 0xA9B1BD,
                                        .accent = 0x8AB4F8,
                                        .error = 0xF2A29B,
                                        .warning = 0xF0C070,
                                        .advice = 0x8FD3B6,
                                        .lock = 0xC9B0F2,
                                        .line = 0x474D57,
                                        .outline = 0x757D8A};
    return dark ? darkColors : lightColors;
}

const ThemeColors &themeColors(const QPalette &palette) { return themeColors(isDark(palette)); }

QPalette themePalette(bool dark)
{
    const ThemeColors &colors = themeColors(dark);
    // The constructor derives the bevels that Fusion draws from the two colours it is given.
    QPalette palette(colors.panel, colors.panel);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, colors.text);
    palette.setColor(QPalette::Base, colors.background);
    palette.setColor(QPalette::AlternateBase, colors.panel);
    palette.setColor(QPalette::ToolTipBase, colors.panel);
    palette.setColor(QPalette::Mid, colors.line);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::BrightText, colors.error);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.background);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.lock);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.muted);
    return palette;
}

void applyColorScheme(ColorScheme scheme)
{
    if (qobject_cast<ThemeStyle *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new ThemeStyle);
    // Without a palette of its own the application shows the platform's, which is what System asks about.
    QApplication::setPalette(QPalette());
    const bool dark = scheme == ColorScheme::System ? isDark(QApplication::palette()) : scheme == ColorScheme::Dark;
    const QPalette palette = themePalette(dark);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

QIcon severityIcon(Severity severity) { return symbolIcon(symbolOf(severity), tintOf(severity)); }

QIcon severityIcon(Severity severity, const QPalette &palette)
{
    return symbolIcon(symbolOf(severity), tintOf(severity), palette);
}

QIcon lockIcon() { return symbolIcon(u"lock"_s, &ThemeColors::lock); }

QIcon lockIcon(const QPalette &palette) { return symbolIcon(u"lock"_s, &ThemeColors::lock, palette); }

QIcon planIcon(bool isLacking, const QPalette &palette)
{
    return symbolIcon(QStringLiteral("plan"), isLacking ? &ThemeColors::warning : &ThemeColors::muted, palette);
}

QIcon actionIcon(const QString &name) { return symbolIcon(name, &ThemeColors::text); }

QIcon actionIcon(const QString &name, const QPalette &palette) { return symbolIcon(name, &ThemeColors::text, palette); }

} // namespace pooldesigner
