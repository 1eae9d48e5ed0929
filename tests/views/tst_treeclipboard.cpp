// SPDX-License-Identifier: MIT
#include "document/pooldocument.h"
#include "pages/treepage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTest>
#include <QTreeView>

using namespace pooldesigner;

Q_DECLARE_METATYPE(std::string)

class TestTreeClipboard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void copies_data();
    void copies();
    void copyOfNothingIsRefused();
    void pastes_data();
    void pastes();
    void refuses_data();
    void refuses();
    void everyActionIsExplained();

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(m_page->findChild<QTreeView *>(QStringLiteral("tree")), key, modifiers);
    }
    QString notice() const
    {
        const auto *label = m_page->findChild<QLabel *>(QStringLiteral("treeNotice"));
        return label->isVisible() ? label->text() : QString();
    }

    std::unique_ptr<PoolDocument> m_document;
    std::unique_ptr<TreePage> m_page;
};

void TestTreeClipboard::init()
{
    m_page.reset();
    m_document = std::make_unique<PoolDocument>();
    m_document->reset(PoolConfig(Json::parse(R"({"CreateUserPool": {"PoolName": "a \"b\"",
        "AutoVerifiedAttributes": ["email"], "Policies": {"PasswordPolicy": {"MinimumLength": 12}}}})")));
    m_page = std::make_unique<TreePage>(*m_document);
    m_page->resize(900, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QApplication::clipboard()->clear();
}

void TestTreeClipboard::copies_data()
{
    QTest::addColumn<std::string>("place");
    QTest::addColumn<Qt::Key>("shortcut");
    QTest::addColumn<QString>("text");
    const Qt::Key value = Qt::Key_C;
    const Qt::Key path = Qt::Key_P;
    const Qt::Key json = Qt::Key_J;
    QTest::newRow("text") << std::string("PoolName") << value << QStringLiteral("a \"b\"");
    QTest::newRow("number") << std::string("Policies.PasswordPolicy.MinimumLength") << value << QStringLiteral("12");
    QTest::newRow("list") << std::string("AutoVerifiedAttributes") << value << QStringLiteral("[\"email\"]");
    QTest::newRow("path") << std::string("Policies.PasswordPolicy.MinimumLength") << path
                          << QStringLiteral("Policies.PasswordPolicy.MinimumLength");
    QTest::newRow("path of a member that is not set")
        << std::string("MfaConfiguration") << path << QStringLiteral("MfaConfiguration");
    QTest::newRow("text as JSON") << std::string("PoolName") << json << QStringLiteral("\"a \\\"b\\\"\"\n");
    QTest::newRow("structure as JSON") << std::string("Policies") << json
                                       << QStringLiteral(
                                              "{\n  \"PasswordPolicy\": {\n    \"MinimumLength\": 12\n  }\n}\n");
}

void TestTreeClipboard::copies()
{
    QFETCH(std::string, place);
    QFETCH(Qt::Key, shortcut);
    QFETCH(QString, text);
    m_page->showPath(*Path::parse(place));
    key(shortcut, shortcut == Qt::Key_C ? Qt::ControlModifier : Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(QApplication::clipboard()->text(), text);
    QCOMPARE(notice(), QString());
}

void TestTreeClipboard::copyOfNothingIsRefused()
{
    QApplication::clipboard()->setText(QStringLiteral("before"));
    m_page->showPath(*Path::parse("MfaConfiguration"));
    key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(notice().contains(QStringLiteral("MfaConfiguration")));
    key(Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(notice().contains(QStringLiteral("JSON")));
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
}

void TestTreeClipboard::pastes_data()
{
    QTest::addColumn<std::string>("place");
    QTest::addColumn<QString>("text");
    QTest::newRow("over a structure") << std::string("Policies")
                                      << QStringLiteral(R"({"SignInPolicy":{"AllowedFirstAuthFactors":["PASSWORD"]}})");
    QTest::newRow("into a structure that is not set")
        << std::string("EmailConfiguration") << QStringLiteral(R"({"EmailSendingAccount":"DEVELOPER"})");
    QTest::newRow("over a list") << std::string("AutoVerifiedAttributes") << QStringLiteral(R"(["phone_number"])");
    QTest::newRow("over an item") << std::string("AutoVerifiedAttributes[0]") << QStringLiteral(R"("phone_number")");
    QTest::newRow("a value of another kind") << std::string("PoolName") << QStringLiteral("7");
    QTest::newRow("over a request") << std::string("") << QStringLiteral(R"({"PoolName":"other"})");
    QTest::newRow("into a request that is not set")
        << std::string("SetUserPoolMfaConfig") << QStringLiteral(R"({"MfaConfiguration":"OFF"})");
}

void TestTreeClipboard::pastes()
{
    QFETCH(std::string, place);
    QFETCH(QString, text);
    const Path path = *Path::parse(place);
    const PoolConfig before = m_document->config();
    QApplication::clipboard()->setText(text);
    m_page->showPath(path);
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(notice(), QString());
    QVERIFY(m_document->config().contains(path));
    QCOMPARE(m_document->config().find(path)->dump(), text.toStdString());
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->config(), before);
}

void TestTreeClipboard::refuses_data()
{
    QTest::addColumn<std::string>("place");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no JSON") << std::string("Policies") << QStringLiteral("{\n  oops}") << QStringLiteral("line 2");
    QTest::newRow("empty clipboard") << std::string("Policies") << QString() << QStringLiteral("no JSON");
    QTest::newRow("a list for a structure")
        << std::string("Policies") << QStringLiteral("[]") << QStringLiteral("begins with {");
    QTest::newRow("a text for a list") << std::string("AutoVerifiedAttributes") << QStringLiteral("\"email\"")
                                       << QStringLiteral("begins with [");
    QTest::newRow("a list for a request") << std::string("") << QStringLiteral("[]") << QStringLiteral("begins with {");
    QTest::newRow("a member given twice")
        << std::string("Policies") << QStringLiteral(R"({"a":1,"a":2})") << QStringLiteral("no JSON");
}

void TestTreeClipboard::refuses()
{
    QFETCH(std::string, place);
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const PoolConfig before = m_document->config();
    QApplication::clipboard()->setText(text);
    m_page->showPath(*Path::parse(place));
    key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(notice().contains(reason), qPrintable(notice()));
    QCOMPARE(m_document->config(), before);
    QCOMPARE(m_document->undoStack()->count(), 0);
    m_page->showPath(*Path::parse("UserPoolTier")); // what was said belongs to where it was said
    QCOMPARE(notice(), QString());
}

void TestTreeClipboard::everyActionIsExplained()
{
    const auto *tree = m_page->findChild<QTreeView *>(QStringLiteral("tree"));
    QCOMPARE(tree->contextMenuPolicy(), Qt::ActionsContextMenu);
    QCOMPARE(tree->actions().size(), 4);
    for (const QAction *action : tree->actions()) {
        QVERIFY(!action->shortcut().isEmpty());
        QVERIFY(!action->statusTip().isEmpty());
        QVERIFY(action->toolTip().contains(action->shortcut().toString(QKeySequence::NativeText)));
    }
}

QTEST_MAIN(TestTreeClipboard)
#include "tst_treeclipboard.moc"
