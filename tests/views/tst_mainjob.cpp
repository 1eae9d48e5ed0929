// SPDX-License-Identifier: MIT
#include "document/pooldocument.h"
#include "support/windowtest.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace pooldesigner;

// The main job as a person does it who never touches the mouse: every key goes to the widget that has the keyboard.
class TestMainJob : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { showWindow(); }
    void cleanup();
    void newPoolByKeyboard();
    void reviewAnExport();
    void badFileIsToldInline();
    void findingLeadsToItsField();
    void titleTellsUnsavedChanges();
    void panesByKeyboard();
};

void TestMainJob::initTestCase() { QCoreApplication::setApplicationName(QStringLiteral("tst_mainjob")); }

void TestMainJob::cleanup()
{
    m_dialogs.unsaved = DialogService::UnsavedAnswer::Discard;
    m_window.reset();
}

void TestMainJob::newPoolByKeyboard()
{
    key(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(focused(), QStringLiteral("PoolName/editor"));
    keys("orders");

    goTo("UsernameAttributes");
    key(Qt::Key_Tab); // phone_number, then email
    key(Qt::Key_Space);
    goTo("AutoVerifiedAttributes");
    key(Qt::Key_Tab);
    key(Qt::Key_Space);
    goTo("MfaConfiguration");
    keys("OPT");
    goTo("SoftwareTokenMfaConfiguration.Enabled");
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    goTo("LambdaConfig.PreSignUp");
    keys("arn:aws:lambda:eu-west-1:123456789012:function:check:live");
    goTo("LambdaConfig.PostConfirmation");
    keys("arn:aws:lambda:eu-west-1:123456789012:function:welcome:live");

    const Json expected = Json::parse(R"({
        "PoolName": "orders",
        "LambdaConfig": {
            "PreSignUp": "arn:aws:lambda:eu-west-1:123456789012:function:check:live",
            "PostConfirmation": "arn:aws:lambda:eu-west-1:123456789012:function:welcome:live"},
        "AutoVerifiedAttributes": ["email"],
        "UsernameAttributes": ["email"],
        "MfaConfiguration": "OPTIONAL"})");
    QCOMPARE(m_window->document().config().root()["CreateUserPool"].dump(2), expected.dump(2));
    QCOMPARE(m_window->document().config().root()["SetUserPoolMfaConfig"].dump(),
             std::string(R"({"SoftwareTokenMfaConfiguration":{"Enabled":true}})"));

    QApplication::clipboard()->clear();
    key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier); // first shows what cannot be changed later
    QCOMPARE(QApplication::clipboard()->text(), QString());
    QCOMPARE(focused(), QStringLiteral("choicesConfirm"));
    key(Qt::Key_Return);
    const QString command = QApplication::clipboard()->text();
    QVERIFY2(command.contains(QLatin1String("aws cognito-idp create-user-pool")), qPrintable(command));
    QVERIFY2(command.contains(QLatin1String("--software-token-mfa-configuration Enabled=true")), qPrintable(command));
    QVERIFY2(command.contains(QLatin1String("--mfa-configuration OFF")), qPrintable(command));

    m_dialogs.savePath = m_folder.filePath(QStringLiteral("orders.pool.json"));
    key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(QFile::exists(m_dialogs.savePath));
    QVERIFY(!m_window->isWindowModified());
    for (int i = 0; i < 20; ++i)
        key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->document().config(), PoolConfig());
    QVERIFY(m_window->isWindowModified());
}

void TestMainJob::reviewAnExport()
{
    QFile file(m_folder.filePath(QStringLiteral("export.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"UserPool": {"Id": "eu-west-1_Ab1", "Name": "shop", "Status": "Enabled", "MfaConfiguration": "OPTIONAL",
        "SchemaAttributes": [{"Name": "custom:tenant", "AttributeDataType": "String", "Mutable": true}]}})");
    file.close();
    m_dialogs.openPath = file.fileName();
    key(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(m_window->document().undoStack()->count(), 0);
    auto *title = m_window->findChild<QLabel *>(QStringLiteral("messageTitle"));
    QVERIFY(title->isVisible());
    auto *lines = m_window->findChild<QLabel *>(QStringLiteral("messageLines"));
    QVERIFY2(lines->text().contains(QLatin1String("PoolName")), qPrintable(lines->text()));
    QCOMPARE(m_window->document().config().find(*Path::parse("Schema[0].Name"))->get<std::string>(),
             std::string("tenant"));
}

void TestMainJob::badFileIsToldInline()
{
    QFile file(m_folder.filePath(QStringLiteral("bad.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[1, 2]");
    file.close();
    m_dialogs.openPath = file.fileName();
    key(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(m_window->findChild<QLabel *>(QStringLiteral("messageTitle"))->isVisible());
    QCOMPARE(m_window->document().config(), PoolConfig());
}

void TestMainJob::findingLeadsToItsField()
{
    m_window->document().setValue(*Path::parse("PoolName"), "shop");
    m_window->document().setValue(*Path::parse("EmailConfiguration.EmailSendingAccount"), "DEVELOPER");
    QCoreApplication::processEvents(); // findings follow the design when the event loop runs
    key(Qt::Key_F8);                   // errors come first
    QTRY_COMPARE(focused(), QStringLiteral("EmailConfiguration.SourceArn/editor"));
}

void TestMainJob::titleTellsUnsavedChanges()
{
    QVERIFY(!m_window->isWindowModified());
    m_window->document().setValue(*Path::parse("PoolName"), "a");
    QVERIFY(m_window->isWindowModified());
    m_dialogs.unsaved = DialogService::UnsavedAnswer::Cancel;
    QVERIFY(!m_window->close());
    QCOMPARE(m_dialogs.questions, 1);
    m_dialogs.unsaved = DialogService::UnsavedAnswer::Discard;
    QVERIFY(m_window->close());
}

void TestMainJob::panesByKeyboard()
{
    key(Qt::Key_K, Qt::ControlModifier);
    QList<QWidget *> visited;
    for (int i = 0; i < 4; ++i) {
        key(Qt::Key_F6);
        visited << QApplication::focusWidget();
    }
    QCOMPARE(QSet<QWidget *>(visited.begin(), visited.end()).size(), 4);
    for (const QWidget *widget : visited)
        QVERIFY(!widget->accessibleName().isEmpty());
}

QTEST_MAIN(TestMainJob)
#include "support/windowtest.h"
#include "tst_mainjob.moc"
