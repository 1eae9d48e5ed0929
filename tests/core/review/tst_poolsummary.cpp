// SPDX-License-Identifier: MIT
#include "config/timestamp.h"
#include "formats/importer.h"
#include "review/fleettotals.h"

#include <QTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

QString shown(const PoolSummary &pool)
{
    const auto date = [](std::optional<std::int64_t> seconds) { return seconds ? timestampText(*seconds) : "-"; };
    std::string text = pool.file;
    for (const std::string &part :
         {pool.place, pool.name, pool.id, pool.region, pool.account, pool.tier, pool.mfa, pool.deletionProtection,
          date(pool.created), date(pool.changed), pool.users ? std::to_string(*pool.users) : "-", pool.identity()})
        text += '|' + part;
    return QString::fromStdString(text);
}

PoolSummary summaryOf(const QByteArray &text)
{
    const ImportResult read = importPool(text.toStdString());
    if (!read.imported)
        return {};
    return summarize(read.imported->config, {}, "f.json", "line 3");
}

Diagnostic finding(const char *rule, Severity severity, bool asks = false, bool accepted = false)
{
    return {.rule = rule, .severity = severity, .asksAccount = asks, .accepted = accepted};
}

PoolSummary summaryOf(const std::vector<Diagnostic> &findings) { return summarize(PoolConfig(), findings, "f"); }

} // namespace

class TestPoolSummary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void facts_data();
    void facts();
    void counts();
    void chosenSeverityOfAQuestion();
    void totals();
};

void TestPoolSummary::facts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("export") << QByteArray(R"({"UserPool": {"Id": "eu-west-1_a1B2c3D4e", "Name": "web",
        "Arn": "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_a1B2c3D4e", "UserPoolTier": "PLUS",
        "MfaConfiguration": "ON", "DeletionProtection": "ACTIVE", "EstimatedNumberOfUsers": 1250,
        "CreationDate": "2025-03-14T09:26:53.589000+00:00", "LastModifiedDate": 1769882400.25}})")
                            << u"f.json|line 3|web|eu-west-1_a1B2c3D4e|eu-west-1|123456789012|PLUS|ON|ACTIVE|"
                               "2025-03-14T09:26:53Z|2026-01-31T18:00:00Z|1250|"
                               "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_a1B2c3D4e"_s;
    QTest::newRow("id without ARN") << QByteArray(R"({"UserPool": {"Id": "us-east-2_XyZ", "Name": "web"}})")
                                    << u"f.json|line 3|web|us-east-2_XyZ|us-east-2|||||-|-|-|us-east-2_XyZ"_s;
    QTest::newRow("catalogue row") << QByteArray(R"({"name": "n", "id": "eu-west-1_A", "account_id": "123456789012",
        "region": "eu-west-1", "estimated_number_of_users": 3, "mfa_configuration": "OFF"})")
                                   << u"f.json|line 3|n|eu-west-1_A|eu-west-1|123456789012||OFF||-|-|3|eu-west-1_A"_s;
    QTest::newRow("request") << QByteArray(R"({"PoolName": "n"})") << u"f.json|line 3|n|||||||-|-|-|::n"_s;
    QTest::newRow("wrong kinds") << QByteArray(R"({"PoolName": 3, "MfaConfiguration": [], "UserPoolTier": null})")
                                 << u"f.json|line 3||||||||-|-|-|f.json:line 3"_s;
}

void TestPoolSummary::facts()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(summaryOf(text)), expected);
}

void TestPoolSummary::counts()
{
    const PoolSummary pool =
        summaryOf({finding("a", Severity::Error), finding("b", Severity::Warning), finding("a", Severity::Error),
                   finding("a", Severity::Advice), finding("q", Severity::Advice, true),
                   finding("x", Severity::Error, false, true)});
    QCOMPARE(pool.counts, (FindingCounts{.errors = 2, .warnings = 1, .advice = 1, .asks = 1, .accepted = 1}));
    QVERIFY(pool.rules == (std::vector<RuleCount>{{"a", Severity::Error, false, 2},
                                                  {"b", Severity::Warning, false, 1},
                                                  {"a", Severity::Advice, false, 1},
                                                  {"q", Severity::Advice, true, 1}}));
}

// A profile that makes an error of a question means it.
void TestPoolSummary::chosenSeverityOfAQuestion()
{
    const PoolSummary pool = summaryOf({finding("q", Severity::Error, true)});
    QCOMPARE(pool.counts, (FindingCounts{.errors = 1}));
    QVERIFY(pool.rules == (std::vector<RuleCount>{{"q", Severity::Error, false, 1}}));
    FleetTotals totals;
    totals.add(summaryOf({finding("q", Severity::Advice, true)}));
    totals.add(pool);
    QVERIFY(totals.rules() == (std::vector<RuleTotal>{{"q", Severity::Error, false, 2, 2}}));
}

void TestPoolSummary::totals()
{
    FleetTotals totals;
    totals.add(
        summaryOf({finding("a", Severity::Warning), finding("a", Severity::Error), finding("b", Severity::Warning)}));
    totals.add(summaryOf({finding("b", Severity::Warning), finding("b", Severity::Warning)}));
    totals.add(summaryOf({finding("q", Severity::Advice, true)}));
    totals.add(summaryOf({finding("c", Severity::Advice), finding("q", Severity::Advice, true)}));
    QCOMPARE(totals.pools(), 4U);
    QCOMPARE(totals.poolsAtWorst(Severity::Error), 1U);
    QCOMPARE(totals.poolsAtWorst(Severity::Warning), 1U);
    QCOMPARE(totals.poolsAtWorst(Severity::Advice), 1U);
    QCOMPARE(totals.poolsWithout(), 1U);
    QCOMPARE(totals.counts(), (FindingCounts{.errors = 1, .warnings = 4, .advice = 1, .asks = 2}));
    QVERIFY(totals.rules() == (std::vector<RuleTotal>{{"b", Severity::Warning, false, 3, 2},
                                                      {"a", Severity::Error, false, 2, 1},
                                                      {"c", Severity::Advice, false, 1, 1},
                                                      {"q", Severity::Advice, true, 2, 2}}));
}

QTEST_GUILESS_MAIN(TestPoolSummary)
#include "tst_poolsummary.moc"
