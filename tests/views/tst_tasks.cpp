// SPDX-License-Identifier: MIT
#include "fakedialogs.h"
#include "window/mainwindow.h"
#include "window/session.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace pooldesigner;

// Ten things that people come for, done by keyboard alone: every key goes to whatever has the keyboard, and nothing is
// reached in another way.
class TestTasks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(QStringLiteral("tst_tasks")); }
    void init();
    void cleanup() { m_window.reset(); }
    void fillInWhatIsRequired();
    void requireAuthenticatorApps();
    void freezeAnAttribute();
    void convertOldMessages();
    void addSixTriggers();
    void setTags();
    void addADomain();
    void acceptAFinding();
    void exportCloudFormation();
    void resetAMemberInItsForm();
    void resetAMemberInTheTree();

private:
    static constexpr Qt::KeyboardModifiers kCtrl = Qt::ControlModifier;

    static void keys(const char *text) { QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : m_window.get(), key, modifiers);
        QCoreApplication::processEvents(); // editors close, findings follow when the event loop runs
    }
    static QString focused()
    {
        return QApplication::focusWidget() != nullptr ? QApplication::focusWidget()->objectName() : QString();
    }
    void find(const char *member)
    {
        key(Qt::Key_K, kCtrl);
        keys(member);
        key(Qt::Key_Return);
    }
    // By Tab alone, forwards or backwards.
    bool tabTo(const char *name, Qt::Key by = Qt::Key_Tab)
    {
        for (int i = 0; i < 400; ++i) {
            if (focused() == QLatin1String(name))
                return true;
            key(by, by == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        }
        return false;
    }
    void open(const char *request)
    {
        QApplication::clipboard()->setText(QString::fromUtf8(request));
        key(Qt::Key_V, kCtrl | Qt::ShiftModifier);
        QCoreApplication::processEvents(); // findings follow when the event loop runs
    }
    QString json(const char *path) const
    {
        const Json *value = m_window->document().config().find(*Path::parse(path));
        return value != nullptr ? QString::fromStdString(value->dump()) : QString();
    }

    QTemporaryDir m_folder;
    FakeDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

void TestTasks::init()
{
    QSettings().clear();
    m_dialogs = FakeDialogs();
    m_window = std::make_unique<MainWindow>(m_dialogs);
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestTasks::fillInWhatIsRequired()
{
    open(R"({"EmailConfiguration": {"EmailSendingAccount": "DEVELOPER"}})");
    const std::pair<const char *, const char *> missing[] = {
        {"PoolName/editor", "shop"},
        {"EmailConfiguration.SourceArn/editor", "arn:aws:ses:eu-west-1:123456789012:identity/example.com"}};
    QStringList visited;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(tabTo("countErrors"));
        key(Qt::Key_Space);
        visited << focused();
        const auto *wanted =
            std::ranges::find_if(missing, [](const auto &entry) { return focused() == QLatin1String(entry.first); });
        QVERIFY2(wanted != std::end(missing), qPrintable(focused()));
        keys(wanted->second);
        QCoreApplication::processEvents();
    }
    QCOMPARE(QSet<QString>(visited.begin(), visited.end()).size(), 2);
    QCOMPARE(m_window->findChild<QToolButton *>(QStringLiteral("countErrors"))->text(), QStringLiteral("0"));
}

void TestTasks::requireAuthenticatorApps()
{
    open(R"({"PoolName": "shop", "MfaConfiguration": "OPTIONAL"})");
    find("MfaConfiguration");
    keys("ON");
    find("SoftwareTokenMfaConfiguration.Enabled");
    key(Qt::Key_Left); // from "not set" to No and to Yes
    key(Qt::Key_Left);
    QCOMPARE(json("MfaConfiguration"), QStringLiteral("\"ON\""));
    QCOMPARE(json("SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration.Enabled"), QStringLiteral("true"));
}

void TestTasks::freezeAnAttribute()
{
    open(R"({"PoolName": "shop", "Schema": [{"Name": "tenant", "AttributeDataType": "String", "Mutable": true}]})");
    key(Qt::Key_3, kCtrl); // Attributes
    QVERIFY(tabTo("customAttributes"));
    const auto *table = qobject_cast<QTableView *>(QApplication::focusWidget());
    key(Qt::Key_Home);
    while (table->model()->headerData(table->currentIndex().column(), Qt::Horizontal).toString() !=
           QStringLiteral("Mutable")) {
        QVERIFY(table->currentIndex().column() + 1 < table->model()->columnCount());
        key(Qt::Key_Right);
    }
    key(Qt::Key_N);
    QCOMPARE(json("Schema[0].Mutable"), QStringLiteral("false"));
    QCOMPARE(m_window->document().undoStack()->count(), 1);
}

void TestTasks::convertOldMessages()
{
    open(R"({"PoolName": "shop", "EmailVerificationMessage": "Your code is {####}",
             "EmailVerificationSubject": "Your code"})");
    key(Qt::Key_6, kCtrl); // Messages
    QVERIFY(tabTo("oldTextsAid/move"));
    key(Qt::Key_Space);
    QCOMPARE(json("EmailVerificationMessage"), QString());
    QCOMPARE(json("VerificationMessageTemplate.EmailMessage"), QStringLiteral("\"Your code is {####}\""));
    QCOMPARE(json("VerificationMessageTemplate.EmailSubject"), QStringLiteral("\"Your code\""));
    key(Qt::Key_Z, kCtrl);
    QCOMPARE(json("EmailVerificationMessage"), QStringLiteral("\"Your code is {####}\""));
}

void TestTasks::addSixTriggers()
{
    const char *triggers[] = {"PreSignUp",          "PostConfirmation", "PreAuthentication",
                              "PostAuthentication", "CustomMessage",    "UserMigration"};
    for (const char *trigger : triggers) {
        find(QByteArray("LambdaConfig.").append(trigger).constData());
        QCOMPARE(focused(), QStringLiteral("LambdaConfig.%1/editor").arg(QLatin1String(trigger)));
        keys("arn:aws:lambda:eu-west-1:123456789012:function:one:live");
    }
    QCOMPARE(m_window->document().config().find(*Path::parse("LambdaConfig"))->size(), std::size_t(6));
    QCOMPARE(m_window->document().undoStack()->count(), 6);
}

void TestTasks::setTags()
{
    key(Qt::Key_3, kCtrl | Qt::AltModifier); // Tags
    QVERIFY(tabTo("tagsAdd"));               // there is no table yet
    for (const auto &[name, value] : {std::pair("team", "identity"), std::pair("stage", "prod")}) {
        if (focused() == QStringLiteral("tagsAdd"))
            key(Qt::Key_Space);
        else
            key(Qt::Key_Insert);
        keys(name);
        key(Qt::Key_Return);
        key(Qt::Key_Right);
        key(Qt::Key_Return);
        keys(value);
        key(Qt::Key_Return);
    }
    QCOMPARE(json("UserPoolTags"), QStringLiteral(R"({"team":"identity","stage":"prod"})"));
}

void TestTasks::addADomain()
{
    open(R"({"PoolName": "shop"})");
    find("CreateUserPoolDomain.Domain");
    keys("shop-login");
    QCOMPARE(json("CreateUserPoolDomain.Domain"), QStringLiteral("\"shop-login\""));
    key(Qt::Key_C, kCtrl | Qt::ShiftModifier);
    QCOMPARE(focused(), QStringLiteral("choicesConfirm"));
    key(Qt::Key_Return);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("create-user-pool-domain")));
}

void TestTasks::acceptAFinding()
{
    open(R"({"PoolName": "shop"})");
    auto *list = m_window->findChild<QTreeView *>(QStringLiteral("findingList"));
    const int before = list->model()->rowCount();
    QVERIFY(tabTo("findingList"));
    key(Qt::Key_Home);
    key(Qt::Key_Return, Qt::AltModifier); // explains it
    QVERIFY(tabTo("acceptReason"));
    keys("Agreed with the product owner");
    key(Qt::Key_Return);
    QCoreApplication::processEvents();
    const Json &accepted = m_window->document().config().root()["accepted"];
    QCOMPARE(accepted.size(), std::size_t(1));
    QCOMPARE(accepted[0]["reason"].get<std::string>(), std::string("Agreed with the product owner"));
    QCOMPARE(list->model()->rowCount(), before - 1);
}

void TestTasks::exportCloudFormation()
{
    open(R"({"PoolName": "shop", "UserPoolTags": {"team": "identity"}})");
    QVERIFY(tabTo("outputForm"));
    keys("CloudF");
    m_dialogs.savePath = m_folder.filePath(QStringLiteral("shop.yaml"));
    key(Qt::Key_E, kCtrl | Qt::ShiftModifier);
    QCOMPARE(focused(), QStringLiteral("choicesConfirm"));
    key(Qt::Key_Return);
    QFile file(m_dialogs.savePath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("AWS::Cognito::UserPool"), text.constData());
    QVERIFY2(text.contains("team: identity"), text.constData());
}

void TestTasks::resetAMemberInItsForm()
{
    open(R"({"PoolName": "shop", "DeletionProtection": "ACTIVE"})");
    find("DeletionProtection");
    QCOMPARE(focused(), QStringLiteral("DeletionProtection/editor"));
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(focused(), QStringLiteral("reset"));
    key(Qt::Key_Space);
    QCOMPARE(json("DeletionProtection"), QString());
    key(Qt::Key_Z, kCtrl);
    QCOMPARE(json("DeletionProtection"), QStringLiteral("\"ACTIVE\""));
}

void TestTasks::resetAMemberInTheTree()
{
    open(R"({"PoolName": "shop", "Policies": {"PasswordPolicy": {"MinimumLength": 14}}})");
    key(Qt::Key_T, kCtrl);
    QVERIFY(tabTo("treeSearch"));
    keys("MinimumLength");
    QVERIFY(tabTo("tree"));
    const auto *tree = qobject_cast<QTreeView *>(QApplication::focusWidget());
    key(Qt::Key_Home);
    for (int i = 0;
         i < 20 && tree->currentIndex().siblingAtColumn(0).data().toString() != QStringLiteral("MinimumLength"); ++i)
        key(Qt::Key_Down);
    key(Qt::Key_Delete);
    QCOMPARE(json("Policies.PasswordPolicy.MinimumLength"), QString());
}

QTEST_MAIN(TestTasks)
#include "tst_tasks.moc"
