// SPDX-License-Identifier: MIT
#include "fakedialogs.h"
#include "panels/sectionlist.h"
#include "textzoom.h"
#include "window/mainwindow.h"
#include "window/session.h"

#include <QApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStyleOptionViewItem>
#include <QTest>
#include <QTreeView>

using namespace pooldesigner;

// A screen of 1366 by 768 pixels for people who need everything twice as large: by text size, or by the scale of the
// whole screen, which leaves 683 by 384.
class TestLargeText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(QStringLiteral("tst_largetext")); }
    void cleanup();
    void staysUsable_data();
    void staysUsable();
    void panelsGoBackWithRoom();
    void sizesFollowTheText();
    void narrowTreeShowsNames();

private:
    void makeWindow(QSize size, int zoom)
    {
        QSettings().clear();
        setTextZoom(zoom);
        QSettings().setValue(QStringLiteral("textZoom"), zoom);
        m_window = std::make_unique<MainWindow>(m_dialogs);
        m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_window->session().openSample(QStringLiteral("everything")));
        QCoreApplication::processEvents();
    }
    bool tabbed() const
    {
        auto *findings = m_window->findChild<QDockWidget *>(QStringLiteral("findingsDock"));
        return m_window->tabifiedDockWidgets(findings).contains(
            m_window->findChild<QDockWidget *>(QStringLiteral("outputDock")));
    }

    FakeDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

void TestLargeText::cleanup()
{
    m_window.reset();
    setTextZoom(100);
}

void TestLargeText::staysUsable_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("zoom");
    QTest::addColumn<int>("formWidth"); // at least, in average characters
    QTest::newRow("as usual") << QSize(1366, 768) << 100 << 80;
    QTest::newRow("text at 150 %") << QSize(1366, 768) << 150 << 50;
    QTest::newRow("text at 200 %") << QSize(1366, 768) << 200 << 50;
    QTest::newRow("screen at 200 %") << QSize(683, 384) << 100 << 50;
}

void TestLargeText::staysUsable()
{
    QFETCH(QSize, size);
    QFETCH(int, zoom);
    QFETCH(int, formWidth);
    makeWindow(size, zoom);
    QCOMPARE(m_window->size(), size); // nothing in it asks for more
    auto *list = m_window->findChild<QTreeView *>(QStringLiteral("sections"));
    QStyleOptionViewItem option;
    option.initFrom(list);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        const int wanted = list->itemDelegate()->sizeHint(option, index).width();
        QVERIFY2(list->viewport()->width() >= wanted, qPrintable(index.data().toString()));
    }
    for (int section = 0; section <= static_cast<int>(Section::ReadOnly); ++section) {
        m_window->showSection(static_cast<Section>(section));
        QCoreApplication::processEvents();
        const auto *page = m_window->findChild<QScrollArea *>(QStringLiteral("form/%1").arg(section));
        if (page == nullptr)
            continue;
        QVERIFY2(page->width() >= formWidth * page->fontMetrics().averageCharWidth(),
                 qPrintable(QStringLiteral("%1: %2 px").arg(section).arg(page->width())));
        QVERIFY2(page->horizontalScrollBar()->maximum() == 0, qPrintable(QString::number(section))); // nothing cut off
        QVERIFY(page->height() >= size.height() / 3);
    }
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
}

void TestLargeText::panelsGoBackWithRoom()
{
    makeWindow({1366, 768}, 100);
    QVERIFY(!tabbed());
    m_window->resize(683, 384);
    QTRY_VERIFY(tabbed());
    m_window->resize(1366, 768);
    QTRY_VERIFY(!tabbed());
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QTRY_VERIFY(tabbed());
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QTRY_VERIFY(!tabbed());
}

void TestLargeText::sizesFollowTheText()
{
    makeWindow({1920, 1080}, 100);
    m_window->showSection(Section::Messages);
    QCoreApplication::processEvents();
    QList<std::pair<QWidget *, QSize>> before;
    for (const char *name :
         {"commandText", "findingFilter", "messageAid/mail", "messageAid/messages",
          "VerificationMessageTemplate.EmailMessage/editor", "VerificationMessageTemplate.EmailSubject/editor"}) {
        auto *widget = m_window->findChild<QWidget *>(QLatin1String(name));
        QVERIFY2(widget != nullptr, name);
        before.append({widget, {std::min(widget->maximumWidth(), 10000), widget->minimumHeight()}});
    }
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCoreApplication::processEvents();
    for (const auto &[widget, size] : before) {
        const QSize now(std::min(widget->maximumWidth(), 10000), widget->minimumHeight());
        QVERIFY2(now.width() * 2 > size.width() * 3 || now.height() * 2 > size.height() * 3,
                 qPrintable(widget->objectName()));
    }
}

void TestLargeText::narrowTreeShowsNames()
{
    makeWindow({683, 384}, 100);
    m_window->showTree();
    m_window->goTo(*Path::parse("Policies.PasswordPolicy.MinimumLength"));
    QCoreApplication::processEvents();
    const auto *tree = m_window->findChild<QTreeView *>(QStringLiteral("tree"));
    QCOMPARE(tree->header()->sectionViewportPosition(0), 0);
    QVERIFY(tree->columnWidth(0) >= tree->viewport()->width() / 3);
    QVERIFY(tree->columnWidth(0) + tree->columnWidth(1) <= tree->viewport()->width());
}

QTEST_MAIN(TestLargeText)
#include "tst_largetext.moc"
