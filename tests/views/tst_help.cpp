// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "catalogue/memberreference.h"
#include "help/helppages.h"
#include "help/whatsthis.h"
#include "support/windowtest.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeView>

using namespace pooldesigner;

// F1 opens the page of what has the keyboard, Shift+F1 says it in a few words.
class TestHelp : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(QStringLiteral("tst_help")); }
    void init();
    void cleanup() { m_window.reset(); }
    void everySectionIsWrittenAbout();
    void everyMemberHasAHeading();
    void opensAtTheFieldInHand();
    void opensAtTheMemberOfTheTree();
    void opensAtTheRuleOfAFinding();
    void opensTheSectionThatIsShown();
    void searchNarrowsAndFinds();
    void escapeClearsThenCloses();
    void everyControlAnswers_data();
    void everyControlAnswers();
    void wordsComeFromTheCatalogue();
    void shownBesideTheControl();

private:
    static void f1(Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1, modifiers);
    }
    QTextBrowser *page() const { return m_window->findChild<QTextBrowser *>(QStringLiteral("helpPage")); }
    QString heading() const
    {
        return QApplication::activeWindow() != m_window.get() ? page()->textCursor().block().text() : QString();
    }
    QListWidget *contents() const { return m_window->findChild<QListWidget *>(QStringLiteral("helpContents")); }
    QString title() const { return contents()->currentItem()->text(); }
};

void TestHelp::init()
{
    showWindow();
    QVERIFY(m_window->session().openSample(QStringLiteral("everything")));
}

void TestHelp::everySectionIsWrittenAbout()
{
    for (const HelpPage &each : helpPages()) {
        const QString text = helpMarkdown(each);
        QVERIFY2(text.startsWith(QStringLiteral("# ")), qPrintable(each.id));
        QVERIFY2(text.size() > 400, qPrintable(each.id));
        if (each.section)
            QVERIFY2(text.startsWith(QStringLiteral("# ") + QLatin1String(sectionTitle(*each.section))),
                     qPrintable(each.id));
    }
}

void TestHelp::everyMemberHasAHeading()
{
    for (const HelpPage &each : helpPages()) {
        if (!each.section)
            continue;
        QTextDocument document;
        document.setMarkdown(helpMarkdown(each));
        QStringList headings;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() == 3)
                headings << block.text();
        }
        for (const FieldSpec *spec : catalogue::inSection(*each.section)) {
            const QString name = QString::fromStdString(memberName(*spec));
            QVERIFY2(spec->label.empty() || headings.contains(name), qPrintable(name));
        }
    }
}

void TestHelp::opensAtTheFieldInHand()
{
    m_window->goTo(*Path::parse("Policies.PasswordPolicy.MinimumLength"));
    f1();
    QTRY_COMPARE(heading(), QStringLiteral("Policies.PasswordPolicy.MinimumLength"));
    QCOMPARE(title(), QStringLiteral("Password"));
}

void TestHelp::opensAtTheMemberOfTheTree()
{
    m_window->showTree();
    m_window->goTo(*Path::parse("Schema[0].Name"));
    f1();
    QTRY_COMPARE(heading(), QStringLiteral("Schema[].Name"));
    QCOMPARE(title(), QStringLiteral("Attributes"));
}

void TestHelp::opensAtTheRuleOfAFinding()
{
    auto *list = m_window->findChild<QTreeView *>(QStringLiteral("findingList"));
    QTRY_VERIFY(list->model()->rowCount() > 0);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    f1();
    QTRY_COMPARE(title(), QStringLiteral("Rules"));
    QTRY_VERIFY(!heading().isEmpty() && heading() != QStringLiteral("Rules"));
}

void TestHelp::opensTheSectionThatIsShown()
{
    m_window->showSection(Section::Domain);
    m_window->findChild<QWidget *>(QStringLiteral("commandText"))->setFocus();
    f1();
    QTRY_VERIFY(page() != nullptr && page()->isVisible());
    QCOMPARE(title(), QStringLiteral("Domain"));
}

void TestHelp::searchNarrowsAndFinds()
{
    m_window->findChild<QWidget *>(QStringLiteral("commandText"))->setFocus();
    f1();
    auto *search = m_window->findChild<QLineEdit *>(QStringLiteral("helpSearch"));
    QTest::keyClicks(search, QStringLiteral("passkey recovery"));
    int shown = 0;
    for (int row = 0; row < contents()->count(); ++row)
        shown += contents()->item(row)->isHidden() ? 0 : 1;
    QVERIFY(shown > 0 && shown < contents()->count());
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(page()->textCursor().selectedText().toLower(), QStringLiteral("passkey"));
    search->clear();
    QTest::keyClicks(search, QStringLiteral("zzzz"));
    for (int row = 0; row < contents()->count(); ++row)
        QVERIFY(contents()->item(row)->isHidden());
}

void TestHelp::escapeClearsThenCloses()
{
    m_window->findChild<QWidget *>(QStringLiteral("commandText"))->setFocus();
    f1();
    auto *search = m_window->findChild<QLineEdit *>(QStringLiteral("helpSearch"));
    QTest::keyClicks(search, QStringLiteral("sms"));
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QVERIFY(page()->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!page()->isVisible());
}

void TestHelp::everyControlAnswers_data()
{
    QTest::addColumn<int>("section"); // one more than the last: the tree
    for (int i = 0; i <= static_cast<int>(Section::ReadOnly) + 1; ++i)
        QTest::newRow(i > static_cast<int>(Section::ReadOnly) ? "tree" : sectionTitle(static_cast<Section>(i))) << i;
}

// Walks the whole window by Tab, as a person would.
void TestHelp::everyControlAnswers()
{
    QFETCH(int, section);
    if (section > static_cast<int>(Section::ReadOnly))
        m_window->showTree();
    else
        m_window->showSection(static_cast<Section>(section));
    QStringList silent;
    const auto widgets = m_window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool reachable =
            widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (reachable && whatsThisOf(widget).isEmpty())
            silent << QStringLiteral("%1 (%2)").arg(widget->objectName(),
                                                    QLatin1String(widget->metaObject()->className()));
    }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QStringLiteral(", "))));
}

void TestHelp::wordsComeFromTheCatalogue()
{
    m_window->goTo(*Path::parse("Policies.PasswordPolicy.MinimumLength"));
    const QString text = whatsThisOf(QApplication::focusWidget());
    const FieldSpec *spec = catalogue::find(Operation::CreateUserPool, "Policies.PasswordPolicy.MinimumLength");
    QVERIFY(text.startsWith(QLatin1String(spec->label)));
    QVERIFY(text.contains(QLatin1String(spec->help)));
    QVERIFY(text.contains(QStringLiteral("6 to 99")));
    QCOMPARE(placeOf(QApplication::focusWidget()), Path::parse("Policies.PasswordPolicy.MinimumLength"));
}

void TestHelp::shownBesideTheControl()
{
    m_window->goTo(*Path::parse("PoolName"));
    f1(Qt::ShiftModifier);
    const auto tops = QApplication::topLevelWidgets();
    QVERIFY(std::ranges::any_of(tops, [](const QWidget *top) {
        return top->isVisible() && QByteArray(top->metaObject()->className()) == "QWhatsThat";
    }));
}

QTEST_MAIN(TestHelp)
#include "support/windowtest.h"
#include "tst_help.moc"
