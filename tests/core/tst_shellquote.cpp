// SPDX-License-Identifier: MIT
#include "formats/shellquote.h"
#include "support/process.h"

#include <QFile>
#include <QTest>

using namespace pooldesigner;
using namespace pooldesigner::test;

class TestShellQuote : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void nulCannotBeQuoted() { QVERIFY(!quoteForBash(std::string_view("a\0b", 3))); }
    void jsonEscapes();
};

void TestShellQuote::words_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("quoted");
    const auto row = [](const char *name, const char *text, const char *quoted) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(quoted);
    };
    row("plain", "web-1", "web-1");
    row("arn", "arn:aws:iam::1:role/x", "arn:aws:iam::1:role/x");
    row("empty", "", "''");
    row("blank", "a b", "'a b'");
    row("single quote", "it's", "'it'\\''s'");
    row("only single quotes", "''", "''\\'''\\'''");
    row("double quotes", "say \"x\"", "'say \"x\"'");
    row("expansions", "$(x) `x` $HOME ~ *", "'$(x) `x` $HOME ~ *'");
    row("history", "!!", "'!!'");
    row("braces", "{####}", "'{####}'");
    row("line break", "a\nb", "'a\nb'");
    row("backslash", "a\\b", "'a\\b'");
    row("escape character", "a\x1b[2J'", "$'a\\x1b[2J\\''");
    row("carriage return", "a\rb!", "$'a\\x0db\\x21'");
    row("right-to-left override", "a\u202eb\\", "$'a\\xe2\\x80\\xaeb\\\\'");
    row("non-ASCII letters", "größe", "'größe'");
    row("emoji", "😀", "'😀'");
}

void TestShellQuote::words()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, quoted);
    QCOMPARE(QByteArray::fromStdString(quoteForBash(text.toStdString()).value_or("")), quoted);
    if (!QFile::exists(QStringLiteral("/bin/bash")))
        QSKIP("No bash to ask what it reads.");
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    const Finished run =
        runProgram(QStringLiteral("/bin/bash"), {QStringLiteral("-s")}, environment, "printf '%s' " + quoted + "\n");
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, text);
}

void TestShellQuote::jsonEscapes()
{
    QCOMPARE(escapeInvisibleInJson("{\"a\":\"b\u202e\u00adc\"}"), std::string("{\"a\":\"b\\u202e\\u00adc\"}"));
    QCOMPARE(escapeInvisibleInJson("\"\U000e0001\""), std::string("\"\\udb40\\udc01\"")); // a tag character: two units
    QCOMPARE(escapeInvisibleInJson("{\n  \"größe\": 1\n}"), std::string("{\n  \"größe\": 1\n}"));
}

QTEST_GUILESS_MAIN(TestShellQuote)
#include "tst_shellquote.moc"
