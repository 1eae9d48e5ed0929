// SPDX-License-Identifier: MIT
#include "document/pooldocument.h"
#include "fakedialogs.h"
#include "window/session.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace pooldesigner;

class TestSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(QStringLiteral("tst_session")); }
    void badFileLeavesTheDesign();
    void exportIsNeverOverwritten();
    void bareRequestStaysBare();
    void unsavedChangesAreAskedFor();
    void saveFailureIsTold();

private:
    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(bytes);
        return file.fileName();
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static Path name() { return *Path::parse("PoolName"); }

    QTemporaryDir m_folder;
};

void TestSession::badFileLeavesTheDesign()
{
    PoolDocument document;
    FakeDialogs dialogs;
    QWidget window;
    Session session(document, dialogs, &window);
    document.setValue(name(), "kept");
    QSignalSpy failed(&session, &Session::failed);
    QVERIFY(!session.openFile(write("bad.json", "{\"PoolName\": \n  oops}")));
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(QLatin1String("line 2")));
    QCOMPARE(dialogs.questions, 0);
    QCOMPARE(document.config().find(name())->get<std::string>(), std::string("kept"));
    QCOMPARE(document.undoStack()->count(), 1);
}

void TestSession::exportIsNeverOverwritten()
{
    PoolDocument document;
    FakeDialogs dialogs;
    QWidget window;
    Session session(document, dialogs, &window);
    const QByteArray bytes = R"({"UserPool": {"Id": "eu-west-1_a1", "Name": "orders", "MfaConfiguration": "OFF"}})";
    const QString path = write("export.json", bytes);
    QVERIFY(session.openFile(path));
    QVERIFY(session.filePath().isEmpty());
    QVERIFY(!session.notes().empty());
    dialogs.savePath = m_folder.filePath(QStringLiteral("saved.pool.json"));
    QVERIFY(session.save());
    QCOMPARE(QFileInfo(dialogs.lastSuggestion).fileName(), QStringLiteral("orders.pool.json"));
    QCOMPARE(read(path), bytes);
    QVERIFY(read(dialogs.savePath).contains("pool-designer/1"));
    QCOMPARE(session.filePath(), dialogs.savePath);
    QVERIFY(session.recentFiles().contains(dialogs.savePath));
}

void TestSession::bareRequestStaysBare()
{
    PoolDocument document;
    FakeDialogs dialogs;
    QWidget window;
    Session session(document, dialogs, &window);
    const QString path = write("request.json", R"({"PoolName":"a","Extra":{"x":1}})");
    QVERIFY(session.openFile(path));
    document.setValue(name(), "b");
    QVERIFY(session.isModified());
    QVERIFY(session.save());
    QVERIFY(!session.isModified());
    QCOMPARE(read(path), QByteArray("{\n  \"PoolName\": \"b\",\n  \"Extra\": {\n    \"x\": 1\n  }\n}\n"));
    QCOMPARE(dialogs.questions, 0);
}

void TestSession::unsavedChangesAreAskedFor()
{
    PoolDocument document;
    FakeDialogs dialogs;
    QWidget window;
    Session session(document, dialogs, &window);
    document.setValue(name(), "a");
    QVERIFY(!session.newDesign());
    QCOMPARE(dialogs.questions, 1);
    QVERIFY(document.config().contains(name()));
    dialogs.unsaved = DialogService::UnsavedAnswer::Save; // and then gives up in the file dialog
    QVERIFY(!session.newDesign());
    QVERIFY(document.config().contains(name()));
    dialogs.unsaved = DialogService::UnsavedAnswer::Discard;
    QVERIFY(session.newDesign());
    QCOMPARE(document.config(), PoolConfig());
}

void TestSession::saveFailureIsTold()
{
    PoolDocument document;
    FakeDialogs dialogs;
    QWidget window;
    Session session(document, dialogs, &window);
    document.setValue(name(), "a");
    dialogs.savePath = m_folder.filePath(QStringLiteral("missing/folder/a.pool.json"));
    QSignalSpy failed(&session, &Session::failed);
    QVERIFY(!session.save());
    QCOMPARE(failed.size(), 1);
    QVERIFY(session.isModified());
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
