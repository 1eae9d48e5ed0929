// SPDX-License-Identifier: MIT
#include "clirun.h"

#include "catalogue/catalogue.h"
#include "formats/designwriter.h"
#include "formats/skeleton.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pooldesigner;

// What a skeleton holds is tested with requestSkeleton(); here, that the command prints that of the generation asked
// for.
class TestCliSkeleton : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void generations_data();
    void generations();
    void generationsDiffer();
    void writesFiles();
};

void TestCliSkeleton::generations_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Generation>("generation");
    QTest::newRow("none said") << QStringList{} << Generation::Latest;
    QTest::newRow("latest") << QStringList{u"--cli"_s, u"latest"_s} << Generation::Latest;
    QTest::newRow("Debian 12") << QStringList{u"--cli"_s, u"2.9.19"_s} << Generation::Cli2_9_19;
    QTest::newRow("2021") << QStringList{u"--cli=2021"_s} << Generation::Cli2021;
}

void TestCliSkeleton::generations()
{
    QFETCH(QStringList, options);
    QFETCH(Generation, generation);
    QCOMPARE(CliRun::of(QStringList{u"skeleton"_s} + options),
             (CliRun{0, QByteArray::fromStdString(jsonText(requestSkeleton(generation))), {}}));
}

void TestCliSkeleton::generationsDiffer()
{
    const QByteArray old = CliRun::of({u"skeleton"_s, u"--cli"_s, u"2021"_s}).out;
    QVERIFY(old.startsWith("{\n  \"PoolName\": \"\",\n  \"Policies\": {\n"));
    QVERIFY(!old.contains("\"UserPoolTier\""));
    QVERIFY(CliRun::of({u"skeleton"_s}).out.contains("\"UserPoolTier\""));
}

void TestCliSkeleton::writesFiles()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"pool.json"_s);
    QCOMPARE(CliRun::of({u"skeleton"_s, u"--output"_s, name}), (CliRun{0, {}, {}}));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), CliRun::of({u"skeleton"_s}).out);
}

QTEST_GUILESS_MAIN(TestCliSkeleton)
#include "tst_cli_skeleton.moc"
