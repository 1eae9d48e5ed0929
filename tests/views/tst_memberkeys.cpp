// SPDX-License-Identifier: MIT
#include "dialogs/widgetkeys.h"
#include "support/windowtest.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QShortcut>
#include <QToolTip>

using namespace pooldesigner;

// The keys that fields, tables, tree and findings have for themselves: they are in the sheet, they stand in nobody's
// way, and those of the fields do what they say.
class TestMemberKeys : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(QStringLiteral("tst_memberkeys")); }
    void init();
    void cleanup() { m_window.reset(); }
    void theSheetHasTheKeysOf_data();
    void theSheetHasTheKeysOf();
    void noMenuHasThem_data() { theSheetHasTheKeysOf_data(); }
    void noMenuHasThem();
    void copyFromAField_data();
    void copyFromAField();
    void copyOfNothingChangesNothing();
    void pasteOverAField();
    void menuOfAField();
    void explainsTheFindingOfAField();
    void explainsWhereThePanelIsHidden();
    void mendsNothingUnseen();

private:
    static QSet<QString> keysOf(const QWidget &widget)
    {
        QSet<QString> keys;
        for (const QAction *action : widget.actions()) {
            // What a menu of the window holds as well is in the sheet with that menu.
            const QList<QObject *> places = action->associatedObjects();
            if (std::ranges::any_of(places, [](const QObject *place) { return place->inherits("QMenu"); }))
                continue;
            for (const QKeySequence &key : action->shortcuts())
                keys << key.toString();
        }
        for (const auto *shortcut : widget.findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly))
            keys << shortcut->key().toString();
        return keys;
    }
    static void collect(const QMenu &menu, QSet<QString> &keys)
    {
        for (const QAction *action : menu.actions()) {
            for (const QKeySequence &key : action->shortcuts())
                keys << key.toString();
            if (action->menu() != nullptr)
                collect(*action->menu(), keys);
        }
    }
    QWidget *part(const QString &name)
    {
        m_window->showTree();
        m_window->showSection(Section::Tags);
        m_window->showSection(Section::Attributes);
        m_window->showSection(Section::Email);
        return m_window->findChild<QWidget *>(name);
    }
};

void TestMemberKeys::init()
{
    showWindow();
    QVERIFY(m_window->session().openSample(QStringLiteral("everything")));
}

void TestMemberKeys::explainsTheFindingOfAField()
{
    goTo("VerificationMessageTemplate.EmailMessageByLink");
    const QString field = focused();
    QVERIFY(field.startsWith(QStringLiteral("VerificationMessageTemplate.EmailMessageByLink")));
    auto *details = find("findingDetails");
    const auto explains = [details](const char *words) {
        const auto labels = details->findChildren<QLabel *>();
        return details->isVisible() && std::ranges::any_of(labels, [words](const QLabel *label) {
                   return label->isVisible() && label->text().contains(QLatin1String(words));
               });
    };
    key(Qt::Key_Return, kAlt);
    QVERIFY(explains("EmailMessage and EmailMessageByLink are both given"));
    QCOMPARE(focused(), field);
    // It follows the keyboard, and the structure stands for what it holds.
    goTo("AliasAttributes");
    QVERIFY(explains("AliasAttributes (phone_number"));
    // The choices of an aid stand for the members behind it, and a row of a table for its entry.
    key(Qt::Key_5, kCtrl);
    QVERIFY(explains("MFA is OPTIONAL"));
    key(Qt::Key_Return, kAlt);
    QVERIFY(!details->isVisible());
    key(Qt::Key_3, kCtrl);
    key(Qt::Key_Down);
    key(Qt::Key_Return, kAlt);
    QVERIFY(explains("Custom attributes (tenant_id"));
}

void TestMemberKeys::explainsWhereThePanelIsHidden()
{
    key(Qt::Key_F, kCtrl | kAlt);
    QVERIFY(!find("findingsPanel")->isVisible());
    goTo("AliasAttributes");
    for (int round = 0; round < 2; ++round) { // what nobody sees is never closed
        key(Qt::Key_Return, kAlt);
        QVERIFY(find("findingDetails")->isVisible());
        key(Qt::Key_F, kCtrl | kAlt);
        QVERIFY(!find("findingsPanel")->isVisible());
    }
}

// From anywhere else, the key first leads to what it would mend.
void TestMemberKeys::mendsNothingUnseen()
{
    goTo("VerificationMessageTemplate.EmailMessageByLink");
    const QString field = focused();
    key(Qt::Key_1, kCtrl | kAlt); // devices, where nothing is wrong
    QVERIFY(focused() != field);
    key(Qt::Key_Period, kCtrl);
    QCOMPARE(focused(), field);
    QCOMPARE(m_window->document().undoStack()->count(), 0);
    key(Qt::Key_Period, kCtrl);
    QVERIFY(QApplication::activePopupWidget() != nullptr); // there is more than one way
    key(Qt::Key_Escape);
}

void TestMemberKeys::theSheetHasTheKeysOf_data()
{
    QTest::addColumn<QString>("name"); // of the widget
    QTest::addColumn<QString>("title");
    QTest::newRow("form") << QStringLiteral("form/%1").arg(static_cast<int>(Section::Email))
                          << QStringLiteral("In a form");
    QTest::newRow("tree") << QStringLiteral("tree") << QStringLiteral("In the whole tree");
    QTest::newRow("attributes") << QStringLiteral("customAttributes")
                                << QStringLiteral("In the table of custom attributes");
    QTest::newRow("tags") << QStringLiteral("tags") << QStringLiteral("In the table of tags");
    QTest::newRow("findings") << QStringLiteral("findingList") << QStringLiteral("In the findings");
}

void TestMemberKeys::theSheetHasTheKeysOf()
{
    QFETCH(QString, name);
    QFETCH(QString, title);
    const QWidget *widget = part(name);
    QVERIFY(widget != nullptr);
    QSet<QString> listed;
    for (const WidgetKeys &each : widgetKeys()) {
        if (QLatin1String(each.part) != title)
            continue;
        for (const QKeySequence &key : QKeySequence::listFromString(QLatin1String(each.keys)))
            listed << key.toString();
    }
    QSet<QString> missing = keysOf(*widget) - listed;
    QVERIFY2(missing.isEmpty(), qPrintable(missing.values().join(QStringLiteral(", "))));
}

// A key that both have would do nothing at all.
void TestMemberKeys::noMenuHasThem()
{
    QFETCH(QString, name);
    QSet<QString> menus;
    for (const QAction *action : m_window->menuBar()->actions())
        collect(*action->menu(), menus);
    QSet<QString> both = keysOf(*part(name)) & menus;
    QVERIFY2(both.isEmpty(), qPrintable(both.values().join(QStringLiteral(", "))));
}

void TestMemberKeys::copyFromAField_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("copied");
    QTest::newRow("value") << int(Qt::Key_V) << QStringLiteral("DEVELOPER");
    QTest::newRow("path") << int(Qt::Key_P) << QStringLiteral("EmailConfiguration.EmailSendingAccount");
    QTest::newRow("JSON") << int(Qt::Key_J) << QStringLiteral("\"DEVELOPER\"");
}

void TestMemberKeys::copyFromAField()
{
    QFETCH(int, key);
    QFETCH(QString, copied);
    m_window->goTo(*Path::parse("EmailConfiguration.EmailSendingAccount"));
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(QApplication::clipboard()->text().trimmed(), copied);
    QCOMPARE(m_window->document().undoStack()->count(), 0);
}

void TestMemberKeys::copyOfNothingChangesNothing()
{
    QApplication::clipboard()->setText(QStringLiteral("before"));
    m_window->document().unset(*Path::parse("EmailConfiguration.From"));
    m_window->goTo(*Path::parse("EmailConfiguration.From"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
    QVERIFY(QToolTip::text().contains(QStringLiteral("is not set")));
}

void TestMemberKeys::pasteOverAField()
{
    QApplication::clipboard()->setText(QStringLiteral("\"Shop <shop@example.com>\""));
    m_window->goTo(*Path::parse("EmailConfiguration.From"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->document().config().find(*Path::parse("EmailConfiguration.From"))->get<std::string>(),
             std::string("Shop <shop@example.com>"));
    QCOMPARE(m_window->document().undoStack()->count(), 1);
}

void TestMemberKeys::menuOfAField()
{
    auto *form = part(QStringLiteral("form/%1").arg(static_cast<int>(Section::Email)));
    m_window->goTo(*Path::parse("EmailConfiguration.From"));
    const QWidget *field = QApplication::focusWidget();
    auto *viewport = qobject_cast<QScrollArea *>(form)->viewport();
    const QPoint above = field->mapTo(viewport, QPoint(4, -8)); // the label
    QContextMenuEvent event(QContextMenuEvent::Mouse, above, viewport->mapToGlobal(above));
    QCoreApplication::sendEvent(viewport, &event);
    auto *menu = form->findChild<QMenu *>(QStringLiteral("memberMenu"));
    QVERIFY(menu != nullptr && menu->isVisible());
    QCOMPARE(menu->actions().size(), 4);
    menu->close();
}

QTEST_MAIN(TestMemberKeys)
#include "support/windowtest.h"
#include "tst_memberkeys.moc"
