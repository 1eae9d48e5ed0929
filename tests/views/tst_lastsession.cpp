// SPDX-License-Identifier: MIT
#include "fakedialogs.h"
#include "preferences/preferences.h"
#include "window/mainwindow.h"
#include "window/session.h"

#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace pooldesigner;

// A window that begins where the one before it ended.
class TestLastSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(QStringLiteral("tst_lastsession")); }
    void init() { QSettings().clear(); }
    void beginsWithFileAndPage();
    void beginsWithTheTree();
    void beginsWithAnExport();
    void panelsStandAsTheyStood();
    void aFileThatIsGoneIsTold();
    void nothingWasOpen();
    void switchedOff();

private:
    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    std::unique_ptr<MainWindow> makeWindow()
    {
        auto window = std::make_unique<MainWindow>(m_dialogs);
        window->resize(1366, 768);
        return window;
    }
    static QString title(MainWindow &window)
    {
        return window.findChild<QTreeView *>(QStringLiteral("sections"))->currentIndex().data().toString();
    }
    static QString told(MainWindow &window)
    {
        const auto *message = window.findChild<QLabel *>(QStringLiteral("messageTitle"));
        return message->isVisible() ? message->text() : QString();
    }

    QTemporaryDir m_folder;
    FakeDialogs m_dialogs;
};

void TestLastSession::beginsWithFileAndPage()
{
    const QString path = write("orders.json", R"({"PoolName": "orders"})");
    auto window = makeWindow();
    window->show();
    QVERIFY(window->session().openFile(path));
    window->showSection(Section::Password);
    QVERIFY(window->close());
    window = makeWindow();
    QVERIFY(window->restoreSession());
    window->show();
    QCOMPARE(window->session().filePath(), path);
    QCOMPARE(title(*window), QStringLiteral("Password"));
    QVERIFY(!window->session().isModified());
    QCOMPARE(m_dialogs.questions, 0);
}

void TestLastSession::beginsWithTheTree()
{
    auto window = makeWindow();
    QVERIFY(window->session().openFile(write("a.json", R"({"PoolName": "a"})")));
    window->showTree();
    QVERIFY(window->close());
    window = makeWindow();
    QVERIFY(window->restoreSession());
    window->show();
    QVERIFY(window->findChild<QTreeView *>(QStringLiteral("tree"))->isVisible());
}

void TestLastSession::beginsWithAnExport()
{
    const QString path = write("export.json", R"({"UserPool": {"Id": "eu-west-1_a1", "Name": "orders"}})");
    auto window = makeWindow();
    QVERIFY(window->session().openFile(path));
    QVERIFY(window->close());
    window = makeWindow();
    QVERIFY(window->restoreSession());
    QCOMPARE(window->session().displayName(), QStringLiteral("export.json"));
    QVERIFY(window->session().filePath().isEmpty()); // still nothing to write over
}

void TestLastSession::panelsStandAsTheyStood()
{
    auto window = makeWindow();
    window->show();
    window->findChild<QDockWidget *>(QStringLiteral("findingsDock"))->hide();
    window->findChild<QDockWidget *>(QStringLiteral("historyDock"))->show();
    QVERIFY(window->close());
    window = makeWindow();
    window->show();
    QVERIFY(!window->findChild<QDockWidget *>(QStringLiteral("findingsDock"))->isVisible());
    QVERIFY(window->findChild<QDockWidget *>(QStringLiteral("historyDock"))->isVisible());
}

void TestLastSession::aFileThatIsGoneIsTold()
{
    const QString path = write("gone.json", R"({"PoolName": "a"})");
    auto window = makeWindow();
    QVERIFY(window->session().openFile(path));
    QVERIFY(window->close());
    QVERIFY(QFile::remove(path));
    window = makeWindow();
    QVERIFY(!window->restoreSession());
    window->show();
    QVERIFY(told(*window).contains(path));
    QCOMPARE(window->document().config(), PoolConfig());
    QCOMPARE(m_dialogs.questions, 0);
}

void TestLastSession::nothingWasOpen()
{
    auto window = makeWindow();
    QVERIFY(!window->restoreSession());
    window->show();
    QCOMPARE(told(*window), QString());
    QVERIFY(window->close());
    window = makeWindow();
    QVERIFY(!window->restoreSession());
}

void TestLastSession::switchedOff()
{
    auto window = makeWindow();
    QVERIFY(window->session().openFile(write("a.json", R"({"PoolName": "a"})")));
    QVERIFY(window->close());
    Preferences off;
    off.restoreSession = false;
    writePreferences(off, {});
    window = makeWindow();
    QVERIFY(!window->restoreSession());
}

QTEST_MAIN(TestLastSession)
#include "tst_lastsession.moc"
