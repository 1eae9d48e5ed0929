// SPDX-License-Identifier: MIT
#include "review/evidence.h"

#include "review/reports/differencereport.h"
#include "reviewedpools.h"

#include <QTest>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

class TestEvidence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findings_data();
    void findings();
    void places();
    void noSecretInReports_data();
    void noSecretInReports();
    void noSecretInComparisons_data();
    void noSecretInComparisons();
};

void TestEvidence::findings_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("related");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a value") << u"MfaConfiguration"_s << QString() << u"MfaConfiguration: OFF"_s;
    QTest::newRow("absent, and another") << u"DeletionProtection"_s << u"MfaConfiguration"_s
                                         << u"DeletionProtection: absent; MfaConfiguration: OFF"_s;
    QTest::newRow("a secret") << u"SmsConfiguration.ExternalId"_s << QString()
                              << u"SmsConfiguration.ExternalId: not shown, it is a secret"_s;
    QTest::newRow("around a secret") << u"SmsConfiguration"_s << QString()
                                     << u"SmsConfiguration: {\"ExternalId\":\"not shown, it is a secret\"}"_s;
    QTest::newRow("hostile") << u"PoolName"_s << QString() << u"PoolName: a\\u{202e}b"_s;
    QTest::newRow("a list") << u"AliasAttributes"_s << QString() << u"AliasAttributes: [\"email\"]"_s;
}

void TestEvidence::findings()
{
    QFETCH(QString, path);
    QFETCH(QString, related);
    const PoolConfig design =
        PoolConfig(Json::parse(R"({"CreateUserPool": {"MfaConfiguration": "OFF", "PoolName": "a\u202eb",
        "SmsConfiguration": {"ExternalId": "hush"}, "AliasAttributes": ["email"]}})"));
    Diagnostic finding{.rule = "x", .path = *Path::parse(path.toStdString())};
    if (!related.isEmpty())
        finding.related.push_back(*Path::parse(related.toStdString()));
    QTEST(QString::fromStdString(evidenceOf(design, finding)), "expected");
}

// Reports show single values as JSON, and leave out what would fill a page.
void TestEvidence::places()
{
    const PoolConfig design(Json::parse(R"({"CreateUserPool": {"PoolName": "a", "AliasAttributes": ["email"],
        "SmsConfiguration": {"SnsCallerArn": "x", "ExternalId": "hush"}, "UserPoolTags": {"1": "", "2": "", "3": "",
        "4": "", "5": "", "6": "", "7": "", "8": "", "9": ""}}})"));
    const auto at = [&](const char *path) { return evidenceAt(design, *Path::parse(path)); };
    QCOMPARE(at("PoolName"), std::string(R"("a")"));
    QCOMPARE(at("AliasAttributes"), std::string(R"(["email"])"));
    QCOMPARE(at("SmsConfiguration"), std::string(R"({"SnsCallerArn":"x","ExternalId":"not shown, it is a secret"})"));
    QCOMPARE(at("UserPoolTags"), std::string());
    QCOMPARE(at("MfaConfiguration"), std::string());
    QCOMPARE(evidenceAt(design, Path()), std::string());
}

void TestEvidence::noSecretInReports_data()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::newRow("text") << ReportFormat::AsText;
    QTest::newRow("json") << ReportFormat::AsJson;
    QTest::newRow("lines") << ReportFormat::AsJsonLines;
    QTest::newRow("csv") << ReportFormat::AsCsv;
    QTest::newRow("html") << ReportFormat::AsHtml;
    QTest::newRow("markdown") << ReportFormat::AsMarkdown;
    QTest::newRow("sarif") << ReportFormat::AsSarif;
}

void TestEvidence::noSecretInReports()
{
    QFETCH(ReportFormat, format);
    const QByteArray report =
        reportOf(format, {reviewedPool(R"({"PoolName": "p", "SmsConfiguration": {"ExternalId": "hush-hush"}})",
                                       {finding("a", Severity::Error, "SmsConfiguration.ExternalId", "Odd."),
                                        finding("b", Severity::Error, "SmsConfiguration", "Odd.")},
                                       "f.json")});
    QVERIFY(!report.isEmpty());
    QVERIFY2(!report.contains("hush-hush"), report);
}

// Other programs get whole values in JSON.
void TestEvidence::noSecretInComparisons_data() { noSecretInReports_data(); }

void TestEvidence::noSecretInComparisons()
{
    QFETCH(ReportFormat, format);
    const auto pool = [](const char *request) { return PoolConfig(Json{{"CreateUserPool", Json::parse(request)}}); };
    const PoolConfig bare = pool(R"({"SmsConfiguration": {"SnsCallerArn": "x"}})");
    const PoolConfig other = pool(R"({"SmsConfiguration": {"SnsCallerArn": "x", "ExternalId": "hush-hush"}})");
    const bool whole = format == ReportFormat::AsJson || format == ReportFormat::AsJsonLines;
    for (const PoolConfig &from : {bare, PoolConfig()}) {
        const std::string report = differencesReport(format, {"a", "b"}, differences(from, other), true);
        QCOMPARE(report.find("hush-hush") != std::string::npos, whole);
    }
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
