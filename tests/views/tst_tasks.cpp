// SPDX-License-Identifier: MIT
#include "support/windowtest.h"

#include <QSet>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>

using namespace pooldesigner;

// What people come for, done by keyboard alone: every key goes to whatever has the keyboard, and nothing is
// reached in another way.
class TestTasks : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(QStringLiteral("tst_tasks")); }
    void init() { showWindow(); }
    void cleanup() { m_window.reset(); }
    void fromAPresetToTheCommand();
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
};

// The whole way of a new pool: preset, edit, findings, fixes, command, file.
void TestTasks::fromAPresetToTheCommand()
{
    key(Qt::Key_N, kCtrl | kShift);
    QCOMPARE(focused(), QStringLiteral("startName"));
    keys("shop");
    QVERIFY(tabTo("preset/"));
    key(Qt::Key_Space); // the minimal one
    QVERIFY(tabTo("startCreate"));
    key(Qt::Key_Space);
    QCOMPARE(json("PoolName"), QStringLiteral("\"shop\""));

    goTo("MinimumLength");
    QCOMPARE(focused(), QStringLiteral("Policies.PasswordPolicy.MinimumLength/editor"));
    key(Qt::Key_A, kCtrl);
    keys("14");
    key(Qt::Key_Tab);
    QCOMPARE(json("Policies.PasswordPolicy.MinimumLength"), QStringLiteral("14"));

    // Each finding that a key mends, where F8 leads to it; what is left is for people to decide.
    const int before = find<QTreeView>("findingList")->model()->rowCount();
    const int edits = m_window->document().undoStack()->count();
    QStringList visited;
    for (int i = 0; i < before; ++i) {
        key(Qt::Key_F8);
        QVERIFY2(QApplication::focusWidget() != nullptr, qPrintable(visited.join(QStringLiteral(", "))));
        visited << QApplication::focusWidget()->accessibleName();
        key(Qt::Key_Period, kCtrl);
        if (QApplication::activePopupWidget() != nullptr) // several ways to mend it: the first
            key(Qt::Key_Return);
    }
    QVERIFY2(m_window->document().undoStack()->count() > edits, qPrintable(visited.join(u',')));
    QCOMPARE(json("DeletionProtection"), QStringLiteral("\"ACTIVE\""));

    QApplication::clipboard()->clear();
    key(Qt::Key_C, kCtrl | kShift);
    QCOMPARE(focused(), QStringLiteral("choicesConfirm")); // what cannot be changed comes first, once
    key(Qt::Key_Return);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("aws cognito-idp create-user-pool")));
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("MinimumLength=14")));

    m_dialogs.savePath = m_folder.filePath(QStringLiteral("shop.pool.json"));
    key(Qt::Key_S, kCtrl);
    QFile file(m_dialogs.savePath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\"PoolName\": \"shop\""));
    QVERIFY(!m_window->isWindowModified());
}

void TestTasks::fillInWhatIsRequired()
{
    paste(R"({"EmailConfiguration": {"EmailSendingAccount": "DEVELOPER"}})");
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
    QCOMPARE(find<QToolButton>("countErrors")->text(), QStringLiteral("0"));
}

void TestTasks::requireAuthenticatorApps()
{
    paste(R"({"PoolName": "shop", "MfaConfiguration": "OPTIONAL"})");
    goTo("MfaConfiguration");
    keys("ON");
    goTo("SoftwareTokenMfaConfiguration.Enabled");
    key(Qt::Key_Left); // from "not set" to No and to Yes
    key(Qt::Key_Left);
    QCOMPARE(json("MfaConfiguration"), QStringLiteral("\"ON\""));
    QCOMPARE(json("SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration.Enabled"), QStringLiteral("true"));
}

void TestTasks::freezeAnAttribute()
{
    paste(R"({"PoolName": "shop", "Schema": [{"Name": "tenant", "AttributeDataType": "String", "Mutable": true}]})");
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
    paste(R"({"PoolName": "shop", "EmailVerificationMessage": "Your code is {####}",
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
        goTo(QByteArray("LambdaConfig.").append(trigger).constData());
        QCOMPARE(focused(), QStringLiteral("LambdaConfig.%1/editor").arg(QLatin1String(trigger)));
        keys("arn:aws:lambda:eu-west-1:123456789012:function:one:live");
    }
    QCOMPARE(m_window->document().config().find(*Path::parse("LambdaConfig"))->size(), std::size_t(6));
    QCOMPARE(m_window->document().undoStack()->count(), 6);
}

void TestTasks::setTags()
{
    key(Qt::Key_3, kCtrl | kAlt); // Tags
    QVERIFY(tabTo("tagsAdd"));    // there is no table yet
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
    paste(R"({"PoolName": "shop"})");
    goTo("CreateUserPoolDomain.Domain");
    keys("shop-login");
    QCOMPARE(json("CreateUserPoolDomain.Domain"), QStringLiteral("\"shop-login\""));
    key(Qt::Key_C, kCtrl | kShift);
    QCOMPARE(focused(), QStringLiteral("choicesConfirm"));
    key(Qt::Key_Return);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("create-user-pool-domain")));
}

void TestTasks::acceptAFinding()
{
    paste(R"({"PoolName": "shop"})");
    auto *list = find<QTreeView>("findingList");
    const int before = list->model()->rowCount();
    QVERIFY(tabTo("findingList"));
    key(Qt::Key_Home);
    key(Qt::Key_Return, kAlt); // explains it
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
    paste(R"({"PoolName": "shop", "UserPoolTags": {"team": "identity"}})");
    QVERIFY(tabTo("outputForm"));
    keys("CloudF");
    m_dialogs.savePath = m_folder.filePath(QStringLiteral("shop.yaml"));
    key(Qt::Key_E, kCtrl | kShift);
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
    paste(R"({"PoolName": "shop", "DeletionProtection": "ACTIVE"})");
    goTo("DeletionProtection");
    QCOMPARE(focused(), QStringLiteral("DeletionProtection/editor"));
    key(Qt::Key_Backtab, kShift);
    QCOMPARE(focused(), QStringLiteral("reset"));
    key(Qt::Key_Space);
    QCOMPARE(json("DeletionProtection"), QString());
    key(Qt::Key_Z, kCtrl);
    QCOMPARE(json("DeletionProtection"), QStringLiteral("\"ACTIVE\""));
}

void TestTasks::resetAMemberInTheTree()
{
    paste(R"({"PoolName": "shop", "Policies": {"PasswordPolicy": {"MinimumLength": 14}}})");
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
