// SPDX-License-Identifier: MIT
#include "review/reports/csvreport.h"
#include "review/reports/markdownreport.h"
#include "review/reports/sarifreport.h"

#include "reviewedpools.h"
#include "support/golden.h"
#include "support/process.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// The words about the pool are tested where they are made.
QByteArray withoutStory(const QByteArray &report)
{
    static const QRegularExpression story(
        u"(<p>A pool that |\\n(### |<h3>|)How people sign in).*?(?=\\n(### |<h3>|)Findings)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(report).remove(story).toUtf8();
}

} // namespace

class TestReports : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goldens_data();
    void goldens();
    void htmlIsSound_data();
    void htmlIsSound();
    void htmlInABrowser();
    void manyPoolsAreNotTold();
    void sarifFitsItsSchema();
    void sarifSaysWhereAndWhat();
    void sarifUris();
    void markdownTexts_data();
    void markdownTexts();
    void textOfNothing();
    void jsonOfNothing();
    void jsonIsJson();
    void questions();
    void chosenSeverityOfAQuestion_data();
    void chosenSeverityOfAQuestion();
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
    QTest::newRow("html") << ReportFormat::AsHtml << u"html"_s;
    QTest::newRow("markdown") << ReportFormat::AsMarkdown << u"md"_s;
    QTest::newRow("sarif") << ReportFormat::AsSarif << u"sarif"_s;
}

// Of several pools, with what could not be read, and of one.
void TestReports::goldens()
{
    QFETCH(ReportFormat, format);
    QFETCH(QString, ending);
    const QByteArray several = reportOf(format, {hostilePool(), plainPool(), plainPool()}, {unreadText()},
                                        {"Passed over, by their names: 2 files that are no pools."});
    QCOMPARE(goldenDifference(u"reports/several."_s + ending, withoutStory(several)), QString());
    const QByteArray one = reportOf(format, {hostilePool()}, {}, {}, true);
    QCOMPARE(goldenDifference(u"reports/one."_s + ending, withoutStory(one)), QString());
}

void TestReports::htmlIsSound_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("nothing") << reportOf(ReportFormat::AsHtml, {});
    QTest::newRow("one") << reportOf(ReportFormat::AsHtml, {hostilePool()}, {}, {}, true);
    QTest::newRow("several") << reportOf(ReportFormat::AsHtml, {hostilePool(), plainPool()}, {unreadText()}, {"<b>"});
    QTest::newRow("many") << reportOf(ReportFormat::AsHtml, std::vector<ReviewedPool>(101, hostilePool()));
}

void TestReports::htmlIsSound()
{
    QFETCH(QByteArray, page);
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("python3 is not installed");
    const Finished check = runProgram(python, {QStringLiteral(POOLDESIGNER_SOURCE_DIR "/tests/support/checkhtml.py")},
                                      QProcessEnvironment::systemEnvironment(), page);
    QCOMPARE(check.out, QByteArray());
    QCOMPARE(check.err, QByteArray());
    QCOMPARE(check.exitCode, 0);
}

// The page follows the reader's choice of colours and prints.
void TestReports::htmlInABrowser()
{
    const QString browser = QStandardPaths::findExecutable(u"chromium"_s);
    if (browser.isEmpty())
        QSKIP("chromium is not installed");
    const QTemporaryDir dir;
    QFile page(dir.filePath(u"page.html"_s));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write(reportOf(ReportFormat::AsHtml, {hostilePool(), plainPool()}, {unreadText()}));
    page.close();
    const auto make = [&](const QString &name, const QStringList &options) {
        const QStringList common{u"--headless"_s,
                                 u"--no-sandbox"_s,
                                 u"--disable-gpu"_s,
                                 u"--hide-scrollbars"_s,
                                 u"--disable-dev-shm-usage"_s,
                                 u"--user-data-dir="_s + dir.path()};
        runProgram(browser, common + options + QStringList{u"file://"_s + page.fileName()},
                   QProcessEnvironment::systemEnvironment());
        QFile file(dir.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray light = make(u"light.png"_s, {u"--screenshot="_s + dir.filePath(u"light.png"_s)});
    const QByteArray dark = make(u"dark.png"_s, {u"--screenshot="_s + dir.filePath(u"dark.png"_s),
                                                 u"--blink-settings=preferredColorScheme=0"_s});
    const QByteArray printed = make(u"page.pdf"_s, {u"--print-to-pdf="_s + dir.filePath(u"page.pdf"_s)});
    QVERIFY(light.startsWith("\x89PNG") && dark.startsWith("\x89PNG"));
    QVERIFY(light != dark);
    QVERIFY(printed.startsWith("%PDF"));
}

// Beyond a hundred pools only the table is left, with no links to what is not there.
void TestReports::manyPoolsAreNotTold()
{
    for (const ReportFormat format : {ReportFormat::AsHtml, ReportFormat::AsMarkdown}) {
        const QByteArray hundred = reportOf(format, std::vector<ReviewedPool>(100, plainPool()));
        const QByteArray more = reportOf(format, std::vector<ReviewedPool>(101, plainPool()));
        QCOMPARE(hundred.count("MFA is off."), 100);
        QCOMPARE(more.count("MFA is off."), 0);
        QVERIFY(!more.contains("#pool-"));
    }
}

void TestReports::sarifFitsItsSchema()
{
    // As the npm package @microsoft/jest-sarif 1.0.0-beta.0 has it, whose licence is MIT.
    const QString schema = QStringLiteral(POOLDESIGNER_SOURCE_DIR "/tests/data/sarif/sarif-2.1.0-rtm.5.json");
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("python3 is missing");
    const QString script = QStringLiteral(POOLDESIGNER_SOURCE_DIR "/tests/support/checksarif.py");
    for (const QByteArray &log :
         {reportOf(ReportFormat::AsSarif, {}), reportOf(ReportFormat::AsSarif, {hostilePool()}, {}, {}, true),
          reportOf(ReportFormat::AsSarif, {hostilePool(), plainPool()}, {unreadText(), UnreadText{"/a b", "", {}}})}) {
        const Finished check = runProgram(python, {script, schema}, QProcessEnvironment::systemEnvironment(), log);
        if (check.err.contains("No module named"))
            QSKIP("the Python module jsonschema is not installed");
        QCOMPARE(check.out + check.err, QByteArray());
    }
}

void TestReports::sarifSaysWhereAndWhat()
{
    ReviewedPool pool = hostilePool();
    pool.positions = {{3, 7}, {4, 1}, {5, 1}, {6, 2}};
    const Json log = Json::parse(reportOf(ReportFormat::AsSarif, {pool, plainPool()}, {unreadText()}).toStdString());
    QVERIFY(log["version"] == "2.1.0");
    const Json &run = log["runs"][0];
    const Json &results = run["results"];
    QCOMPARE(results.size(), 6U);
    const Json &place = results[0]["locations"][0]["physicalLocation"];
    QVERIFY(place["artifactLocation"]["uri"] == "exports/web%2C%20old.json");
    QVERIFY(place["region"] == Json({{"startLine", 3}, {"startColumn", 7}}));
    QVERIFY(results[0]["level"] == "error" && results[1]["level"] == "warning" && results[3]["level"] == "note");
    QVERIFY(results[2]["suppressions"][0]["justification"] == "A demo.");
    // Where the text was not at hand there is no region, and no line is made up.
    QVERIFY(!results[3]["locations"][0]["physicalLocation"].contains("region"));
    std::set<std::string> prints;
    const Json &rules = run["tool"]["driver"]["rules"];
    for (const Json &result : results) {
        prints.insert(result["partialFingerprints"]["poolRuleMember/v1"].get<std::string>());
        const Json &rule = rules[result["ruleIndex"].get<std::size_t>()];
        QVERIFY(rule["id"] == result["ruleId"]);
        QVERIFY(!rule["help"]["text"].get<std::string>().empty());
    }
    QCOMPARE(prints.size(), 6U);
    // A fingerprint does not depend on where the member stands in the file.
    const Json moved = Json::parse(reportOf(ReportFormat::AsSarif, {hostilePool()}).toStdString());
    QVERIFY(moved["runs"][0]["results"][0]["partialFingerprints"] == results[0]["partialFingerprints"]);
    const Json &invocation = run["invocations"][0];
    QVERIFY(invocation["executionSuccessful"] == false);
    QVERIFY(invocation["toolExecutionNotifications"][0]["message"]["text"] == "Found b where a value is expected.");
}

void TestReports::sarifUris()
{
    QCOMPARE(sarifUri("a/b c#1.json"), std::string("a/b%20c%231.json"));
    QCOMPARE(sarifUri("/x/ä.json"), std::string("file:///x/%C3%A4.json"));
    QCOMPARE(sarifUri("-"), std::string("stdin"));
}

void TestReports::markdownTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const char *text, const char *expected, const char *code) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected) << QByteArray(code);
    };
    row("plain", "web pool, 3", "web pool, 3", "`web pool, 3`");
    row("marks", "*a* _b_ `c` [d](e)", "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e)", "``*a* _b_ `c` [d](e)``");
    row("HTML", "<script>", "\\<script\\>", "`<script>`");
    row("a cell's end", "a|b", "a\\|b", "`a\\|b`");
    row("a list", "- a", "\\- a", "`- a`");
    row("a link of itself", "https://x.test www.x.test a@b", "https\\://x.test www\\.x.test a\\@b",
        "`https://x.test www.x.test a@b`");
    row("lines", "a\n# b", "a\\\\u\\{a\\}\\# b", "`a\\u{a}# b`");
    row("backticks at the ends", "`a`", "\\`a\\`", "`` `a` ``");
}

void TestReports::markdownTexts()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, code);
    QCOMPARE(QByteArray::fromStdString(markdown(text.toStdString())), expected);
    QCOMPARE(QByteArray::fromStdString(markdownCode(text.toStdString())), code);
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

void TestReports::chosenSeverityOfAQuestion_data()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::addColumn<QByteArray>("rule");
    QTest::newRow("text") << ReportFormat::AsText << QByteArray("error: ");
    QTest::newRow("csv") << ReportFormat::AsCsv << QByteArray(",sms-sandbox,");
    QTest::newRow("html") << ReportFormat::AsHtml << QByteArray("id=\"rule-sms-sandbox\"");
    QTest::newRow("markdown") << ReportFormat::AsMarkdown << QByteArray("| error | 2 | 2 |");
}

// A profile that makes an error of a question gets an error, which every report names.
void TestReports::chosenSeverityOfAQuestion()
{
    QFETCH(ReportFormat, format);
    QFETCH(QByteArray, rule);
    Diagnostic chosen = finding("sms-sandbox", Severity::Error, "SmsConfiguration", "Ask SNS.");
    chosen.asksAccount = true;
    const ReviewedPool pool = reviewedPool(R"({"PoolName": "p"})", {chosen}, "f.json");
    const QByteArray report = reportOf(format, {pool, pool});
    QVERIFY2(report.contains(rule) && report.contains("sms-sandbox"), report);
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
