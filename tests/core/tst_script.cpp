// SPDX-License-Identifier: MIT
#include "output/scripts/deploymentscript.h"
#include "randomdesign.h"
#include "samples.h"
#include "support/golden.h"
#include "support/process.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pooldesigner;
using namespace pooldesigner::test;

namespace {

constexpr int kRandomDesigns = 25;

// Stands in for aws: notes each call with how it ended, refuses the one that it is told to, answers ids.
const char kStub[] = R"(#!/bin/bash
count=$(($(cat count 2>/dev/null || echo 0) + 1))
echo "$count" >count
printf '%s\0' "$@" "" >>words
if [ "$count" = "${FAIL_AT:-0}" ]; then
    echo "the stand-in refuses" >&2
    exit "$FAIL_WITH"
fi
echo "$2" >>calls
case $2 in
create-user-pool) echo eu-west-1_Stub00001 ;;
create-user-pool-client) echo 1h57kf5cpq17m0eml12EXAMPLE ;;
list-user-pools)
    case " $* " in
    *' --next-token=-page2 '*) printf 'None\neu-west-1_Other\t%s\n' "${OTHER:-other}" ;;
    *) printf '%s\neu-west-1_First\tfirst\n' "-page2" ;;
    esac
    ;;
get-caller-identity) echo 123456789012 ;;
esac
)";

PoolConfig sampleDesign(const QString &name)
{
    QFile file(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/resources/samples/%1.pool.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? PoolConfig(Json::parse(file.readAll().toStdString())) : PoolConfig();
}

// With everything that a step is made for.
PoolConfig fullDesign()
{
    PoolConfig design = sampleDesign(QStringLiteral("email-sign-in"));
    design.set(*Path::parse("CreateUserPoolDomain.Domain"), "orders-login");
    return design;
}

QString folderOfGoldens() { return QStringLiteral(POOLDESIGNER_SOURCE_DIR "/tests/data/script/"); }

// A folder with a script, and the stand-in as its only aws.
class Workplace {
public:
    explicit Workplace(const CommandText &script)
    {
        write(QStringLiteral("aws"), kStub);
        write(QStringLiteral("deploy.sh"), QByteArray::fromStdString(script.text()));
    }

    Finished run(int failAt = 0, int failWith = 254, const QString &other = {},
                 const QString &region = QStringLiteral("eu-west-1"))
    {
        QFile::remove(m_folder.filePath(QStringLiteral("count")));
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PATH"), m_folder.path() + QStringLiteral(":/usr/bin:/bin"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("REGION"), region);
        environment.insert(QStringLiteral("FAIL_AT"), QString::number(failAt));
        environment.insert(QStringLiteral("FAIL_WITH"), QString::number(failWith));
        if (!other.isEmpty())
            environment.insert(QStringLiteral("OTHER"), other);
        return runProgram(QStringLiteral("/bin/bash"), {QStringLiteral("./deploy.sh")}, environment, {},
                          m_folder.path());
    }

    // The calls that went well, in their order, over all runs.
    QStringList calls() const
    {
        return QString::fromUtf8(read(QStringLiteral("calls"))).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    QByteArray words() const { return read(QStringLiteral("words")); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    void forget(const QString &name) { QFile::remove(m_folder.filePath(name)); }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

const QStringList kAllCalls{QStringLiteral("create-user-pool"),        QStringLiteral("add-permission"),
                            QStringLiteral("add-permission"),          QStringLiteral("set-user-pool-mfa-config"),
                            QStringLiteral("create-user-pool-domain"), QStringLiteral("create-user-pool-client")};

} // namespace

// The scripts as whole texts, by a linter, and run in a real bash with a stand-in for aws. tst_script_moto runs them
// with a real one.
class TestScript : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void golden_data();
    void golden();
    void noFileIsLeftOver();
    void passesTheLinter_data();
    void passesTheLinter();
    void runsInOrder();
    void goesOnWhereItStopped_data();
    void goesOnWhereItStopped();
    void asksWhereAPoolMayBeThere();
    void anotherRegionIsAnotherPool_data();
    void anotherRegionIsAnotherPool();
    void roleOfAPath();
    void hostileDesignsStayHarmless();
    void asksForWhatTheDesignDoesNotSay();

private:
    QStringList m_files;
};

void TestScript::golden_data()
{
    QTest::addColumn<PoolConfig>("design");
    QTest::addColumn<Shell>("shell");
    QTest::addColumn<QString>("file");
    m_files.clear();
    const auto add = [this](const QString &name, const PoolConfig &design, Shell shell, const QString &suffix) {
        m_files << name + suffix;
        QTest::newRow(qPrintable(m_files.back())) << design << shell << m_files.back();
    };
    const QString bash = QStringLiteral(".sh.txt");
    const QString powerShell = QStringLiteral(".ps1.txt");
    for (const Sample &sample : kSamples)
        add(QString::fromLatin1(sample.name), sampleDesign(QString::fromLatin1(sample.name)), Shell::Bash, bash);
    add(QStringLiteral("full"), fullDesign(), Shell::Bash, bash);
    add(QStringLiteral("full"), fullDesign(), Shell::PowerShell, powerShell);
    add(QStringLiteral("full-7"), fullDesign(), Shell::PowerShell7, powerShell);
    add(QStringLiteral("everything"), sampleDesign(QStringLiteral("everything")), Shell::PowerShell, powerShell);
    PoolConfig hostile = fullDesign();
    hostile.set(*Path::parse("PoolName"), "x'\n$(touch pwned)\u202e\u2019`\"");
    hostile.set(*Path::parse("CreateUserPoolDomain.Domain"), "'; touch pwned #");
    hostile.set(*Path::parse("SmsConfiguration.SnsCallerArn"), "arn:aws:iam::123456789012:role/sms");
    hostile.set(*Path::parse("SmsConfiguration.ExternalId"), "x\ntouch pwned");
    add(QStringLiteral("hostile"), hostile, Shell::Bash, bash);
    add(QStringLiteral("hostile"), hostile, Shell::PowerShell, powerShell);
}

void TestScript::golden()
{
    QFETCH(PoolConfig, design);
    QFETCH(Shell, shell);
    QFETCH(QString, file);
    const bool client = file.startsWith(QLatin1String("full"));
    const CommandText script = writeScript(design, {.command = {.shell = shell}, .appClient = client ? "web app" : ""});
    QByteArray found = QByteArray::fromStdString(script.text());
    for (const RequestFile &request : script.files)
        found += QByteArray::fromStdString("# file " + request.name + '\n' + request.content);
    for (const std::string &note : script.notes)
        found += QByteArray::fromStdString("# note: " + note + '\n');
    const QString difference = test::goldenDifference(QStringLiteral("script/") + file, found);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestScript::noFileIsLeftOver()
{
    QStringList expected = m_files;
    expected.sort();
    QCOMPARE(QDir(folderOfGoldens()).entryList(QDir::Files, QDir::Name), expected);
}

void TestScript::passesTheLinter_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : m_files) {
        if (file.endsWith(QLatin1String(".sh.txt")))
            QTest::newRow(qPrintable(file)) << file;
    }
}

void TestScript::passesTheLinter()
{
    QFETCH(QString, file);
    const QString linter = QStandardPaths::findExecutable(QStringLiteral("shellcheck"));
    if (linter.isEmpty())
        QSKIP("no shellcheck on PATH");
    QFile golden(folderOfGoldens() + file);
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QByteArray script = golden.readAll();
    const qsizetype notes = script.indexOf("\n# note: ");
    const Finished run = runProgram(linter, {QStringLiteral("-"), QStringLiteral("--format=gcc")},
                                    QProcessEnvironment::systemEnvironment(), notes < 0 ? script : script.left(notes));
    QCOMPARE(QString::fromUtf8(run.out + run.err), QString());
    QCOMPARE(run.exitCode, 0);
}

void TestScript::runsInOrder()
{
    Workplace place(writeScript(fullDesign(), {.command = {}, .appClient = "web"}));
    const Finished run = place.run();
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.endsWith("Create the app client web\n1h57kf5cpq17m0eml12EXAMPLE\nDone: eu-west-1_Stub00001\n"));
    QCOMPARE(place.calls(), kAllCalls);
    // Nothing is left to do.
    QCOMPARE(place.run().exitCode, 0);
    QCOMPARE(place.calls(), kAllCalls);
    const QList<QByteArray> words = place.words().split('\0');
    QVERIFY(words.contains("cognito-eu-west-1_Stub00001-PreSignUp"));
    QVERIFY(words.contains("cognito-eu-west-1_Stub00001-PostConfirmation"));
    QCOMPARE(words.count("arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_Stub00001"), 2);
}

void TestScript::goesOnWhereItStopped_data()
{
    QTest::addColumn<int>("failAt");
    QTest::addColumn<int>("failWith");
    for (const int failWith : {252, 254, 255, 137}) {
        for (int i = 1; i <= kAllCalls.size(); ++i)
            QTest::addRow("call %d ends with %d", i, failWith) << i << failWith;
    }
}

void TestScript::goesOnWhereItStopped()
{
    QFETCH(int, failAt);
    QFETCH(int, failWith);
    Workplace place(writeScript(fullDesign(), {.command = {}, .appClient = "web"}));
    const Finished stopped = place.run(failAt, failWith);
    QVERIFY(stopped.exitCode != 0);
    QCOMPARE(place.calls(), kAllCalls.mid(0, failAt - 1));
    const QString told = QString::fromUtf8(stopped.err);
    QVERIFY2(told.contains(QStringLiteral("the stand-in refuses\n\nStopped at: ")), qPrintable(told));
    QCOMPARE(told.contains(QStringLiteral("Made so far:\n  The pool eu-west-1_Stub00001\n")), failAt > 1);
    QCOMPARE(told.contains(QStringLiteral("Made so far:\n  nothing\n")), failAt == 1);
    QCOMPARE(told.contains(QStringLiteral("  Set the factors of MFA\n")), failAt > 4);
    const Finished again = place.run();
    QCOMPARE(again.err, QByteArray());
    QCOMPARE(again.exitCode, 0);
    QStringList calls = place.calls();
    // Only where nobody knows how creation ended is the service asked.
    const bool unsure = failAt == 1 && (failWith == 255 || failWith == 137);
    QCOMPARE(calls.removeAll(QStringLiteral("list-user-pools")), unsure ? 2 : 0); // both pages
    QCOMPARE(calls, kAllCalls);
}

void TestScript::asksWhereAPoolMayBeThere()
{
    const PoolConfig design = fullDesign();
    Workplace place(writeScript(design, {}));
    place.run(1, 255);
    const QString name = QString::fromStdString(design.find(*Path::parse("PoolName"))->get<std::string>());
    const Finished asks = place.run(0, 0, name);
    QCOMPARE(asks.exitCode, 1);
    QVERIFY2(asks.err.contains("An earlier run may have made the pool eu-west-1_Other"), asks.err.constData());
    QCOMPARE(place.calls(), QStringList(2, QStringLiteral("list-user-pools"))); // it is on the second page
}

void TestScript::anotherRegionIsAnotherPool_data()
{
    QTest::addColumn<int>("failAt");
    QTest::newRow("made") << 0;
    QTest::newRow("perhaps made") << 1;
}

void TestScript::anotherRegionIsAnotherPool()
{
    QFETCH(int, failAt);
    Workplace place(writeScript(fullDesign(), {}));
    place.run(failAt, 255);
    const QStringList before = place.calls();
    const Finished elsewhere = place.run(0, 0, {}, QStringLiteral("us-east-1"));
    QCOMPARE(elsewhere.exitCode, 1);
    QVERIFY2(elsewhere.err.contains("is of the region eu-west-1, not us-east-1."), elsewhere.err.constData());
    QCOMPARE(place.calls(), before);
    QCOMPARE(place.run().exitCode, 0);
}

void TestScript::roleOfAPath()
{
    PoolConfig design = fullDesign();
    design.set(*Path::parse("SmsConfiguration"),
               Json{{"SnsCallerArn", "arn:aws:iam::123456789012:role/service-role/AcmeSmsRole"}, {"ExternalId", "x"}});
    const QByteArray script = QByteArray::fromStdString(writeScript(design, {}).text());
    QVERIFY2(script.contains("aws iam create-role --role-name AcmeSmsRole --path /service-role/ --assume"), script);
}

void TestScript::hostileDesignsStayHarmless()
{
    RandomDesign designs(20, everyMember());
    for (int i = 0; i < kRandomDesigns; ++i) {
        const PoolConfig design = designs.make();
        const CommandText script = writeScript(design, {.command = {}, .appClient = "it's $(>pwned) `>pwned`"});
        Workplace place(script);
        const Finished run = place.run();
        QVERIFY2(run.exitCode == 0 && run.err.isEmpty(), run.err + QByteArray::fromStdString(script.text()));
        QStringList files = place.files();
        files.removeIf([](const QString &file) { return file.endsWith(QLatin1String(".pool-state")); });
        QCOMPARE(files, (QStringList{QStringLiteral("aws"), QStringLiteral("calls"), QStringLiteral("count"),
                                     QStringLiteral("deploy.sh"), QStringLiteral("words")}));
        // The words of the first call are those of the plain command, whose quoting has tests of its own.
        CommandPlan plan = planCommands(design, Generation::Latest);
        plan.calls.resize(1);
        plan.region.clear();
        Workplace plain(writeCommands(plan, {}));
        QCOMPARE(plain.run().exitCode, 0);
        QByteArray expected = plain.words().chopped(1);
        expected.replace(QByteArray("create-user-pool\0", 17),
                         QByteArray("create-user-pool\0--region\0eu-west-1\0", 36));
        QVERIFY(place.words().startsWith(expected + QByteArray("--query\0UserPool.Id\0--output\0text\0", 34)));
    }
}

void TestScript::asksForWhatTheDesignDoesNotSay()
{
    PoolConfig design = fullDesign();
    design.erase(*Path::parse("target")); // no region, no account
    design = PoolConfig(Json{{"CreateUserPool", design.root()["CreateUserPool"]}});
    Workplace place(writeScript(design, {}));
    QCOMPARE(place.run().exitCode, 0);
    QCOMPARE(place.calls().front(), QStringLiteral("get-caller-identity"));
}

Q_DECLARE_METATYPE(pooldesigner::PoolConfig)
Q_DECLARE_METATYPE(pooldesigner::Shell)

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
