// SPDX-License-Identifier: MIT
#include "reviewprogress.h"

#include <QTest>

#include <sstream>

using namespace pooldesigner;

// What a terminal is shown of a long review, under a clock of the test's own.
class TestReviewProgress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aShortRunShowsNothing();
    void saysHowFarItIs();
    void aStreamHasNoEnd();
    void writesNoMoreThanIsRead();

private:
    ReviewProgress progress(std::optional<std::uint64_t> weight)
    {
        m_now = 0;
        m_terminal.str({});
        return {m_terminal, weight, [this] { return m_now; }};
    }
    QByteArray shown() const { return QByteArray::fromStdString(m_terminal.str()); }

    std::ostringstream m_terminal;
    double m_now = 0;
};

void TestReviewProgress::aShortRunShowsNothing()
{
    ReviewProgress line = progress(100);
    m_now = 0.2;
    line.add(50, 0, 50);
    line.clear();
    QCOMPARE(shown(), QByteArray());
}

void TestReviewProgress::saysHowFarItIs()
{
    ReviewProgress line = progress(1000);
    m_now = 2;
    line.add(100, 3, 250);
    QCOMPARE(shown(), QByteArray("\r\x1b[K100 pools, 3 unreadable, 50 a second, 6 s left"));
    m_terminal.str({});
    m_now = 100;
    line.add(0, 0, 50);
    QCOMPARE(shown(), QByteArray("\r\x1b[K100 pools, 3 unreadable, 1 a second, 3 min 54 s left"));
    m_terminal.str({});
    line.clear();
    line.clear();
    QCOMPARE(shown(), QByteArray("\r\x1b[K"));
}

void TestReviewProgress::aStreamHasNoEnd()
{
    ReviewProgress line = progress(std::nullopt);
    m_now = 1;
    line.add(10, 0, 250);
    QCOMPARE(shown(), QByteArray("\r\x1b[K10 pools, 10 a second"));
}

void TestReviewProgress::writesNoMoreThanIsRead()
{
    ReviewProgress line = progress(std::nullopt);
    for (int i = 0; i < 1000; ++i) {
        m_now += 0.001;
        line.add(1, 0, 1);
    }
    QVERIFY(shown().count('\r') <= 4);
    QVERIFY(shown().count('\r') >= 3);
}

QTEST_GUILESS_MAIN(TestReviewProgress)
#include "tst_reviewprogress.moc"
