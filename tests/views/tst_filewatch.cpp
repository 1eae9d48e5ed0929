// SPDX-License-Identifier: MIT
#include "fakedialogs.h"
#include "window/filewatch.h"
#include "window/mainwindow.h"
#include "window/session.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pooldesigner;

class TestFileWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(QStringLiteral("tst_filewatch")); }
    void init();
    void cleanup() { m_window.reset(); }
    void tellsContentNotTime();
    void ownSavesAreQuiet();
    void reloadTakesTheFile_data();
    void reloadTakesTheFile();
    void keepMineStaysModified();
    void brokenFileIsNotTaken();
    void removedFileCanBeSavedAgain();

private:
    void write(const QByteArray &bytes)
    {
        QSaveFile file(m_path); // as editors do: another file takes the place
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        QVERIFY(file.commit());
    }
    void overwrite(const QByteArray &bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void answer(const char *button)
    {
        auto *found = m_window->findChild<QPushButton *>(QLatin1String(button));
        QVERIFY2(found != nullptr, button);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }
    QLabel *question() const { return m_window->findChild<QLabel *>(QStringLiteral("questionText")); }
    std::string poolName() const
    {
        return m_window->document().config().find(*Path::parse("PoolName"))->get<std::string>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    FakeDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

void TestFileWatch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("orders.json"));
    write(R"({"PoolName":"first"})");
    m_dialogs = FakeDialogs();
    m_window = std::make_unique<MainWindow>(m_dialogs);
    m_window->show();
    QVERIFY(m_window->session().openFile(m_path));
}

void TestFileWatch::tellsContentNotTime()
{
    FileWatch watch;
    QSignalSpy changed(&watch, &FileWatch::changed);
    QSignalSpy removed(&watch, &FileWatch::removed);
    QSignalSpy restored(&watch, &FileWatch::restored);
    watch.watch(m_path);
    write("other");
    QVERIFY(changed.wait());
    write("another"); // still watched after its file was replaced
    QVERIFY(changed.wait());
    QVERIFY(QFile::remove(m_path));
    QVERIFY(removed.wait());
    write(R"({"PoolName":"first"})");
    QVERIFY(restored.wait());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(removed.size(), 1);
}

void TestFileWatch::ownSavesAreQuiet()
{
    FileWatch witness; // of the same file: when it has told, the window has had its turn
    witness.watch(m_path);
    QSignalSpy seen(&witness, &FileWatch::changed);
    m_window->document().setValue(*Path::parse("PoolName"), "mine");
    QVERIFY(m_window->session().save());
    QVERIFY(seen.wait());
    QCoreApplication::processEvents();
    QVERIFY(!question()->isVisible());
}

void TestFileWatch::reloadTakesTheFile_data()
{
    QTest::addColumn<bool>("replaced");
    QTest::addColumn<bool>("edited");
    QTest::newRow("replaced, unchanged here") << true << false;
    QTest::newRow("replaced, changed here") << true << true;
    QTest::newRow("overwritten, unchanged here") << false << false;
}

void TestFileWatch::reloadTakesTheFile()
{
    QFETCH(bool, replaced);
    QFETCH(bool, edited);
    if (edited)
        m_window->document().setValue(*Path::parse("PoolName"), "mine");
    replaced ? write(R"({"PoolName":"second"})") : overwrite(R"({"PoolName":"second"})");
    QTRY_VERIFY(question()->isVisible());
    QVERIFY(question()->text().contains(QStringLiteral("orders.json")));
    QCOMPARE(poolName(), std::string(edited ? "mine" : "first")); // never silently
    answer("reloadFile");
    QCOMPARE(poolName(), std::string("second"));
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(!question()->isVisible());
    QCOMPARE(m_dialogs.questions, 0);
}

void TestFileWatch::keepMineStaysModified()
{
    write(R"({"PoolName":"second"})");
    QTRY_VERIFY(question()->isVisible());
    answer("keepMine");
    QVERIFY(!question()->isVisible());
    QCOMPARE(poolName(), std::string("first"));
    QVERIFY(m_window->isWindowModified()); // closing asks, because the file holds something else
    QVERIFY(m_window->session().save());
    QVERIFY(!m_window->isWindowModified());
}

void TestFileWatch::brokenFileIsNotTaken()
{
    write("{");
    QTRY_VERIFY(question()->isVisible());
    answer("reloadFile");
    QCOMPARE(poolName(), std::string("first"));
    QVERIFY(m_window->findChild<QLabel *>(QStringLiteral("messageTitle"))->isVisible());
    QVERIFY(question()->isVisible()); // the question still stands
}

void TestFileWatch::removedFileCanBeSavedAgain()
{
    QVERIFY(QFile::remove(m_path));
    QTRY_VERIFY(question()->isVisible());
    QVERIFY(m_window->isWindowModified());
    answer("saveAgain");
    QVERIFY(QFile::exists(m_path));
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(!question()->isVisible());
}

QTEST_MAIN(TestFileWatch)
#include "tst_filewatch.moc"
