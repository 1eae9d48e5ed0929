// SPDX-License-Identifier: MIT
#include "review/trend.h"

#include <QTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kError = Severity::Error;
constexpr auto kWarning = Severity::Warning;
constexpr auto kAdvice = Severity::Advice;

PoolSummary pool(const char *id, std::vector<RuleCount> rules)
{
    PoolSummary result;
    result.file = std::string(id) + ".json";
    result.id = id;
    for (const RuleCount &count : rules) {
        if (count.asksAccount)
            result.counts.asks += count.findings;
        else if (count.severity == kError)
            result.counts.errors += count.findings;
        else if (count.severity == kWarning)
            result.counts.warnings += count.findings;
        else
            result.counts.advice += count.findings;
    }
    result.rules = std::move(rules);
    return result;
}

// "turn id rule:before>after ..."
QStringList shown(const FleetTrend &trend)
{
    QStringList lines;
    for (const PoolTurn &turn : trend.pools) {
        std::string line = std::string(turnName(turn.turn)) + ' ' + turn.pool.id;
        for (const RuleTurn &rule : turn.rules)
            line += ' ' + rule.rule + ':' + std::to_string(rule.before) + '>' + std::to_string(rule.after);
        lines.append(QString::fromStdString(line));
    }
    return lines;
}

} // namespace

class TestTrend : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void turns_data();
    void turns();
    void newAndGone();
    void severalOfOneIdentity();
    void rules();
};

void TestTrend::turns_data()
{
    using Rules = std::vector<RuleCount>;
    QTest::addColumn<Rules>("before");
    QTest::addColumn<Rules>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Rules &before, const Rules &after, const char *expected) {
        QTest::newRow(name) << before << after << QString::fromLatin1(expected);
    };
    const RuleCount a{"a", kError, false, 1};
    const RuleCount b{"b", kWarning, false, 1};
    const RuleCount question{"q", kAdvice, true, 1};
    row("the same", {a, b}, {a, b}, "same p");
    row("nothing either time", {}, {}, "same p");
    row("a finding more", {a}, {a, b}, "worse p b:0>1");
    row("a finding less", {a, b}, {b}, "better p a:1>0");
    row("an error for many warnings", {{"w", kWarning, false, 9}}, {a}, "worse p a:0>1 w:9>0");
    row("a warning for an error", {a}, {b}, "better p a:1>0 b:0>1");
    row("another warning", {{"w", kWarning, false, 1}}, {b}, "other p b:0>1 w:1>0");
    row("more of one rule", {b}, {{"b", kWarning, false, 3}}, "worse p b:1>3");
    row("a question more", {a}, {a, question}, "same p");
}

void TestTrend::turns()
{
    using Rules = std::vector<RuleCount>;
    QFETCH(Rules, before);
    QFETCH(Rules, after);
    QFETCH(QString, expected);
    QCOMPARE(shown(compareFleets({pool("p", before)}, {pool("p", after)})), QStringList{expected});
}

void TestTrend::newAndGone()
{
    const RuleCount a{"a", kError, false, 2};
    const FleetTrend trend =
        compareFleets({pool("old", {a}), pool("kept", {}), pool("older", {})}, {pool("new", {a}), pool("kept", {})});
    QCOMPARE(shown(trend), (QStringList{u"new new"_s, u"same kept"_s, u"gone old"_s, u"gone older"_s}));
    QCOMPARE(trend.count(Turn::New), 1);
    QCOMPARE(trend.count(Turn::Gone), 2);
    QCOMPARE(trend.count(Turn::Same), 1);
    QCOMPARE(trend.pools[0].before, FindingCounts());
    QCOMPARE(trend.pools[2].before, (FindingCounts{.errors = 2}));
    QCOMPARE(trend.before, (FindingCounts{.errors = 2}));
    QCOMPARE(trend.after, (FindingCounts{.errors = 2}));
}

void TestTrend::severalOfOneIdentity()
{
    const RuleCount a{"a", kError, false, 1};
    const RuleCount b{"b", kWarning, false, 1};
    QCOMPARE(shown(compareFleets({pool("p", {a}), pool("p", {b})}, {pool("p", {a}), pool("p", {b}), pool("p", {})})),
             (QStringList{u"same p"_s, u"same p"_s, u"new p"_s}));
}

void TestTrend::rules()
{
    const RuleCount a{"a", kError, false, 1};
    const RuleCount b{"b", kWarning, false, 1};
    const RuleCount c{"c", kWarning, false, 1};
    const RuleCount d{"d", kAdvice, false, 1};
    const FleetTrend trend = compareFleets({pool("p", {b, c}), pool("q", {b, d}), pool("gone", {c, d})},
                                           {pool("p", {a, c, d}), pool("q", {b, d}), pool("new", {a, b})});
    QVERIFY(trend.rules == (std::vector<RuleTrend>{{"a", kError, 0, 2, 2, 0},
                                                   {"b", kWarning, 2, 2, 1, 1},
                                                   {"d", kAdvice, 2, 2, 1, 1},
                                                   {"c", kWarning, 2, 1, 0, 1}}));
}

Q_DECLARE_METATYPE(std::vector<pooldesigner::RuleCount>)

QTEST_GUILESS_MAIN(TestTrend)
#include "tst_trend.moc"
