// SPDX-License-Identifier: MIT
#include "config/nearest.h"

#include <QTest>

#include <vector>

using namespace pooldesigner;

class TestNearest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nearest_data();
    void nearest();
    void nothingToChooseFrom();
};

void TestNearest::nearest_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const std::string &text, const std::string &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("itself", "PoolName", "PoolName");
    row("case", "poolname", "PoolName");
    row("one letter missing", "PolName", "PoolName");
    row("one letter too many", "Schema[].Namee", "Schema[].Name");
    row("two letters swapped", "PoolNmae", "PoolName");
    row("last part only", "MinimumLength", "Policies.PasswordPolicy.MinimumLength");
    row("last part misspelled", "MinimumLenght", "Policies.PasswordPolicy.MinimumLength");
    row("whole before part", "Name", "Name");
    row("nothing near", "Frobnicate", "");
    row("empty", "", "");
    row("too long to be meant", std::string(201, 'a'), "");
}

void TestNearest::nearest()
{
    static const std::vector<std::string> candidates{"PoolName", "Schema[].Name", "Name",
                                                     "Policies.PasswordPolicy.MinimumLength"};
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    QCOMPARE(std::string(pooldesigner::nearest(text, candidates)), expected);
    QCOMPARE(suggestion(text, candidates), expected.empty() ? "" : "; did you mean " + expected + "?");
}

void TestNearest::nothingToChooseFrom() { QCOMPARE(suggestion("PoolName", {}), std::string()); }

QTEST_GUILESS_MAIN(TestNearest)
#include "tst_nearest.moc"
