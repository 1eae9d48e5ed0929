// SPDX-License-Identifier: MIT
#pragma once

#include "theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace pooldesigner {

class MainWindow;

// What the command line of the window program asks for. Parsing ends the program for --help, --version and bad options.
struct LaunchOptions {
    QString file;
    QString sample;
    QString screenshot; // write the window to this PNG and end
    QString section;    // title of the section to show first
    QSize size;         // empty: as the person left it
    std::optional<ColorScheme> scheme;
    bool measureStart = false; // end after the first paint
};

LaunchOptions parseLaunchOptions(const QStringList &arguments);

// Opens what the options name, shows the window and runs the program. Answers the exit code.
int run(MainWindow &window, const LaunchOptions &options);

} // namespace pooldesigner
