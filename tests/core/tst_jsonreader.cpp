// SPDX-License-Identifier: MIT
#include "formats/jsonreader.h"

#include "support/cputimer.h"
#include "support/importtext.h"

#include <QtTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

class TestJsonReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void notesRoundedIntegers();
    void refuses_data();
    void refuses();
    void limitsNesting_data();
    void limitsNesting();
    void limitsMembersAndValues();
    void refusesMillionBracketsPromptly();
};

void TestJsonReader::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("scalar") << "42"_ba << u"42"_s;
    QTest::newRow("order kept") << R"({"b":1,"a":2,"c":3})"_ba << u"{\"b\":1,\"a\":2,\"c\":3}"_s;
    QTest::newRow("every kind") << R"( { "a" : [ null, true, false, -1, 1.5, "x", {}, [] ] } )"_ba
                                << u"{\"a\":[null,true,false,-1,1.5,\"x\",{},[]]}"_s;
    QTest::newRow("escapes") << R"({"\u0061\n\"":"\\\/\ud83d\ude00"})"_ba << u"{\"a\\n\\\"\":\"\\\\/😀\"}"_s;
    QTest::newRow("equal names in different objects")
        << R"([{"a":{"a":1}},{"a":2}])"_ba << u"[{\"a\":{\"a\":1}},{\"a\":2}]"_s;
    QTest::newRow("greatest integers") << "[18446744073709551615,-9223372036854775808]"_ba
                                       << u"[18446744073709551615,-9223372036854775808]"_s;
    QTest::newRow("empty name") << R"({"":0})"_ba << u"{\"\":0}"_s;
}

void TestJsonReader::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);

    auto read = readJson(text.toStdString());
    QVERIFY2(read, qPrintable(test::errorLine(read ? ImportError{} : read.error())));
    QCOMPARE(test::compact(read->value), expected);
    QCOMPARE(test::noteLines(read->notes), QStringList());
}

void TestJsonReader::notesRoundedIntegers()
{
    auto read =
        readJson(R"({"a":[1,{"big number":123456789012345678901234567890}],"b":-9223372036854775809,"c":1e30})");
    QVERIFY(read);
    QCOMPARE(test::compact(read->value),
             u"{\"a\":[1,{\"big number\":1.2345678901234568e+29}],\"b\":-9.223372036854776e+18,\"c\":1e+30}"_s);
    const QStringList expected{
        u"a[1][\"big number\"]: The number 123456789012345678901234567890 does not fit 64 bits and was rounded to "
        "1.2345678901234568e+29."_s,
        u"b: The number -9223372036854775809 does not fit 64 bits and was rounded to -9.223372036854776e+18."_s};
    QCOMPARE(test::noteLines(read->notes), expected);
}

void TestJsonReader::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");

    const QString tooEarly =
        u"The text ends too early: a closing bracket, brace or quote is missing. The file may be cut off."_s;
    const QString comment = u"JSON has no comments. Remove this one."_s;
    const QString comma = u"JSON allows no comma after the last entry. Remove this one."_s;
    const QString after = u"More text follows after the end of the JSON value. A file holds one."_s;
    const QString single = u"JSON puts texts in double quotes, not in single ones."_s;
    const QString name = u"Found %1 where the name of a member in double quotes is expected."_s;
    const QString value = u"Found %1 where a value is expected."_s;
    const QString member = u"Found %1 where a comma or the closing brace of the object is expected."_s;
    const QString item = u"Found %1 where a comma or the closing bracket of the list is expected."_s;
    const QString word =
        u"%1 is not JSON. Texts stand in double quotes; the only bare words are true, false and null."_s;
    const QString number = u"%1 is not a number as JSON writes it, nor a text in double quotes."_s;
    const QString twice =
        u"The member \"%1\" stands twice in this object. Keep the one that is meant and remove the other."_s;
    const QString control =
        u"A line break, tab or other control character inside a text has to be written as \\n, \\t or "
        "\\u00XX; or a closing quote is missing."_s;

    QTest::newRow("empty") << ""_ba << u"1:1 The file is empty."_s;
    QTest::newRow("blanks only") << " \n\t\n "_ba << u"1:1 The file is empty."_s;
    QTest::newRow("open object") << "{"_ba << u"1:2 "_s + tooEarly;
    QTest::newRow("open list") << "[1,\n"_ba << u"2:1 "_s + tooEarly;
    QTest::newRow("name only") << "{\"a\""_ba << u"1:5 "_s + tooEarly;
    QTest::newRow("name and colon") << "{\"a\":"_ba << u"1:6 "_s + tooEarly;
    QTest::newRow("open member") << "{\"a\":1"_ba << u"1:7 "_s + tooEarly;
    QTest::newRow("open text") << "{\"a\":\"bc"_ba << u"1:6 This text has no closing quote. The file may be cut off."_s;
    QTest::newRow("line comment") << "{\n  // note\n  \"a\":1}"_ba << u"2:3 "_s + comment;
    QTest::newRow("block comment") << "{\"a\":/* x */1}"_ba << u"1:6 "_s + comment;
    QTest::newRow("hash comment") << "{\"a\":1 # x\n}"_ba << u"1:8 "_s + comment;
    QTest::newRow("comment after comma") << "[1, // one\n2]"_ba << u"1:5 "_s + comment;
    QTest::newRow("comment at the end") << "{} // x"_ba << u"1:4 "_s + comment;
    QTest::newRow("comment first") << "// x\n{}"_ba << u"1:1 "_s + comment;
    QTest::newRow("comma before brace") << "{\"a\":1,\n}"_ba << u"1:7 "_s + comma;
    QTest::newRow("comma before bracket") << "{\"a\":[1,2 , ]}"_ba << u"1:11 "_s + comma;
    QTest::newRow("garbage behind") << "{}\n x"_ba << u"2:2 "_s + after;
    QTest::newRow("two values") << "{}{}"_ba << u"1:3 "_s + after;
    QTest::newRow("number behind number") << "1 2"_ba << u"1:3 "_s + after;
    QTest::newRow("single quotes") << "{'a':1}"_ba << u"1:2 "_s + single;
    QTest::newRow("single quoted value") << "{\"a\":'b'}"_ba << u"1:6 "_s + single;
    QTest::newRow("bare name") << "{a:1}"_ba << u"1:2 "_s + name.arg(u"a"_s);
    QTest::newRow("bare second name") << "{\"a\":1, b:2}"_ba << u"1:9 "_s + name.arg(u"b"_s);
    QTest::newRow("number as name") << "{\"a\":1,2:3}"_ba << u"1:8 "_s + name.arg(u"2"_s);
    QTest::newRow("no colon") << "{\"a\" 1}"_ba << u"1:6 Found 1 where a colon is expected."_s;
    QTest::newRow("equals sign") << "{\"é\" = 1}"_ba << u"1:6 Found = where a colon is expected."_s;
    QTest::newRow("no value") << "{\"a\":}"_ba << u"1:6 "_s + value.arg(u"}"_s);
    QTest::newRow("two commas") << "[1,,2]"_ba << u"1:4 "_s + value.arg(u","_s);
    QTest::newRow("no comma in object") << "{\"a\":1 \"b\":2}"_ba << u"1:8 "_s + member.arg(u"\""_s);
    QTest::newRow("no comma in list") << "[1 2]"_ba << u"1:4 "_s + item.arg(u"2"_s);
    QTest::newRow("wrong bracket") << "[1}"_ba << u"1:3 "_s + item.arg(u"}"_s);
    QTest::newRow("wrong brace") << "{\"a\":1]"_ba << u"1:7 "_s + member.arg(u"]"_s);
    QTest::newRow("Python") << "{\"a\": True}"_ba << u"1:7 "_s + word.arg(u"True"_s);
    QTest::newRow("NaN") << "[NaN]"_ba << u"1:2 "_s + word.arg(u"NaN"_s);
    QTest::newRow("cut literal") << "[tru]"_ba << u"1:2 "_s + word.arg(u"tru"_s);
    QTest::newRow("YAML") << "PoolName: web"_ba << u"1:1 "_s + word.arg(u"PoolName"_s);
    QTest::newRow("shell") << "$(x)"_ba << u"1:1 "_s + word.arg(u"$(x)"_s);
    QTest::newRow("XML") << "<a/>"_ba << u"1:1 "_s + value.arg(u"<"_s);
    QTest::newRow("bidirectional character") << "\u202E"_ba << u"1:1 "_s + value.arg(u"\\u{202e}"_s);
    QTest::newRow("leading zero") << "[007]"_ba << u"1:2 "_s + number.arg(u"007"_s);
    QTest::newRow("plus sign") << "[+1]"_ba << u"1:2 "_s + number.arg(u"+1"_s);
    QTest::newRow("minus and zeros") << "{\"a\":-01}"_ba << u"1:6 "_s + number.arg(u"-01"_s);
    QTest::newRow("no comma after number") << "[12 34]"_ba << u"1:5 "_s + item.arg(u"3"_s);
    QTest::newRow("text after number") << "[12\"a\"]"_ba << u"1:4 "_s + item.arg(u"\""_s);
    QTest::newRow("cut after number") << "[12 "_ba << u"1:5 "_s + tooEarly;
    QTest::newRow("dot first") << "[.5]"_ba << u"1:2 "_s + number.arg(u".5"_s);
    QTest::newRow("dot last") << "[5.]"_ba << u"1:2 "_s + number.arg(u"5."_s);
    QTest::newRow("hexadecimal") << "[0xFF]"_ba << u"1:2 "_s + number.arg(u"0xFF"_s);
    QTest::newRow("too large") << "[1e999]"_ba << u"1:2 The number 1e999 is too large."_s;
    QTest::newRow("raw line break") << "{\"a\":\"x\ny\"}"_ba << u"1:8 "_s + control;
    QTest::newRow("raw tab in name") << "{\"a\tb\":1}"_ba << u"1:4 "_s + control;
    QTest::newRow("unknown escape") << "[\"C:\\data\"]"_ba
                                    << u"1:5 \\d is not an escape that JSON knows. Write \\\\ for a backslash."_s;
    QTest::newRow("short \\u") << "[\"\\u12\"]"_ba << u"1:3 \\u has to be followed by four hexadecimal digits."_s;
    QTest::newRow("half a pair") << "[\"\\ud83d\"]"_ba
                                 << u"1:2 This text holds half of a \\u escape pair (\\uD800 to \\uDFFF)."_s;
    QTest::newRow("member twice") << "{\n  \"a\": 1,\n  \"b\": 2,\n  \"a\": 3\n}"_ba << u"4:3 "_s + twice.arg(u"a"_s);
    QTest::newRow("member twice below") << R"([{"x":{"é":1, "\u00e9":2}}])"_ba << u"1:15 "_s + twice.arg(u"é"_s);
    QTest::newRow("name with escapes twice")
        << R"({"\\":1,"a\"\\":2,"a\"\\":3})"_ba << u"1:19 "_s + twice.arg(u"a\"\\"_s);
}

void TestJsonReader::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);

    auto read = readJson(text.toStdString());
    QVERIFY(!read);
    QCOMPARE(test::errorLine(read.error()), expected);
}

void TestJsonReader::limitsNesting_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<int>("levels"); // beyond `start`
    QTest::addColumn<bool>("good");

    QTest::newRow("deepest list") << ""_ba << 200 << true;
    QTest::newRow("deeper list") << ""_ba << 201 << false;
    QTest::newRow("deepest request") << R"({"PoolName":"a","x":)"_ba << 199 << true;
    QTest::newRow("deeper request") << R"({"PoolName":"a","x":)"_ba << 200 << false;
    QTest::newRow("design of the deepest request")
        << R"({"format":"pool-designer/1","CreateUserPool":{"x":)"_ba << 199 << true;
    QTest::newRow("design of a deeper request")
        << R"({"format":"pool-designer/1","CreateUserPool":{"x":)"_ba << 200 << false;
}

void TestJsonReader::limitsNesting()
{
    QFETCH(QByteArray, start);
    QFETCH(int, levels);
    QFETCH(bool, good);

    const QByteArray text =
        start + QByteArray(levels, '[') + QByteArray(levels, ']') + QByteArray(start.count('{'), '}');
    auto read = readJson(text.toStdString());
    QCOMPARE(static_cast<bool>(read), good);
    if (!good) {
        const QString place = u"1:%1 "_s.arg(start.size() + levels);
        QCOMPARE(test::errorLine(read.error()),
                 place + u"The JSON is nested more than 200 levels deep: it cannot be a user pool."_s);
    }
}

void TestJsonReader::limitsMembersAndValues()
{
    std::string members = "{\"0\":0";
    for (std::size_t i = 1; i < kMaxMembers; ++i)
        members += ",\"" + std::to_string(i) + "\":0";
    QVERIFY(readJson(members + '}'));
    auto read = readJson(members + ",\n\"x\":0}");
    QVERIFY(!read);
    QCOMPARE(test::errorLine(read.error()),
             u"2:1 This object has more than 10000 members: it cannot be a user pool."_s);

    std::string values = "[0";
    for (std::size_t i = 2; i < kMaxValues; ++i)
        values += ",0";
    QVERIFY(readJson(values + ']'));
    read = readJson(values + ",0]");
    QVERIFY(!read);
    QCOMPARE(test::text(read.error().message), u"The file holds more than 2000000 values: it cannot be a user pool."_s);
}

void TestJsonReader::refusesMillionBracketsPromptly()
{
    const test::CpuTimer timer;
    for (const char *bracket : {"[", "{\"a\":"}) {
        QByteArray text = QByteArray(bracket).repeated(1'000'000);
        auto read = readJson(text.toStdString());
        QVERIFY(!read);
        QCOMPARE(test::text(read.error().message),
                 u"The JSON is nested more than 200 levels deep: it cannot be a user pool."_s);
    }
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
