// SPDX-License-Identifier: MIT
#include "comparing/comparepage.h"
#include "document/pooldocument.h"
#include "fakedialogs.h"
#include "fleet/fleetwindow.h"
#include "support/treetext.h"
#include "theme.h"
#include "window/mainwindow.h"
#include "window/session.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

// The window of a fleet by keyboard: reading, choosing, opening and comparing pools, what could not be read, trends.
class TestFleetWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void readsAFolder();
    void opensAPool();
    void opensAPoolOfAListing();
    void comparesTwo();
    void filtersByRule();
    void groups();
    void trend();
    void savesReports();
    void reportsThatAreNotSaved();
    void everyControlIsDescribed();
    void pictures_data();
    void pictures();

private:
    template <typename Widget = QWidget>
    Widget *find(const char *name)
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }
    QTreeView *table() { return find<QTreeView>("fleetTable"); }
    FleetWindow *fleet() { return m_window->findChild<FleetWindow *>(); }
    void choose(int row) { table()->setCurrentIndex(table()->model()->index(row, 0)); }
    bool isRead() { return fleet() != nullptr && !fleet()->fleet().isLoading(); }

    QTemporaryDir m_folder;
    FakeDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

void TestFleetWindow::initTestCase()
{
    QVERIFY(QDir().mkpath(m_folder.filePath(u"pools"_s)));
    const auto write = [this](const QString &name, const QByteArray &text) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    const QByteArray regions[] = {"eu-west-1", "us-east-1", "ap-southeast-2"};
    for (int i = 0; i < 60; ++i) {
        const QByteArray region = regions[i % 3];
        const QByteArray account = i % 4 == 0 ? "111122223333" : "444455556666";
        const QByteArray id = region + "_pool" + QByteArray::number(1000 + i);
        write(u"pools/pool-%1.json"_s.arg(i, 2, 10, QLatin1Char('0')),
              "{\"UserPool\": {\"Id\": \"" + id + "\", \"Arn\": \"arn:aws:cognito-idp:" + region + ":" + account +
                  ":userpool/" + id + "\", \"Name\": \"customers-" + QByteArray::number(i) +
                  "\", \"EstimatedNumberOfUsers\": " + QByteArray::number(i * i * 37) +
                  ", \"LastModifiedDate\": \"2026-0" + QByteArray::number(i % 9 + 1) + "-11T10:00:00+00:00\"" +
                  ", \"MfaConfiguration\": \"" + (i % 3 == 0 ? "ON" : "OFF") + "\", \"UserPoolTier\": \"" +
                  (i % 2 == 0 ? "ESSENTIALS" : "LITE") + "\"" +
                  (i % 7 == 0 ? ", \"Policies\": {\"PasswordPolicy\": {\"MinimumLength\": 3}}" : "") +
                  (i % 5 == 0 ? ", \"DeletionProtection\": \"ACTIVE\"" : "") + "}}");
    }
    write(u"pools/broken.json"_s, "{\"UserPool\": ");
    write(u"list.ndjson"_s, "{\"PoolName\": \"first\", \"Policies\": {\"PasswordPolicy\": {\"MinimumLength\": "
                            "3}}}\n{\"PoolName\": \"second\", \"DeletionProtection\": \"ACTIVE\"}\n");
    write(u"earlier.ndjson"_s, "{\"PoolName\": \"first\"}\n{\"PoolName\": \"old\"}\n");
}

void TestFleetWindow::init()
{
    QSettings().clear();
    applyColorScheme(ColorScheme::Light);
    m_dialogs = FakeDialogs();
    m_dialogs.unsaved = DialogService::UnsavedAnswer::Discard;
    m_dialogs.folder = m_folder.filePath(u"pools"_s);
    m_window = std::make_unique<MainWindow>(m_dialogs);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), 60000);
}

void TestFleetWindow::readsAFolder()
{
    QCOMPARE(table()->model()->rowCount(), 60);
    QCOMPARE(find<QLabel>("fleetTitle")->text(), u"Fleet: "_s + m_folder.filePath(u"pools"_s));
    const QString status = find<QLabel>("fleetStatus")->text();
    QVERIFY2(status.startsWith(u"60 pools · 1 unreadable · 9 errors · "_s), qPrintable(status));
    auto *unread = find<QListWidget>("fleetUnread");
    QCOMPARE(unread->count(), 1);
    QVERIFY(unread->item(0)->text().contains(u"broken.json, line 1, column"_s));
    QCOMPARE(find<QTabWidget>("fleetTabs")->tabText(1), u"&Unreadable (1)"_s);
    QVERIFY(find("worstChart")->accessibleName().startsWith(u"Pools by their worst finding: 9 with errors"_s));
    QVERIFY(!find("fleetCancel")->isEnabled());
    QVERIFY(find<QTreeView>("fleetRules")->model()->rowCount() > 3);
}

void TestFleetWindow::opensAPool()
{
    find<QLineEdit>("fleetFilter")->setFocus();
    QTest::keyClicks(find<QLineEdit>("fleetFilter"), u"customers-42"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QTest::keyClick(find<QLineEdit>("fleetFilter"), Qt::Key_Down);
    choose(0);
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_COMPARE(m_window->session().displayName(), u"pool-42.json"_s);
}

void TestFleetWindow::opensAPoolOfAListing()
{
    m_dialogs.openPaths = {m_folder.filePath(u"list.ndjson"_s)};
    QTest::keyClick(find<QAbstractButton>("fleetFiles"), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(isRead() && table()->model()->rowCount() == 2, 60000);
    for (int row = 0; row < 2; ++row) {
        if (table()->model()->index(row, 0).data() == u"second"_s)
            choose(row);
    }
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_VERIFY(m_window->document().config().root().at("CreateUserPool").at("PoolName") == Json("second"));
    QVERIFY(m_window->isWindowModified()); // kept nowhere of its own
}

void TestFleetWindow::comparesTwo()
{
    auto *compare = find<QAbstractButton>("fleetCompare");
    choose(0);
    QVERIFY(!compare->isEnabled());
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(compare->isEnabled());
    QVERIFY(!find("fleetOpen")->isEnabled());
    const QString first = table()->model()->index(0, 0).data().toString();
    QTest::keyClick(compare, Qt::Key_Space);
    QTRY_VERIFY(find<QLabel>("compareFirstPool") != nullptr);
    QCOMPARE(find<QLabel>("compareFirstPool")->text(), first);
    QTRY_VERIFY(find<QTreeView>("differences")->model()->rowCount() > 0);
}

void TestFleetWindow::filtersByRule()
{
    auto *rules = find<QTreeView>("fleetRules");
    int errors = -1;
    for (int row = 0; row < rules->model()->rowCount(); ++row) {
        if (rules->model()->index(row, 0).data(Qt::ToolTipRole).toString().contains(u"password-min-length"_s))
            errors = row;
    }
    QVERIFY(errors >= 0);
    choose(3);
    rules->setCurrentIndex(rules->model()->index(errors, 0));
    QTest::keyClick(rules, Qt::Key_Return);
    QCOMPARE(table()->model()->rowCount(), 9);
    auto *rule = find<QAbstractButton>("fleetRule");
    QVERIFY(rule->isVisible());
    QCOMPARE(rule->text(), u"Only pools with: password-min-length"_s);
    QTest::keyClick(rule, Qt::Key_Space);
    QCOMPARE(table()->model()->rowCount(), 60);
    QVERIFY(!rule->isVisible());
}

void TestFleetWindow::groups()
{
    choose(5);
    const QString chosen = table()->currentIndex().data().toString();
    auto *grouping = find<QComboBox>("fleetGrouping");
    grouping->setFocus();
    QTest::keyClick(grouping, Qt::Key_Down); // by account
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"111122223333 (15)"_s);
    QCOMPARE(table()->currentIndex().data().toString(), chosen); // what was chosen stays chosen
    QVERIFY(table()->isExpanded(table()->model()->index(1, 0)));
}

void TestFleetWindow::trend()
{
    m_dialogs.openPaths = {m_folder.filePath(u"list.ndjson"_s)};
    QTest::keyClick(find<QAbstractButton>("fleetFiles"), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(isRead() && table()->model()->rowCount() == 2, 60000);
    m_dialogs.openPaths = {m_folder.filePath(u"earlier.ndjson"_s)};
    QTest::keyClick(find<QAbstractButton>("trendFile"), Qt::Key_Space);
    QTRY_VERIFY(find<QLabel>("trendWords")->text().contains(u"Worse: 1, New: 1, Gone: 1."_s));
    QCOMPARE(find<QTreeView>("trendTable")->model()->rowCount(), 3);
}

void TestFleetWindow::savesReports()
{
    const auto saved = [this](const QString &name) {
        m_dialogs.savePath = m_folder.filePath(name);
        QTest::keyClick(fleet(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        const bool done =
            QTest::qWaitFor([this] { return find<QAbstractButton>("fleetReportSave")->isEnabled(); }, 60000);
        QFile file(m_dialogs.savePath);
        return done && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), 60000);
    const QByteArray table = saved(u"fleet.csv"_s);
    QCOMPARE(table.count("customers-"), 60);
    QCOMPARE(find<QLabel>("fleetReportStatus")->text(),
             u"Saved %1"_s.arg(QDir::toNativeSeparators(m_dialogs.savePath)));
    QVERIFY(saved(u"fleet.html"_s).startsWith("<!DOCTYPE html>"));
    QVERIFY(saved(u"fleet.pdf"_s).startsWith("%PDF-"));
    QTest::keyClick(find<QAbstractButton>("fleetReportRedact"), Qt::Key_Space);
    const QByteArray shared = saved(u"shared.json"_s);
    QVERIFY(shared.startsWith("{\"version\":1"));
    QVERIFY(!shared.contains("customers-") && !shared.contains("111122223333"));
}

void TestFleetWindow::reportsThatAreNotSaved()
{
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), 60000);
    auto *save = find<QAbstractButton>("fleetReportSave");
    m_dialogs.savePath = m_folder.filePath(u"fleet.docx"_s);
    QTest::keyClick(save, Qt::Key_Space);
    QVERIFY(find<QLabel>("fleetReportStatus")->text().contains(u"the name has to end in .html"_s));
    m_dialogs.savePath = m_folder.filePath(u"nowhere/fleet.csv"_s);
    QTest::keyClick(save, Qt::Key_Space);
    QTRY_VERIFY(find<QLabel>("fleetReportStatus")->text().contains(u" was not saved: "_s));
    QTRY_VERIFY(save->isEnabled());
}

void TestFleetWindow::everyControlIsDescribed()
{
    const auto controls = fleet()->findChildren<QWidget *>();
    for (const QWidget *control : controls) {
        if ((control->focusPolicy() & Qt::TabFocus) == 0 || control->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        const bool named = !control->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty()) ||
                           control->inherits("QTabWidget") || control->inherits("QTabBar");
        QVERIFY2(named || control->objectName() == u"fleetRule"_s, qPrintable(control->objectName()));
        QVERIFY2(button == nullptr || !button->toolTip().isEmpty() || control->inherits("QToolButton"),
                 qPrintable(control->objectName()));
    }
}

void TestFleetWindow::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("grouped");
    QTest::newRow("1366x768-light") << QSize(1366, 768) << false << false;
    QTest::newRow("1366x768-dark") << QSize(1366, 768) << true << true;
    QTest::newRow("1920x1080-light") << QSize(1920, 1080) << false << true;
    QTest::newRow("1920x1080-dark") << QSize(1920, 1080) << true << false;
}

// For people to look at, in <build>/pictures.
void TestFleetWindow::pictures()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(bool, grouped);
    applyColorScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
    fleet()->resize(size);
    if (grouped)
        QTest::keyClick(find<QComboBox>("fleetGrouping"), Qt::Key_Down);
    choose(1);
    for (int rounds = 0; rounds < 5; ++rounds)
        QCoreApplication::processEvents();
    const QDir folder(QStringLiteral(POOLDESIGNER_BINARY_DIR "/pictures"));
    QVERIFY(folder.mkpath(u"."_s));
    const QImage picture = fleet()->grab().toImage();
    QCOMPARE(picture.size() / picture.devicePixelRatio(), size);
    QVERIFY(picture.save(folder.filePath(u"fleet-%1.png"_s.arg(QLatin1String(QTest::currentDataTag())))));
}

QTEST_MAIN(TestFleetWindow)
#include "tst_fleetwindow.moc"
