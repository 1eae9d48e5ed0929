// SPDX-License-Identifier: MIT
#include "fakedialogs.h"
#include "window/mainwindow.h"
#include "window/session.h"

#include <QApplication>
#include <QTimer>

// A window that opens a file (where one is given), edits the design without pause and never ends by itself: something
// for tst_recovery to kill.
int main(int argc, char *argv[])
{
    using namespace pooldesigner;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tst_recovery"));
    FakeDialogs dialogs;
    MainWindow window(dialogs);
    if (argc > 1)
        window.session().openFile(QString::fromLocal8Bit(argv[1]));
    window.show();
    QTimer typing;
    int typed = 0;
    QObject::connect(&typing, &QTimer::timeout, &window,
                     [&] { window.document().setValue(*Path::parse("PoolName"), "typed" + std::to_string(++typed)); });
    typing.start(1);
    return QApplication::exec();
}
