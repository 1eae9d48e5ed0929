// SPDX-License-Identifier: MIT
#include "document/livevalidator.h"

#include <QSignalSpy>
#include <QTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

int runs = 0;

void findsNames(const PoolView &pool, Report &report)
{
    ++runs;
    if (const auto name = pool.get(f::PoolName))
        report.add(f::PoolName.path(), std::string(*name));
}

constexpr Rule kNames{.id = "names", .severity = Severity::Warning, .check = findsNames};
constexpr const Rule *kRules[] = {&kNames};

QStringList messages(const LiveValidator &live)
{
    QStringList result;
    for (const Diagnostic &diagnostic : live.diagnostics())
        result << QString::fromStdString(diagnostic.message);
    return result;
}

} // namespace

class TestLiveValidator : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void validatesWhatIsOpenAtFirst();
    void runsOnceForManyChanges();
    void staysSilentWhenNothingDiffers();
    void followsUndo();
    void followsReset();
    void takesAProfile();

private:
    std::unique_ptr<PoolDocument> m_document;
    std::unique_ptr<LiveValidator> m_live;
};

void TestLiveValidator::init()
{
    m_document = std::make_unique<PoolDocument>();
    m_live = std::make_unique<LiveValidator>(*m_document, Validator(kRules));
    QCoreApplication::processEvents();
    runs = 0;
}

void TestLiveValidator::validatesWhatIsOpenAtFirst()
{
    m_document->setValue(f::PoolName.path(), "web");
    const LiveValidator live(*m_document, Validator(kRules));
    QSignalSpy spy(&live, &LiveValidator::validated);
    QCOMPARE(messages(live), QStringList{});
    QCoreApplication::processEvents();
    QCOMPARE(messages(live), QStringList{u"web"_s});
    QCOMPARE(spy.size(), 1);
}

void TestLiveValidator::runsOnceForManyChanges()
{
    QSignalSpy spy(m_live.get(), &LiveValidator::validated);
    for (const char *name : {"a", "ab", "abc"})
        m_document->setValue(f::PoolName.path(), name);
    QCOMPARE(runs, 0);
    QCoreApplication::processEvents();
    QCOMPARE(runs, 1);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(messages(*m_live), QStringList{u"abc"_s});
    QCoreApplication::processEvents();
    QCOMPARE(runs, 1);
}

void TestLiveValidator::staysSilentWhenNothingDiffers()
{
    QSignalSpy spy(m_live.get(), &LiveValidator::validated);
    m_document->setValue(f::MfaConfiguration.path(), "OFF");
    QCoreApplication::processEvents();
    QCOMPARE(runs, 1);
    QCOMPARE(spy.size(), 0);
}

void TestLiveValidator::followsUndo()
{
    m_document->setValue(f::PoolName.path(), "web");
    QCoreApplication::processEvents();
    m_document->undoStack()->undo();
    QCoreApplication::processEvents();
    QCOMPARE(messages(*m_live), QStringList{});
}

void TestLiveValidator::followsReset()
{
    PoolConfig other;
    other.set(f::PoolName.path(), "other");
    m_document->reset(std::move(other));
    QCoreApplication::processEvents();
    QCOMPARE(messages(*m_live), QStringList{u"other"_s});
}

void TestLiveValidator::takesAProfile()
{
    m_document->setValue(f::PoolName.path(), "web");
    QCoreApplication::processEvents();
    QCOMPARE(m_live->diagnostics().front().severity, Severity::Warning);
    Profile profile;
    profile.rules = {&kNames};
    profile.severities["names"] = Severity::Error;
    m_live->setProfile(std::move(profile));
    QTRY_COMPARE(m_live->diagnostics().front().severity, Severity::Error);
}

QTEST_GUILESS_MAIN(TestLiveValidator)
#include "tst_livevalidator.moc"
