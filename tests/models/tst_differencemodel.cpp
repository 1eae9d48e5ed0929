// SPDX-License-Identifier: MIT
#include "items/differencefilter.h"
#include "items/differencemodel.h"
#include "review/changes.h"
#include "samples.h"
#include "support/sampledesign.h"
#include "support/treetext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Difference> between(const char *from, const char *to)
{
    const auto design = [](const char *request) {
        return PoolConfig(Json{{"format", PoolConfig::kFormat}, {"CreateUserPool", Json::parse(request)}});
    };
    return differences(design(from), design(to));
}

const char kFrom[] = R"({"Policies": {"PasswordPolicy": {"MinimumLength": 8, "RequireSymbols": true}},
    "Schema": [{"Name": "plan", "AttributeDataType": "String"}], "UsernameAttributes": ["email"], "MfaConfiguration": "OFF"})";
const char kTo[] = R"({"Policies": {"PasswordPolicy": {"MinimumLength": 12, "RequireSymbols": true}},
    "Schema": [{"Name": "seat", "AttributeDataType": "Number"}, {"Name": "plan", "AttributeDataType": "Number"}],
    "MfaConfiguration": "ON", "Sorcery": {"Level": 3}, "LambdaConfig": {}})";

} // namespace

class TestDifferenceModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tree();
    void filter();
    void keepsRowsWhereOnlyValuesDiffer();
    void namesThatLookTheSame();
    void spokenRow();
    void everyPairOfSamples();
    void placesInEitherDesign();
};

void TestDifferenceModel::tree()
{
    DifferenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setNames(u"old.json"_s, u"new.json"_s);
    model.setDifferences(between(kFrom, kTo));
    const QString fixed = u"It is fixed when the pool is created; update-user-pool has no such member."_s;
    const QString grows = u"An attribute can be added to a pool, but never changed or removed."_s;
    QCOMPARE(
        cells(model),
        (QStringList{
            u"|Policies||||"_s,
            u"\t|PasswordPolicy||||"_s,
            u"\t\t|MinimumLength|8|12|An update applies it|update-user-pool"_s,
            u"|LambdaConfig|not set: no functions|{}|The same in other words|The service does the same with both."_s,
            u"|UsernameAttributes|[\"email\"]|not set|Needs a new pool|"_s + fixed,
            u"|MfaConfiguration|\"OFF\"|\"ON\"|Another call|set-user-pool-mfa-config"_s,
            u"|Schema||||"_s,
            u"\t|Attribute seat|not set|{\"Name\":\"seat\",\"AttributeDataType\":\"Number\"}|Adds an attribute|add-custom-attributes"_s,
            u"\t|Attribute plan||||"_s,
            u"\t\t|AttributeDataType|\"String\"|\"Number\"|Needs a new pool|"_s + grows,
            u"|Sorcery|not set|{\"Level\":3}|Not known|This member is not known here. See the documentation of update-user-pool."_s,
        }));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"old.json"_s);
    for (int i = 0; i < static_cast<int>(model.differences().size()); ++i)
        QCOMPARE(model.indexOf(i).data(static_cast<int>(DifferenceModel::Role::Index)).toInt(), i);
    QVERIFY(!model.indexOf(-1).isValid());
}

void TestDifferenceModel::filter()
{
    DifferenceModel model;
    DifferenceFilter filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setSourceModel(&model);
    model.setDifferences(between(kFrom, kTo));
    const QStringList all = rowNames(filter);
    QVERIFY(!all.contains(u"LambdaConfig"_s)); // the same in other words
    filter.setShown(Change::SameMeaning, true);
    QVERIFY(rowNames(filter).contains(u"LambdaConfig"_s));
    for (const Change change : kChanges)
        filter.setShown(change, change == Change::NewPool);
    QCOMPARE(rowNames(filter),
             (QStringList{u"UsernameAttributes"_s, u"Schema"_s, u"  Attribute plan"_s, u"    AttributeDataType"_s}));
    filter.setText(u"datatype"_s);
    QCOMPARE(rowNames(filter), (QStringList{u"Schema"_s, u"  Attribute plan"_s, u"    AttributeDataType"_s}));
    filter.setText(u"nothing like it"_s);
    QCOMPARE(filter.rowCount(), 0);
    model.setDifferences({});
    QCOMPARE(model.rowCount(), 0);
}

void TestDifferenceModel::keepsRowsWhereOnlyValuesDiffer()
{
    DifferenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto length = [](int value) {
        return between(R"({"PoolName": "a"})",
                       QByteArray(R"({"PoolName": "b", "Policies": {"PasswordPolicy": {"MinimumLength": )" +
                                  QByteArray::number(value) + "}}}")
                           .constData());
    };
    model.setDifferences(length(12));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex row(model.indexOf(0));
    model.setDifferences(length(13));
    QCOMPARE(resets.count(), 0);
    QVERIFY(changes.count() > 0);
    QVERIFY(row.isValid());
    changes.clear();
    model.setDifferences(length(13));
    QCOMPARE(changes.count(), 0);
    model.setDifferences(length(8)); // the default: another class
    QCOMPARE(resets.count(), 1);
}

void TestDifferenceModel::namesThatLookTheSame()
{
    DifferenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const std::string start(70, 'x');
    const Json tags = {{start + "1" + std::string(80, 'y'), "a"}, {start + "1" + std::string(80, 'z'), "b"}};
    const Json request = {{"UserPoolTags", tags}};
    model.setDifferences(between("{}", request.dump().c_str()));
    QCOMPARE(model.differences().size(), std::size_t{2});
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
}

void TestDifferenceModel::spokenRow()
{
    DifferenceModel model;
    model.setDifferences(between(R"({"MfaConfiguration": "OFF"})", R"({"MfaConfiguration": "ON"})"));
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"MfaConfiguration: \"OFF\", then \"ON\". Another call: set-user-pool-mfa-config"_s);
}

void TestDifferenceModel::everyPairOfSamples()
{
    DifferenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const Sample &first : kSamples) {
        for (const Sample &second : kSamples) {
            model.setDifferences(differences(sampleDesign(QString::fromLatin1(first.name)),
                                             sampleDesign(QString::fromLatin1(second.name))));
            for (int i = 0; i < static_cast<int>(model.differences().size()); ++i) {
                const QModelIndex row = model.indexOf(i);
                QVERIFY(!row.data().toString().isEmpty());
                QVERIFY(
                    !row.siblingAtColumn(static_cast<int>(DifferenceModel::Column::How)).data().toString().isEmpty());
            }
        }
    }
}

void TestDifferenceModel::placesInEitherDesign()
{
    const PoolConfig from(
        Json::parse(R"({"CreateUserPool": {"Schema": [{"Name": "x"}, {"Name": "y", "Mutable": true}]}})"));
    const PoolConfig to(Json::parse(R"({"CreateUserPool": {"Schema": [{"Name": "y", "Mutable": false}]}})"));
    for (const Difference &difference : differences(from, to)) {
        const std::string place = difference.path.toString();
        if (difference.entry == "y") {
            QCOMPARE(placeIn(from, difference).toString(), std::string("Schema[1].Mutable"));
            QCOMPARE(placeIn(to, difference).toString(), std::string("Schema[0].Mutable"));
        } else {
            QCOMPARE(placeIn(from, difference).toString(), std::string("Schema[0]"));
            QCOMPARE(placeIn(to, difference).toString(), std::string("Schema"));
        }
    }
    QCOMPARE(differences(from, to).size(), std::size_t{2});
}

QTEST_GUILESS_MAIN(TestDifferenceModel)
#include "tst_differencemodel.moc"
