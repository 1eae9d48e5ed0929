// SPDX-License-Identifier: MIT
#include "config/jsonpen.h"

#include "config/json.h"

#include <QTest>

using namespace pooldesigner;

class TestJsonPen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everything();
    void piecesAndLines();
    void texts_data();
    void texts();
};

void TestJsonPen::everything()
{
    JsonPen pen;
    pen.beginObject().member("a", "x").key("list").beginArray().number(-3).number(INT64_MAX).boolean(true).null();
    pen.beginArray().endArray().beginObject().endObject().raw("[1]").endArray();
    pen.memberOrNull("b", "").memberOrNull("c", "d").key("o").beginObject().key("n").number(0).endObject().endObject();
    QCOMPARE(
        QByteArray::fromStdString(pen.take()),
        QByteArray(R"({"a":"x","list":[-3,9223372036854775807,true,null,[],{},[1]],"b":null,"c":"d","o":{"n":0}})"));
}

// What is taken piece by piece is one text in the end.
void TestJsonPen::piecesAndLines()
{
    JsonPen pen;
    std::string text = pen.beginObject().key("list").beginArray().take();
    text += pen.line().raw("1").take();
    text += pen.line().beginObject().endObject().take();
    text += pen.closingLine().endArray().line().member("a", "b").endObject().closingLine().take();
    QCOMPARE(QByteArray::fromStdString(text), QByteArray("{\"list\":[\n1,\n{}\n],\n\"a\":\"b\"}\n"));
    QCOMPARE(pen.take(), std::string());
}

void TestJsonPen::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &text, const char *json) {
        QTest::newRow(name) << text << QByteArray(json);
    };
    row("empty", "", R"("")");
    row("quotes and backslashes", R"(a"b\c)", R"("a\"b\\c")");
    row("control characters", QByteArray("\0\t\n\r\x1b\x7f", 6), R"("\u0000\t\n\r\u001b\u007f")");
    row("other writing", "Zürich 日本 🙂", R"("Zürich 日本 🙂")");
    row("ends of lines of other readers", "a\u0085b\u2028c\u2029d", R"("a\u0085b\u2028c\u2029d")");
    row("no UTF-8", "a\xff\xc3z", "\"a\xEF\xBF\xBD\xEF\xBF\xBDz\"");
}

void TestJsonPen::texts()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);
    JsonPen pen;
    pen.text(text.toStdString());
    const std::string written = pen.take();
    QCOMPARE(QByteArray::fromStdString(written), json);
    const auto read = Json::parse(written).get<std::string>();
    if (QString::fromUtf8(text).toUtf8() == text)
        QCOMPARE(QByteArray::fromStdString(read), text);
}

QTEST_GUILESS_MAIN(TestJsonPen)
#include "tst_jsonpen.moc"
