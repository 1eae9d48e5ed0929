// SPDX-License-Identifier: MIT
#include "rules/findingcounts.h"
#include "rules/validator.h"

#include <QTest>

using namespace pooldesigner;

namespace {

PoolConfig config(const char *design) { return PoolConfig(Json::parse(design)); }

// "severity rule path", a line each: the panel as a picture.
QString lines(const std::vector<Diagnostic> &diagnostics)
{
    QStringList result;
    for (const Diagnostic &diagnostic : diagnostics) {
        result << QStringLiteral("%1 %2 %3%4")
                      .arg(QString::fromUtf8(severityName(diagnostic.severity).data()),
                           QString::fromStdString(diagnostic.rule), QString::fromStdString(diagnostic.path.toString()),
                           diagnostic.accepted
                               ? QStringLiteral(" accepted: ") + QString::fromStdString(diagnostic.acceptedReason)
                               : QString());
    }
    return result.join(u'\n');
}

// Finds something at each path, in this order, whatever the design.
template <Severity kSeverity>
void checkScattered(const PoolView &, Report &report)
{
    for (const char *path :
         {"CreateUserPoolDomain.Domain", "Schema[10].Name", "Schema[2].Required", "Schema[2].Name", "Bogus", "PoolName",
          "SetUserPoolMfaConfig.MfaConfiguration", "UserPoolTags.b", "UserPoolTags.a"})
        report.add(*Path::parse(path), "found");
}

constexpr Rule kWarning{.id = "a-warning", .severity = Severity::Warning, .check = checkScattered<Severity::Warning>};
constexpr Rule kErrorB{.id = "b-error", .check = checkScattered<Severity::Error>};
constexpr Rule kErrorA{.id = "a-error", .check = [](const PoolView &, Report &report) {
                           report.add(f::PoolName.path(), "first");
                           report.add(f::PoolName.path(), "second").fix("unseen", {}).related(f::Schema.path());
                       }};

} // namespace

class TestValidator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsBySeverityPlaceAndRule()
    {
        const Rule *const rules[] = {&kWarning, &kErrorB, &kErrorA};
        const auto design = config(R"({"CreateUserPool": {"Bogus": 1, "UserPoolTags": {"b": "1", "a": "2"}}})");
        const QString expected = QStringLiteral("error a-error PoolName\n"
                                                "error b-error PoolName\n"
                                                "error b-error UserPoolTags.b\n"
                                                "error b-error UserPoolTags.a\n"
                                                "error b-error Schema[2].Name\n"
                                                "error b-error Schema[2].Required\n"
                                                "error b-error Schema[10].Name\n"
                                                "error b-error Bogus\n"
                                                "error b-error SetUserPoolMfaConfig.MfaConfiguration\n"
                                                "error b-error CreateUserPoolDomain.Domain\n");
        const QString text = lines(Validator(rules).validate(design));
        QCOMPARE(text.left(expected.size()), expected);
        QCOMPARE(text.mid(expected.size()).count(QStringLiteral("warning a-warning")), 9);
    }

    void keepsTheFirstFindingAtAPlace()
    {
        const Rule *const rules[] = {&kErrorA};
        const auto findings = Validator(rules).validate(PoolConfig());
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings.front().message, std::string("first"));
        QVERIFY(findings.front().fixes.empty());
        QVERIFY(findings.front().related.empty());
    }

    void marksAcceptedFindings()
    {
        const Rule *const rules[] = {&kErrorA, &kErrorB};
        const auto design = config(R"({"accepted": [
            7, {"rule": "a-error"}, {"rule": "a-error", "path": "Schema..Name", "reason": "bad path"},
            {"rule": "a-error", "path": "PoolName", "reason": "legacy name"},
            {"rule": "b-error", "path": "Schema[2].Name", "reason": 5}]})");
        const auto findings = Validator(rules).validate(design);
        const QString text = lines(findings);
        QVERIFY2(text.startsWith(QStringLiteral("error a-error PoolName accepted: legacy name\n")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("\nerror b-error Schema[2].Name accepted: \n")), qPrintable(text));
        QCOMPARE(text.count(QStringLiteral("accepted")), 2);
        QCOMPARE(countFindings(findings), (FindingCounts{.errors = 8, .accepted = 2}));
    }

    void comesBackWhenTheValueChanges_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QByteArray>("pool");
        QTest::addColumn<bool>("accepted");
        const auto row = [](const char *name, const char *entry, const char *pool, bool accepted) {
            QTest::newRow(name) << QByteArray(entry) << QByteArray(pool) << accepted;
        };
        row("the same text", R"("value": "web")", R"({"PoolName": "web"})", true);
        row("another text", R"("value": "web")", R"({"PoolName": "Web"})", false);
        row("gone", R"("value": "web")", "{}", false);
        row("the same structure", R"("value": {"a": [1]})", R"({"PoolName": {"a": [1]}})", true);
        row("a structure that changed inside", R"("value": {"a": [1]})", R"({"PoolName": {"a": [2]}})", false);
        row("still absent", R"("value": null)", "{}", true);
        row("null is like absent", R"("value": null)", R"({"PoolName": null})", true);
        row("no longer absent", R"("value": null)", R"({"PoolName": "web"})", false);
        row("of any value", R"("reason": "any")", R"({"PoolName": "web"})", true);
    }
    void comesBackWhenTheValueChanges()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QByteArray, pool);
        QFETCH(bool, accepted);
        const Rule *const rules[] = {&kErrorA};
        const QByteArray design = R"({"CreateUserPool": )" + pool +
                                  R"(, "accepted": [{"rule": "a-error", "path": "PoolName", )" + entry + "}]}";
        QCOMPARE(Validator(rules).validate(config(design.constData())).front().accepted, accepted);
    }

    void survivesAStrangeAcceptedList()
    {
        const Rule *const rules[] = {&kErrorA};
        for (const char *design :
             {R"({"accepted": 5})", R"({"accepted": {"rule": "a-error"}})", R"({"accepted": null})"})
            QCOMPARE(Validator(rules).validate(config(design)).size(), std::size_t{1});
    }

    void findsRulesById()
    {
        QCOMPARE(findRule("type"), allRules().front());
        QVERIFY(findRule("no-such-rule") == nullptr);
    }
};

QTEST_APPLESS_MAIN(TestValidator)
#include "tst_validator.moc"
