// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "core/randomdesign.h"
#include "rules/editing.h"
#include "rules/fixing.h"
#include "support/rulecases.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <map>
#include <set>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

// Errors by rule: an entry that is removed moves the places of others.
std::map<std::string, int> errorsByRule(const std::vector<Diagnostic> &findings)
{
    std::map<std::string, int> counts;
    for (const Diagnostic &finding : findings) {
        if (finding.severity == Severity::Error)
            ++counts[finding.rule];
    }
    return counts;
}

// nlohmann's other kind of JSON, which does not mind the order of members.
nlohmann::json unordered(const Json &json) { return nlohmann::json::parse(json.dump()); }

PoolConfig designIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(path));
    return PoolConfig(Json::parse(file.readAll().toStdString()));
}

// What holds for every design, however bad.
void checkMending(const PoolConfig &design)
{
    const Validator validator;
    const auto before = errorsByRule(validator.validate(design));
    const Mended mended = applySafeFixes(design, validator);

    QVERIFY(mended.findings == validator.validate(mended.design));
    for (const auto &[rule, count] : errorsByRule(mended.findings))
        QVERIFY2(before.contains(rule) && count <= before.at(rule), rule.c_str());

    // Whatever could be fixed and was not has its reason.
    std::size_t fixable = 0;
    for (const Diagnostic &finding : mended.findings)
        fixable += !finding.accepted && std::ranges::any_of(finding.fixes, &Fix::safe) ? 1U : 0U;
    QCOMPARE(mended.left.size(), fixable);
    for (const FixLeft &left : mended.left)
        QVERIFY(!left.reason.empty());

    PoolConfig edited = design;
    QVERIFY(applyEdits(edited, mended.edits()));
    QVERIFY(edited == mended.design);
    const Json patch = jsonPatch(design, mended.edits());
    QCOMPARE(unordered(design.root()).patch(unordered(patch)).dump(), unordered(mended.design.root()).dump());

    QVERIFY(applySafeFixes(mended.design, validator).applied.empty());
}

} // namespace

class TestFixing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void patches_data();
    void patches();
    void samples();
    void tablesOfTheRules();
    void randomDesigns();
    void saysWhyNot();
    void leavesAcceptedFindings();
    void endsWhereFixesUndoEachOther();
};

void TestFixing::patches_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, Edit::Op op, const char *path, const char *value, const char *expected) {
        QTest::newRow(name) << Edit{op, Path::parse(path).value(), Json::parse(value)} << QByteArray(expected);
    };
    using Op = Edit::Op;
    row("replace", Op::Set, "PoolName", "\"b\"", R"([{"op":"replace","path":"/CreateUserPool/PoolName","value":"b"}])");
    row("add", Op::Set, "MfaConfiguration", "\"ON\"",
        R"([{"op":"add","path":"/CreateUserPool/MfaConfiguration","value":"ON"}])");
    row("add with what is around", Op::Set, "Policies.PasswordPolicy.MinimumLength", "12",
        R"([{"op":"add","path":"/CreateUserPool/Policies","value":{"PasswordPolicy":{"MinimumLength":12}}}])");
    row("another call", Op::Set, "SetUserPoolMfaConfig.MfaConfiguration", "\"ON\"",
        R"([{"op":"add","path":"/SetUserPoolMfaConfig","value":{"MfaConfiguration":"ON"}}])");
    row("names to escape", Op::Set, R"(UserPoolTags["a/b~c"])", "\"x\"",
        R"([{"op":"add","path":"/CreateUserPool/UserPoolTags/a~1b~0c","value":"x"}])");
    row("an item", Op::InsertItem, "Schema[1]", "{}", R"([{"op":"add","path":"/CreateUserPool/Schema/1","value":{}}])");
    row("the first item of no list", Op::InsertItem, "AliasAttributes[0]", "\"email\"",
        R"([{"op":"add","path":"/CreateUserPool/AliasAttributes","value":["email"]}])");
    row("remove an item", Op::RemoveItem, "AutoVerifiedAttributes[0]", "null",
        R"([{"op":"remove","path":"/CreateUserPool/AutoVerifiedAttributes/0"}])");
    row("the last item goes with its list", Op::RemoveItem, "Schema[0]", "null",
        R"([{"op":"remove","path":"/CreateUserPool/Schema"}])");
    row("the last member goes with what is around", Op::Unset, "DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt",
        "null", R"([{"op":"remove","path":"/CreateUserPool/DeviceConfiguration"}])");
    row("remove a member", Op::Unset, "UserPoolTags", "null",
        R"([{"op":"remove","path":"/CreateUserPool/UserPoolTags"}])");
    row("does not fit", Op::RemoveItem, "Schema[7]", "null", "[]");
    row("an item beyond the end", Op::InsertItem, "Schema[2]", "{}", "[]");
}

void TestFixing::patches()
{
    QFETCH(Edit, edit);
    QFETCH(QByteArray, expected);
    const PoolConfig design(
        Json::parse(R"({"CreateUserPool": {"PoolName": "a", "Schema": [{"Name": "x"}], "UserPoolTags": {},
            "AutoVerifiedAttributes": ["email", "phone_number"],
            "DeviceConfiguration": {"DeviceOnlyRememberedOnUserPrompt": true}}})"));
    const Json patch = jsonPatch(design, std::span(&edit, 1));
    QCOMPARE(patch.dump(), expected.toStdString());
    PoolConfig edited = design;
    QCOMPARE(applyEdit(edited, edit), !patch.empty());
    QCOMPARE(unordered(design.root()).patch(unordered(patch)).dump(), unordered(edited.root()).dump());
}

void TestFixing::samples()
{
    const QDir folder(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/resources/samples"));
    const QStringList names = folder.entryList({u"*.pool.json"_s});
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        checkMending(designIn(folder.filePath(name)));
    checkMending(designIn(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/tests/data/rich.pool.json")));
}

void TestFixing::tablesOfTheRules()
{
    for (const std::string &rule : test::rulesWithCases()) {
        if (!findRule(rule)->fixable)
            continue;
        const auto cases = test::ruleCases(rule);
        for (const test::RuleCase &ruleCase : std::span(cases).first(std::min<std::size_t>(cases.size(), 2))) {
            checkMending(ruleCase.design);
            if (QTest::currentTestFailed())
                QFAIL((rule + ": " + ruleCase.name).c_str());
        }
    }
}

void TestFixing::randomDesigns()
{
    test::RandomDesign designs(1868, test::everyMember());
    for (int i = 0; i < 25; ++i) {
        checkMending(designs.make());
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"design %1"_s.arg(i)));
    }
}

void TestFixing::saysWhyNot()
{
    static constexpr Rule wrong{
        .id = "wrong", .severity = Severity::Warning, .check = [](const PoolView &pool, Report &report) {
            if (!pool.has(f::MfaConfiguration))
                report.add(f::MfaConfiguration.path(), "x")
                    .fix("A number", {{Edit::Op::Set, f::MfaConfiguration.path(), 5}});
            report.add(f::PoolName.path(), "x").fix("Take it away", {{Edit::Op::Unset, f::PoolName.path(), {}}});
            report.add(f::Schema.path(), "x")
                .fix("Does not fit", {{Edit::Op::RemoveItem, f::Schema.path().item(5), {}}});
        }};
    const Rule *const rules[] = {&wrong, findRule("type")};
    const PoolConfig design(Json::parse(R"({"CreateUserPool": {"PoolName": "a"}})"));
    const Mended mended = applySafeFixes(design, Validator(rules));
    QVERIFY(mended.applied.empty() && mended.design == design);
    QCOMPARE(mended.left.size(), std::size_t{3});
    QCOMPARE(mended.left[0].reason, std::string("The fix alone does not take the finding away."));
    QCOMPARE(mended.left[1].reason, std::string("The fix would bring an error: type at MfaConfiguration."));
    QCOMPARE(mended.left[2].reason, std::string("The fix does not fit what stands around the value."));
}

void TestFixing::leavesAcceptedFindings()
{
    const PoolConfig design(Json::parse(R"({"CreateUserPool": {"PoolName": "a"},
        "accepted": [{"rule": "deletion-protection", "path": "DeletionProtection"}]})"));
    const Rule *const rules[] = {findRule("deletion-protection")};
    QVERIFY(applySafeFixes(design, Validator(rules)).applied.empty());
    const PoolConfig open(Json::parse(R"({"CreateUserPool": {"PoolName": "a"}})"));
    const Mended mended = applySafeFixes(open, Validator(rules));
    QCOMPARE(mended.applied.size(), std::size_t{1});
    QVERIFY(mended.findings.empty());
}

void TestFixing::endsWhereFixesUndoEachOther()
{
    static constexpr auto flip = [](const PoolView &pool, Report &report, const char *from, const char *to) {
        if (pool.get(f::PoolName) == from)
            report.add(f::PoolName.path(), "x").fix("Flip", {{Edit::Op::Set, f::PoolName.path(), to}});
    };
    static constexpr Rule there{.id = "there",
                                .severity = Severity::Advice,
                                .check = [](const PoolView &pool, Report &report) { flip(pool, report, "a", "b"); }};
    static constexpr Rule back{.id = "back",
                               .severity = Severity::Advice,
                               .check = [](const PoolView &pool, Report &report) { flip(pool, report, "b", "a"); }};
    const Rule *const rules[] = {&there, &back};
    const Mended mended =
        applySafeFixes(PoolConfig(Json::parse(R"({"CreateUserPool": {"PoolName": "a"}})")), Validator(rules));
    QCOMPARE(mended.applied.size(), std::size_t{1});
    QCOMPARE(mended.left.size(), std::size_t{1});
    QCOMPARE(mended.left[0].reason, std::string("The fix would undo another one."));
}

QTEST_APPLESS_MAIN(TestFixing)
#include "tst_fixing.moc"
