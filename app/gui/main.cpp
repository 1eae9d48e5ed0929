// SPDX-License-Identifier: MIT
#include "launch.h"
#include "theme.h"
#include "window/mainwindow.h"
#include "window/session.h"

#include "dialogs/dialogservice.h"
#include "preferences/preferences.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    using namespace pooldesigner;
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("pool-designer"));
    QApplication::setApplicationName(QStringLiteral("pool-designer"));
    QApplication::setApplicationDisplayName(QStringLiteral("Pool Designer"));
    QApplication::setApplicationVersion(QStringLiteral(POOLDESIGNER_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("pool-designer"));

    const LaunchOptions options = parseLaunchOptions(QApplication::arguments());
    applyColorScheme(options.scheme.value_or(readPreferences().colours));
    DesktopDialogService dialogs;
    MainWindow window(dialogs);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    return run(window, options);
}
