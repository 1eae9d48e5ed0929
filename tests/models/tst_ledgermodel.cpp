// SPDX-License-Identifier: MIT
#include "items/ledgerfilter.h"
#include "items/ledgermodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<LedgerEntry> sampleLedger()
{
    const ImportResult result =
        importPool(R"({"UserPool": {"Name": "web\u202e", "Id": "eu-west-1_a", "LambdaConfig": {},
        "MfaConfiguration": "OPTIONAL", "DeletionProtection": "ACTIVE"}})",
                   ImportOptions{.keepSource = true});
    return makeLedger(*result.imported);
}

// "source | value | fate | member | value" of each row.
QStringList rows(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < LedgerModel::kColumns - 1; ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(u" | "_s);
    }
    return lines;
}

const QStringList kRows{
    u"Name | \"web\\u{202e}\" | Renamed | PoolName | \"web\\u{202e}\""_s,
    u"Id | \"eu-west-1_a\" | Kept aside | origin.Id | \"eu-west-1_a\""_s,
    u"LambdaConfig | {} | Left out |  | "_s,
    u"MfaConfiguration | \"OPTIONAL\" | Taken as is | MfaConfiguration | \"OPTIONAL\""_s,
    u"DeletionProtection | \"ACTIVE\" | Taken as is | DeletionProtection | \"ACTIVE\""_s,
    u" |  | Added | SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration.Enabled | true"_s,
    u" |  | Added | target.region | \"eu-west-1\""_s,
};

} // namespace

class TestLedgerModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void table();
    void filters();
    void sorts();
};

void TestLedgerModel::table()
{
    LedgerModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.setEntries(sampleLedger());
    QCOMPARE(rows(model), kRows);
    QCOMPARE(model.counts(), (std::map<Fate, int>{{Fate::Taken, 2},
                                                  {Fate::Renamed, 1},
                                                  {Fate::Changed, 0},
                                                  {Fate::Defaulted, 2},
                                                  {Fate::KeptAside, 1},
                                                  {Fate::Dropped, 1}}));
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"In the source"_s);
    QVERIFY(model.index(2, 5).data().toString().startsWith(u"Empty members"_s));
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Renamed, PoolName"_s));
    model.setEntries({});
    QCOMPARE(model.rowCount(), 0);
}

void TestLedgerModel::filters()
{
    LedgerModel model;
    LedgerFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEntries(sampleLedger());
    QCOMPARE(rows(filter), kRows);
    filter.setShown(Fate::Taken, false);
    filter.setShown(Fate::Defaulted, false);
    QCOMPARE(rows(filter), kRows.mid(0, 3));
    filter.setText(u"empty"_s); // in the reason
    QCOMPARE(rows(filter), kRows.mid(2, 1));
    filter.setText({});
    filter.setShown(Fate::Taken, true);
    filter.setShown(Fate::Defaulted, true);
    QCOMPARE(rows(filter), kRows);
}

void TestLedgerModel::sorts()
{
    LedgerModel model;
    LedgerFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEntries(sampleLedger());
    filter.sort(static_cast<int>(LedgerModel::Column::Fate));
    QCOMPARE(rows(filter).first(), kRows[3]);
    QCOMPARE(rows(filter).last(), kRows[2]);
    filter.sort(static_cast<int>(LedgerModel::Column::Source), Qt::DescendingOrder);
    QCOMPARE(rows(filter).first(), kRows[0]);
    filter.sort(-1);
    QCOMPARE(rows(filter), kRows);
}

QTEST_GUILESS_MAIN(TestLedgerModel)
#include "tst_ledgermodel.moc"
