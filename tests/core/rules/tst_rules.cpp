// SPDX-License-Identifier: MIT
#include "rules/constraints/assignment.h"
#include "rules/validator.h"
#include "support/rulecases.h"

#include <QTest>

#include <algorithm>

using namespace pooldesigner;

namespace {

std::vector<std::string> foundPaths(const Rule &rule, const test::RuleCase &ruleCase)
{
    std::vector<std::string> paths;
    for (const Diagnostic &diagnostic : test::findings(rule, ruleCase))
        paths.push_back(diagnostic.path.toString());
    std::ranges::sort(paths);
    return paths;
}

QString lines(const std::vector<std::string> &paths)
{
    QStringList result;
    for (const std::string &path : paths)
        result << QString::fromStdString(path);
    return result.join(u'\n');
}

QByteArray rowName(std::string_view rule, std::string_view name)
{
    return QByteArray(rule.data(), static_cast<qsizetype>(rule.size())) + ": " +
           QByteArray(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

// The table test of every rule: its rows stand in tests/data/rules.
class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheTableSays_data();
    void findsWhatTheTableSays();
    void everyRuleHasATable_data();
    void everyRuleHasATable();
    void everyTableHasARule();
    void messagesSayWhatToDo_data() { findsWhatTheTableSays_data(); }
    void messagesSayWhatToDo();
};

void TestRules::findsWhatTheTableSays_data()
{
    QTest::addColumn<const Rule *>("rule");
    QTest::addColumn<std::size_t>("row");
    for (const Rule *rule : allRules()) {
        const auto cases = test::ruleCases(rule->id);
        for (std::size_t row = 0; row < cases.size(); ++row)
            QTest::newRow(rowName(rule->id, cases[row].name).constData()) << rule << row;
    }
}

void TestRules::findsWhatTheTableSays()
{
    QFETCH(const Rule *, rule);
    QFETCH(std::size_t, row);
    const auto ruleCase = test::ruleCases(rule->id).at(row);
    QCOMPARE(lines(foundPaths(*rule, ruleCase)), lines(ruleCase.expected));
}

void TestRules::everyRuleHasATable_data()
{
    QTest::addColumn<const Rule *>("rule");
    for (const Rule *rule : allRules())
        QTest::newRow(rowName(rule->id, "table").constData()) << rule;
}

void TestRules::everyRuleHasATable()
{
    QFETCH(const Rule *, rule);
    const auto cases = test::ruleCases(rule->id);
    const auto triggers = [](const test::RuleCase &ruleCase) { return !ruleCase.expected.empty(); };
    const bool silent = std::ranges::any_of(cases, [&](const auto &ruleCase) { return !triggers(ruleCase); });
    QVERIFY2(silent, "no row in which the rule stays silent");
    // A generic rule is idle while every member of its constraint has a rule of its own.
    static const std::string_view generic[] = {"number-range", "list-size", "pattern", "text-length"};
    const bool idle = std::ranges::find(generic, rule->id) != std::end(generic) && dutiesOf(rule->id).empty();
    QVERIFY2(idle || std::ranges::any_of(cases, triggers), "no row in which the rule finds something");
}

void TestRules::everyTableHasARule()
{
    for (const std::string &rule : test::rulesWithCases())
        QVERIFY2(findRule(rule) != nullptr, rule.c_str());
}

// A message is a sentence or more with every placeholder filled, and so are the titles of fixes.
void TestRules::messagesSayWhatToDo()
{
    QFETCH(const Rule *, rule);
    QFETCH(std::size_t, row);
    for (const Diagnostic &diagnostic : test::findings(*rule, test::ruleCases(rule->id).at(row))) {
        QVERIFY2(diagnostic.message.find('%') == std::string::npos, diagnostic.message.c_str());
        QVERIFY2(diagnostic.message.ends_with('.') || diagnostic.message.ends_with('+'), diagnostic.message.c_str());
        QVERIFY2(diagnostic.message.size() < 400, diagnostic.message.c_str());
        for (const Fix &fix : diagnostic.fixes) {
            QVERIFY(!fix.title.empty() && !fix.edits.empty());
            QVERIFY2(fix.title.find('%') == std::string::npos && !fix.title.ends_with('.'), fix.title.c_str());
        }
    }
}

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
