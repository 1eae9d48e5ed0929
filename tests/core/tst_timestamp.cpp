// SPDX-License-Identifier: MIT
#include "config/timestamp.h"

#include <QTest>

using namespace pooldesigner;

class TestTimestamp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dates_data();
    void dates();
    void nothingAtAll() { QVERIFY(!timestampOf(nullptr)); }
};

void TestTimestamp::dates_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("text"); // empty: no date
    const auto row = [](const char *name, const char *json, const char *text) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(text);
    };
    row("as the CLI writes it", R"("2026-01-31T18:00:00.250000+00:00")", "2026-01-31T18:00:00Z");
    row("another zone", R"("2026-01-31T18:00:00+02:00")", "2026-01-31T16:00:00Z");
    row("Zulu", R"("2026-01-31T18:00:00Z")", "2026-01-31T18:00:00Z");
    row("no zone at all", R"("2026-01-31T18:00:00")", "2026-01-31T18:00:00Z");
    row("a day", R"("2026-01-31")", "2026-01-31T00:00:00Z");
    row("seconds", "1769882400", "2026-01-31T18:00:00Z");
    row("seconds with a fraction", "1769882400.75", "2026-01-31T18:00:00Z");
    row("milliseconds are no seconds", "1769882400000", "");
    row("huge", "1e300", "");
    row("negative", "-1", "");
    row("zero", "0", "");
    row("before 1970", R"("1969-12-31T00:00:00Z")", "");
    row("no date", R"("yesterday")", "");
    row("null", "null", "");
    row("an object", R"({"$date": 1})", "");
}

void TestTimestamp::dates()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, text);
    const Json value = Json::parse(json.toStdString());
    const auto seconds = timestampOf(&value);
    QCOMPARE(QByteArray::fromStdString(seconds ? timestampText(*seconds) : std::string()), text);
}

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
