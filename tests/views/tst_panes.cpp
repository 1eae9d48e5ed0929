// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "support/windowtest.h"

#include <QAccessible>
#include <QDockWidget>

using namespace pooldesigner;

namespace {

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
           widget->focusProxy() == nullptr;
}

QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 (%2)").arg(widget->objectName(), QLatin1String(widget->metaObject()->className()));
}

QStringList namesOf(const QList<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names << nameOf(widget);
    return names;
}

// The part of the window that a control stands in.
QString paneOf(const QWidget *widget)
{
    static const char *const kPanes[] = {"toolBar",    "sectionList",  "questionBar", "messageBar",
                                         "outputDock", "findingsDock", "historyDock"};
    for (const QWidget *above = widget; above != nullptr; above = above->parentWidget()) {
        for (const char *pane : kPanes) {
            if (above->objectName() == QLatin1String(pane))
                return QLatin1String(pane);
        }
    }
    return QStringLiteral("page");
}

QRect placeOf(const QWidget *widget) { return {widget->mapToGlobal(QPoint()), widget->size()}; }

// Whether a person who reads comes to `second` after `first`: it does not stand wholly above, nor before it in its row.
bool isReadOn(const QWidget *first, const QWidget *second)
{
    const QRect a = placeOf(first);
    const QRect b = placeOf(second);
    const bool above = b.bottom() <= a.top() && b.left() < a.right();
    const bool before = b.right() <= a.left() && b.top() < a.bottom() && b.bottom() > a.top();
    return !above && !before;
}

} // namespace

// The keyboard goes through the window as it is read, and stays nowhere.
class TestPanes : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(QStringLiteral("tst_panes")); }
    void init();
    void ringOf_data();
    void ringOf();
    void barIsReadFirst();
    void pageMadeLate();
    void whatIsHiddenIsPassedOver();
    void floatingPanel();
    void sharedPlace();
    void panesBothWays();
    void paneRemembersWhereItWas();
    void hiddenControlHandsOn();

private:
    // From where the keyboard is, by Tab, until it is there again.
    QList<QWidget *> round(Qt::Key by = Qt::Key_Tab)
    {
        QList<QWidget *> stops;
        const QWidget *start = QApplication::focusWidget();
        do {
            key(by, by == Qt::Key_Backtab ? kShift : Qt::NoModifier);
            stops << QApplication::focusWidget();
        } while (stops.last() != start && stops.size() < 2000);
        return stops;
    }
    QStringList panesOf(const QList<QWidget *> &stops) const
    {
        QStringList panes;
        for (const QWidget *stop : stops) {
            if (panes.isEmpty() || panes.last() != paneOf(stop))
                panes << paneOf(stop);
        }
        return panes;
    }
};

void TestPanes::init()
{
    showWindow();
    QVERIFY(m_window->session().openSample(QStringLiteral("everything")));
    QCoreApplication::processEvents();
}

void TestPanes::ringOf_data()
{
    QTest::addColumn<int>("section"); // -1 the tree, -2 the questions of a new pool, -3 what cannot change later
    for (int section = 0; section <= static_cast<int>(Section::ReadOnly); ++section)
        QTest::addRow("%s", sectionTitle(static_cast<Section>(section))) << section;
    QTest::newRow("tree") << -1;
    QTest::newRow("start") << -2;
    QTest::newRow("choices") << -3;
}

void TestPanes::ringOf()
{
    QFETCH(int, section);
    if (section >= 0)
        m_window->showSection(static_cast<Section>(section));
    else if (section == -1)
        m_window->showTree();
    else if (section == -2)
        m_window->showStart();
    else
        key(Qt::Key_I, kCtrl);
    key(Qt::Key_K, kCtrl);
    const QList<QWidget *> stops = round();
    QCOMPARE(stops.last()->objectName(), QStringLiteral("settingSearch"));

    QStringList wanted;
    const auto all = m_window->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (widget->window() == m_window.get() && takesTab(widget))
            wanted << nameOf(widget);
    }
    QStringList reached = namesOf(stops);
    wanted.sort();
    reached.sort();
    QCOMPARE(reached, wanted);

    QCOMPARE(panesOf(stops),
             QStringList({QStringLiteral("toolBar"), QStringLiteral("sectionList"), QStringLiteral("page"),
                          QStringLiteral("outputDock"), QStringLiteral("findingsDock"), QStringLiteral("toolBar")}));
    for (QWidget *stop : stops) {
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(stop);
        QVERIFY2(spoken != nullptr && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(nameOf(stop)));
    }
    for (qsizetype i = 1; i < stops.size(); ++i) {
        if (paneOf(stops[i - 1]) == paneOf(stops[i]))
            QVERIFY2(isReadOn(stops[i - 1], stops[i]),
                     qPrintable(nameOf(stops[i - 1]) + QStringLiteral(" then ") + nameOf(stops[i])));
    }

    QList<QWidget *> back = round(Qt::Key_Backtab);
    std::reverse(back.begin(), back.end());
    back << back.takeFirst(); // both begin after the search
    QCOMPARE(namesOf(back), namesOf(stops));
}

void TestPanes::barIsReadFirst()
{
    m_window->document().setValue(*Path::parse("MfaConfiguration"), "STRANGE"); // something of each kind is wrong
    m_window->document().setValue(*Path::parse("AliasAttributes"), Json::array({"email"}));
    QCoreApplication::processEvents();
    key(Qt::Key_K, kCtrl);
    QStringList order{focused()};
    for (int i = 0; i < 4; ++i) {
        key(Qt::Key_Tab);
        order << focused();
    }
    QCOMPARE(order,
             QStringList({QStringLiteral("settingSearch"), QStringLiteral("countErrors"),
                          QStringLiteral("countWarnings"), QStringLiteral("countAdvice"), QStringLiteral("sections")}));
}

void TestPanes::pageMadeLate()
{
    m_window->showSection(Section::Tags);
    m_window->showSection(Section::Password);
    find("sections")->setFocus();
    key(Qt::Key_Tab);
    QCOMPARE(paneOf(QApplication::focusWidget()), QStringLiteral("page"));
    key(Qt::Key_Backtab, kShift);
    QCOMPARE(focused(), QStringLiteral("sections"));
}

void TestPanes::whatIsHiddenIsPassedOver()
{
    find("outputDock")->hide();
    find<QDockWidget>("historyDock")->show();
    QCoreApplication::processEvents();
    key(Qt::Key_K, kCtrl);
    QCOMPARE(panesOf(round()),
             QStringList({QStringLiteral("toolBar"), QStringLiteral("sectionList"), QStringLiteral("page"),
                          QStringLiteral("findingsDock"), QStringLiteral("historyDock"), QStringLiteral("toolBar")}));
}

void TestPanes::floatingPanel()
{
    auto *output = find<QDockWidget>("outputDock");
    output->setFloating(true);
    QVERIFY(QTest::qWaitForWindowExposed(output));
    m_window->activateWindow();
    key(Qt::Key_K, kCtrl);
    QVERIFY(!panesOf(round()).contains(QStringLiteral("outputDock")));
    for (int i = 0; i < 6 && paneOf(QApplication::focusWidget()) != QStringLiteral("outputDock"); ++i)
        key(Qt::Key_F6);
    QCOMPARE(paneOf(QApplication::focusWidget()), QStringLiteral("outputDock"));
    QCOMPARE(panesOf(round()), QStringList(QStringLiteral("outputDock"))); // a window has a round of its own
    key(Qt::Key_F6);
    QTRY_COMPARE(paneOf(QApplication::focusWidget()), QStringLiteral("findingsDock"));
}

void TestPanes::sharedPlace()
{
    m_window->tabifyDockWidget(find<QDockWidget>("findingsDock"), find<QDockWidget>("outputDock"));
    find("findingsDock")->raise();
    QCoreApplication::processEvents();
    key(Qt::Key_K, kCtrl);
    const QStringList panes = panesOf(round());
    QVERIFY(panes.contains(QStringLiteral("findingsDock")));
    QVERIFY(!panes.contains(QStringLiteral("outputDock"))); // behind the other
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_F6);
    QCOMPARE(paneOf(QApplication::focusWidget()), QStringLiteral("outputDock")); // and brought forward when asked for
    QVERIFY(!find("outputDock")->visibleRegion().isEmpty());
}

void TestPanes::panesBothWays()
{
    key(Qt::Key_K, kCtrl);
    QStringList panes;
    for (int i = 0; i < 5; ++i) {
        m_window->setAttribute(Qt::WA_KeyboardFocusChange, false); // as when nobody pressed Tab so far
        key(Qt::Key_F6);
        QVERIFY(m_window->testAttribute(Qt::WA_KeyboardFocusChange)); // what buttons outline their focus by
        panes << paneOf(QApplication::focusWidget());
        QVERIFY2(!QApplication::focusWidget()->accessibleName().isEmpty(),
                 qPrintable(nameOf(QApplication::focusWidget())));
    }
    QCOMPARE(panes, QStringList({QStringLiteral("sectionList"), QStringLiteral("page"), QStringLiteral("outputDock"),
                                 QStringLiteral("findingsDock"), QStringLiteral("toolBar")}));
    QStringList back;
    for (int i = 0; i < 5; ++i) {
        back.prepend(paneOf(QApplication::focusWidget()));
        key(Qt::Key_F6, kShift);
    }
    QCOMPARE(back, panes);
}

void TestPanes::paneRemembersWhereItWas()
{
    goTo("UserPoolTier");
    const QString field = focused();
    key(Qt::Key_F6);
    QCOMPARE(paneOf(QApplication::focusWidget()), QStringLiteral("outputDock"));
    key(Qt::Key_F6, kShift);
    QCOMPARE(focused(), field);
}

void TestPanes::hiddenControlHandsOn()
{
    paste("no design");
    QTRY_VERIFY(find("messageDismiss")->isVisible());
    find("messageDismiss")->setFocus();
    key(Qt::Key_Space);
    QCOMPARE(paneOf(QApplication::focusWidget()), QStringLiteral("page"));
}

QTEST_MAIN(TestPanes)
#include "tst_panes.moc"
