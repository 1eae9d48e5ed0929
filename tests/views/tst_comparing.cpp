// SPDX-License-Identifier: MIT
#include "comparing/comparepage.h"
#include "document/pooldocument.h"
#include "support/treetext.h"
#include "support/windowtest.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTreeView>
#include <QUndoStack>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const char kExport[] = R"({"UserPool": {"Id": "eu-west-1_aB3dEf7hI", "Name": "shop", "MfaConfiguration": "OFF",
    "UsernameAttributes": ["email"], "SchemaAttributes": [],
    "Policies": {"PasswordPolicy": {"MinimumLength": 8, "RequireUppercase": true, "RequireLowercase": true,
                                    "RequireNumbers": true, "RequireSymbols": true}}}})";
const char kYaml[] = "PoolName: shop\nDeletionProtection: ACTIVE\n";

} // namespace

// Two pools compared by keyboard alone: the open design with an export, two files, whatever cannot be read.
class TestComparing : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void openDesignWithAnExport();
    void followsEdits();
    void leadsToTheMember();
    void twoFiles();
    void filesThatCannotBeRead();
    void commandsCarryOver();
    void choosesAPoolOfAFile();
    void savesReports();
    void filters();
    void everyControlIsDescribed();
    void pictures_data();
    void pictures();

private:
    QStringList rows() { return rowNames(*find<QTreeView>("differences")->model()); }
};

void TestComparing::init()
{
    showWindow();
    m_dialogs.unsaved = DialogService::UnsavedAnswer::Discard;
    QVERIFY(m_window->session().openSample(u"everything"_s));
    m_dialogs.openPath = write("shop.json", kExport);
}

void TestComparing::openDesignWithAnExport()
{
    key(Qt::Key_M, kCtrl);
    QTRY_COMPARE(find<QLabel>("compareFirstPool")->text(), u"shop.json"_s);
    QVERIFY(!find<QTreeView>("sections")->currentIndex().isValid()); // no section is shown
    QCOMPARE(find<QLabel>("compareSecondPool")->text(), u"Sample: everything (open design)"_s);
    QTRY_VERIFY(rows().contains(u"UsernameAttributes"_s) || rows().contains(u"AliasAttributes"_s));
    QVERIFY(find<QLabel>("compareSummary")->text().contains(u"cannot be carried over"_s));
    QCOMPARE(m_window->document().undoStack()->count(), 0);
}

void TestComparing::followsEdits()
{
    m_dialogs.openPath = write("same.json", R"({"PoolName": "a"})");
    QVERIFY(m_window->session().openText(R"({"PoolName": "a"})", u"text"_s));
    key(Qt::Key_M, kCtrl);
    QTRY_COMPARE(find<QLabel>("compareSummary")->text(), u"Both pools mean the same."_s);
    QVERIFY(find<QLabel>("compareEmpty")->isVisible());
    m_window->document().setValue(*Path::parse("PoolName"), "b");
    QTRY_COMPARE(rows(), QStringList{u"PoolName"_s});
    QCOMPARE(find<QLabel>("compareSummary")->text(), u"1 difference."_s);
    key(Qt::Key_Z, kCtrl);
    QTRY_COMPARE(rows(), QStringList());
}

void TestComparing::leadsToTheMember()
{
    key(Qt::Key_M, kCtrl);
    auto *view = find<QTreeView>("differences");
    QTRY_VERIFY(view->model()->rowCount() > 0);
    view->setFocus();
    auto *search = find<QLineEdit>("compareFilter");
    search->setFocus();
    QTest::keyClicks(search, u"MinimumLength"_s);
    key(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), view);
    key(Qt::Key_End);
    QVERIFY(find<QLabel>("compareHow")->text().startsWith(u"An update applies it: update-user-pool"_s));
    key(Qt::Key_Return);
    const auto isInField = [] {
        const QWidget *at = QApplication::focusWidget();
        while (at != nullptr && !at->objectName().startsWith(u"Policies.PasswordPolicy.MinimumLength"_s))
            at = at->parentWidget();
        return at != nullptr;
    };
    QTRY_VERIFY(isInField());
}

void TestComparing::twoFiles()
{
    m_dialogs.openPaths = {write("a.json", kExport), write("b.yaml", kYaml)};
    key(Qt::Key_D, kCtrl | kShift);
    QTRY_COMPARE(rows(), (QStringList{u"DeletionProtection"_s, u"UsernameAttributes"_s}));
    QVERIFY(!find<QAbstractButton>("compareGoTo")->isEnabled()); // neither of them is open
    auto *swap = find<QAbstractButton>("compareSwap");
    QTest::keyClick(swap, Qt::Key_Space);
    QTRY_COMPARE(find<QLabel>("compareFirstPool")->text(), u"b.yaml"_s);
    QTest::keyClick(find<QAbstractButton>("compareFirstOpen"), Qt::Key_Space);
    QTRY_COMPARE(find<QLabel>("compareFirstPool")->text(), u"Sample: everything (open design)"_s);
    m_dialogs.openPath = m_dialogs.openPaths[1];
    QTest::keyClick(find<QAbstractButton>("compareSecondFile"), Qt::Key_Space);
    QTRY_COMPARE(find<QLabel>("compareSecondPool")->text(), u"b.yaml"_s);
    m_dialogs.openPaths = {u"one.json"_s};
    key(Qt::Key_D, kCtrl | kShift);
    QTRY_COMPARE(find<QLabel>("messageTitle")->text(), u"Two files are compared. Chosen were: 1."_s);
}

void TestComparing::choosesAPoolOfAFile()
{
    const QByteArray two = R"([{"PoolName": "shop"}, {"PoolName": "shop", "DeletionProtection": "ACTIVE"}])";
    m_dialogs.openPaths = {write("two.json", two), write("b.yaml", kYaml)};
    key(Qt::Key_D, kCtrl | kShift);
    auto *choice = find<QComboBox>("compareFirstChoice");
    QTRY_COMPARE(rows(), QStringList{u"DeletionProtection"_s});
    QVERIFY(choice->isVisible() && !find<QComboBox>("compareSecondChoice")->isVisible());
    QCOMPARE(choice->count(), 2);
    QVERIFY(choice->itemText(0) != choice->itemText(1));
    QTest::keyClick(choice, Qt::Key_Down);
    QTRY_COMPARE(rows(), QStringList());
    QCOMPARE(choice->currentIndex(), 1);
    QTest::keyClick(find<QAbstractButton>("compareSwap"), Qt::Key_Space);
    QTRY_VERIFY(find<QComboBox>("compareSecondChoice")->isVisible() && !choice->isVisible());
    QCOMPARE(find<QComboBox>("compareSecondChoice")->currentIndex(), 1);
}

void TestComparing::savesReports()
{
    m_dialogs.openPaths = {write("a.json", kExport), write("b.yaml", kYaml)};
    key(Qt::Key_D, kCtrl | kShift);
    QTRY_COMPARE(rows().size(), 2);
    const auto saved = [this](const QString &name) {
        m_dialogs.savePath = m_folder.filePath(name);
        key(Qt::Key_B, kCtrl | kShift);
        QFile file(m_dialogs.savePath);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(saved(u"c.html"_s).contains("UsernameAttributes"));
    QVERIFY(saved(u"c.md"_s).contains("| new-pool | UsernameAttributes |"));
    QVERIFY(saved(u"c.json"_s).contains("\"from\": \"a.json\""));
    QVERIFY(saved(u"c.csv"_s).contains("UsernameAttributes"));
    QVERIFY(saved(u"c.sarif"_s).contains("2.1.0"));
    QVERIFY(saved(u"c.pdf"_s).startsWith("%PDF-"));
    QTest::keyClick(find<QAbstractButton>("compareReportRedact"), Qt::Key_Space);
    QVERIFY(!saved(u"shared.json"_s).contains("a.json"));
    QVERIFY(saved(u"c"_s).isEmpty());
    QVERIFY(find<QLabel>("compareTrouble")->text().contains(u"the name has to end in .html"_s));
}

void TestComparing::filesThatCannotBeRead()
{
    m_dialogs.openPath = write("broken.json", "{\n  \"UserPool\": }");
    key(Qt::Key_M, kCtrl);
    auto *trouble = find<QLabel>("compareTrouble");
    QTRY_VERIFY(trouble->isVisible());
    QVERIFY2(trouble->text().contains(u"broken.json, line 2, column 15"_s), qPrintable(trouble->text()));
    m_dialogs.openPath = write("shop.json", kExport);
    key(Qt::Key_M, kCtrl);
    QTRY_VERIFY(!trouble->isVisible());
}

void TestComparing::commandsCarryOver()
{
    m_dialogs.openPaths = {write("a.json", kExport), write("b.yaml", kYaml)};
    key(Qt::Key_D, kCtrl | kShift);
    auto *commands = find<QPlainTextEdit>("carryCommands");
    QTRY_VERIFY(commands->toPlainText().startsWith(u"aws cognito-idp update-user-pool \\\n"_s));
    QVERIFY(commands->toPlainText().contains(u"  --user-pool-id eu-west-1_aB3dEf7hI \\\n"_s));
    QVERIFY(commands->toPlainText().contains(u"  --deletion-protection ACTIVE"_s));
    QVERIFY(find<QLabel>("carryNotes")->text().startsWith(u"No command carries over: 1"_s));
    QVERIFY(find<QLabel>("carryNotes")->toolTip().startsWith(u"No command changes UsernameAttributes: "_s));
    QTest::keyClick(find<QAbstractButton>("carryCopy"), Qt::Key_Space);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"aws cognito-idp update-user-pool"_s));
    m_dialogs.savePath = m_folder.filePath(u"update.sh"_s);
    QTest::keyClick(find<QAbstractButton>("carrySave"), Qt::Key_Space);
    QFile saved(m_dialogs.savePath);
    QTRY_VERIFY(saved.exists());
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().startsWith("#!/usr/bin/env bash\nset -euo pipefail\n"));
    QTest::keyClick(find<QComboBox>("carryShell"), Qt::Key_End); // cmd.exe
    QVERIFY(commands->toPlainText().startsWith(u"aws cognito-idp update-user-pool ^\n"_s));
}

void TestComparing::filters()
{
    key(Qt::Key_M, kCtrl);
    auto *view = find<QTreeView>("differences");
    QTRY_VERIFY(view->model()->rowCount() > 0);
    const QStringList all = rows();
    QTest::keyClick(find<QAbstractButton>("change/same"), Qt::Key_Space);
    QVERIFY(rows().size() > all.size());
    for (const char *name : {"change/same", "change/update", "change/other-call", "change/add-attribute"})
        QTest::keyClick(find<QAbstractButton>(name), Qt::Key_Space);
    QVERIFY(rows().size() < all.size());
    QTest::keyClick(find<QAbstractButton>("change/new-pool"), Qt::Key_Space);
    QCOMPARE(find<QLabel>("compareEmpty")->text(), u"None of the differences matches what is chosen above."_s);
}

void TestComparing::everyControlIsDescribed()
{
    key(Qt::Key_M, kCtrl);
    QCOMPARE(undescribedControls(find<QWidget>("comparePage")), QStringList());
}

void TestComparing::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        QTest::addRow("1366x768-%s", dark ? "dark" : "light") << QSize(1366, 768) << dark;
        QTest::addRow("1920x1080-%s", dark ? "dark" : "light") << QSize(1920, 1080) << dark;
    }
}

// For people to look at, in <build>/pictures.
void TestComparing::pictures()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    applyColorScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
    m_window->resize(size);
    key(Qt::Key_M, kCtrl);
    QTRY_VERIFY(find<QTreeView>("differences")->model()->rowCount() > 0);
    savePicture(u"compare-%1"_s.arg(QLatin1String(QTest::currentDataTag())));
}

QTEST_MAIN(TestComparing)
#include "tst_comparing.moc"
