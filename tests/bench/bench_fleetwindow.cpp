// SPDX-License-Identifier: MIT
#include "dialogs/dialogservice.h"
#include "fleet/fleetwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace pooldesigner;

// How long the window of a fleet stands still at most while 10,000 pools are read. Prints the longest event that it
// handled in processor time of its thread, which other programs do not lengthen, and in time of the clock.
namespace {

constexpr int kPools = 10'000;

double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

class TimedApplication final : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0) // part of an event that is timed already
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer clock;
        clock.start();
        const double before = processorMs();
        const bool result = QApplication::notify(receiver, event);
        longestWork = std::max(longestWork, processorMs() - before);
        longestClock = std::max(longestClock, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        --m_depth;
        return result;
    }
    double longestWork = 0;
    double longestClock = 0;

private:
    int m_depth = 0;
};

QByteArray pool(int number)
{
    const QByteArray id = "eu-west-1_pool" + QByteArray::number(100000 + number);
    QByteArray text = "{\"UserPool\": {\"Id\": \"" + id +
                      "\", \"Arn\": \"arn:aws:cognito-idp:eu-west-1:123456789012:userpool/" + id +
                      "\", \"Name\": \"customers-" + QByteArray::number(number) + "\", \"MfaConfiguration\": \"" +
                      (number % 3 == 0 ? "ON" : "OFF") +
                      "\", \"EstimatedNumberOfUsers\": " + QByteArray::number((number * 7919LL) % 100000) +
                      ", \"SchemaAttributes\": [";
    for (int i = 0; i < 20; ++i)
        text += QByteArray(i > 0 ? "," : "") + "{\"Name\": \"custom:a" + QByteArray::number(i) +
                "\", \"AttributeDataType\": \"String\", \"Mutable\": true, \"Required\": false}";
    return text + "], \"AutoVerifiedAttributes\": [\"email\"]}}\n";
}

} // namespace

int main(int argc, char *argv[])
{
    TimedApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir folder;
    QFile listing(folder.filePath(QStringLiteral("fleet.ndjson")));
    if (!listing.open(QIODevice::WriteOnly))
        return 1;
    for (int i = 0; i < kPools; ++i)
        listing.write(pool(i));
    listing.close();
    DesktopDialogService dialogs;
    FleetWindow window(dialogs, nullptr);
    window.resize(1366, 768);
    window.show();
    QObject::connect(&window.fleet(), &LiveFleet::finished, &application, [&] {
        std::printf("%zu pools in %.1f s; longest event %.1f ms of work, %.1f ms by the clock\n",
                    window.fleet().pools().size(), window.fleet().seconds(), application.longestWork,
                    application.longestClock);
        QApplication::quit();
    });
    application.longestWork = application.longestClock = 0;
    window.load({listing.fileName()});
    return QApplication::exec();
}
