// SPDX-License-Identifier: MIT
#include "review/reports/csvreport.h"

#include "reviewedpools.h"
#include "support/golden.h"

#include <QTest>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// The words about the pool are tested where they are made.
QByteArray withoutStory(QByteArray report)
{
    const qsizetype begin = report.indexOf("\nHow people sign in\n");
    const qsizetype end = report.indexOf("\nFindings\n");
    return begin >= 0 && end > begin ? report.remove(begin, end - begin) : report;
}

} // namespace

class TestReports : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goldens_data();
    void goldens();
    void textOfNothing();
    void jsonOfNothing();
    void jsonIsJson();
    void questions();
    void csvCells_data();
    void csvCells();
};

void TestReports::goldens_data()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::addColumn<QString>("ending");
    QTest::newRow("text") << ReportFormat::AsText << u"txt"_s;
    QTest::newRow("json") << ReportFormat::AsJson << u"json"_s;
    QTest::newRow("lines") << ReportFormat::AsJsonLines << u"ndjson"_s;
    QTest::newRow("csv") << ReportFormat::AsCsv << u"csv"_s;
}

// Of several pools, with what could not be read, and of one.
void TestReports::goldens()
{
    QFETCH(ReportFormat, format);
    QFETCH(QString, ending);
    const QByteArray several = reportOf(format, {hostilePool(), plainPool(), plainPool()}, {unreadText()},
                                        {"Passed over, by their names: 2 files that are no pools."});
    QCOMPARE(goldenDifference(u"reports/several."_s + ending, several), QString());
    const QByteArray one = reportOf(format, {hostilePool()}, {}, {}, true);
    QCOMPARE(goldenDifference(u"reports/one."_s + ending, withoutStory(one)), QString());
}

void TestReports::textOfNothing()
{
    QCOMPARE(reportOf(ReportFormat::AsText, {}), QByteArray());
    QCOMPARE(reportOf(ReportFormat::AsText, {}, {unreadText()}), QByteArray());
}

void TestReports::jsonOfNothing()
{
    const QByteArray report = reportOf(ReportFormat::AsJson, {});
    const Json json = Json::parse(report.toStdString());
    QVERIFY(json["pools"] == Json::array());
    QVERIFY(json["totals"]["pools"] == Json(0));
}

// Programs can read all of it, and take the lines apart.
void TestReports::jsonIsJson()
{
    const std::vector<ReviewedPool> pools{hostilePool(), plainPool()};
    const Json whole = Json::parse(reportOf(ReportFormat::AsJson, pools, {unreadText()}).toStdString());
    const QList<QByteArray> lines = reportOf(ReportFormat::AsJsonLines, pools, {unreadText()}).split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(Json::parse(lines[0].toStdString()) == whole["pools"][0]);
    QVERIFY(Json::parse(lines[1].toStdString()) == whole["pools"][1]);
    QVERIFY(Json::parse(lines[2].toStdString()) == whole["unread"][0]);
}

void TestReports::questions()
{
    for (const ReportFormat format : {ReportFormat::AsText, ReportFormat::AsJson, ReportFormat::AsJsonLines}) {
        QVERIFY(!reportOf(format, {hostilePool()}).contains("Ask SNS."));
        QVERIFY(reportOf(format, {hostilePool()}, {}, {}, true).contains("Ask SNS."));
    }
}

void TestReports::csvCells_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("cell");
    const auto row = [](const char *name, const char *value, const char *cell) {
        QTest::newRow(name) << QByteArray(value) << QByteArray(cell);
    };
    row("plain", "web", "web");
    row("comma", "a,b", R"("a,b")");
    row("quotes", R"(a "b")", R"("a ""b""")");
    row("formula", "=1+1", "'=1+1");
    row("formula in quotes", "=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"");
    row("plus", "+1", "'+1");
    row("minus", "-1", "'-1");
    row("at", "@SUM(A1)", "'@SUM(A1)");
    row("tab", "\t=1", "'\\u{9}=1");
    row("line break", "a\r\nb", "a\\u{d}\\u{a}b");
    row("turned writing", "a\u202Eb", "a\\u{202e}b");
}

void TestReports::csvCells()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, cell);
    const std::string cells[] = {value.toStdString(), "z"};
    QCOMPARE(QByteArray::fromStdString(csvRow(cells)), cell + ",z\r\n");
}

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
