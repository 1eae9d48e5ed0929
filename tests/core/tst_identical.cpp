// SPDX-License-Identifier: MIT
#include "config/identical.h"

#include <QTest>

using namespace pooldesigner;

class TestIdentical : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pairs_data();
    void pairs();
    void storageOfNumbers();
};

void TestIdentical::pairs_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<bool>("same");
    QTest::newRow("null") << QByteArray("null") << QByteArray("null") << true;
    QTest::newRow("null is not false") << QByteArray("null") << QByteArray("false") << false;
    QTest::newRow("texts") << QByteArray("\"a\"") << QByteArray("\"a\"") << true;
    QTest::newRow("text of a number") << QByteArray("\"1\"") << QByteArray("1") << false;
    QTest::newRow("1 is not 1.0") << QByteArray("1") << QByteArray("1.0") << false;
    QTest::newRow("deep") << QByteArray(R"({"a":[{"b":1}]})") << QByteArray(R"({"a":[{"b":1}]})") << true;
    QTest::newRow("deep number") << QByteArray(R"({"a":[{"b":1}]})") << QByteArray(R"({"a":[{"b":1.0}]})") << false;
    QTest::newRow("shorter list") << QByteArray("[1,2]") << QByteArray("[1]") << false;
    QTest::newRow("other order") << QByteArray(R"({"a":1,"b":1})") << QByteArray(R"({"b":1,"a":1})") << false;
    QTest::newRow("other name") << QByteArray(R"({"a":1})") << QByteArray(R"({"b":1})") << false;
    QTest::newRow("empty object and list") << QByteArray("{}") << QByteArray("[]") << false;
    QTest::newRow("-1 and the largest") << QByteArray("-1") << QByteArray("18446744073709551615") << false;
}

void TestIdentical::pairs()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(bool, same);
    const Json first = Json::parse(left.toStdString());
    const Json second = Json::parse(right.toStdString());
    QCOMPARE(identical(first, second), same);
    QCOMPARE(identical(second, first), same);
    QVERIFY(identical(first, first));
}

void TestIdentical::storageOfNumbers() { QVERIFY(identical(Json(std::int64_t{8}), Json(std::uint64_t{8}))); }

QTEST_APPLESS_MAIN(TestIdentical)
#include "tst_identical.moc"
