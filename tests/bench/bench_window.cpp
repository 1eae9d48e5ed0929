// SPDX-License-Identifier: MIT
#include "largestpool.h"

#include "dialogs/dialogservice.h"
#include "document/pooldocument.h"
#include "window/mainwindow.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace pooldesigner;

// From an edit in the largest legal pool to a window that shows the form, the findings and the command anew.
class BenchWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void editToRepaint_data();
    void editToRepaint();
};

void BenchWindow::editToRepaint_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"PoolName", "EmailVerificationSubject", "Schema[40].Name"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void BenchWindow::editToRepaint()
{
    QFETCH(QString, path);
    const Path place = *Path::parse(path.toStdString());
    DesktopDialogService dialogs;
    MainWindow window(dialogs);
    window.resize(1366, 768);
    window.show();
    window.document().reset(PoolConfig(Json{{"CreateUserPool", largestPool()}}));
    window.goTo(place);
    QCoreApplication::processEvents();
    int turn = 0;
    QBENCHMARK
    {
        window.document().setValue(place, "value" + std::to_string(++turn));
        QCoreApplication::processEvents(); // validator and preview follow when the event loop runs
        window.grab();
    }
}

QTEST_MAIN(BenchWindow)
#include "bench_window.moc"
