// SPDX-License-Identifier: MIT
#include "document/livevalidator.h"
#include "document/profilechoice.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

class TestProfileChoice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void beginsWithTheDefault();
    void choosesEveryBuiltInProfile_data();
    void choosesEveryBuiltInProfile();
    void readsAFile();
    void refuses_data();
    void refuses();
    void remembers();
    void forgetsAFileThatIsGone();
    void tellsTheDay();

private:
    QString write(const QByteArray &text)
    {
        QFile file(m_folder.filePath(u"own.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the profile");
        return file.fileName();
    }
    QStringList rulesFound() const
    {
        QStringList rules;
        for (const Diagnostic &finding : m_live->diagnostics())
            rules << QString::fromStdString(finding.rule);
        return rules;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PoolDocument> m_document;
    std::unique_ptr<LiveValidator> m_live;
    std::unique_ptr<ProfileChoice> m_choice;
};

void TestProfileChoice::init()
{
    QCoreApplication::setApplicationName(u"tst_profilechoice"_s);
    QSettings().clear();
    m_choice.reset();
    m_live.reset();
    m_document = std::make_unique<PoolDocument>();
    m_document->reset(PoolConfig(Json{{"CreateUserPool", {{"PoolName", "web"}}}}));
    m_live = std::make_unique<LiveValidator>(*m_document);
    m_choice = std::make_unique<ProfileChoice>(*m_live);
    m_choice->restore();
    QCoreApplication::processEvents();
}

void TestProfileChoice::beginsWithTheDefault()
{
    QCOMPARE(m_choice->chosen(), u"default"_s);
    QVERIFY(!m_choice->isFile());
    QVERIFY(rulesFound().contains(u"deletion-protection"_s));
}

void TestProfileChoice::choosesEveryBuiltInProfile_data()
{
    QTest::addColumn<QString>("name");
    for (const std::string &name : profileNames())
        QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void TestProfileChoice::choosesEveryBuiltInProfile()
{
    QFETCH(QString, name);
    const QSignalSpy changed(m_choice.get(), &ProfileChoice::changed);
    QVERIFY(m_choice->choose(name));
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_choice->isFile());
    QCoreApplication::processEvents();
    if (name != u"default")
        QVERIFY(std::ranges::all_of(rulesFound(), [&](const QString &rule) { return rule.startsWith(name + u':'); }));
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void TestProfileChoice::readsAFile()
{
    const QString file = write(R"({"format": "pool-designer-profile/1", "name": "ours",
        "rules": {"deletion-protection": "error"}})");
    QVERIFY(m_choice->choose(file));
    QVERIFY(m_choice->isFile());
    QCOMPARE(QString::fromStdString(m_choice->profile().name), u"ours"_s);
    QCoreApplication::processEvents();
    const auto &found = m_live->diagnostics();
    const auto finding = std::ranges::find(found, "deletion-protection", &Diagnostic::rule);
    QVERIFY(finding != found.end());
    QCOMPARE(finding->severity, Severity::Error);
}

void TestProfileChoice::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("says");
    QTest::newRow("no JSON") << QByteArray("{") << u"own.json, line 1, column "_s << QString();
    QTest::newRow("an unknown rule")
        << QByteArray(R"({"format": "pool-designer-profile/1", "rules": {"deletion-protectoin": "error"}})")
        << u"own.json, line 1, column "_s << u"deletion-protection"_s;
    QTest::newRow("no such file") << QByteArray() << u"missing.json"_s << QString();
}

void TestProfileChoice::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    QFETCH(QString, says);
    QVERIFY(m_choice->choose(u"prowler"_s));
    QSignalSpy failed(m_choice.get(), &ProfileChoice::failed);
    const QSignalSpy changed(m_choice.get(), &ProfileChoice::changed);
    QVERIFY(!m_choice->choose(text.isEmpty() ? m_folder.filePath(u"missing.json"_s) : write(text)));
    QCOMPARE(failed.size(), 1);
    const QString message = failed.front().front().toString();
    QVERIFY2(message.contains(place) && message.contains(says), qPrintable(message));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_choice->chosen(), u"prowler"_s);
}

void TestProfileChoice::remembers()
{
    QVERIFY(m_choice->choose(u"cdk-nag"_s));
    ProfileChoice next(*m_live);
    QCOMPARE(next.chosen(), u"default"_s);
    next.restore();
    QCOMPARE(next.chosen(), u"cdk-nag"_s);
}

void TestProfileChoice::forgetsAFileThatIsGone()
{
    const QString file = write(R"({"format": "pool-designer-profile/1"})");
    QVERIFY(m_choice->choose(file));
    QVERIFY(QFile::remove(file));
    for (const int messages : {1, 0}) {
        ProfileChoice next(*m_live);
        const QSignalSpy failed(&next, &ProfileChoice::failed);
        next.restore();
        QCOMPARE(failed.size(), messages);
        QCOMPARE(next.chosen(), u"default"_s);
    }
}

void TestProfileChoice::tellsTheDay()
{
    m_document->reset(PoolConfig(Json{{"CreateUserPool", {{"PoolName", "web"}}},
                                      {"origin", {{"LastModifiedDate", "2015-01-01T00:00:00+00:00"}}}}));
    QCoreApplication::processEvents();
    QVERIFY(rulesFound().contains(u"pool-unchanged"_s));
}

QTEST_GUILESS_MAIN(TestProfileChoice)
#include "tst_profilechoice.moc"
