// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "rules/constraints/assignment.h"
#include "rules/places.h"
#include "rules/validator.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace pooldesigner;

namespace {

// Where the row's member would stand, with everything around it: the first entry of lists, a level or tag of maps.
Path placeOf(const FieldSpec &spec)
{
    return Place{.spec = &spec, .value = nullptr, .index = 0, .key = "Level1"}.path();
}

PoolConfig designWith(const Path &path, Json value)
{
    Path at = path;
    for (; at.size() > 0; at = at.parent()) {
        if (at.index())
            value = Json::array({std::move(value)});
        else
            value = Json{{std::string(at.name()), std::move(value)}};
    }
    return PoolConfig(std::move(value));
}

Json exampleOf(const FieldSpec &spec) { return spec.example.empty() ? Json("") : Json::parse(spec.example); }

std::string exampleText(const FieldSpec &spec)
{
    const Json example = exampleOf(spec);
    return example.is_string() ? example.get<std::string>() : std::string();
}

bool wantsPlaceholder(const FieldSpec &spec) { return spec.limits.pattern.find("\\{##") != std::string_view::npos; }

// A value that breaks this demand of the row and, where that can be, no other one.
std::optional<Json> breach(const FieldSpec &spec, Constraint constraint)
{
    const auto min = static_cast<std::size_t>(spec.limits.min.value_or(0));
    const auto max = static_cast<std::size_t>(spec.limits.max.value_or(0));
    switch (constraint) {
    case Constraint::Missing: return std::nullopt; // has a test of its own
    case Constraint::Type: return spec.kind == Kind::List ? Json::object() : Json::array();
    case Constraint::TooShort: return min == 0 ? std::nullopt : std::optional<Json>(std::string(min - 1, 'a'));
    case Constraint::TooLong: {
        const std::string text = exampleText(spec);
        return Json(text + std::string(max + 1 - characterCount(text), 'a'));
    }
    case Constraint::Pattern:
        if (spec.limits.pattern == "(?s).*")
            return std::nullopt;
        return Json(wantsPlaceholder(spec) ? std::string("no placeholder") : exampleText(spec) + '\a');
    case Constraint::Value: return Json("no such value");
    case Constraint::Range: return Json(max + 1);
    case Constraint::Size: return spec.kind == Kind::List ? std::optional<Json>(Json::array()) : std::nullopt;
    }
    return std::nullopt;
}

std::multiset<std::string> errorsAt(const PoolConfig &design, const Path &path)
{
    std::multiset<std::string> rules;
    for (const Diagnostic &diagnostic : Validator().validate(design)) {
        if (diagnostic.path == path && diagnostic.severity == Severity::Error)
            rules.insert(diagnostic.rule);
    }
    return rules;
}

QByteArray text(const std::multiset<std::string> &rules)
{
    QByteArray result;
    for (const std::string &rule : rules)
        result += QByteArray::fromStdString(rule) + ' ';
    return result.trimmed();
}

const char *constraintName(Constraint constraint)
{
    switch (constraint) {
    case Constraint::Missing: return "missing";
    case Constraint::Type: return "type";
    case Constraint::TooShort: return "too short";
    case Constraint::TooLong: return "too long";
    case Constraint::Pattern: return "pattern";
    case Constraint::Value: return "value";
    case Constraint::Range: return "range";
    case Constraint::Size: return "size";
    }
    return "";
}

QByteArray specName(const FieldSpec &spec)
{
    return QByteArray::fromStdString(std::string(operationName(spec.operation)) + '.' + std::string(spec.path));
}

} // namespace

// Walks the catalogue: each demand of each member has one rule that speaks when it is broken.
class TestConstraints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneRuleSpeaks_data();
    void oneRuleSpeaks();
    void missingMembers_data();
    void missingMembers();
    void examplesAreFine_data();
    void examplesAreFine();
    void everyAssignedRuleIsThere();
};

void TestConstraints::oneRuleSpeaks_data()
{
    QTest::addColumn<Duty>("duty");
    for (const FieldSpec *spec : catalogue::all()) {
        for (const Constraint constraint : kConstraints) {
            const bool checked = spec->operation != Operation::DescribeUserPool && demands(*spec, constraint);
            if (checked && breach(*spec, constraint))
                QTest::newRow((specName(*spec) + ": " + constraintName(constraint)).constData())
                    << Duty{constraint, spec};
        }
    }
}

void TestConstraints::oneRuleSpeaks()
{
    QFETCH(Duty, duty);
    const Json value = *breach(*duty.spec, duty.constraint);
    const bool isKey = duty.spec->path.ends_with("{key}");
    const Path path = isKey ? placeOf(*duty.spec).parent().child(value.get<std::string>()) : placeOf(*duty.spec);
    const Json filling = duty.spec->path.starts_with("Acr") ? Json{{"AcrValue", "x"}} : Json("x");
    const PoolConfig design = designWith(path, isKey ? filling : value);
    QCOMPARE(text(errorsAt(design, path)),
             QByteArray::fromStdString(std::string(ruleFor(*duty.spec, duty.constraint))));
}

void TestConstraints::missingMembers_data()
{
    QTest::addColumn<Duty>("duty");
    for (const FieldSpec *spec : catalogue::all()) {
        if (spec->operation != Operation::DescribeUserPool && demands(*spec, Constraint::Missing) && spec->required)
            QTest::newRow(specName(*spec).constData()) << Duty{Constraint::Missing, spec};
    }
}

void TestConstraints::missingMembers()
{
    QFETCH(Duty, duty);
    const Path path = placeOf(*duty.spec);
    const PoolConfig design = designWith(path.parent(), Json::object());
    QCOMPARE(text(errorsAt(design, path)),
             QByteArray::fromStdString(std::string(ruleFor(*duty.spec, duty.constraint))));
}

void TestConstraints::examplesAreFine_data()
{
    QTest::addColumn<Duty>("duty");
    for (const FieldSpec *spec : catalogue::all()) {
        if (spec->operation != Operation::DescribeUserPool && !spec->example.empty() && !spec->path.ends_with("{key}"))
            QTest::newRow(specName(*spec).constData()) << Duty{Constraint::Type, spec};
    }
}

// No rule that looks after the member finds anything in its example; what other members it would need is not asked.
void TestConstraints::examplesAreFine()
{
    QFETCH(Duty, duty);
    const Path path = placeOf(*duty.spec);
    std::set<std::string> keepers;
    for (const Constraint constraint : kConstraints)
        keepers.emplace(ruleFor(*duty.spec, constraint));
    for (const std::string &rule : errorsAt(designWith(path, exampleOf(*duty.spec)), path))
        QVERIFY2(!keepers.contains(rule), rule.c_str());
}

void TestConstraints::everyAssignedRuleIsThere()
{
    for (const FieldSpec *spec : catalogue::all()) {
        for (const Constraint constraint : kConstraints)
            QVERIFY2(findRule(ruleFor(*spec, constraint)) != nullptr, specName(*spec).constData());
    }
}

QTEST_APPLESS_MAIN(TestConstraints)
#include "tst_constraints.moc"
