// SPDX-License-Identifier: MIT
#include "review/fleetloader.h"
#include "rules/validator.h"

#include <QTest>

#include <sstream>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

const Profile &profile()
{
    static const Profile standard = *builtInProfile("default");
    return standard;
}

// "name place counts" a pool, "! place message" where there is none.
QStringList load(const std::string &input, unsigned jobs)
{
    std::istringstream in(input);
    PoolLines texts(in, "-");
    QStringList lines;
    loadFleet(texts, profile(), jobs, [&](FleetPart &&part) {
        for (const PoolSummary &pool : part.pools)
            lines.append(
                QString::fromStdString(pool.name + ' ' + pool.place + ' ' + std::to_string(pool.counts.errors)));
        for (const UnreadText &text : part.unread)
            lines.append(QString::fromStdString("! " + text.place + ' ' + text.error.message));
    });
    return lines;
}

} // namespace

class TestFleetLoader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void order_data();
    void order();
    void severalInOneText();
    void stops();
    void sameAsTheValidator();
    void progress();
    void progressOfAStream();
};

void TestFleetLoader::order_data()
{
    QTest::addColumn<unsigned>("jobs");
    for (const unsigned jobs : {1U, 2U, 7U})
        QTest::addRow("%u", jobs) << jobs;
}

void TestFleetLoader::order()
{
    QFETCH(unsigned, jobs);
    std::string input;
    QStringList expected;
    for (int i = 1; i <= 60; ++i) {
        const std::string name = "pool" + std::to_string(i);
        if (i % 10 == 3) {
            input += "{\"PoolName\": \n";
            expected.append(
                u"! line %1 The JSON ends in the middle of this object. The file is cut off, or a brace is missing."_s
                    .arg(i));
        } else {
            const bool wrong = i % 10 == 5;
            input += R"({"PoolName": ")" + name + R"(", "MfaConfiguration": ")" + (wrong ? "MAYBE" : "OFF") + "\"}\n";
            expected.append(QString::fromStdString(name) + u" line %1 %2"_s.arg(i).arg(wrong ? 1 : 0));
        }
    }
    QStringList loaded = load(input, jobs);
    QCOMPARE(loaded.size(), expected.size());
    // The words are the importer's, and tested there.
    const auto shorten = [](QStringList &lines) {
        for (QString &line : lines)
            line = line.startsWith(u'!') ? line.section(u' ', 0, 2) : line;
    };
    shorten(loaded);
    shorten(expected);
    QCOMPARE(loaded, expected);
}

void TestFleetLoader::severalInOneText()
{
    const char *stack = R"({"Resources": {"A": {"Type": "AWS::Cognito::UserPool", "Properties": {"UserPoolName": "a"}},
                                          "B": {"Type": "AWS::Cognito::UserPool", "Properties": {"UserPoolName": "b"}}}})";
    const ReviewedText text = reviewText({.file = "s", .line = 4, .bytes = stack, .weight = 7}, profile());
    QCOMPARE(text.pools.size(), 2U);
    QCOMPARE(text.pools[0].summary.name, std::string("a"));
    QCOMPARE(text.pools[1].summary.name, std::string("b"));
    QCOMPARE(text.pools[0].summary.place, std::string("line 4 Resources.A"));
    QCOMPARE(text.pools[1].summary.place, std::string("line 4 Resources.B"));
    QCOMPARE(text.weight, 7U);
    QVERIFY(text.unread.empty());
}

void TestFleetLoader::stops()
{
    std::string input;
    for (int i = 0; i < 5000; ++i)
        input += "{\"PoolName\": \"p\"}\n";
    std::istringstream in(input);
    PoolLines texts(in, "-");
    std::stop_source stop;
    int pools = 0;
    loadFleet(
        texts, profile(), 2,
        [&](FleetPart &&) {
            if (++pools == 10)
                stop.request_stop();
        },
        stop.get_token());
    QCOMPARE(pools, 10);
}

void TestFleetLoader::sameAsTheValidator()
{
    const std::string text = R"({"PoolName": "p", "AliasAttributes": ["email"], "UsernameAttributes": ["email"]})";
    const ReviewedText whole = reviewText({.file = "f", .line = 1, .bytes = text}, profile());
    QCOMPARE(whole.pools.size(), 1U);
    const auto expected = Validator(profile()).validate(importPool(text).imported->config);
    QVERIFY(whole.pools.front().findings == expected);
    QCOMPARE(whole.pools.front().summary, summarize(importPool(text).imported->config, expected, "f", "line 1"));
}

void TestFleetLoader::progress()
{
    FleetProgress progress(100);
    QCOMPARE(progress.fraction(), 0.0);
    QVERIFY(!progress.secondsLeft(0));
    progress.add({.pools = {PoolSummary(), PoolSummary()}, .weight = 20});
    progress.add({.unread = {UnreadText()}, .weight = 5});
    QCOMPARE(progress.pools(), 2U);
    QCOMPARE(progress.unread(), 1U);
    QCOMPARE(progress.fraction(), 0.25);
    QCOMPARE(progress.poolsPerSecond(4), 0.5);
    QCOMPARE(progress.poolsPerSecond(0), 0.0);
    QCOMPARE(progress.secondsLeft(4), 12.0);
}

void TestFleetLoader::progressOfAStream()
{
    FleetProgress progress;
    progress.add({.pools = {PoolSummary()}, .weight = 20});
    QVERIFY(!progress.fraction());
    QVERIFY(!progress.secondsLeft(1));
    QCOMPARE(progress.poolsPerSecond(2), 0.5);
}

QTEST_GUILESS_MAIN(TestFleetLoader)
#include "tst_fleetloader.moc"
