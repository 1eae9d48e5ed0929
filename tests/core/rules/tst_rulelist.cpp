// SPDX-License-Identifier: MIT
#include "rules/places.h"
#include "rules/validator.h"
#include "support/rulecases.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <set>

using namespace pooldesigner;

namespace {

using Identity = std::pair<std::string, std::string>;

PoolConfig richDesign()
{
    QFile file(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/tests/data/rich.pool.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the fixture is missing");
    return PoolConfig(Json::parse(file.readAll().toStdString()));
}

std::set<Identity> identities(const std::vector<Diagnostic> &diagnostics)
{
    std::set<Identity> result;
    for (const Diagnostic &diagnostic : diagnostics)
        result.emplace(diagnostic.rule, diagnostic.path.toString());
    return result;
}

std::set<Identity> errors(const PoolConfig &design)
{
    auto diagnostics = Validator().validate(design);
    std::erase_if(diagnostics, [](const Diagnostic &diagnostic) { return diagnostic.severity != Severity::Error; });
    return identities(diagnostics);
}

QByteArray text(const std::set<Identity> &found)
{
    QByteArray result;
    for (const auto &[rule, path] : found)
        result += QByteArray::fromStdString(rule + " " + path + "\n");
    return result;
}

void collectPaths(const Json &value, const Path &path, std::vector<Path> &paths)
{
    if (!path.isRoot())
        paths.push_back(path);
    if (value.is_object()) {
        for (const auto &[name, member] : value.items())
            collectPaths(member, path.child(name), paths);
    }
    for (std::size_t i = 0; value.is_array() && i < value.size(); ++i)
        collectPaths(value[i], path.item(i), paths);
}

// Entries of the rule collection that are no rules here.
struct NotARule {
    const char *id;
    const char *coveredBy; // the rule that says it, or nothing
    const char *reason;
};

constexpr NotARule kNotRules[] = {
    {"client-checks-are-thin", "", "says why there are rules; there is nothing to find in a design"},
    {"shorthand-brace", "", "concerns text typed for the CLI: a design holds values, and exports quote them"},
    {"import-prefixed-name", "attribute-name-prefix", "the same finding"},
    {"import-legacy-duplicates", "legacy-message-members", "the same finding"},
    {"import-unused-days", "unused-days-conflict", "the same finding"},
};

} // namespace

// What holds for every rule.
class TestRuleList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void describesItself_data();
    void describesItself();
    void idsAreUnique();
    void notRules_data();
    void notRules();
    void orderDoesNotMatter();
    void offersSafeFixesAsItSays_data() { describesItself_data(); }
    void offersSafeFixesAsItSays();
    void safeFixesMend_data() { describesItself_data(); }
    void safeFixesMend();
    void choicesFit_data() { describesItself_data(); }
    void choicesFit();
    void aNameIsEnough();
    void theRichDesignIsLegal();
    void standsAnyKindAnywhere_data();
    void standsAnyKindAnywhere();
};

void TestRuleList::describesItself_data()
{
    QTest::addColumn<const Rule *>("rule");
    for (const Rule *rule : allRules())
        QTest::newRow(std::string(rule->id).c_str()) << rule;
}

void TestRuleList::describesItself()
{
    QFETCH(const Rule *, rule);
    const QString id = QString::fromStdString(std::string(rule->id));
    QVERIFY(QRegularExpression(QStringLiteral("\\A[a-z0-9]+(-[a-z0-9]+)*\\z")).match(id).hasMatch());
    const std::string_view title = rule->title;
    const std::string_view help = rule->help;
    QVERIFY2(title.ends_with('.') && characterCount(title) <= 100, rule->title);
    QVERIFY2(help.ends_with('.') && characterCount(help) >= 60, rule->help);
    QVERIFY(title.find('!') == std::string_view::npos);
    QVERIFY(!rule->source.empty());
    QVERIFY(rule->check != nullptr);
    for (const std::string_view member : rule->members)
        QVERIFY2(memberSpec(member) != nullptr, std::string(member).c_str());
}

void TestRuleList::idsAreUnique()
{
    std::set<std::string_view> ids;
    for (const Rule *rule : allRules())
        QVERIFY2(ids.insert(rule->id).second, std::string(rule->id).c_str());
}

void TestRuleList::notRules_data()
{
    QTest::addColumn<QByteArray>("coveredBy");
    for (const NotARule &entry : kNotRules)
        QTest::newRow(entry.id) << QByteArray(entry.coveredBy);
}

void TestRuleList::notRules()
{
    QFETCH(QByteArray, coveredBy);
    QVERIFY2(findRule(QTest::currentDataTag()) == nullptr, "is a rule now: take it off the table");
    QVERIFY(coveredBy.isEmpty() || findRule(coveredBy.toStdString()) != nullptr);
}

void TestRuleList::orderDoesNotMatter()
{
    std::vector<const Rule *> reversed(allRules().rbegin(), allRules().rend());
    for (const Rule *rule : allRules()) {
        const PoolConfig design = test::ruleCases(rule->id).front().design;
        QVERIFY2(Validator(reversed).validate(design) == Validator().validate(design), rule->title);
    }
}

void TestRuleList::offersSafeFixesAsItSays()
{
    QFETCH(const Rule *, rule);
    const Rule *const rules[] = {rule};
    bool offers = false;
    bool finds = false;
    for (const test::RuleCase &ruleCase : test::ruleCases(rule->id)) {
        for (const Diagnostic &diagnostic : Validator(rules).validate(ruleCase.design)) {
            finds = true;
            offers = offers || std::ranges::any_of(diagnostic.fixes, &Fix::safe);
        }
    }
    if (finds)
        QCOMPARE(offers, rule->fixable);
}

// A safe fix takes its finding away and brings no error that was not there.
void TestRuleList::safeFixesMend()
{
    QFETCH(const Rule *, rule);
    const Rule *const rules[] = {rule};
    for (const test::RuleCase &ruleCase : test::ruleCases(rule->id)) {
        for (const Diagnostic &diagnostic : Validator(rules).validate(ruleCase.design)) {
            for (const Fix &fix : diagnostic.fixes) {
                if (!fix.safe)
                    continue;
                PoolConfig mended = ruleCase.design;
                QVERIFY2(test::apply(mended, fix.edits), fix.title.c_str());
                const auto left = identities(Validator(rules).validate(mended));
                QVERIFY2(!left.contains({diagnostic.rule, diagnostic.path.toString()}),
                         (ruleCase.name + ": " + fix.title).c_str());
                auto added = errors(mended);
                for (const Identity &before : errors(ruleCase.design))
                    added.erase(before);
                QVERIFY2(added.empty(), ruleCase.name.c_str() + (": " + text(added)));
            }
        }
    }
}

void TestRuleList::choicesFit()
{
    QFETCH(const Rule *, rule);
    const Rule *const rules[] = {rule};
    for (const test::RuleCase &ruleCase : test::ruleCases(rule->id)) {
        for (const Diagnostic &diagnostic : Validator(rules).validate(ruleCase.design)) {
            for (const Fix &fix : diagnostic.fixes) {
                PoolConfig changed = ruleCase.design;
                QVERIFY2(test::apply(changed, fix.edits), fix.title.c_str());
                QVERIFY2(!(changed == ruleCase.design), fix.title.c_str());
            }
        }
    }
}

void TestRuleList::aNameIsEnough()
{
    QCOMPARE(text(errors(PoolConfig())), QByteArray("pool-name-required PoolName\n"));
    QCOMPARE(text(errors(PoolConfig(Json{{"CreateUserPool", {{"PoolName", "web"}}}}))), QByteArray());
}

void TestRuleList::theRichDesignIsLegal() { QCOMPARE(text(errors(richDesign())), QByteArray()); }

void TestRuleList::standsAnyKindAnywhere_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {"null", "true", "-1.5", "5", "18446744073709551615", "\"\"", "\"x\"", "[]", "[null]", "{}", "{\"x\": [{}]}"})
        QTest::newRow(json) << QByteArray(json);
}

void TestRuleList::standsAnyKindAnywhere()
{
    QFETCH(QByteArray, json);
    const PoolConfig rich = richDesign();
    const Json replacement = Json::parse(json.toStdString());
    std::vector<Path> paths;
    collectPaths(rich.root(), Path(), paths);
    QVERIFY(paths.size() > 150);
    for (const Path &path : paths) {
        PoolConfig design = rich;
        QVERIFY(design.set(path, replacement));
        const auto diagnostics = Validator().validate(design);
        QVERIFY2(identities(diagnostics).size() == diagnostics.size(), path.toString().c_str());
        for (const Diagnostic &diagnostic : diagnostics) {
            for (const Fix &fix : diagnostic.fixes) {
                PoolConfig changed = design;
                QVERIFY2(test::apply(changed, fix.edits),
                         (path.toString() + ": " + diagnostic.rule + ": " + fix.title).c_str());
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestRuleList)
#include "tst_rulelist.moc"
