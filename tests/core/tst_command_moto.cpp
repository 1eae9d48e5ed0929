// SPDX-License-Identifier: MIT
#include "formats/commandwriter.h"
#include "formats/importer.h"
#include "review/difference.h"
#include "samples.h"
#include "support/motoserver.h"

#include <algorithm>

using namespace pooldesigner;
using namespace pooldesigner::test;

// The commands of every sample, run for real: bash and the real aws CLI against a stand-in for the service on loopback.
// What describe-user-pool prints afterwards, imported, has to be the request again.
class TestCommandMoto : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void poolComesBack_data();
    void poolComesBack();

private:
    MotoServer m_server;
};

namespace {

Json fileRoot(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? Json::parse(file.readAll().toStdString(), nullptr, false) : Json();
}

Json sampleRoot(const QString &name)
{
    return fileRoot(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/resources/samples/%1.pool.json").arg(name));
}

const Json *entryNamed(const Json &list, const Json &name)
{
    const auto found =
        std::ranges::find_if(list, [&](const Json &entry) { return entry.value("Name", Json()) == name; });
    return found == list.end() ? nullptr : &*found;
}

// True when everything that was sent is there. The service writes defaults out beside it and lists attributes its way.
bool holds(const Json &found, const Json &sent)
{
    if (sent.is_object() && found.is_object())
        return std::ranges::all_of(sent.items(), [&](const auto &member) {
            return found.contains(member.key()) && holds(found[member.key()], member.value());
        });
    if (sent.is_array() && found.is_array() && !sent.empty() && sent.front().is_object())
        return std::ranges::all_of(sent, [&](const Json &entry) {
            const Json *same = entryNamed(found, entry.value("Name", Json()));
            return same != nullptr && holds(*same, entry);
        });
    return found == sent;
}

} // namespace

void TestCommandMoto::initTestCase() { m_server.start(); }

void TestCommandMoto::cleanupTestCase() { m_server.stop(); }

void TestCommandMoto::poolComesBack_data()
{
    QTest::addColumn<QString>("aws");
    QTest::addColumn<QString>("sample");
    const QStringList programs = programsOnPath(QStringLiteral("aws"));
    if (programs.isEmpty())
        QTest::newRow("no aws CLI") << QString() << QString();
    for (const QString &aws : programs) {
        const QString version = awsVersion(aws).section(QLatin1Char(' '), 0, 0);
        for (const Sample &sample : kSamples)
            QTest::addRow("%s %s", qPrintable(version), sample.name) << aws << QString::fromUtf8(sample.name);
    }
}

void TestCommandMoto::poolComesBack()
{
    QFETCH(QString, aws);
    QFETCH(QString, sample);
    if (!m_server.trouble().isEmpty())
        QSKIP(qPrintable(m_server.trouble()));
    if (aws.isEmpty())
        QSKIP("no aws CLI on PATH");
    // Every CLI from 2.9.19 on knows what that generation has.
    const PoolConfig design(sampleRoot(sample));
    const CommandPlan plan = planCommands(design, Generation::Cli2_9_19);
    const CommandText text = writeCommands(plan, {.generation = Generation::Cli2_9_19});
    std::string script = text.text();
    if (plan.calls.size() == 1) // the id that further calls would have asked for
        script = "POOL_ID=$(" + script.substr(0, script.size() - 1) + " --query UserPool.Id --output text)\n";
    script += "aws cognito-idp describe-user-pool --user-pool-id \"$POOL_ID\" >&3\n";
    script += "aws cognito-idp get-user-pool-mfa-config --user-pool-id \"$POOL_ID\" >&4\n";
    const QString described = m_server.folder().filePath(QStringLiteral("described.json"));
    const QString factors = m_server.folder().filePath(QStringLiteral("factors.json"));
    const std::string region = plan.region.empty() ? std::string() : "export AWS_DEFAULT_REGION=" + plan.region + '\n';
    const std::string files = "exec 3>'" + described.toStdString() + "' 4>'" + factors.toStdString() + "'\n";
    const Finished run = m_server.bash(aws, QByteArray::fromStdString(files + region + script));
    QVERIFY2(run.exitCode == 0, run.err.constData());

    const ImportResult back = importFile(described.toStdString());
    QVERIFY2(back.imported.has_value(), back.error.message.c_str());
    const Json found = back.imported->config.root()["CreateUserPool"];
    QStringList differences;
    const auto compare = [&differences](const Json &there, const std::string &name, const Json &value) {
        if (!there.contains(name) || !holds(there[name], value))
            differences << QString::fromStdString(name + ": sent " + value.dump() + ", came back " +
                                                  there.value(name, Json()).dump());
    };
    for (const auto &[name, value] : plan.calls.front().request.items())
        compare(found, name, value);
    // Nor is there anything that a call would have to carry over. Where no recovery was asked for, the stand-in shows
    // one of its own.
    const PoolConfig sent(Json{{"CreateUserPool", plan.calls.front().request}});
    const Path recovery = *Path::parse("AccountRecoverySetting.RecoveryMechanisms");
    for (const Difference &one : pooldesigner::differences(sent, back.imported->config)) {
        if (one.change != Change::SameMeaning && (one.path != recovery || one.before) &&
            one.path.operation() == Operation::CreateUserPool)
            differences << QString::fromStdString(std::string(changeName(one.change)) + ": " + one.path.toString());
    }
    // The stand-in keeps what the second call says apart: describe-user-pool does not show it.
    for (const PlannedCall &call : plan.calls) {
        if (call.operation != Operation::SetUserPoolMfaConfig)
            continue;
        for (const auto &[name, value] : call.request.items())
            compare(fileRoot(factors), name, value);
    }
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestCommandMoto)
#include "tst_command_moto.moc"
