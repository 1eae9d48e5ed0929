// SPDX-License-Identifier: MIT
#include "review/reports/reportreader.h"

#include "review/reports/trendreport.h"
#include "reviewedpools.h"
#include "support/golden.h"

#include <QTest>

#include <sstream>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::variant<std::vector<PoolSummary>, std::string> read(const std::string &text)
{
    std::istringstream in(text);
    return readReport(in);
}

PoolSummary without(PoolSummary pool, const char *rule)
{
    std::erase_if(pool.rules, [&](const RuleCount &count) {
        const bool gone = count.rule == rule;
        pool.counts.warnings -= gone && count.severity == Severity::Warning ? count.findings : 0;
        pool.counts.errors -= gone && count.severity == Severity::Error ? count.findings : 0;
        return gone;
    });
    return pool;
}

PoolSummary named(PoolSummary pool, const char *name)
{
    pool.name = name;
    return pool;
}

} // namespace

class TestReportReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatWasWritten();
    void readsWhateverTheLayout();
    void refusals_data();
    void refusals();
    void trends_data();
    void trends();
};

void TestReportReader::readsWhatWasWritten()
{
    const std::vector<ReviewedPool> pools{hostilePool(), plainPool()};
    const auto result = read(reportOf(ReportFormat::AsJson, pools, {unreadText()}).toStdString());
    const auto *summaries = std::get_if<std::vector<PoolSummary>>(&result);
    QVERIFY(summaries != nullptr);
    QCOMPARE(summaries->size(), 2U);
    QVERIFY(summaries->at(0) == pools[0].summary);
    QVERIFY(summaries->at(1) == pools[1].summary);
}

void TestReportReader::readsWhateverTheLayout()
{
    const std::string report = reportOf(ReportFormat::AsJson, {hostilePool(), plainPool()}).toStdString();
    QVERIFY(read(Json::parse(report).dump(4)) == read(report));
}

void TestReportReader::refusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("trouble");
    const auto row = [](const char *name, const char *text, const char *trouble) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(trouble);
    };
    row("nothing", "", "The file is no JSON, or is cut off.");
    row("cut off", R"({"version":1,"report":"review","pools":[{"file":"a")", "The file is no JSON, or is cut off.");
    row("another report", R"({"version":1,"report":"trend","pools":[]})", "This is no report of review --format json.");
    row("a pool", R"({"UserPool":{}})", "This is no report of review --format json.");
    row("a list", "[]", "This is no report of review --format json.");
    row("of the future", R"({"version":2,"report":"review","pools":[]})",
        "The report is of another version of this program.");
}

void TestReportReader::refusals()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, trouble);
    const auto result = read(text.toStdString());
    const auto *words = std::get_if<std::string>(&result);
    QVERIFY(words != nullptr);
    QCOMPARE(QByteArray::fromStdString(*words), trouble);
}

void TestReportReader::trends_data()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::addColumn<QString>("ending");
    QTest::newRow("text") << ReportFormat::AsText << u"txt"_s;
    QTest::newRow("json") << ReportFormat::AsJson << u"json"_s;
    QTest::newRow("html") << ReportFormat::AsHtml << u"html"_s;
    QTest::newRow("markdown") << ReportFormat::AsMarkdown << u"md"_s;
}

void TestReportReader::trends()
{
    QFETCH(ReportFormat, format);
    QFETCH(QString, ending);
    const PoolSummary hostile = hostilePool().summary;
    const PoolSummary plain = plainPool().summary;
    const FleetTrend trend =
        compareFleets({without(hostile, "mfa-needs-sms-at-create"), plain, named(plain, "gone"), named(plain, "kept")},
                      {hostile, without(plain, "tag-charset"), named(plain, "new"), named(plain, "kept")});
    static const Profile profile = *builtInProfile("default");
    const std::string report =
        trendReport(format, trend, {.unread = {unreadText()}, .notes = {}}, {.profile = &profile});
    QCOMPARE(goldenDifference(u"reports/trend."_s + ending, QByteArray::fromStdString(report)), QString());
}

QTEST_GUILESS_MAIN(TestReportReader)
#include "tst_reportreader.moc"
