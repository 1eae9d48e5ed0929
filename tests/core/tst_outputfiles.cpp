// SPDX-License-Identifier: MIT
#include "formats/filegroup.h"
#include "output/outputfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

class TestOutputFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void names_data();
    void names();
    void everyFormHasAFile();
    void requestsStandBesideWhatReadsThem();
    void nothingIsReplaced();
    void brokenLinksAreNotReplaced();
    void allNamesTaken();
    void allOrNone();
};

namespace {

PoolConfig design(const std::string &name)
{
    return PoolConfig(Json{{"CreateUserPool", {{"PoolName", name}}}, {"target", {{"region", "eu-west-1"}}}});
}

QStringList namesOf(const std::vector<RequestFile> &files)
{
    QStringList names;
    for (const RequestFile &file : files)
        names << QString::fromStdString(file.name);
    return names;
}

} // namespace

void TestOutputFiles::names_data()
{
    QTest::addColumn<QString>("design");
    QTest::addColumn<OutputForm>("form");
    QTest::addColumn<Shell>("shell");
    QTest::addColumn<QString>("expected");
    QTest::newRow("command") << u"orders"_s << OutputForm::Command << Shell::Bash << u"create-orders.sh"_s;
    QTest::newRow("PowerShell 7") << u"orders"_s << OutputForm::Script << Shell::PowerShell7
                                  << u"deploy-orders-7.ps1"_s;
    QTest::newRow("no shell") << u"orders"_s << OutputForm::Terraform << Shell::PowerShell7 << u"orders.tf"_s;
    QTest::newRow("hostile") << u"../a b$(x)\n"_s << OutputForm::Update << Shell::Cmd << u"update----a-b--x--.cmd"_s;
    QTest::newRow("nothing left") << u"…"_s << OutputForm::RequestJson << Shell::Bash << u"request-pool.json"_s;
}

void TestOutputFiles::names()
{
    QFETCH(QString, design);
    QFETCH(OutputForm, form);
    QFETCH(Shell, shell);
    QFETCH(QString, expected);
    OutputOptions options;
    options.form = form;
    options.command.shell = shell;
    QCOMPARE(QString::fromStdString(outputFileName(design.toStdString(), options)), expected);
}

void TestOutputFiles::everyFormHasAFile()
{
    PoolConfig config = design("orders");
    const QStringList all{u"create-orders.sh"_s,     u"create-orders.ps1"_s,    u"create-orders-7.ps1"_s,
                          u"create-orders.cmd"_s,    u"deploy-orders.sh"_s,     u"deploy-orders.ps1"_s,
                          u"deploy-orders-7.ps1"_s,  u"request-orders.json"_s,  u"request-orders.yaml"_s,
                          u"template-orders.yaml"_s, u"template-orders.json"_s, u"orders.tf"_s};
    const auto files = outputFiles(config, {}, "orders");
    QCOMPARE(namesOf(files), all);
    QVERIFY(files[0].content.starts_with("#!/usr/bin/env bash\nset -euo pipefail\n\naws cognito-idp"));
    QVERIFY(files[1].content.starts_with("\xEF\xBB\xBF"));
    QVERIFY(files[2].content.starts_with("aws "));
    QVERIFY(files[4].content.starts_with("#!/usr/bin/env bash\n# Makes"));
    config.set(Path().child("origin").child("Id"), "eu-west-1_a1B2c3D4e");
    QVERIFY(namesOf(outputFiles(config, {}, "orders")).contains(u"update-orders.sh"_s));
}

void TestOutputFiles::requestsStandBesideWhatReadsThem()
{
    const auto files = outputFiles(design("50%"), {}, "orders");
    const auto request = std::ranges::find(files, "create-user-pool.json", &RequestFile::name);
    QVERIFY(request != files.end());
    QCOMPARE(request->content, std::string("{\n  \"PoolName\": \"50%\"\n}\n"));
}

void TestOutputFiles::nothingIsReplaced()
{
    const QTemporaryDir place;
    const std::vector<RequestFile> files{{.name = "a.txt", .content = "one"}, {.name = "b.txt", .content = "two"}};
    const SavedGroup first = saveTogether(place.path().toStdString(), "orders-output", files);
    const SavedGroup second = saveTogether(place.path().toStdString(), "orders-output", files);
    QCOMPARE(first.trouble + second.trouble, std::string());
    QCOMPARE(QString::fromStdString(first.folder), place.filePath(u"orders-output"_s));
    QCOMPARE(QString::fromStdString(second.folder), place.filePath(u"orders-output-2"_s));
    QCOMPARE(QDir(QString::fromStdString(first.folder)).entryList(QDir::Files), (QStringList{u"a.txt"_s, u"b.txt"_s}));
    QCOMPARE(QDir(place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2);
    QFile file(place.filePath(u"orders-output/b.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("two"));
}

void TestOutputFiles::brokenLinksAreNotReplaced()
{
    const QTemporaryDir place;
    QVERIFY(QFile::link(u"nowhere"_s, place.filePath(u"orders-output"_s)));
    const SavedGroup saved = saveTogether(place.path().toStdString(), "orders-output", {});
    QCOMPARE(saved.trouble, std::string());
    QCOMPARE(QString::fromStdString(saved.folder), place.filePath(u"orders-output-2"_s));
}

void TestOutputFiles::allNamesTaken()
{
    const QTemporaryDir place;
    QVERIFY(QDir(place.path()).mkdir(u"x"_s));
    for (int number = 2; number <= 1000; ++number)
        QVERIFY(QDir(place.path()).mkdir(u"x-%1"_s.arg(number)));
    const SavedGroup failed = saveTogether(place.path().toStdString(), "x", {});
    QCOMPARE(failed.folder, std::string());
    QCOMPARE(failed.trouble, std::string("1000 folders of that name are there already."));
}

void TestOutputFiles::allOrNone()
{
    const QTemporaryDir place;
    const SavedGroup failed =
        saveTogether(place.path().toStdString(), "orders-output",
                     {{.name = "a.txt", .content = "one"}, {.name = "missing/b.txt", .content = "two"}});
    QVERIFY(failed.folder.empty());
    QVERIFY(failed.trouble.starts_with("missing/b.txt: "));
    QVERIFY(QDir(place.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY(!saveTogether(place.filePath(u"not-there"_s).toStdString(), "x", {}).trouble.empty());
}

Q_DECLARE_METATYPE(pooldesigner::OutputForm)
Q_DECLARE_METATYPE(pooldesigner::Shell)

QTEST_APPLESS_MAIN(TestOutputFiles)
#include "tst_outputfiles.moc"
