// SPDX-License-Identifier: MIT
#include "items/tagmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;
using Column = TagModel::Column;

namespace {

PoolConfig design(const char *tags)
{
    PoolConfig config;
    config.set(Path(Operation::CreateUserPool).child("UserPoolTags"), Json::parse(tags));
    return config;
}

// The model as text: one line a tag.
QStringList lines(const TagModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << model.index(row, 0).data().toString() + u'=' + model.index(row, 1).data().toString();
    return result;
}

struct Fixture {
    explicit Fixture(const char *tags) { document.reset(design(tags)); }

    QModelIndex at(int row, Column column) const { return model.index(row, static_cast<int>(column)); }
    std::string tags() const
    {
        const Json *found = document.config().find(Path(Operation::CreateUserPool).child("UserPoolTags"));
        return found != nullptr ? found->dump() : std::string();
    }

    PoolDocument document;
    TagModel model{document};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

class TestTagModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shows_data();
    void shows();
    void renames();
    void refuses_data();
    void refuses();
    void equalIsNoEdit();
    void writesValues();
    void addsAndRemoves();
    void saysWhatChanged();
    void findsRows();
    void tooltipsAreNoHtml();
    void randomEdits();
};

void TestTagModel::shows_data()
{
    QTest::addColumn<QByteArray>("tags");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("in order") << QByteArray(R"({"b":"1","a":""})") << QStringList{u"b=1"_s, u"a="_s};
    QTest::newRow("odd values") << QByteArray(R"({"n":1.0,"o":{"x":[]},"z":null})")
                                << QStringList{u"n=1.0"_s, u"o={\"x\":[]}"_s, u"z=null"_s};
    QTest::newRow("control characters") << QByteArray(R"({"k":"a\nb"})") << QStringList{u"k=a\\u{a}b"_s};
    QTest::newRow("a list") << QByteArray(R"(["a"])") << QStringList();
    QTest::newRow("null") << QByteArray("null") << QStringList();
}

void TestTagModel::shows()
{
    QFETCH(QByteArray, tags);
    const Fixture f(tags.constData());
    QTEST(lines(f.model), "rows");
}

void TestTagModel::renames()
{
    Fixture f(R"({"a":"1","b":"2"})");
    QVERIFY(f.model.setData(f.at(0, Column::Key), u"team"_s));
    QCOMPARE(f.tags(), R"({"team":"1","b":"2"})");
    f.document.undoStack()->undo();
    QCOMPARE(lines(f.model), (QStringList{u"a=1"_s, u"b=2"_s}));
}

void TestTagModel::refuses_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("taken key") << Column::Key << QVariant(u"b"_s);
    QTest::newRow("empty key") << Column::Key << QVariant(QString());
    QTest::newRow("no text") << Column::Value << QVariant::fromValue(Path());
}

void TestTagModel::refuses()
{
    QFETCH(Column, column);
    QFETCH(QVariant, value);
    Fixture f(R"({"a":"1","b":"2"})");
    QVERIFY(!f.model.setData(f.at(0, column), value));
    QCOMPARE(f.tags(), R"({"a":"1","b":"2"})");
    QCOMPARE(f.document.undoStack()->count(), 0);
}

void TestTagModel::equalIsNoEdit()
{
    Fixture f(R"({"a":12})");
    QVERIFY(f.model.setData(f.at(0, Column::Key), u"a"_s));
    QVERIFY(f.model.setData(f.at(0, Column::Value), u"12"_s));
    QCOMPARE(f.document.undoStack()->count(), 0);
    QCOMPARE(f.tags(), R"({"a":12})");
}

void TestTagModel::writesValues()
{
    Fixture f(R"({"a":12})");
    QVERIFY(!f.at(0, Column::Value).data(static_cast<int>(TagModel::Role::IsText)).toBool());
    QVERIFY(f.model.setData(f.at(0, Column::Value), u"13"_s));
    QVERIFY(f.model.setData(f.at(0, Column::Value), u""_s));
    QCOMPARE(f.tags(), R"({"a":""})");
    QCOMPARE(f.document.undoStack()->count(), 2); // each commit is a step of its own
}

void TestTagModel::addsAndRemoves()
{
    Fixture f(R"({"key":"1"})");
    QCOMPARE(f.model.add(), 1);
    QCOMPARE(f.model.add(), 2);
    QCOMPARE(f.tags(), R"({"key":"1","key2":"","key3":""})");
    QVERIFY(f.model.removeRows(0, 3));
    QCOMPARE(f.tags(), std::string());
    QVERIFY(!f.model.removeRows(0, 1));
    QCOMPARE(f.model.add(), 0);
    QCOMPARE(f.tags(), R"({"key":""})");
    f.document.undoStack()->undo();
    f.document.undoStack()->undo();
    QCOMPARE(lines(f.model), (QStringList{u"key=1"_s, u"key2="_s, u"key3="_s}));
    Fixture odd("[]");
    QVERIFY(odd.model.isUnreadable());
    QCOMPARE(odd.model.add(), -1);
}

void TestTagModel::saysWhatChanged()
{
    Fixture f(R"({"a":"1","b":"2","c":"3"})");
    const QPersistentModelIndex kept = f.at(2, Column::Key);
    const QSignalSpy resets(&f.model, &TagModel::modelReset);
    const QSignalSpy changes(&f.model, &TagModel::dataChanged);
    QVERIFY(f.model.removeRows(1, 1));
    QCOMPARE(kept.row(), 1);
    f.document.undoStack()->undo();
    QCOMPARE(kept.row(), 2);
    QCOMPARE(changes.count(), 0);
    f.model.setData(f.at(0, Column::Value), u"x"_s);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(resets.count(), 0);
    f.document.reset(PoolConfig());
    QCOMPARE(resets.count(), 1);
}

void TestTagModel::findsRows()
{
    const Fixture f(R"({"a":"1","b":{"x":1}})");
    QCOMPARE(f.model.rowOf(Path::parse("UserPoolTags.b.x").value()), 1);
    QCOMPARE(f.model.rowOf(Path::parse("UserPoolTags").value()), -1);
    QCOMPARE(f.model.rowOf(Path::parse("UserPoolTags[0]").value()), -1);
    QCOMPARE(f.model.rowOf(Path::parse("PoolName").value()), -1);
}

void TestTagModel::tooltipsAreNoHtml()
{
    const Fixture f(R"({"k":"<img src='file:///x'>"})");
    QVERIFY(f.at(0, Column::Value).data(Qt::ToolTipRole).toString().contains(u"&lt;img"_s));
}

void TestTagModel::randomEdits()
{
    Fixture f(R"({"a":"1","b":2})");
    const std::string before = f.document.config().root().dump();
    const std::vector<Json> junk{Json(), Json(1), Json("x"), Json::array({1}), Json::object({{"a", "1"}, {"c", 2}})};
    const Path tags = Path(Operation::CreateUserPool).child("UserPoolTags");
    QRandomGenerator random(7);
    const auto pick = [&random](int count) { return static_cast<int>(random.bounded(count)); };
    for (int i = 0; i < 500; ++i) {
        const int row = pick(std::max(1, f.model.rowCount()));
        const Json &value = junk[static_cast<std::size_t>(pick(static_cast<int>(junk.size())))];
        switch (pick(7)) {
        case 0: f.model.add(); break;
        case 1: f.model.removeRows(row, 1 + pick(2)); break;
        case 2:
        case 3:
            if (f.model.rowCount() > 0)
                f.model.setData(f.model.index(row, pick(TagModel::kColumns)), QString::number(pick(9)));
            break;
        case 4: f.document.setValue(tags.child(std::to_string(pick(5))), value); break;
        case 5: f.document.unset(tags.child(std::to_string(pick(5)))); break;
        case 6:
            if (pick(8) == 0)
                f.document.setValue(tags, value);
            break;
        }
        const TagModel fresh(f.document);
        QCOMPARE(lines(f.model), lines(fresh));
    }
    const QStringList after = lines(f.model);
    while (f.document.undoStack()->canUndo())
        f.document.undoStack()->undo();
    QCOMPARE(f.document.config().root().dump(), before);
    QCOMPARE(lines(f.model), (QStringList{u"a=1"_s, u"b=2"_s}));
    while (f.document.undoStack()->canRedo())
        f.document.undoStack()->redo();
    QCOMPARE(lines(f.model), after);
}

QTEST_GUILESS_MAIN(TestTagModel)
#include "tst_tagmodel.moc"
