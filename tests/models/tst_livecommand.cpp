// SPDX-License-Identifier: MIT
#include "catalogue/fields.h"
#include "document/livecommand.h"

#include <QSignalSpy>
#include <QTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

class TestLiveCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isWrittenOnceForManyChanges();
    void updateDoesNotWait();
    void staysSilentWhenNothingDiffers();
    void followsUndo();
    void styleAndLayoutAreNoEdits();
    void generationIsPartOfTheDesign();
    void latestLeavesNothingBehind();
    void latestKeepsTheRestOfTheTarget();
    void generationFollowsUndoAndOpen();

private:
    QString text() { return QString::fromStdString(m_live->command().text()); }

    std::unique_ptr<PoolDocument> m_document;
    std::unique_ptr<LiveCommand> m_live;
};

void TestLiveCommand::init()
{
    m_live.reset();
    m_document = std::make_unique<PoolDocument>();
    m_live = std::make_unique<LiveCommand>(*m_document);
    QCOMPARE(text(), QString());
    QCoreApplication::processEvents();
    QVERIFY(text().contains(u"create-user-pool"_s));
}

void TestLiveCommand::isWrittenOnceForManyChanges()
{
    QSignalSpy spy(m_live.get(), &LiveCommand::written);
    for (const char *name : {"a", "ab", "abc"})
        m_document->setValue(f::PoolName.path(), name);
    QVERIFY(!text().contains(u"--pool-name"_s));
    QCoreApplication::processEvents();
    QCOMPARE(spy.size(), 1);
    QVERIFY(text().contains(u"--pool-name abc"_s));
}

void TestLiveCommand::updateDoesNotWait()
{
    m_document->setValue(f::PoolName.path(), "web");
    m_live->update();
    QVERIFY(text().contains(u"--pool-name web"_s));
    QSignalSpy spy(m_live.get(), &LiveCommand::written);
    m_live->update();
    QCoreApplication::processEvents();
    QCOMPARE(spy.size(), 0);
}

void TestLiveCommand::staysSilentWhenNothingDiffers()
{
    QSignalSpy spy(m_live.get(), &LiveCommand::written);
    m_document->setValue(Path().child("target").child("account"), "123456789012");
    QCoreApplication::processEvents();
    QCOMPARE(spy.size(), 0);
}

void TestLiveCommand::followsUndo()
{
    const QString before = text();
    m_document->setValue(f::PoolName.path(), "web");
    m_live->update();
    m_document->undoStack()->undo();
    m_live->update();
    QCOMPARE(text(), before);
}

void TestLiveCommand::styleAndLayoutAreNoEdits()
{
    m_document->setValue(f::PoolName.path(), "web");
    OutputOptions options = m_live->options();
    options.command.style = CommandStyle::Request;
    options.command.layout = CommandLayout::OneLine;
    m_live->setOptions(options);
    m_live->update();
    QVERIFY(text().contains(u"--cli-input-json"_s));
    QCOMPARE(m_live->command().lines.size(), 1U);
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void TestLiveCommand::generationIsPartOfTheDesign()
{
    QSignalSpy spy(m_live.get(), &LiveCommand::generationChanged);
    m_live->setGeneration(Generation::Latest);
    QCOMPARE(m_document->undoStack()->count(), 0);
    m_document->setValue(f::DeletionProtection.path(), "ACTIVE");
    m_live->setGeneration(Generation::Cli2021);
    m_live->setGeneration(Generation::Cli2021);
    QCOMPARE(m_document->undoStack()->count(), 2);
    QCOMPARE(m_document->config().find(Path().child("target").child("cli"))->get<std::string>(), "2021");
    m_live->update();
    QCOMPARE(spy.size(), 1);
    QVERIFY(!text().contains(u"--deletion-protection"_s));
    QCOMPARE(m_live->command().leftOut.size(), 1U);
}

void TestLiveCommand::latestLeavesNothingBehind()
{
    const Json before = m_document->config().root();
    m_live->setGeneration(Generation::Cli2_9_19);
    m_live->setGeneration(Generation::Latest);
    QVERIFY(m_document->config().root() == before);
    QCOMPARE(m_document->undoStack()->count(), 2);
    m_document->undoStack()->undo();
    QCOMPARE(m_live->generation(), Generation::Cli2_9_19);
}

void TestLiveCommand::latestKeepsTheRestOfTheTarget()
{
    m_document->setValue(Path().child("target").child("region"), "eu-west-1");
    m_live->setGeneration(Generation::Cli2021);
    m_live->setGeneration(Generation::Latest);
    QCOMPARE(m_document->config().root()["target"].dump(), std::string(R"({"region":"eu-west-1"})"));
}

void TestLiveCommand::generationFollowsUndoAndOpen()
{
    m_live->setGeneration(Generation::Cli2021);
    m_live->update();
    QSignalSpy spy(m_live.get(), &LiveCommand::generationChanged);
    m_document->undoStack()->undo();
    m_live->update();
    QCOMPARE(m_live->generation(), Generation::Latest);
    PoolConfig other;
    other.set(Path().child("target").child("cli"), "2.9.19");
    m_document->reset(std::move(other));
    m_live->update();
    QCOMPARE(m_live->generation(), Generation::Cli2_9_19);
    QCOMPARE(spy.size(), 2);
}

QTEST_GUILESS_MAIN(TestLiveCommand)
#include "tst_livecommand.moc"
