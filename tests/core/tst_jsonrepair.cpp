// SPDX-License-Identifier: MIT
#include "formats/jsonrepair.h"
#include "support/importtext.h"

#include <QtTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

class TestJsonRepair : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void repairs_data();
    void repairs();
    void leavesOtherTextAlone_data();
    void leavesOtherTextAlone();
    void importOffersIt();
    void importDoesIt();
    void refusesWhatItCannotMend();
};

void TestJsonRepair::repairs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("repaired");
    QTest::addColumn<QStringList>("notes");
    const auto comments = [](const char *lines) {
        return u"Comments, which JSON does not have, were left out in lines: %1."_s.arg(QString::fromLatin1(lines));
    };
    const auto commas = [](const char *lines) {
        return u"Commas with nothing behind them were left out in lines: %1."_s.arg(QString::fromLatin1(lines));
    };
    QTest::newRow("comma in an object") << "{\"a\": 1,}"_ba
                                        << "{\"a\": 1 }"_ba << QStringList{commas("1")};
    QTest::newRow("comma in a list") << "[1, 2,\n ]"_ba
                                     << "[1, 2 \n ]"_ba << QStringList{commas("1")};
    QTest::newRow("comma before a comment") << "[1, // one\n]"_ba
                                            << "[1        \n]"_ba << QStringList{comments("1"), commas("1")};
    QTest::newRow("line comments") << "// a\n{}\n// b"_ba
                                   << "    \n{}\n    "_ba << QStringList{comments("1, 3")};
    QTest::newRow("comment of several lines") << "{/* a\n b */}"_ba
                                              << "{    \n     }"_ba << QStringList{comments("1")};
    QTest::newRow("comment that never ends") << "{} /* a"_ba
                                             << "{}     "_ba << QStringList{comments("1")};
    QTest::newRow("marks in texts") << R"({"a": "// \" /* ,}", "b": [","],})"_ba
                                    << R"({"a": "// \" /* ,}", "b": [","] })"_ba << QStringList{commas("1")};
    QTest::newRow("several on a line") << "[[1,],[2,],]"_ba
                                       << "[[1 ],[2 ] ]"_ba << QStringList{commas("1")};
}

void TestJsonRepair::repairs()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, repaired);
    QFETCH(QStringList, notes);
    const auto result = repairJson(text.toStdString());
    QVERIFY(result);
    QCOMPARE(QByteArray::fromStdString(result->text), repaired);
    QCOMPARE(test::noteLines(result->notes), notes);
}

void TestJsonRepair::leavesOtherTextAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "{}", R"({"a": "b,"})", "[1,,]", "[,]", "{,}", "[1,2]", "\"never closed // ,}", "/", "{\"a\":,}"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJsonRepair::leavesOtherTextAlone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!repairJson(text.toStdString()));
}

void TestJsonRepair::importOffersIt()
{
    const ImportResult result = importPool("{\n  \"PoolName\": \"web\", // the shop\n}\n");
    QVERIFY(!result.imported);
    QVERIFY(result.error.repairable);
    QCOMPARE(result.error.line, 2);
    QVERIFY(result.error.column > 1);
}

void TestJsonRepair::importDoesIt()
{
    const std::string text = "{\n  \"PoolName\": \"web\", // the shop\n}\n";
    const ImportResult result = importPool(text, ImportOptions{.repair = true});
    QVERIFY(result.imported);
    QCOMPARE(test::compact(result.imported->config.root()["CreateUserPool"]), u"{\"PoolName\":\"web\"}"_s);
    QCOMPARE(test::noteLines(result.imported->notes),
             (QStringList{u"Comments, which JSON does not have, were left out in lines: 2."_s,
                          u"Commas with nothing behind them were left out in lines: 2."_s}));
    // What is JSON already is read as it is.
    QCOMPARE(test::noteLines(importPool(R"({"PoolName": "a"})", ImportOptions{.repair = true}).imported->notes),
             QStringList());
}

void TestJsonRepair::refusesWhatItCannotMend()
{
    for (const char *text : {"{\"PoolName\": \"a\" \"b\",}", "{\"PoolName\": // a", "{\"a\": 1, \"a\": 2,}"}) {
        const ImportResult result = importPool(text, ImportOptions{.repair = true});
        QVERIFY2(!result.imported, text);
        QVERIFY2(!result.error.repairable, text);
        QCOMPARE(test::errorLine(result.error), test::errorLine(importPool(text).error));
    }
}

QTEST_GUILESS_MAIN(TestJsonRepair)
#include "tst_jsonrepair.moc"
