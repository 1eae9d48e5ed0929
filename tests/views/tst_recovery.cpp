// SPDX-License-Identifier: MIT
#include "document/autosave.h"
#include "document/pooldocument.h"
#include "fakedialogs.h"
#include "window/mainwindow.h"
#include "window/session.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pooldesigner;
using namespace std::chrono_literals;

class TestRecovery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(QStringLiteral("tst_recovery")); }
    void init() { QVERIFY(!QDir(recoveryFolder()).exists() || QDir(recoveryFolder()).removeRecursively()); }
    void copyFollowsTheDesign();
    void copyIsWrittenAtMostOnceAnInterval();
    void ownCopyIsNoLeftover();
    void foreignFilesStay();
    void failureIsToldOnce();
    void killedWhileEditing_data();
    void killedWhileEditing();
    void twoLeftovers();
    void savingAndClosingLeaveNothing();

private:
    static Path name() { return *Path::parse("PoolName"); }
    static QStringList copies(const QString &folder)
    {
        return QDir(folder).entryList({QStringLiteral("*.recovery")}, QDir::Files);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // Starts the editing program and kills it once it has written a copy.
    static void crash(const QStringList &arguments = {});
    static void answer(MainWindow &window, const char *button)
    {
        auto *found = window.findChild<QPushButton *>(QLatin1String(button));
        QVERIFY2(found != nullptr && found->isVisible() && !found->accessibleName().isEmpty(), button);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Return);
    }
};

void TestRecovery::crash(const QStringList &arguments)
{
    const auto before = copies(recoveryFolder()).size();
    QProcess process;
    process.start(QStringLiteral(POOLDESIGNER_BINARY_DIR "/tests/views/recoveryvictim"), arguments);
    QVERIFY2(process.waitForStarted(), qPrintable(process.errorString()));
    QTRY_COMPARE_WITH_TIMEOUT(copies(recoveryFolder()).size(), before + 1, 30000);
    process.kill();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
}

void TestRecovery::copyFollowsTheDesign()
{
    QTemporaryDir folder;
    PoolDocument document;
    Autosave autosave(document, folder.filePath(QStringLiteral("recovery")), 0ms);
    const QString place = folder.filePath(QStringLiteral("recovery"));
    QVERIFY(!QDir(place).exists()); // nothing to keep, nothing made
    document.setValue(name(), "a");
    QTRY_COMPARE(copies(place).size(), 1);
    document.undoStack()->undo();
    QCOMPARE(copies(place).size(), 0);
    document.undoStack()->redo();
    QTRY_COMPARE(copies(place).size(), 1);
    document.undoStack()->setClean();
    QVERIFY(QDir(place).isEmpty()); // the lock goes as well
    document.setValue(name(), "b");
    QTRY_COMPARE(copies(place).size(), 1);
    document.reset(PoolConfig());
    QVERIFY(QDir(place).isEmpty());
}

void TestRecovery::copyIsWrittenAtMostOnceAnInterval()
{
    QTemporaryDir folder;
    PoolDocument document;
    Autosave autosave(document, folder.path(), 1h);
    document.setValue(name(), "first");
    QTRY_COMPARE(copies(folder.path()).size(), 1);
    const QString copy = folder.filePath(copies(folder.path()).value(0));
    document.setValue(name(), "second");
    QCoreApplication::processEvents();
    QVERIFY(read(copy).contains("first"));
    QVERIFY(autosave.write());
    QVERIFY(read(copy).contains("second"));
}

void TestRecovery::ownCopyIsNoLeftover()
{
    QTemporaryDir folder;
    PoolDocument document;
    Autosave autosave(document, folder.path(), 0ms);
    document.setValue(name(), "a");
    QTRY_COMPARE(copies(folder.path()).size(), 1);
    QVERIFY(findLeftovers(folder.path()).empty());
}

void TestRecovery::foreignFilesStay()
{
    QTemporaryDir folder;
    for (const char *text : {"", "{", "[]", R"({"format": "pool-designer-recovery/9", "design": {}})",
                             R"({"format": "pool-designer-recovery/1", "design": 1})"}) {
        QFile file(folder.filePath(QStringLiteral("x.recovery")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QVERIFY2(findLeftovers(folder.path()).empty(), text);
        QCOMPARE(read(file.fileName()), QByteArray(text));
    }
}

void TestRecovery::failureIsToldOnce()
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("recovery")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    PoolDocument document;
    Autosave autosave(document, inTheWay.fileName() + QStringLiteral("/x"), 0ms);
    QSignalSpy failed(&autosave, &Autosave::failed);
    document.setValue(name(), "a");
    QVERIFY(!autosave.write());
    QVERIFY(!autosave.write());
    QCOMPARE(failed.size(), 1);
}

void TestRecovery::killedWhileEditing_data()
{
    QTest::addColumn<bool>("saved");
    QTest::addColumn<bool>("recover");
    QTest::newRow("new design, recovered") << false << true;
    QTest::newRow("new design, discarded") << false << false;
    QTest::newRow("saved design, recovered") << true << true;
    QTest::newRow("saved design, discarded") << true << false;
}

void TestRecovery::killedWhileEditing()
{
    QFETCH(bool, saved);
    QFETCH(bool, recover);
    QTemporaryDir folder;
    const QByteArray bytes = R"({"PoolName":"saved","Policies":{}})";
    QFile file(folder.filePath(QStringLiteral("orders.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    crash(saved ? QStringList{file.fileName()} : QStringList());
    if (QTest::currentTestFailed())
        return;

    FakeDialogs dialogs;
    MainWindow window(dialogs);
    window.show();
    const auto *question = window.findChild<QLabel *>(QStringLiteral("questionText"));
    QVERIFY(question->isVisible());
    QCOMPARE(question->text().contains(QStringLiteral("orders.json")), saved);
    QCOMPARE(window.document().config(), PoolConfig());
    answer(window, recover ? "recover" : "discardRecovery");
    QVERIFY(!question->isVisible());
    QCOMPARE(dialogs.questions, 0);
    QCOMPARE(window.isWindowModified(), recover);
    QCOMPARE(read(file.fileName()), bytes);
    QCOMPARE(copies(recoveryFolder()).size(), recover ? 1 : 0); // that of this window
    const Json *value = window.document().config().find(name());
    QCOMPARE(value != nullptr, recover);
    if (recover) {
        QVERIFY(value->get<std::string>().starts_with("typed"));
        QCOMPARE(window.session().filePath(), saved ? file.fileName() : QString());
        QCOMPARE(window.document().config().contains(*Path::parse("Policies")), saved);
    }
}

void TestRecovery::twoLeftovers()
{
    crash();
    crash();
    if (QTest::currentTestFailed())
        return;
    FakeDialogs dialogs;
    MainWindow window(dialogs);
    window.show();
    {
        MainWindow other(dialogs); // while one window asks, no other does
        other.show();
        QVERIFY(!other.findChild<QLabel *>(QStringLiteral("questionText"))->isVisible());
    }
    answer(window, "discardRecovery");
    answer(window, "questionDismiss"); // no answer: asked again at the next start
    QCOMPARE(copies(recoveryFolder()).size(), 1);
}

void TestRecovery::savingAndClosingLeaveNothing()
{
    QTemporaryDir folder;
    FakeDialogs dialogs;
    dialogs.savePath = folder.filePath(QStringLiteral("a.pool.json"));
    dialogs.unsaved = DialogService::UnsavedAnswer::Discard;
    MainWindow window(dialogs);
    window.show();
    window.document().setValue(name(), "a");
    QTRY_COMPARE(copies(recoveryFolder()).size(), 1);
    QVERIFY(window.session().save());
    QCOMPARE(copies(recoveryFolder()).size(), 0);
    window.document().setValue(name(), "b");
    QTRY_COMPARE_WITH_TIMEOUT(copies(recoveryFolder()).size(), 1, 20000);
    QVERIFY(window.close());
    QCOMPARE(copies(recoveryFolder()).size(), 0);
}

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
