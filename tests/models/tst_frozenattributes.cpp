// SPDX-License-Identifier: MIT
#include "items/schemaattributemodel.h"

#include <QTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;
using Role = SchemaAttributeModel::Role;

namespace {

constexpr const char *kEntries =
    R"({"Schema": [{"Name":"email","AttributeDataType":"String"},{"Name":"plan"},"junk"]})";

PoolConfig design(bool exists)
{
    PoolConfig config(Json{{"CreateUserPool", Json::parse(kEntries)}});
    if (exists)
        config.set(Path(Operation::DescribeUserPool).child("Id"), "eu-west-1_a1B2c3D4e");
    return config;
}

QStringList frozen(const SchemaAttributeModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex name = model.index(row, 0);
        if (name.data(static_cast<int>(Role::IsFrozen)).toBool())
            names << name.data(Qt::EditRole).toString();
    }
    return names;
}

} // namespace

// Entries of Schema that a pool has already can never change there.
class TestFrozenAttributes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyOfPoolsThatExist();
    void saysSo();
    void followsNames();
};

void TestFrozenAttributes::onlyOfPoolsThatExist()
{
    PoolDocument document;
    document.reset(design(false));
    const SchemaAttributeModel model(document);
    QCOMPARE(frozen(model), QStringList());
    document.reset(design(true));
    QVERIFY(frozen(model).contains(u"email"_s));
    QVERIFY(frozen(model).contains(u"plan"_s));
    const SchemaAttributeModel late(document);
    QCOMPARE(frozen(late), frozen(model));
    document.reset(PoolConfig());
    QCOMPARE(frozen(model), QStringList());
}

void TestFrozenAttributes::saysSo()
{
    PoolDocument document;
    document.reset(design(true));
    const SchemaAttributeModel model(document);
    const QModelIndex plan = model.index(model.standardCount(), 0);
    QVERIFY(plan.data(Qt::ToolTipRole).toString().contains(u"The pool exists"_s));
    QVERIFY(plan.data(Qt::AccessibleTextRole).toString().endsWith(u"frozen"_s));
    QVERIFY(!model.index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"frozen"_s)); // not listed
}

// A design may still be meant for another pool: what is new or renamed is not in the one that exists.
void TestFrozenAttributes::followsNames()
{
    PoolDocument document;
    document.reset(design(true));
    SchemaAttributeModel model(document);
    const int added = model.addCustom();
    QVERIFY(!model.index(added, 0).data(static_cast<int>(Role::IsFrozen)).toBool());
    QVERIFY(model.setData(model.index(model.standardCount(), 0), u"tier"_s));
    QVERIFY(!frozen(model).contains(u"plan"_s));
    document.undoStack()->undo();
    QVERIFY(frozen(model).contains(u"plan"_s));
}

QTEST_GUILESS_MAIN(TestFrozenAttributes)
#include "tst_frozenattributes.moc"
