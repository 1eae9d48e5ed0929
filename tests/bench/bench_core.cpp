// SPDX-License-Identifier: MIT
#include "largestpool.h"

#include "config/poolconfig.h"
#include "formats/commandwriter.h"
#include "output/readback.h"
#include "rules/validator.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace pooldesigner;

namespace {

const PoolConfig &largestDesign()
{
    static const PoolConfig config(Json::object({{"CreateUserPool", largestPool()}}));
    return config;
}

// What an edit costs: the findings and the command that the window shows are both made anew.
std::size_t validateAndRender()
{
    const auto findings = Validator().validate(largestDesign());
    return findings.size() + writeCommands(planCommands(largestDesign(), Generation::Latest), {}).text().size();
}

// The yardstick: reading the same design and writing it again.
std::size_t parseAndDump()
{
    static const std::string text = largestDesign().root().dump();
    return Json::parse(text).dump().size();
}

template <typename Work>
double medianMilliseconds(Work work)
{
    std::array<double, 31> times{};
    std::size_t sink = 0;
    for (double &time : times) {
        QElapsedTimer timer;
        timer.start();
        sink += work();
        time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    if (sink == 0)
        qFatal("nothing was done");
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

class BenchCore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void designIsLegal();
    void validateAndRenderLargest();
    void parseAndDumpLargest();
    void readBackLargest();
    void ratio();
    void growth();
};

void BenchCore::designIsLegal()
{
    for (const Diagnostic &finding : Validator().validate(largestDesign()))
        QVERIFY2(finding.severity != Severity::Error, finding.message.c_str());
}

void BenchCore::validateAndRenderLargest()
{
    QBENCHMARK { validateAndRender(); }
}

// What the window does in a thread of its own once nobody has typed for a moment.
void BenchCore::readBackLargest()
{
    const OutputOptions options;
    const CommandText text = writeOutput(largestDesign(), options);
    ReadBack found;
    QBENCHMARK { found = readBack(largestDesign(), options, text); }
    QCOMPARE(found.state, ReadBack::State::Equal);
}

void BenchCore::parseAndDumpLargest()
{
    QBENCHMARK { parseAndDump(); }
}

void BenchCore::ratio()
{
    const double yardstick = medianMilliseconds(parseAndDump);
    const double work = medianMilliseconds(validateAndRender);
    // Read by run.sh: milliseconds of the work and of the yardstick.
    std::printf("medians %.3f %.3f\n", work, yardstick);
}

// Validation takes time in proportion to the attributes: a hundred times as many take no more than that, with room for
// noise. A quadratic rule would take ten thousand times as long.
void BenchCore::growth()
{
    const auto milliseconds = [](int attributes) {
        const PoolConfig config(Json::object({{"CreateUserPool", largestPool(attributes)}}));
        return medianMilliseconds([&] { return Validator().validate(config).size(); });
    };
    const double few = milliseconds(50);
    const double some = milliseconds(500);
    const double many = milliseconds(5000);
    std::printf("validation %.3f %.3f %.3f %.3f %.3f\n", milliseconds(1), milliseconds(10), few, some, many);
    QVERIFY2(many < 20 * some, qPrintable(QStringLiteral("%1 ms and %2 ms").arg(some).arg(many)));
}

QTEST_GUILESS_MAIN(BenchCore)
#include "bench_core.moc"
