// SPDX-License-Identifier: MIT
#include "window/visits.h"

#include <QTest>

using namespace pooldesigner;

class TestVisits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void backAndForward();
    void goingElsewhereForgetsWhatLayAhead();
    void partsOfAPlaceAreOneVisit();
    void neverMoreThanAHundred();
    void nothingToGoTo();

private:
    static Path at(const char *text) { return *Path::parse(text); }
    static std::string text(const Path *path) { return path != nullptr ? path->toString() : "nowhere"; }
};

void TestVisits::backAndForward()
{
    Visits visits;
    for (const char *place : {"PoolName", "MfaConfiguration", "MfaConfiguration", "Policies"})
        visits.visit(at(place));
    QCOMPARE(text(visits.back()), std::string("MfaConfiguration"));
    QCOMPARE(text(visits.back()), std::string("PoolName"));
    QVERIFY(!visits.canGoBack());
    QCOMPARE(text(visits.forward()), std::string("MfaConfiguration"));
    visits.visit(at("MfaConfiguration")); // arriving is no new visit
    QVERIFY(visits.canGoForward());
    QCOMPARE(text(visits.forward()), std::string("Policies"));
    QVERIFY(!visits.canGoForward());
}

void TestVisits::goingElsewhereForgetsWhatLayAhead()
{
    Visits visits;
    for (const char *place : {"PoolName", "MfaConfiguration"})
        visits.visit(at(place));
    visits.back();
    visits.visit(at("UserPoolTier"));
    QVERIFY(!visits.canGoForward());
    QCOMPARE(text(visits.back()), std::string("PoolName"));
}

void TestVisits::partsOfAPlaceAreOneVisit()
{
    Visits visits;
    for (const char *place : {"PoolName", "Schema", "Schema[1]", "Schema[1].Name", "Schema"})
        visits.visit(at(place));
    QCOMPARE(text(visits.current()), std::string("Schema[1].Name"));
    QCOMPARE(text(visits.back()), std::string("PoolName"));
}

void TestVisits::neverMoreThanAHundred()
{
    Visits visits;
    for (std::size_t i = 0; i < 250; ++i)
        visits.visit(at("Schema").item(i));
    int steps = 0;
    while (visits.back() != nullptr)
        ++steps;
    QCOMPARE(steps, 99);
    QCOMPARE(text(visits.current()), std::string("Schema[150]"));
}

void TestVisits::nothingToGoTo()
{
    Visits visits;
    visits.visit(Path());
    QCOMPARE(visits.current(), nullptr);
    QCOMPARE(visits.back(), nullptr);
    QCOMPARE(visits.forward(), nullptr);
    visits.visit(at("PoolName"));
    visits.clear();
    QCOMPARE(visits.current(), nullptr);
}

QTEST_APPLESS_MAIN(TestVisits)
#include "tst_visits.moc"
