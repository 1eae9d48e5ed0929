// SPDX-License-Identifier: MIT
#include "clirun.h"
#include "formats/commandwriter.h"
#include "formats/designwriter.h"
#include "formats/importer.h"
#include "review/answeredits.h"
#include "review/difference.h"
#include "support/motoserver.h"
#include "support/sampledesign.h"

#include <algorithm>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

// What `diff --commands` prints, run for real between samples: bash and the real aws CLI against a
// stand-in for the service. The pool that is described afterwards means what was wanted, but for what needs a new pool.
class TestDiffMoto : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void carriesOver_data();
    void carriesOver();

private:
    PoolConfig described(const QString &aws, const QByteArray &id);

    MotoServer m_moto;
    QTemporaryDir m_folder;
};

namespace {

// Every CLI from 2.9.19 on knows what that generation has, and a design says which one it is for.
PoolConfig forOldCli(const char *sample)
{
    PoolConfig design = sampleDesign(QString::fromLatin1(sample));
    design.set(Path().child("target").child("cli"), "2.9.19");
    const CommandPlan plan = planCommands(design, Generation::Cli2_9_19);
    for (const LeftOut &item : plan.leftOut) // what no command of that generation sets is not wanted here
        design.erase(item.path);
    return design;
}

// What the stand-in, unlike the service, does not keep or makes up.
bool isOfTheStandIn(const Difference &one)
{
    const std::string path = one.path.toString();
    // The older CLI cannot rename a pool. The stand-in keeps the mode of MFA twice: what creation said hides what the
    // second call set, until an update that does not name it.
    if (path == "PoolName" || (path == "MfaConfiguration" && !one.after))
        return true;
    // It shows a recovery of its own where none was asked for, and describe-user-pool shows no domain of its calls.
    return (path.starts_with("AccountRecoverySetting") && !one.after) || path.starts_with("CreateUserPoolDomain") ||
           // It keeps the factors of the second call apart and shows each with members that were not sent.
           path.starts_with("SetUserPoolMfaConfig");
}

} // namespace

void TestDiffMoto::initTestCase() { m_moto.start(); }

void TestDiffMoto::carriesOver_data()
{
    QTest::addColumn<QString>("aws");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const QStringList programs = programsOnPath(u"aws"_s);
    if (programs.isEmpty())
        QTest::newRow("no aws CLI") << QString() << QString() << QString();
    if (programs.isEmpty())
        return;
    // Everything set, everything taken away, one way of signing in for another; each pair takes a dozen calls.
    for (const auto &[from, to] : {std::pair("minimal", "everything"), std::pair("everything", "minimal"),
                                   std::pair("email-sign-in", "sms-totp-mfa")})
        QTest::addRow("%s to %s", from, to) << programs.front() << QString::fromLatin1(from) << QString::fromLatin1(to);
}

PoolConfig TestDiffMoto::described(const QString &aws, const QByteArray &id)
{
    const Finished pool = m_moto.bash(aws, "aws cognito-idp describe-user-pool --user-pool-id " + id + '\n');
    const Finished factors = m_moto.bash(aws, "aws cognito-idp get-user-pool-mfa-config --user-pool-id " + id + '\n');
    ImportResult imported = importPool(pool.out.toStdString());
    auto answer = importAnswer(factors.out.toStdString());
    if (!imported.imported || !answer)
        qFatal("not described: %s %s", pool.err.constData(), factors.err.constData());
    PoolConfig design = std::move(imported.imported->config);
    for (const Edit &edit : answerEdits(design, *answer)) {
        if (edit.op == Edit::Op::Unset)
            design.erase(edit.path);
        else
            design.set(edit.path, edit.value);
    }
    design.erase(Path().child("answers"));
    return design;
}

void TestDiffMoto::carriesOver()
{
    QFETCH(QString, aws);
    QFETCH(QString, from);
    QFETCH(QString, to);
    if (!m_moto.trouble().isEmpty())
        QSKIP(qPrintable(m_moto.trouble()));
    if (aws.isEmpty())
        QSKIP("no aws CLI on PATH");
    PoolConfig first = forOldCli(qPrintable(from));
    PoolConfig wanted = forOldCli(qPrintable(to));
    for (PoolConfig *design : {&first, &wanted}) // one region, or the pool would not be found again
        design->set(Path().child("target").child("region"), "us-east-1");
    const CommandPlan plan = planCommands(first, Generation::Cli2_9_19);
    std::string create = writeCommands(plan, {.generation = Generation::Cli2_9_19}).text();
    if (plan.calls.size() == 1) // the id that further calls would have asked for
        create = "POOL_ID=$(" + create.substr(0, create.size() - 1) + " --query UserPool.Id --output text)\n";
    const Finished made = m_moto.bash(aws, QByteArray::fromStdString(create + "printf %s \"$POOL_ID\" >&2\n"));
    QVERIFY2(made.exitCode == 0, made.err.constData());
    const QByteArray id = made.err.trimmed();

    const PoolConfig before = described(aws, id);
    const auto write = [this](const QString &name, const PoolConfig &design) {
        const QString path = m_folder.filePath(name);
        if (!saveFile(path.toStdString(), designText(design, false)).empty())
            qFatal("cannot write the test's file");
        return path;
    };
    const CliRun run = CliRun::of({u"diff"_s, u"--commands"_s, u"--format"_s, u"json"_s,
                                   write(u"before.json"_s, before), write(u"wanted.json"_s, wanted)});
    QCOMPARE(run.code, 1);
    const std::string commands = Json::parse(run.out.toStdString()).at("commands").at("text").get<std::string>();
    QVERIFY(commands.find("update-user-pool") != std::string::npos);
    const Finished updated = m_moto.bash(aws, QByteArray::fromStdString(commands));
    QVERIFY2(updated.exitCode == 0, (updated.err + '\n' + QByteArray::fromStdString(commands)).constData());

    QStringList left;
    for (const Difference &one : differences(described(aws, id), wanted)) {
        if (one.change != Change::SameMeaning && one.change != Change::NewPool && !isOfTheStandIn(one))
            left << QString::fromStdString(std::string(changeName(one.change)) + ": " + one.path.toString() + ": " +
                                           (one.before ? one.before->dump() : "absent") + " -> " +
                                           (one.after ? one.after->dump() : "absent"));
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestDiffMoto)
#include "tst_diff_moto.moc"
