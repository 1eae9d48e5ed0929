// SPDX-License-Identifier: MIT
#include "items/roles.h"
#include "items/schemaattributemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;
using Column = SchemaAttributeModel::Column;
using Role = SchemaAttributeModel::Role;

namespace {

constexpr int kStandard = 20;

const Path &schema()
{
    static const Path path = Path::parse("Schema").value();
    return path;
}

QString line(const SchemaAttributeModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(row, column).data().toString();
    return model.index(row, 0).data(static_cast<int>(Role::Prefix)).toString() + cells.join(u'|');
}

// The model as text: a line for every row but the standard attributes that are not listed.
QStringList lines(const SchemaAttributeModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(static_cast<int>(Role::IsListed)).toBool())
            result << line(model, row);
    }
    return result;
}

struct Fixture {
    explicit Fixture(const char *entries)
    {
        PoolConfig config;
        if (*entries != '\0')
            config.set(schema(), Json::parse(entries));
        document.reset(std::move(config));
    }

    int rowOf(const char *attribute) const
    {
        const auto *found = findStandardAttribute(attribute);
        return static_cast<int>(found - std::begin(kStandardAttributes));
    }
    bool edit(int row, Column column, const QVariant &value)
    {
        return model.setData(model.index(row, static_cast<int>(column)), value);
    }
    std::string entries() const
    {
        const Json *found = document.config().find(schema());
        return found != nullptr ? found->dump() : std::string();
    }

    PoolDocument document;
    SchemaAttributeModel model{document};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

class TestSchemaAttributeModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsStandardAttributes();
    void shows_data();
    void shows();
    void listsOnEdit_data();
    void listsOnEdit();
    void edits_data();
    void edits();
    void refuses_data();
    void refuses();
    void addsMovesAndRemoves();
    void movesPastListedStandardAttributes();
    void fullOrUnreadable();
    void saysWhatChanged();
    void findsPlaces_data();
    void findsPlaces();
    void randomEdits();
};

void TestSchemaAttributeModel::showsStandardAttributes()
{
    const Fixture f("");
    QCOMPARE(f.model.rowCount(), kStandard);
    QCOMPARE(f.model.listedCount(), 0);
    QCOMPARE(line(f.model, f.rowOf("sub")), u"sub|String|Yes|No|1|2048|No"_s);
    QCOMPARE(line(f.model, f.rowOf("updated_at")), u"updated_at|Number|No|Yes|0||No"_s);
    QCOMPARE(line(f.model, f.rowOf("email_verified")), u"email_verified|Boolean|No|Yes|||No"_s);
    const QModelIndex email = f.model.index(f.rowOf("email"), static_cast<int>(Column::Mutable));
    QVERIFY(!email.data(role(ItemRole::Path)).isValid());
    QVERIFY(!email.data(role(ItemRole::IsSet)).toBool());
    QCOMPARE(email.data(Qt::AccessibleTextRole).toString(), u"Mutable of email: Yes"_s);
}

void TestSchemaAttributeModel::shows_data()
{
    QTest::addColumn<QByteArray>("entries");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("listed without Mutable")
        << QByteArray(R"([{"Name":"email","Required":true}])")
        << QStringList{u"email|Not set: String|Yes|Not set: No|Not set|Not set|Not set: No"_s};
    QTest::newRow("custom") << QByteArray(R"([{"Name":"t","AttributeDataType":"Number","Mutable":true,
                                 "NumberAttributeConstraints":{"MinValue":"1","MaxValue":9}}])")
                            << QStringList{u"custom:t|Number|Not set: No|Yes|1|9|Not set: No"_s};
    QTest::newRow("dev, no bounds") << QByteArray(
                                           R"([{"Name":"t","AttributeDataType":"DateTime","DeveloperOnlyAttribute":true,
                                       "StringAttributeConstraints":{"MinLength":"1"}}])")
                                    << QStringList{u"dev:t|DateTime|Not set: No|Not set: No|||Yes"_s};
    QTest::newRow("repeated") << QByteArray(R"([{"Name":"name","Mutable":true},{"Name":"name","AttributeDataType":7}])")
                              << QStringList{u"name|Not set: String|Not set: No|Yes|Not set|Not set|Not set: No"_s,
                                             u"name|7|Not set: No|Not set: No|||Not set: No"_s};
    QTest::newRow("no attributes") << QByteArray(R"([null,"x",[1],{},{"Name":{"a":1},"Required":"yes"}])")
                                   << QStringList{u"null||||||"_s, u"\"x\"||||||"_s, u"[1]||||||"_s,
                                                  u"No name|Not set|Not set: No|Not set: No|||Not set: No"_s,
                                                  u"{\"a\":1}|Not set|yes|Not set: No|||Not set: No"_s};
    QTest::newRow("no list") << QByteArray(R"({"Name":"email"})") << QStringList();
}

void TestSchemaAttributeModel::shows()
{
    QFETCH(QByteArray, entries);
    const Fixture f(entries.constData());
    QTEST(lines(f.model), "rows");
}

void TestSchemaAttributeModel::listsOnEdit_data()
{
    QTest::addColumn<QByteArray>("attribute");
    QTest::addColumn<Column>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QByteArray>("entries");
    QTest::newRow("required")
        << QByteArray("email") << Column::Required << QVariant(true)
        << QByteArray(R"([{"Name":"email","AttributeDataType":"String","Mutable":true,"Required":true}])");
    QTest::newRow("immutable")
        << QByteArray("name") << Column::Mutable << QVariant(false)
        << QByteArray(R"([{"Name":"name","AttributeDataType":"String","Mutable":false,"Required":false}])");
    QTest::newRow("a bound keeps the other")
        << QByteArray("birthdate") << Column::Max << QVariant(u"12"_s)
        << QByteArray(R"([{"Name":"birthdate","AttributeDataType":"String","Mutable":true,)"
                      R"("Required":false,"StringAttributeConstraints":{"MinLength":"10","MaxLength":"12"}}])");
    QTest::newRow("a number")
        << QByteArray("updated_at") << Column::Max << QVariant(u"9"_s)
        << QByteArray(R"([{"Name":"updated_at","AttributeDataType":"Number","Mutable":true,)"
                      R"("Required":false,"NumberAttributeConstraints":{"MinValue":"0","MaxValue":"9"}}])");
    QTest::newRow("the same") << QByteArray("email") << Column::Mutable << QVariant(true) << QByteArray();
    QTest::newRow("not set") << QByteArray("email") << Column::Required << QVariant() << QByteArray();
    QTest::newRow("emptied") << QByteArray("email") << Column::Max << QVariant(u""_s) << QByteArray();
}

void TestSchemaAttributeModel::listsOnEdit()
{
    QFETCH(QByteArray, attribute);
    QFETCH(Column, column);
    QFETCH(QVariant, value);
    QFETCH(QByteArray, entries);
    Fixture f("");
    QVERIFY(f.edit(f.rowOf(attribute.constData()), column, value));
    QCOMPARE(f.entries(), entries.toStdString());
    QCOMPARE(f.document.undoStack()->count(), entries.isEmpty() ? 0 : 1);
    f.document.undoStack()->undo();
    QCOMPARE(f.entries(), std::string());
    QCOMPARE(f.model.listedCount(), 0);
}

void TestSchemaAttributeModel::edits_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Column>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, Column column, const QVariant &value, const char *after) {
        QTest::newRow(name) << QByteArray(before) << column << value << QByteArray(after);
    };
    row("name", R"([{"Name":"t"}])", Column::Name, u"tenant"_s, R"([{"Name":"tenant"}])");
    row("type", R"([{"Name":"t"}])", Column::Type, u"Number"_s, R"([{"Name":"t","AttributeDataType":"Number"}])");
    row("type unset", R"([{"Name":"t","AttributeDataType":"x"}])", Column::Type, QVariant(), R"([{"Name":"t"}])");
    row("flag", R"([{"Name":"t"}])", Column::Mutable, true, R"([{"Name":"t","Mutable":true}])");
    row("flag unset", R"([{"Name":"t","Mutable":true}])", Column::Mutable, QVariant(), R"([{"Name":"t"}])");
    row("odd flag", R"([{"Name":"t","Mutable":"true"}])", Column::Mutable, true, R"([{"Name":"t","Mutable":true}])");
    row("length", R"([{"Name":"t","AttributeDataType":"String"}])", Column::Min, u"3"_s,
        R"([{"Name":"t","AttributeDataType":"String","StringAttributeConstraints":{"MinLength":"3"}}])");
    row("value", R"([{"Name":"t","AttributeDataType":"Number"}])", Column::Max, u"-3"_s,
        R"([{"Name":"t","AttributeDataType":"Number","NumberAttributeConstraints":{"MaxValue":"-3"}}])");
    row("the last bound takes its structure along",
        R"([{"Name":"t","AttributeDataType":"String","StringAttributeConstraints":{"MinLength":"3"}}])", Column::Min,
        u""_s, R"([{"Name":"t","AttributeDataType":"String"}])");
    row("a number that reads the same stays",
        R"([{"Name":"t","AttributeDataType":"String","StringAttributeConstraints":{"MinLength":3}}])", Column::Min,
        u"3"_s, R"([{"Name":"t","AttributeDataType":"String","StringAttributeConstraints":{"MinLength":3}}])");
}

void TestSchemaAttributeModel::edits()
{
    QFETCH(QByteArray, before);
    QFETCH(Column, column);
    QFETCH(QVariant, value);
    QFETCH(QByteArray, after);
    Fixture f(before.constData());
    QVERIFY(f.edit(kStandard, column, value));
    QCOMPARE(f.entries(), after.toStdString());
    QCOMPARE(f.document.undoStack()->count(), before == after ? 0 : 1);
    QVERIFY(f.edit(kStandard, column, value)); // equal now
    QCOMPARE(f.document.undoStack()->count(), before == after ? 0 : 1);
    f.document.undoStack()->undo();
    QCOMPARE(f.entries(), before.toStdString());
}

void TestSchemaAttributeModel::refuses_data()
{
    QTest::addColumn<QByteArray>("entries");
    QTest::addColumn<int>("row");
    QTest::addColumn<Column>("column");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const char *name, const char *entries, int at, Column column, const QVariant &value) {
        QTest::newRow(name) << QByteArray(entries) << at << column << value;
    };
    row("sub is the service's", "", 0, Column::Mutable, true);
    row("name of a standard attribute", "", 1, Column::Name, u"x"_s);
    row("type of a standard attribute", R"([{"Name":"name","AttributeDataType":"String"}])", 1, Column::Type,
        u"Number"_s);
    row("empty name", R"([{"Name":"t"}])", kStandard, Column::Name, u""_s);
    row("required custom attribute", R"([{"Name":"t"}])", kStandard, Column::Required, true);
    row("bounds without a type", R"([{"Name":"t"}])", kStandard, Column::Max, u"1"_s);
    row("text for a flag", R"([{"Name":"t"}])", kStandard, Column::Mutable, u"true"_s);
    row("no attribute", "[5]", kStandard, Column::Name, u"x"_s);
    row("odd constraints", R"([{"Name":"t","AttributeDataType":"String","StringAttributeConstraints":5}])", kStandard,
        Column::Min, u"1"_s);
    row("no list", "5", 1, Column::Required, true);
}

void TestSchemaAttributeModel::refuses()
{
    QFETCH(QByteArray, entries);
    QFETCH(int, row);
    QFETCH(Column, column);
    QFETCH(QVariant, value);
    Fixture f(entries.constData());
    QVERIFY(!f.edit(row, column, value));
    QCOMPARE(f.entries(), entries.toStdString());
    QCOMPARE(f.document.undoStack()->count(), 0);
}

void TestSchemaAttributeModel::addsMovesAndRemoves()
{
    Fixture f("");
    QCOMPARE(f.model.addCustom(), kStandard);
    QCOMPARE(f.model.addCustom(), kStandard + 1);
    QVERIFY(f.edit(f.rowOf("email"), Column::Required, true));
    QCOMPARE(f.model.customCount(), 2);
    QCOMPARE(f.model.listedCount(), 3);
    QVERIFY(!f.model.moveCustom(kStandard, -1));
    QVERIFY(!f.model.moveCustom(kStandard + 1, 1));
    QVERIFY(!f.model.moveCustom(f.rowOf("email"), 1));
    QVERIFY(f.model.moveCustom(kStandard, 1));
    QCOMPARE(lines(f.model), (QStringList{u"email|String|Yes|Yes|Not set|Not set|Not set: No"_s,
                                          u"custom:attribute2|String|Not set: No|Yes|0|2048|Not set: No"_s,
                                          u"custom:attribute|String|Not set: No|Yes|0|2048|Not set: No"_s}));
    QVERIFY(!f.model.removeRows(0, 1)); // not listed
    QVERIFY(f.model.removeRows(f.rowOf("email"), 1));
    QCOMPARE(f.model.rowCount(), kStandard + 2);
    QVERIFY(f.model.removeRows(kStandard, 2));
    QCOMPARE(f.entries(), std::string());
    f.document.undoStack()->undo();
    QCOMPARE(f.model.customCount(), 2);
}

void TestSchemaAttributeModel::movesPastListedStandardAttributes()
{
    Fixture f(R"([{"Name":"a"},{"Name":"email"},{"Name":"b"}])");
    QVERIFY(f.model.moveCustom(kStandard + 1, -1));
    QCOMPARE(f.entries(), R"([{"Name":"b"},{"Name":"a"},{"Name":"email"}])");
    QVERIFY(f.model.moveCustom(kStandard, 1));
    QCOMPARE(f.entries(), R"([{"Name":"a"},{"Name":"b"},{"Name":"email"}])");
}

void TestSchemaAttributeModel::fullOrUnreadable()
{
    Json entries = Json::array();
    for (int i = 0; i < SchemaAttributeModel::maximumCount(); ++i)
        entries.push_back(i);
    Fixture full(entries.dump().c_str());
    QCOMPARE(full.model.addCustom(), -1);
    Fixture odd(R"("x")");
    QVERIFY(odd.model.isUnreadable());
    QCOMPARE(odd.model.addCustom(), -1);
}

void TestSchemaAttributeModel::saysWhatChanged()
{
    Fixture f(R"([{"Name":"a"},{"Name":"b"},{"Name":"c"}])");
    const QPersistentModelIndex c = f.model.index(kStandard + 2, 0);
    const QSignalSpy resets(&f.model, &SchemaAttributeModel::modelReset);
    const QSignalSpy moves(&f.model, &SchemaAttributeModel::rowsMoved);
    QVERIFY(f.model.removeRows(kStandard, 1));
    QCOMPARE(c.row(), kStandard + 1);
    QVERIFY(f.model.moveCustom(c.row(), -1));
    QCOMPARE(c.row(), kStandard);
    f.document.undoStack()->undo();
    QCOMPARE(c.row(), kStandard + 1);
    QCOMPARE(moves.count(), 2);
    QVERIFY(f.edit(kStandard, Column::Name, u"email"_s)); // b becomes the entry of a standard attribute
    QCOMPARE(c.row(), kStandard);
    QCOMPARE(f.model.customCount(), 1);
    QCOMPARE(resets.count(), 0);
    f.document.reset(PoolConfig());
    QCOMPARE(resets.count(), 1);
}

void TestSchemaAttributeModel::findsPlaces_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::newRow("entry") << QByteArray("Schema[0]") << kStandard << 0;
    QTest::newRow("member") << QByteArray("Schema[0].Mutable") << kStandard << 3;
    QTest::newRow("bound") << QByteArray("Schema[0].StringAttributeConstraints.MaxLength") << kStandard << 5;
    QTest::newRow("constraints") << QByteArray("Schema[0].StringAttributeConstraints") << kStandard << 4;
    QTest::newRow("bound of another type")
        << QByteArray("Schema[0].NumberAttributeConstraints.MaxValue") << kStandard << 0;
    QTest::newRow("standard") << QByteArray("Schema[1].Required") << 1 << 2;
    QTest::newRow("no entry") << QByteArray("Schema[7]") << -1 << -1;
    QTest::newRow("the list") << QByteArray("Schema") << -1 << -1;
    QTest::newRow("elsewhere") << QByteArray("PoolName") << -1 << -1;
}

void TestSchemaAttributeModel::findsPlaces()
{
    QFETCH(QByteArray, path);
    const Fixture f(R"([{"Name":"t","AttributeDataType":"String"},{"Name":"name"}])");
    const QModelIndex found = f.model.indexOf(Path::parse(path.constData()).value());
    QTEST(found.row(), "row");
    QTEST(found.column(), "column");
}

void TestSchemaAttributeModel::randomEdits()
{
    Fixture f(R"([{"Name":"a"},7,{"Name":"email"}])");
    const std::string before = f.document.config().root().dump();
    const QStringList linesBefore = lines(f.model);
    const std::vector<Json> junk{Json(),
                                 1,
                                 1.0,
                                 "x",
                                 Json::array(),
                                 Json::object({{"Name", "email"}}),
                                 Json::object({{"Name", 5}}),
                                 Json::object({{"Name", "b"}, {"AttributeDataType", "Number"}})};
    const std::vector<QVariant> values{{}, true, false, u""_s, u"5"_s, u"String"_s, u"Number"_s, u"name"_s, u"email"_s};
    QRandomGenerator random(11);
    const auto below = [&random](std::size_t count) { return random.bounded(static_cast<quint32>(count)); };
    for (int i = 0; i < 500; ++i) {
        const int row = static_cast<int>(below(static_cast<std::size_t>(f.model.rowCount())));
        const int column = static_cast<int>(below(SchemaAttributeModel::kColumns));
        const Json &odd = junk[below(junk.size())];
        switch (below(9)) {
        case 0: f.model.addCustom(); break;
        case 1: f.model.removeRows(row, 1 + static_cast<int>(below(2))); break;
        case 2: f.model.moveCustom(row, below(2) == 0 ? 1 : -1); break;
        case 3:
        case 4: f.edit(row, static_cast<Column>(column), values[below(values.size())]); break;
        case 5: f.document.insertItem(schema(), below(4), odd); break;
        case 6: f.document.moveItem(schema(), below(6), below(6)); break;
        case 7: f.document.setValue(schema().item(below(5)), odd); break;
        case 8:
            if (below(10) == 0)
                f.document.setValue(schema(), below(2) == 0 ? odd : Json::array({odd, odd}));
            break;
        }
        const SchemaAttributeModel fresh(f.document);
        QCOMPARE(lines(f.model), lines(fresh));
    }
    const QStringList after = lines(f.model);
    while (f.document.undoStack()->canUndo())
        f.document.undoStack()->undo();
    QCOMPARE(f.document.config().root().dump(), before);
    QCOMPARE(lines(f.model), linesBefore);
    while (f.document.undoStack()->canRedo())
        f.document.undoStack()->redo();
    QCOMPARE(lines(f.model), after);
}

QTEST_GUILESS_MAIN(TestSchemaAttributeModel)
#include "tst_schemaattributemodel.moc"
