// SPDX-License-Identifier: MIT
#include "review/orderedwork.h"

#include <QTest>

#include <atomic>
#include <semaphore>
#include <stdexcept>
#include <string>

using namespace pooldesigner;

namespace {

using Squares = OrderedWork<int, std::string>;

// Numbers from 0 up to, without, `end`.
auto numbers(int end)
{
    return [at = 0, end]() mutable { return at == end ? std::nullopt : std::optional(at++); };
}

// Takes longer for some than for others, so that results come out of order.
std::string square(int &&number)
{
    volatile int sink = 0;
    for (int i = 0; i < (number % 7) * 10000; ++i)
        sink = sink + i;
    return std::to_string(number * number);
}

} // namespace

class TestOrderedWork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void order_data();
    void order();
    void takeStops_data() { order_data(); }
    void takeStops();
    void requestedStop_data() { order_data(); }
    void requestedStop();
    void faults_data();
    void faults();
    void fewWaiting();
    void resultsWhileInputIsAwaited();
};

void TestOrderedWork::order_data()
{
    QTest::addColumn<unsigned>("jobs");
    for (const unsigned jobs : {1U, 2U, 8U})
        QTest::addRow("%u", jobs) << jobs;
}

void TestOrderedWork::order()
{
    QFETCH(unsigned, jobs);
    std::vector<std::string> expected;
    for (int i = 0; i < 1000; ++i)
        expected.push_back(std::to_string(i * i));
    std::vector<std::string> taken;
    Squares::run(jobs, {}, numbers(1000), square, [&](std::string &&result) {
        taken.push_back(std::move(result));
        return true;
    });
    QVERIFY(taken == expected);
}

void TestOrderedWork::takeStops()
{
    QFETCH(unsigned, jobs);
    std::vector<std::string> taken;
    Squares::run(jobs, {}, numbers(1'000'000'000), square, [&](std::string &&result) {
        taken.push_back(std::move(result));
        return taken.size() < 3;
    });
    QVERIFY(taken == (std::vector<std::string>{"0", "1", "4"}));
}

void TestOrderedWork::requestedStop()
{
    QFETCH(unsigned, jobs);
    std::stop_source stop;
    std::size_t taken = 0;
    Squares::run(jobs, stop.get_token(), numbers(1'000'000'000), square, [&](std::string && /*result*/) {
        if (++taken == 5)
            stop.request_stop();
        return true;
    });
    QCOMPARE(taken, 5U);
}

void TestOrderedWork::faults_data()
{
    QTest::addColumn<unsigned>("jobs");
    QTest::addColumn<int>("where");
    const char *places[] = {"next", "work", "take"};
    for (int where = 0; where < 3; ++where) {
        for (const unsigned jobs : {1U, 4U})
            QTest::addRow("%s %u", places[where], jobs) << jobs << where;
    }
}

void TestOrderedWork::faults()
{
    QFETCH(unsigned, jobs);
    QFETCH(int, where);
    const auto throwIf = [](bool wrong) {
        if (wrong)
            throw std::runtime_error("wrong");
    };
    auto next = [&, inner = numbers(1'000'000'000)]() mutable {
        const auto number = inner();
        throwIf(where == 0 && number == 50);
        return number;
    };
    const auto work = [&](int &&number) {
        throwIf(where == 1 && number == 50);
        return square(std::move(number));
    };
    std::size_t taken = 0;
    const auto take = [&](std::string && /*result*/) {
        throwIf(where == 2 && ++taken == 50);
        return true;
    };
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, Squares::run(jobs, {}, next, work, take));
}

// The items that are taken but not handed over are few, however slow the taker is.
void TestOrderedWork::fewWaiting()
{
    std::atomic<int> given = 0;
    int taken = 0;
    int most = 0;
    const auto next = [&]() -> std::optional<int> {
        const int number = given++;
        return number < 5000 ? std::optional(number) : std::nullopt;
    };
    Squares::run(2, {}, next, square, [&](std::string && /*result*/) {
        most = std::max(most, given - taken);
        ++taken;
        return true;
    });
    QCOMPARE(taken, 5000);
    QVERIFY2(most <= 2 * 16 + 3, qPrintable(QString::number(most)));
}

// A result is handed over while the source waits for more: lines of a pipe are answered one by one.
void TestOrderedWork::resultsWhileInputIsAwaited()
{
    std::binary_semaphore more(1);
    int given = 0;
    const auto next = [&]() -> std::optional<int> {
        more.acquire();
        return given < 100 ? std::optional(given++) : std::nullopt;
    };
    int taken = 0;
    Squares::run(4, {}, next, square, [&](std::string && /*result*/) {
        ++taken;
        more.release();
        return true;
    });
    QCOMPARE(taken, 100);
}

QTEST_GUILESS_MAIN(TestOrderedWork)
#include "tst_orderedwork.moc"
