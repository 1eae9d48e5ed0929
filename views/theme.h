// SPDX-License-Identifier: MIT
#pragma once

#include "rules/diagnostic.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace pooldesigner {

// The colours of the program in one scheme. Every colour meets 4.5:1 on both `background` and `panel`.
struct ThemeColors {
    QColor background; // what is written on: fields, lists, the command
    QColor panel;      // what they stand on
    QColor text;
    QColor muted; // help, what the service takes by itself, API names
    QColor accent;
    QColor error;
    QColor warning;
    QColor advice;
    QColor lock;    // what cannot change after creation
    QColor line;    // between parts that space alone holds apart as well
    QColor outline; // borders of fields, buttons and check boxes; 3:1 on both backgrounds, so never for text

    const QColor &of(Severity severity) const;
};

enum class ColorScheme : std::uint8_t { System, Light, Dark };

// True when window text is lighter than the window it stands on.
bool isDark(const QPalette &palette);

const ThemeColors &themeColors(bool dark);
const ThemeColors &themeColors(const QPalette &palette);

// The two palettes; colours of a selection and of disabled text meet 4.5:1 too.
QPalette themePalette(bool dark);

// Sets style and palette of the application. System follows the platform's palette as it is now.
void applyColorScheme(ColorScheme scheme);

// Icons are single-colour outlines drawn at any size. Without a palette they follow the application's at the moment
// they are painted, so nothing has to be renewed when the scheme changes; with one they keep its colours. On a selected
// row they take the colour of the selected text.
QIcon severityIcon(Severity severity); // a disc, a triangle, a ring with an i
QIcon severityIcon(Severity severity, const QPalette &palette);
QIcon lockIcon();
QIcon lockIcon(const QPalette &palette);
// Bars of growing height: a feature that not every plan includes; in the colour of warnings where the plan lacks it.
QIcon planIcon(bool isLacking, const QPalette &palette);
// By the name of a file in resources/icons, without its suffix: "undo". A null icon for names that do not exist.
QIcon actionIcon(const QString &name);
QIcon actionIcon(const QString &name, const QPalette &palette);

} // namespace pooldesigner
