// SPDX-License-Identifier: MIT
#include "items/diagnosticfilter.h"
#include "items/diagnosticmodel.h"
#include "items/sectionfindings.h"
#include "items/severitytext.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

using Findings = std::vector<Diagnostic>;
Q_DECLARE_METATYPE(Findings)

namespace {

Diagnostic finding(const char *rule, const char *path, Severity severity = Severity::Error, const char *message = "")
{
    return {.rule = rule, .severity = severity, .path = Path::parse(path).value(), .message = message};
}

// A model or proxy as text: one line a row, "word place message".
QStringList lines(const QAbstractItemModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (const QString text = model.index(row, column).data().toString(); !text.isEmpty())
                cells << text;
        }
        result << cells.join(u" | "_s);
    }
    return result;
}

// What the model told its views, in order.
class SignalLog : public QObject {
public:
    explicit SignalLog(const DiagnosticModel &model)
    {
        const auto add = [this](QString line) { entries << std::move(line); };
        connect(&model, &DiagnosticModel::rowsInserted, this,
                [add](const QModelIndex &, int first, int last) { add(u"insert %1-%2"_s.arg(first).arg(last)); });
        connect(&model, &DiagnosticModel::rowsRemoved, this,
                [add](const QModelIndex &, int first, int last) { add(u"remove %1-%2"_s.arg(first).arg(last)); });
        connect(&model, &DiagnosticModel::rowsMoved, this,
                [add](const QModelIndex &, int from, int, const QModelIndex &, int to) {
                    add(u"move %1 to %2"_s.arg(from).arg(to));
                });
        connect(&model, &DiagnosticModel::dataChanged, this,
                [add](const QModelIndex &first, const QModelIndex &) { add(u"change %1"_s.arg(first.row())); });
    }
    QStringList entries;
};

} // namespace

class TestDiagnosticModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsARowForEach();
    void rolesSpeakForTheRow();
    void hostileTextIsShownHarmless();
    void updateSaysWhatHappened_data();
    void updateSaysWhatHappened();
    void keptRowsKeepTheirIndexes();
    void randomUpdates();
    void filter();
    void filterFollowsUpdates();
    void sectionOfPlace_data();
    void sectionOfPlace();
    void sectionFindings();
    void countTexts();
};

void TestDiagnosticModel::showsARowForEach()
{
    DiagnosticModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Diagnostic fixable = finding("b", "Schema[3].Name", Severity::Warning, "Second");
    fixable.fixes = {{.title = "Rename", .edits = {}}};
    Diagnostic accepted = finding("c", "PoolName", Severity::Advice, "Third");
    accepted.accepted = true;
    model.update({finding("a", "", Severity::Error, "First"), fixable, accepted});
    QCOMPARE(lines(model),
             (QStringList{u"Error | CreateUserPool | First"_s, u"Warning | Schema[3].Name | Second | Fix"_s,
                          u"Accepted | PoolName | Third"_s}));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Where"_s);
}

void TestDiagnosticModel::rolesSpeakForTheRow()
{
    using Role = DiagnosticModel::Role;
    DiagnosticModel model;
    Diagnostic diagnostic = finding("too-long", "PoolName", Severity::Warning, "Too long.");
    diagnostic.fixes = {{.title = "Cut", .edits = {}}, {.title = "Clear", .edits = {}}};
    model.update({diagnostic});
    const QModelIndex index = model.index(0, static_cast<int>(DiagnosticModel::Column::Message));
    const auto value = [&](Role role) { return index.data(static_cast<int>(role)); };
    QCOMPARE(value(Role::Severity).value<Severity>(), Severity::Warning);
    QCOMPARE(value(Role::Path).value<Path>().toString(), "PoolName");
    QCOMPARE(value(Role::Rule).toString(), u"too-long"_s);
    QCOMPARE(value(Role::Section).value<Section>(), Section::General);
    QCOMPARE(value(Role::Fixes).toStringList(), (QStringList{u"Cut"_s, u"Clear"_s}));
    QCOMPARE(value(Role::Accepted).toBool(), false);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"Warning at PoolName: Too long."_s);
}

void TestDiagnosticModel::hostileTextIsShownHarmless()
{
    DiagnosticModel model;
    Diagnostic diagnostic = finding("a", "");
    diagnostic.path = diagnostic.path.child("UserPoolTags").child("a\u202Eb");
    model.update({diagnostic});
    QVERIFY(!lines(model).constFirst().contains(QChar(0x202E)));
}

void TestDiagnosticModel::updateSaysWhatHappened_data()
{
    QTest::addColumn<Findings>("before");
    QTest::addColumn<Findings>("after");
    QTest::addColumn<QStringList>("said");
    const Diagnostic a = finding("a", "PoolName");
    const Diagnostic b = finding("b", "PoolName");
    const Diagnostic c = finding("c", "PoolName");
    const Diagnostic d = finding("d", "PoolName");
    const Diagnostic otherB = finding("b", "PoolName", Severity::Error, "longer now");
    const Diagnostic elsewhere = finding("b", "Schema[0].Name");
    QTest::newRow("nothing") << Findings{a, b} << Findings{a, b} << QStringList{};
    QTest::newRow("first ones") << Findings{} << Findings{a, b} << QStringList{u"insert 0-0"_s, u"insert 1-1"_s};
    QTest::newRow("all gone") << Findings{a, b, c} << Findings{} << QStringList{u"remove 0-2"_s};
    QTest::newRow("two gaps") << Findings{a, b, c, d} << Findings{b, d}
                              << QStringList{u"remove 2-2"_s, u"remove 0-0"_s};
    QTest::newRow("in between") << Findings{a, c} << Findings{a, b, c} << QStringList{u"insert 1-1"_s};
    QTest::newRow("other text") << Findings{a, b, c} << Findings{a, otherB, c} << QStringList{u"change 1"_s};
    QTest::newRow("moved up") << Findings{a, b, c} << Findings{c, a, b} << QStringList{u"move 2 to 0"_s};
    QTest::newRow("moved and changed") << Findings{a, b} << Findings{otherB, a}
                                       << QStringList{u"move 1 to 0"_s, u"change 0"_s};
    QTest::newRow("same rule elsewhere") << Findings{a, b} << Findings{a, elsewhere}
                                         << QStringList{u"remove 1-1"_s, u"insert 1-1"_s};
}

void TestDiagnosticModel::updateSaysWhatHappened()
{
    QFETCH(Findings, before);
    QFETCH(Findings, after);
    QFETCH(QStringList, said);
    DiagnosticModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.update(before);
    const SignalLog log(model);
    model.update(after);
    QCOMPARE(log.entries, said);
    QVERIFY(model.diagnostics() == after);
}

void TestDiagnosticModel::keptRowsKeepTheirIndexes()
{
    DiagnosticModel model;
    model.update({finding("a", "PoolName"), finding("b", "PoolName"), finding("c", "PoolName")});
    const QPersistentModelIndex selected = model.index(1, 0);
    model.update({finding("x", "PoolName"), finding("c", "PoolName"), finding("b", "PoolName")});
    QCOMPARE(selected.row(), 2);
    model.update({finding("x", "PoolName")});
    QVERIFY(!selected.isValid());
}

void TestDiagnosticModel::randomUpdates()
{
    DiagnosticModel model;
    DiagnosticFilter filter;
    filter.setSourceModel(&model);
    filter.setShown(Severity::Advice, false);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester proxyTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(20210704);
    const auto pick = [&random](int bound) { return static_cast<std::size_t>(random.bounded(bound)); };
    constexpr const char *rules[] = {"a", "b", "c", "d", "e", "f", "g", "h"};
    constexpr const char *messages[] = {"one", "other"};
    for (int round = 0; round < 300; ++round) {
        Findings next;
        for (const char *rule : rules) {
            if (pick(3) > 0)
                next.push_back(finding(rule, "PoolName", static_cast<Severity>(pick(3)), messages[pick(2)]));
        }
        std::shuffle(next.begin(), next.end(), random);
        const auto shown =
            std::ranges::count_if(next, [](const Diagnostic &d) { return d.severity != Severity::Advice; });
        model.update(next);
        QVERIFY(model.diagnostics() == next);
        QCOMPARE(filter.rowCount(), static_cast<int>(shown));
    }
}

void TestDiagnosticModel::filter()
{
    DiagnosticModel model;
    DiagnosticFilter shown;
    shown.setSourceModel(&model);
    const QAbstractItemModelTester tester(&shown, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Diagnostic accepted = finding("accepted-one", "PoolName", Severity::Warning, "m");
    accepted.accepted = true;
    model.update({finding("a", "EmailConfiguration.SourceArn", Severity::Error, "needs an ARN"),
                  finding("b", "PoolName", Severity::Warning, "odd Name"), accepted,
                  finding("c", "Unheard.Of", Severity::Advice, "unknown")});
    const QString email = u"Error | EmailConfiguration.SourceArn | needs an ARN"_s;
    const QString name = u"Warning | PoolName | odd Name"_s;
    const QString unknown = u"Advice | Unheard.Of | unknown"_s;
    QCOMPARE(lines(shown), (QStringList{email, name, unknown}));
    shown.setAcceptedShown(true);
    QCOMPARE(lines(shown), (QStringList{email, name, u"Accepted | PoolName | m"_s, unknown}));
    shown.setAcceptedShown(false);
    shown.setShown(Severity::Error, false);
    QCOMPARE(lines(shown), (QStringList{name, unknown}));
    shown.setShown(Severity::Error, true);
    shown.setSection(Section::Email);
    QCOMPARE(lines(shown), QStringList{email});
    shown.setSection({});
    shown.setText(u"  NAME odd "_s);
    QCOMPARE(lines(shown), QStringList{name});
    shown.setText(u"arn"_s);
    QCOMPARE(lines(shown), QStringList{email});
    shown.setText({});
    QCOMPARE(lines(shown), (QStringList{email, name, unknown}));
}

void TestDiagnosticModel::filterFollowsUpdates()
{
    DiagnosticModel model;
    DiagnosticFilter shown;
    shown.setSourceModel(&model);
    shown.setShown(Severity::Warning, false);
    model.update({finding("a", "PoolName", Severity::Warning), finding("b", "PoolName", Severity::Warning)});
    QCOMPARE(lines(shown), QStringList{});
    model.update({finding("b", "PoolName", Severity::Error), finding("a", "PoolName", Severity::Warning)});
    QCOMPARE(lines(shown), QStringList{u"Error | PoolName"_s});
}

void TestDiagnosticModel::sectionOfPlace_data()
{
    QTest::addColumn<Path>("path");
    QTest::addColumn<std::optional<Section>>("section");
    const auto at = [](const char *path) { return Path::parse(path).value(); };
    using Found = std::optional<Section>;
    QTest::newRow("member") << at("PoolName") << Found(Section::General);
    QTest::newRow("below a list") << at("Schema[3].Name") << Found(Section::Attributes);
    QTest::newRow("unknown below a member") << at("Policies.PasswordPolicy.Strength") << Found(Section::Password);
    QTest::newRow("map value") << at("UserPoolTags.team") << Found(Section::Tags);
    QTest::newRow("domain") << at("CreateUserPoolDomain.Domain") << Found(Section::Domain);
    QTest::newRow("create request") << at("") << Found(Section::General);
    QTest::newRow("MFA request") << at("SetUserPoolMfaConfig") << Found(Section::Mfa);
    QTest::newRow("domain request") << at("CreateUserPoolDomain") << Found(Section::Domain);
    QTest::newRow("root") << Path() << Found(Section::General);
    QTest::newRow("origin") << at("origin.Status") << Found(Section::ReadOnly);
    QTest::newRow("unknown member") << at("Unheard.Of") << Found();
    QTest::newRow("target") << at("target.region") << Found();
}

void TestDiagnosticModel::sectionOfPlace()
{
    QFETCH(Path, path);
    QFETCH(std::optional<Section>, section);
    QCOMPARE(sectionOf(path), section);
}

void TestDiagnosticModel::sectionFindings()
{
    Diagnostic accepted = finding("d", "PoolName", Severity::Error);
    accepted.accepted = true;
    const Findings all{finding("a", "PoolName", Severity::Warning), finding("b", "PoolName", Severity::Warning),
                       finding("c", "Unheard.Of", Severity::Advice), accepted};
    const SectionFindings findings(all);
    QCOMPARE(findings.in(Section::General), (FindingCounts{.warnings = 2}));
    QCOMPARE(findings.in(Section::Email), FindingCounts{});
    QCOMPARE(findings.elsewhere(), (FindingCounts{.advice = 1}));
    QCOMPARE(findings.in(Section::General).worst(), std::optional(Severity::Warning));
    QCOMPARE(findings.in(Section::Email).worst(), std::optional<Severity>());
}

void TestDiagnosticModel::countTexts()
{
    QCOMPARE(severityCountText(Severity::Error, 1), u"1 error"_s);
    QCOMPARE(severityCountText(Severity::Warning, 0), u"0 warnings"_s);
    QCOMPARE(severityCountsText({.errors = 2, .advice = 5}), u"2 errors, 5 advice"_s);
    QCOMPARE(severityCountsText({}), u"no findings"_s);
}

QTEST_GUILESS_MAIN(TestDiagnosticModel)
#include "tst_diagnosticmodel.moc"
