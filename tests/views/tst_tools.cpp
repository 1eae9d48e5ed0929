// SPDX-License-Identifier: MIT
#include "support/windowtest.h"

#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>
#include <QFontInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QUndoView>

using namespace pooldesigner;

// What belongs to the whole window, by keyboard.
class TestTools : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(QStringLiteral("tst_tools")); }
    void init() { showWindow(); }
    void cleanup();
    void everyMenuEntryIsExplained();
    void shortcutsAreUnique();
    void paletteRunsACommand();
    void paletteGoesToASetting_data();
    void paletteGoesToASetting();
    void paletteMovesWhileTyping();
    void paletteFindsNothing();
    void paletteLeavesOutWhatCannotRun();
    void backAndForward();
    void backFromASectionThatWasLookedAt();
    void textGrowsAndShrinks();
    void textSizeIsRemembered();
    void sheetHoldsEveryShortcut();
    void aboutNamesVersions();
    void countsLeadToFindings();
    void historyGoesBackInSteps();
    void clipboardOpensAsADesign();
    void clipboardWithoutADesignIsRefused();

private:
    QLineEdit *palette()
    {
        key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        return m_window->findChild<QLineEdit *>(QStringLiteral("paletteLine"));
    }
    static void collect(const QMenu *menu, QList<QAction *> &actions)
    {
        for (QAction *action : menu->actions()) {
            if (action->menu() != nullptr)
                collect(action->menu(), actions);
            else if (!action->isSeparator())
                actions << action;
        }
    }
    QList<QAction *> menuActions() const
    {
        QList<QAction *> actions;
        for (const QAction *action : m_window->menuBar()->actions())
            collect(action->menu(), actions);
        return actions;
    }
};

void TestTools::cleanup() { m_window.reset(); }

void TestTools::everyMenuEntryIsExplained()
{
    for (const QAction *action : menuActions()) {
        const QByteArray name = action->text().toUtf8();
        QVERIFY2(!action->shortcut().isEmpty(), name);
        QVERIFY2(!action->toolTip().isEmpty(), name);
        if (action->text() != QStringLiteral("&Undo") && action->text() != QStringLiteral("&Redo"))
            QVERIFY2(!action->statusTip().isEmpty(), name);
    }
}

void TestTools::shortcutsAreUnique()
{
    QHash<QString, QString> taken;
    for (const QAction *action : menuActions()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString text = keys.toString();
            QVERIFY2(!taken.contains(text),
                     qPrintable(QStringLiteral("%1: %2, %3").arg(text, taken.value(text), action->text())));
            taken.insert(text, action->text());
        }
    }
}

void TestTools::paletteRunsACommand()
{
    QLineEdit *line = palette();
    QVERIFY(line->isVisible());
    QVERIFY(!line->accessibleName().isEmpty());
    QTest::keyClicks(line, QStringLiteral("whole tree"));
    key(Qt::Key_Return);
    QVERIFY(!line->isVisible());
    QVERIFY(m_window->findChild<QTreeView *>(QStringLiteral("tree"))->isVisible());
}

void TestTools::paletteGoesToASetting_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("focus");
    QTest::newRow("by its name in the API") << QStringLiteral("PoolName") << QStringLiteral("PoolName/editor");
    QTest::newRow("by words of its label") << QStringLiteral("feature plan") << QStringLiteral("UserPoolTier/editor");
    QTest::newRow("by the last part of its path")
        << QStringLiteral("presignup") << QStringLiteral("LambdaConfig.PreSignUp/editor");
}

void TestTools::paletteGoesToASetting()
{
    QFETCH(QString, text);
    QFETCH(QString, focus);
    QLineEdit *line = palette();
    QTest::keyClicks(line, text);
    key(Qt::Key_Return);
    QTRY_COMPARE(focused(), focus);
}

void TestTools::paletteMovesWhileTyping()
{
    QLineEdit *line = palette();
    QTest::keyClicks(line, QStringLiteral("mfa"));
    const auto *list = m_window->findChild<QTreeView *>(QStringLiteral("paletteList"));
    QVERIFY(list->model()->rowCount() > 2);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 2);
    key(Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClicks(line, QStringLiteral("c")); // the line still has the keyboard
    QCOMPARE(line->text(), QStringLiteral("mfac"));
    key(Qt::Key_Escape);
    QVERIFY(!line->isVisible());
}

void TestTools::paletteFindsNothing()
{
    QLineEdit *line = palette();
    QTest::keyClicks(line, QStringLiteral("zzzz"));
    QCOMPARE(m_window->findChild<QTreeView *>(QStringLiteral("paletteList"))->model()->rowCount(), 0);
    key(Qt::Key_Return);
    QVERIFY(line->isVisible());
    key(Qt::Key_Escape);
    QVERIFY(!line->isVisible());
    palette();
    QVERIFY(line->text().isEmpty()); // begins anew
    key(Qt::Key_Escape);
}

void TestTools::paletteLeavesOutWhatCannotRun()
{
    const auto rows = [this](const char *text) {
        QTest::keyClicks(palette(), QLatin1String(text));
        const auto *model = m_window->findChild<QTreeView *>(QStringLiteral("paletteList"))->model();
        QStringList titles;
        for (int row = 0; row < model->rowCount(); ++row)
            titles << model->index(row, 0).data().toString();
        key(Qt::Key_Escape);
        return titles;
    };
    const auto undo = [](const QString &title) { return title.startsWith(QStringLiteral("Undo")); };
    QVERIFY(std::ranges::none_of(rows("Undo"), undo));
    m_window->document().setValue(*Path::parse("PoolName"), "a");
    QVERIFY(std::ranges::any_of(rows("Undo"), undo));
}

void TestTools::backAndForward()
{
    goTo("PoolName");
    QTRY_COMPARE(focused(), QStringLiteral("PoolName/editor"));
    goTo("MfaConfiguration");
    const QString second = focused();
    goTo("LambdaConfig.PreSignUp");
    QTRY_COMPARE(focused(), QStringLiteral("LambdaConfig.PreSignUp/editor"));
    key(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(focused(), second);
    key(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(focused(), QStringLiteral("PoolName/editor"));
    key(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(focused(), second);
    key(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(focused(), QStringLiteral("LambdaConfig.PreSignUp/editor"));
}

void TestTools::backFromASectionThatWasLookedAt()
{
    goTo("PoolName");
    goTo("LambdaConfig.PreSignUp");
    m_window->showSection(Section::Tags);
    key(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(focused(), QStringLiteral("LambdaConfig.PreSignUp/editor"));
}

void TestTools::textGrowsAndShrinks()
{
    const auto *command = m_window->findChild<QPlainTextEdit *>();
    const auto *list = m_window->findChild<QTreeView *>();
    QVERIFY(command != nullptr && list != nullptr);
    const double commandSize = command->font().pointSizeF();
    const double listSize = list->font().pointSizeF();
    key(Qt::Key_Plus, Qt::ControlModifier);
    key(Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(textZoom(), 120);
    QCOMPARE(command->font().pointSizeF(), commandSize * 1.2);
    QTRY_COMPARE(list->font().pointSizeF(), listSize * 1.2);
    key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(command->font().pointSizeF(), commandSize);
    QTRY_COMPARE(list->font().pointSizeF(), listSize);
    for (int i = 0; i < 20; ++i)
        key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(textZoom(), kTextZoomMin);
    for (int i = 0; i < 30; ++i)
        key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(textZoom(), kTextZoomMax);
}

void TestTools::textSizeIsRemembered()
{
    const double normal = QApplication::font().pointSizeF();
    key(Qt::Key_Plus, Qt::ControlModifier);
    const QVariant kept = QSettings().value(QStringLiteral("textZoom"));
    m_window.reset();
    setTextZoom(100); // as a new process begins
    QSettings().setValue(QStringLiteral("textZoom"), kept);
    m_window = std::make_unique<MainWindow>(m_dialogs);
    QCOMPARE(textZoom(), 110);
    QCOMPARE(QApplication::font().pointSizeF(), normal * 1.1);
}

void TestTools::sheetHoldsEveryShortcut()
{
    key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *list = m_window->findChild<QTreeWidget *>(QStringLiteral("shortcutList"));
    QVERIFY(list != nullptr && list->isVisible());
    QStringList shown;
    for (QTreeWidgetItemIterator item(const_cast<QTreeWidget *>(list)); *item != nullptr; ++item)
        shown << (*item)->text(0) + u'\t' + (*item)->text(1);
    for (const QAction *action : menuActions()) {
        const QString text =
            action->text().replace(QStringLiteral("&&"), QStringLiteral("\n")).remove(QLatin1Char('&'));
        const QString row = QString(text).replace(QLatin1Char('\n'), QLatin1Char('&')) + u'\t' +
                            QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        QVERIFY2(shown.contains(row), qPrintable(row));
    }

    QTRY_COMPARE(focused(), QStringLiteral("shortcutSearch"));
    keys("f8");
    QStringList found;
    for (QTreeWidgetItemIterator item(const_cast<QTreeWidget *>(list), QTreeWidgetItemIterator::NotHidden);
         *item != nullptr; ++item) {
        if ((*item)->parent() != nullptr)
            found << (*item)->text(1);
    }
    QVERIFY(!found.isEmpty());
    for (const QString &shortcut : found)
        QVERIFY2(shortcut.contains(QStringLiteral("F8")), qPrintable(shortcut));
    key(Qt::Key_Escape); // empties the search
    QVERIFY(list->isVisible());
    key(Qt::Key_Escape);
    QTRY_VERIFY(m_window->findChild<QTreeWidget *>(QStringLiteral("shortcutList")) == nullptr);
}

void TestTools::aboutNamesVersions()
{
    QCoreApplication::setApplicationVersion(QStringLiteral("9.8.7"));
    key(Qt::Key_F1, Qt::ControlModifier);
    const auto *versions = m_window->findChild<QLabel *>(QStringLiteral("versions"));
    QVERIFY(versions != nullptr && versions->isVisible());
    QVERIFY(versions->text().contains(QStringLiteral("Pool Designer 9.8.7")));
    QVERIFY(versions->text().contains(QStringLiteral("Qt ") + QLatin1String(qVersion())));
    QTest::keyClick(m_window->findChild<QPushButton *>(QStringLiteral("copyVersions")), Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), versions->text());
    QTest::keyClick(versions->window(), Qt::Key_Escape);
}

void TestTools::countsLeadToFindings()
{
    m_window->document().setValue(*Path::parse("PoolName"), "shop");
    m_window->document().setValue(*Path::parse("EmailConfiguration.EmailSendingAccount"), "DEVELOPER");
    QCoreApplication::processEvents();
    auto *errors = m_window->findChild<QAbstractButton *>(QStringLiteral("countErrors"));
    QVERIFY(errors->text().toInt() > 0);
    QVERIFY(errors->accessibleName().contains(QStringLiteral("error")));
    errors->setFocus();
    QTest::keyClick(errors, Qt::Key_Space);
    QTRY_COMPARE(focused(), QStringLiteral("EmailConfiguration.SourceArn/editor"));
}

void TestTools::historyGoesBackInSteps()
{
    auto *dock = m_window->findChild<QDockWidget *>(QStringLiteral("historyDock"));
    QVERIFY(!dock->isVisible());
    for (const char *name : {"PoolName", "UserPoolTier", "MfaConfiguration"})
        m_window->document().setValue(*Path::parse(name), "x");
    key(Qt::Key_H, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(dock->isVisible());
    auto *steps = m_window->findChild<QUndoView *>(QStringLiteral("history"));
    QCOMPARE(steps->model()->rowCount(), 4);
    steps->setFocus();
    QTest::keyClick(steps, Qt::Key_Home);
    QCOMPARE(m_window->document().config(), PoolConfig());
    QTest::keyClick(steps, Qt::Key_Down);
    QVERIFY(m_window->document().config().contains(*Path::parse("PoolName")));
    QVERIFY(!m_window->document().config().contains(*Path::parse("UserPoolTier")));
}

void TestTools::clipboardOpensAsADesign()
{
    QApplication::clipboard()->setText(QStringLiteral(R"({"UserPool": {"Id": "eu-west-1_Ab1", "Name": "shop"}})"));
    key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->document().config().find(*Path::parse("PoolName"))->get<std::string>(), std::string("shop"));
    QVERIFY(m_window->isWindowModified()); // no file holds it yet
    QVERIFY(m_window->session().filePath().isEmpty());
    QCOMPARE(m_window->session().displayName(), QStringLiteral("Clipboard"));
    QVERIFY(m_window->findChild<QLabel *>(QStringLiteral("messageTitle"))->isVisible());
    key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier); // unsaved now, so it asks, and the answer is to stay
    QCOMPARE(m_dialogs.questions, 1);
}

void TestTools::clipboardWithoutADesignIsRefused()
{
    m_window->document().setValue(*Path::parse("PoolName"), "kept");
    QApplication::clipboard()->setText(QStringLiteral("hello"));
    key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_window->findChild<QLabel *>(QStringLiteral("messageTitle"))->isVisible());
    QCOMPARE(m_window->document().config().find(*Path::parse("PoolName"))->get<std::string>(), std::string("kept"));
    QCOMPARE(m_dialogs.questions, 0);
}

QTEST_MAIN(TestTools)
#include "support/windowtest.h"
#include "tst_tools.moc"
