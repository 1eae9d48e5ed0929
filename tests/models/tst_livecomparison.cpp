// SPDX-License-Identifier: MIT
#include "document/livecomparison.h"

#include <QSignalSpy>
#include <QUndoStack>
#include <QtTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

const Path kName = Path(Operation::CreateUserPool).child("PoolName");

PoolConfig named(const char *name)
{
    PoolConfig config;
    config.set(kName, name);
    return config;
}

} // namespace

class TestLiveComparison : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTheOpenDesign();
    void restsWhileNobodyWatches();
    void swaps();
    void filesDoNotFollow();
};

void TestLiveComparison::followsTheOpenDesign()
{
    PoolDocument document;
    LiveComparison comparison(document);
    comparison.setPool(LiveComparison::First, {.name = u"a.json"_s, .pool = named("a")});
    comparison.setWatched(true);
    QSignalSpy compared(&comparison, &LiveComparison::compared);
    document.setValue(kName, "b");
    document.setValue(Path(Operation::CreateUserPool).child("DeletionProtection"), "ACTIVE");
    QTRY_COMPARE(compared.count(), 1); // once for both
    QCOMPARE(comparison.differences().size(), std::size_t{2});
    document.undoStack()->undo();
    document.undoStack()->undo();
    document.setValue(kName, "a");
    QTRY_COMPARE(compared.count(), 2);
    QVERIFY(comparison.differences().empty());
}

void TestLiveComparison::restsWhileNobodyWatches()
{
    PoolDocument document;
    LiveComparison comparison(document);
    comparison.setPool(LiveComparison::First, {.name = u"a.json"_s, .pool = named("a")});
    QSignalSpy compared(&comparison, &LiveComparison::compared);
    document.setValue(kName, "b");
    QCoreApplication::processEvents();
    QCOMPARE(compared.count(), 0);
    comparison.setWatched(true);
    QTRY_COMPARE(compared.count(), 1);
    QCOMPARE(comparison.differences().size(), std::size_t{1});
    comparison.setWatched(false);
    document.setValue(kName, "a");
    comparison.update();
    QVERIFY(comparison.differences().empty());
}

void TestLiveComparison::swaps()
{
    PoolDocument document;
    LiveComparison comparison(document);
    comparison.setPool(LiveComparison::First, {.name = u"a.json"_s, .pool = named("a")});
    comparison.setPool(LiveComparison::Second, {.name = u"open"_s, .pool = {}});
    QVERIFY(comparison.isOpenDesign(LiveComparison::Second));
    comparison.swap();
    QVERIFY(comparison.isOpenDesign(LiveComparison::First));
    QCOMPARE(comparison.name(LiveComparison::Second), u"a.json"_s);
    comparison.update();
    QCOMPARE(comparison.differences().front().after, std::optional<Json>("a"));
}

void TestLiveComparison::filesDoNotFollow()
{
    PoolDocument document;
    LiveComparison comparison(document);
    comparison.setPool(LiveComparison::First, {.name = u"a.json"_s, .pool = named("a")});
    comparison.setPool(LiveComparison::Second, {.name = u"b.json"_s, .pool = named("b")});
    comparison.setWatched(true);
    comparison.update();
    QSignalSpy compared(&comparison, &LiveComparison::compared);
    document.setValue(kName, "c");
    QCoreApplication::processEvents();
    QCOMPARE(compared.count(), 0);
}

QTEST_GUILESS_MAIN(TestLiveComparison)
#include "tst_livecomparison.moc"
