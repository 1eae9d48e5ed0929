// SPDX-License-Identifier: MIT
#include "document/profilechoice.h"
#include "items/fleetmodel.h"
#include "items/ruletotalmodel.h"
#include "items/trendmodel.h"
#include "review/poolagain.h"
#include "support/treetext.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

// Fleets that are read while a table shows them: order, groups and filters after every batch, rows that stay chosen.
class TestFleetModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fillsWhileReading();
    void sortsGroupsAndFilters();
    void untoldStandsLast();
    void cancels();
    void rowsOutliveTheirPoolsNever();
    void knowsWhatDayItIs();
    void readsAgain();
    void ruleTotals();
    void trend();

private:
    // Pools named p0, p1 and so on; every third has MFA, every fifth an error.
    void write(int pools, const QString &folder)
    {
        QDir().mkpath(m_folder.filePath(folder));
        for (int i = 0; i < pools; ++i) {
            QFile file(m_folder.filePath(folder + u"/p%1.json"_s.arg(i, 4, 10, QLatin1Char('0'))));
            QVERIFY(file.open(QIODevice::WriteOnly));
            const QByteArray region = i % 2 == 0 ? "eu-west-1" : "us-east-1";
            file.write("{\"UserPool\": {\"Id\": \"" + region + "_a" + QByteArray::number(i) + "\", \"Name\": \"p" +
                       QByteArray::number(i) + "\", \"MfaConfiguration\": \"" + (i % 3 == 0 ? "ON" : "OFF") +
                       "\", \"EstimatedNumberOfUsers\": " + QByteArray::number(i * 10) +
                       (i % 5 == 0 ? ", \"Policies\": {\"PasswordPolicy\": {\"MinimumLength\": 3}}" : "") + "}}");
        }
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestFleetModel::init()
{
    if (!QFile::exists(path(u"many"_s))) {
        write(450, u"many"_s);
        write(10, u"few"_s);
    }
}

void TestFleetModel::fillsWhileReading()
{
    LiveFleet fleet;
    FleetModel model(fleet);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.sort(static_cast<int>(FleetColumn::Users), Qt::DescendingOrder);
    QSignalSpy finished(&fleet, &LiveFleet::finished);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    fleet.load({path(u"many"_s)});
    QCOMPARE(resets.count(), 1); // emptied once, then only grown
    QPersistentModelIndex best;
    connect(&fleet, &LiveFleet::grew, this, [&] {
        if (!best.isValid())
            best = model.index(0, 0);
        QCOMPARE(model.rowCount(), static_cast<int>(fleet.pools().size()));
    });
    QTRY_VERIFY_WITH_TIMEOUT(best.isValid(), 60000);
    const QString first = best.data().toString();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.rowCount(), 450);
    QCOMPARE(best.data().toString(), first); // the row moved with its pool
    QCOMPARE(model.index(0, 0).data().toString(), u"p449"_s);
    QCOMPARE(model.index(449, 0).data().toString(), u"p0"_s);
    QCOMPARE(fleet.progress().fraction(), std::optional(1.0));
    QVERIFY(!fleet.isLoading() && fleet.seconds() > 0);
}

void TestFleetModel::sortsGroupsAndFilters()
{
    LiveFleet fleet;
    FleetModel model(fleet);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setGrouping(FleetGrouping::Region);
    QSignalSpy finished(&fleet, &LiveFleet::finished);
    fleet.load({path(u"few"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
    model.sort(static_cast<int>(FleetColumn::Pool), Qt::AscendingOrder);
    QCOMPARE(rowNames(model), (QStringList{u"eu-west-1 (5)"_s, u"  p0"_s, u"  p2"_s, u"  p4"_s, u"  p6"_s, u"  p8"_s,
                                           u"us-east-1 (5)"_s, u"  p1"_s, u"  p3"_s, u"  p5"_s, u"  p7"_s, u"  p9"_s}));
    model.setText(u"P3"_s);
    QCOMPARE(rowNames(model), (QStringList{u"us-east-1 (1)"_s, u"  p3"_s}));
    model.setText({});
    model.setGrouping(FleetGrouping::Mfa);
    QCOMPARE(model.index(0, 0).data().toString(), u"OFF (6)"_s);
    QCOMPARE(model.index(0, 0).data(static_cast<int>(FleetModel::Role::Pools)).toInt(), 6);
    model.setGrouping(FleetGrouping::None);
    model.setRule("password-min-length");
    QCOMPARE(rowNames(model), (QStringList{u"p0"_s, u"p5"_s}));
    QCOMPARE(model.indexOf(5).row(), 1);
    QVERIFY(!model.indexOf(1).isValid());
    model.setRule({});
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"p0: 1 error"_s));
    fleet.load({path(u"none"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 60000);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(fleet.unread().size(), std::size_t{1});
}

void TestFleetModel::untoldStandsLast()
{
    const PoolSummary told{.name = "b", .users = 5};
    const PoolSummary more{.name = "c", .users = 7};
    const PoolSummary untold{};
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        for (const FleetColumn column : {FleetColumn::Users, FleetColumn::Pool}) {
            QVERIFY(fleetBefore(told, untold, column, order));
            QVERIFY(!fleetBefore(untold, told, column, order));
            QVERIFY(!fleetBefore(untold, untold, column, order));
            QCOMPARE(fleetBefore(told, more, column, order), order == Qt::AscendingOrder);
        }
    }
}

void TestFleetModel::cancels()
{
    LiveFleet fleet;
    QSignalSpy finished(&fleet, &LiveFleet::finished);
    fleet.load({path(u"many"_s)});
    fleet.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
    QVERIFY(fleet.wasCancelled());
    const std::size_t read = fleet.pools().size();
    fleet.load({path(u"few"_s)}); // and once more, from the beginning
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 60000);
    QVERIFY(!fleet.wasCancelled());
    QCOMPARE(fleet.pools().size(), std::size_t{10});
    QVERIFY(read <= 450);
}

// Views look at rows once more when they hear that these are about to go.
void TestFleetModel::rowsOutliveTheirPoolsNever()
{
    LiveFleet fleet;
    FleetModel model(fleet);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy finished(&fleet, &LiveFleet::finished);
    fleet.load({path(u"few"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
    std::vector<std::size_t> pools;
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [&] {
        QCOMPARE(model.rowCount(), 10);
        pools.push_back(fleet.pools().size());
    });
    fleet.load({path(u"few"_s)});
    QVERIFY(pools == std::vector<std::size_t>{10});
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 60000);
    QCOMPARE(model.rowCount(), 10);
}

// Rules about age speak of fleets as they do of the open design.
void TestFleetModel::knowsWhatDayItIs()
{
    QFile old(path(u"old.json"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(R"({"UserPool": {"Name": "p", "LastModifiedDate": "2015-01-01T00:00:00Z"}})");
    old.close();
    LiveFleet fleet;
    QSignalSpy finished(&fleet, &LiveFleet::finished);
    fleet.load({old.fileName()});
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
    const std::vector<RuleTotal> rules = fleet.totals().rules();
    QVERIFY(std::ranges::find(rules, "pool-unchanged", &RuleTotal::rule) != rules.end());
}

// Pools of a listing, and what became of files in the meantime.
void TestFleetModel::readsAgain()
{
    QFile listing(path(u"all.ndjson"_s));
    QVERIFY(listing.open(QIODevice::WriteOnly));
    listing.write("{\"PoolName\": \"one\"}\n\n{\"PoolName\": \"two\"}\n");
    listing.close();
    LiveFleet fleet;
    QSignalSpy finished(&fleet, &LiveFleet::finished);
    fleet.load({listing.fileName()});
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
    QCOMPARE(fleet.pools().size(), std::size_t{2});
    const Profile profile = defaultProfileNow();
    auto second = reviewAgain(fleet.pools()[1], profile);
    QVERIFY(second);
    QCOMPARE(second->summary, fleet.pools()[1]);
    QCOMPARE(second->summary.place, std::string("line 3"));
    QVERIFY(listing.open(QIODevice::WriteOnly | QIODevice::Truncate));
    listing.close();
    auto gone = reviewAgain(fleet.pools()[1], profile);
    QVERIFY(!gone);
    QCOMPARE(gone.error().message, std::string("The pool no longer stands there. Read the fleet once more."));
    QVERIFY(listing.remove());
    QVERIFY(!reviewAgain(fleet.pools()[0], profile));
}

void TestFleetModel::ruleTotals()
{
    LiveFleet fleet;
    RuleTotalModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    connect(&fleet, &LiveFleet::grew, this, [&] { model.setTotals(fleet.totals()); });
    QSignalSpy finished(&fleet, &LiveFleet::finished);
    fleet.load({path(u"few"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
    QVERIFY(model.rowCount() > 2);
    int weak = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(static_cast<int>(RuleTotalModel::Role::Id)) == u"password-min-length"_s)
            weak = row;
    }
    QVERIFY(weak >= 0);
    QCOMPARE(model.index(weak, 1).data().toString(), u"2"_s);
    QCOMPARE(model.index(weak, 0).data(static_cast<int>(RuleTotalModel::Role::Share)).toDouble(), 0.2);
    QVERIFY(model.index(weak, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"In 2 pools."_s));
}

void TestFleetModel::trend()
{
    const auto pool = [](const char *id, int errors) {
        PoolSummary summary{.name = id, .id = id};
        summary.counts.errors = errors;
        if (errors > 0)
            summary.rules.push_back({.rule = "mfa-off", .findings = errors});
        return summary;
    };
    TrendModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const FleetTrend trend = compareFleets({pool("a", 0), pool("b", 2), pool("c", 1), pool("d", 0)},
                                           {pool("a", 1), pool("b", 1), pool("d", 0), pool("e", 0)});
    model.setTrend(trend);
    QCOMPARE(cells(model), (QStringList{
                               u"|Worse|a|no findings|1 error|+ mfa-off"_s,
                               u"|New|e||no findings|"_s,
                               u"|Better|b|2 errors|1 error|\u2212 mfa-off"_s,
                               u"|Gone|c|1 error||"_s,
                           }));
    QCOMPARE(trendText(trend), u"Worse: 1, New: 1, Better: 1, Gone: 1, As before: 1"_s);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"Worse: a. Before: no findings. Now: 1 error."_s);
}

QTEST_GUILESS_MAIN(TestFleetModel)
#include "tst_fleetmodel.moc"
