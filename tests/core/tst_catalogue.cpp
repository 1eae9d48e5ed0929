// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"

#include "catalogue/tables.h"
#include "config/path.h"
#include "config/text.h"
#include "support/json.h"

#include <QRegularExpression>
#include <QtTest>

#include <map>
#include <set>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

QString nameOf(const FieldSpec &spec) { return text(operationName(spec.operation)) + u'.' + text(spec.path); }

bool isInput(const FieldSpec &spec) { return spec.operation != Operation::DescribeUserPool; }

bool isPart(const FieldSpec &spec) { return spec.path.ends_with("[]") || spec.path.ends_with('}'); }

QString kindFault(const FieldSpec &spec, const Json &value)
{
    switch (spec.kind) {
    case Kind::String:
    case Kind::Timestamp: return value.is_string() ? QString() : u"is no text"_s;
    case Kind::Integer: return value.is_number_integer() ? QString() : u"is no whole number"_s;
    case Kind::Boolean: return value.is_boolean() ? QString() : u"is no truth value"_s;
    case Kind::List: return value.is_array() ? QString() : u"is no list"_s;
    case Kind::Map:
    case Kind::Structure: return value.is_object() ? QString() : u"is no object"_s;
    }
    return u"is of no kind"_s;
}

QString limitFault(const Limits &limits, const Json &value)
{
    const std::string asText = value.is_string() ? value.get<std::string>() : std::string();
    const std::int64_t size = value.is_number()   ? value.get<std::int64_t>()
                              : value.is_string() ? static_cast<std::int64_t>(characterCount(asText))
                                                  : static_cast<std::int64_t>(value.size());
    if (size < limits.min.value_or(size) || size > limits.max.value_or(size))
        return u"is out of bounds"_s;
    if (limits.pattern.empty())
        return {};
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(text(limits.pattern)));
    if (!pattern.isValid())
        return u"has a broken pattern: "_s + pattern.errorString();
    return pattern.match(text(asText)).hasMatch() ? QString() : u"does not match the pattern"_s;
}

// What is wrong with a value for this member, for its own limits and those of older CLIs; empty when nothing is.
QString valueFault(const FieldSpec &spec, std::string_view json)
{
    const Json value = Json::parse(json, nullptr, false);
    if (value.is_discarded())
        return u"is no JSON"_s;
    if (const QString fault = kindFault(spec, value); !fault.isEmpty())
        return fault;
    for (const Limits &limits : {spec.limits, spec.olderLimits.value_or(Limits{})}) {
        if (const QString fault = limitFault(limits, value); !fault.isEmpty())
            return fault;
    }
    const bool inEnum =
        !value.is_string() || std::ranges::find(spec.values, value.get<std::string>()) != spec.values.end();
    return spec.values.empty() || inEnum ? QString() : u"is none of the values"_s;
}

QString sentenceFault(std::string_view words)
{
    const QString sentence = text(words);
    if (sentence.trimmed() != sentence || sentence.isEmpty())
        return u"is empty or has blanks at its ends"_s;
    if (sentence.contains(u"  "_s) || sentence.contains(u'!'))
        return u"has two blanks or an exclamation mark"_s;
    return {};
}

} // namespace

// Walks every row: whatever is generic (forms, rules, importers, writers, help) can rely on what holds here.
class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void counts();
    void paths();
    void labels();
    void formOrder();

private:
    static QStringList faults(const FieldSpec &spec);
    static QStringList wordFaults(const FieldSpec &spec);
};

QStringList TestCatalogue::wordFaults(const FieldSpec &spec)
{
    QStringList faults;
    if (const QString fault = sentenceFault(spec.label); !fault.isEmpty())
        faults << u"label "_s + fault;
    if (const QString fault = sentenceFault(spec.help); !fault.isEmpty())
        faults << u"help "_s + fault;
    if (!spec.help.ends_with('.'))
        faults << u"help is no sentence"_s;
    if (spec.label.ends_with('.') || spec.label.size() > 60 || spec.help.size() > 260)
        faults << u"label or help is too long, or the label is a sentence"_s;
    if (spec.defaultNote.ends_with('.') || spec.defaultNote.size() > 80)
        faults << u"note of the default is long or a sentence"_s;
    return faults;
}

QStringList TestCatalogue::faults(const FieldSpec &spec)
{
    QStringList faults = wordFaults(spec);
    if (spec.isScalar() == spec.example.empty())
        faults << u"an example is missing or stands on a block"_s;
    if (!spec.example.empty() && !valueFault(spec, spec.example).isEmpty())
        faults << u"example "_s + valueFault(spec, spec.example);
    if (!spec.defaultValue.empty() && !kindFault(spec, parsed(spec.defaultValue)).isEmpty())
        faults << u"default "_s + kindFault(spec, parsed(spec.defaultValue));
    if (spec.defaultValue.starts_with('"') && !valueFault(spec, spec.defaultValue).isEmpty())
        faults << u"default "_s + valueFault(spec, spec.defaultValue);
    const bool topLevel = isInput(spec) && spec.path.find_first_of(".[{") == std::string_view::npos;
    if (topLevel == spec.cliOption.empty())
        faults << u"an option belongs to the top level of a request, and only there"_s;
    if (isInput(spec) == (spec.mutability == Mutability::ReadOnly))
        faults << u"what only the service sets is no input"_s;
    if ((spec.section == Section::ReadOnly) == isInput(spec))
        faults << u"is in the wrong section"_s;
    if (spec.editor == Editor::Text && (spec.kind != Kind::String || !spec.values.empty()))
        faults << u"only free text has an editor of several lines"_s;
    if (spec.kind == Kind::List && isInput(spec) && catalogue::children(spec).size() != 1)
        faults << u"a list describes its one item"_s;
    if (spec.kind == Kind::Map && (catalogue::children(spec).size() != 1 || catalogue::keySpec(spec) == nullptr))
        faults << u"a map describes its keys and values"_s;
    return faults;
}

void TestCatalogue::rows_data()
{
    QTest::addColumn<const FieldSpec *>("spec");
    for (const FieldSpec *spec : catalogue::all())
        QTest::newRow(qPrintable(nameOf(*spec))) << spec;
}

void TestCatalogue::rows()
{
    QFETCH(const FieldSpec *, spec);
    QCOMPARE(faults(*spec), QStringList());
}

void TestCatalogue::counts()
{
    std::map<Operation, int> rows;
    for (const FieldSpec *spec : catalogue::all())
        ++rows[spec->operation];
    QCOMPARE(rows[Operation::CreateUserPool], 133);
    QCOMPARE(rows[Operation::SetUserPoolMfaConfig], 25);
    QCOMPARE(rows[Operation::CreateUserPoolDomain], 10);
    QCOMPARE(rows[Operation::DescribeUserPool], 12);
}

void TestCatalogue::paths()
{
    QStringList faults;
    std::set<std::pair<Operation, std::string_view>> seen;
    int order = 0;
    for (const FieldSpec *spec : catalogue::all()) {
        if (!seen.emplace(spec->operation, spec->path).second)
            faults << nameOf(*spec) + u" is there twice"_s;
        if (spec->order != order++)
            faults << nameOf(*spec) + u" leaves a gap in the order or takes a place twice"_s;
        if (catalogue::find(spec->operation, spec->path) != spec)
            faults << nameOf(*spec) + u" is not found"_s;
        const auto mark = spec->path.find_last_of(".[{");
        if (mark != std::string_view::npos && !seen.contains({spec->operation, spec->path.substr(0, mark)}))
            faults << nameOf(*spec) + u" has no parent before it"_s;
    }
    QCOMPARE(faults, QStringList());
    QCOMPARE(catalogue::find(Operation::CreateUserPool, "Nonsense"), nullptr);
    QCOMPARE(catalogue::find(Operation::CreateUserPoolDomain, "PoolName"), nullptr);
}

void TestCatalogue::labels()
{
    QStringList twice;
    std::set<std::pair<Section, std::string_view>> seen;
    for (const FieldSpec *spec : catalogue::all()) {
        if (!isPart(*spec) && !seen.emplace(spec->section, spec->label).second)
            twice << nameOf(*spec) + u": "_s + text(spec->label);
    }
    QCOMPARE(twice, QStringList());
}

// A form shows a block before what is in it, so tables hold parents before children.
void TestCatalogue::formOrder()
{
    QStringList faults;
    for (const auto table : table::kAll) {
        std::set<std::string_view> inTable;
        std::set<std::string_view> shown;
        for (const FieldSpec &spec : table)
            inTable.insert(spec.path);
        for (const FieldSpec &spec : table) {
            shown.insert(spec.path);
            const auto parent = spec.path.substr(0, std::min(spec.path.find_last_of(".[{"), spec.path.size()));
            if (parent != spec.path && inTable.contains(parent) && !shown.contains(parent))
                faults << nameOf(spec);
        }
    }
    QCOMPARE(faults, QStringList());
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
