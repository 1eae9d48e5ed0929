// SPDX-License-Identifier: MIT
#include "rules/placeholders.h"

#include <QtTest>

using namespace pooldesigner;

class TestSampleTexts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void samples_data();
    void samples();
};

void TestSampleTexts::samples_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<int>("placeholders");
    const auto row = [](const char *name, const char *text, const char *plain, const char *html, int count) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(plain) << QByteArray(html) << count;
    };
    row("none", "Hello", "Hello", "Hello", 0);
    row("empty", "", "", "", 0);
    row("code", "Code {####}.", "Code 1.", "Code 1.", 1);
    row("both twice", "{username}{####}{####} {username}", "ann11 ann", "ann11 ann", 4);
    row("link", "a {##Go on##} b", "a Go on b", "a <a href=\"#\">Go on</a> b", 1);
    row("code within a link", "{##Go {####} on##}", "Go {## on##}", "<a href=\"#\">Go {##</a> on##}", 2);
    row("empty link stays", "{## ##}", "{## ##}", "{## ##}", 0);
    row("look-alike stays", "{###} {{user}}", "{###} {{user}}", "{###} {{user}}", 0);
    row("link without end", "{##Go", "{##Go", "{##Go", 0);
}

void TestSampleTexts::samples()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, plain);
    QFETCH(QByteArray, html);
    QFETCH(int, placeholders);
    const std::string_view source(text.constData(), static_cast<std::size_t>(text.size()));
    const SampleValues values{.code = "1", .username = "ann"};
    QCOMPARE(QByteArray::fromStdString(withSamples(source, values, false)), plain);
    QCOMPARE(QByteArray::fromStdString(withSamples(source, values, true)), html);
    QCOMPARE(static_cast<int>(placeholdersIn(source).size()), placeholders);
}

QTEST_APPLESS_MAIN(TestSampleTexts)
#include "tst_sampletexts.moc"
