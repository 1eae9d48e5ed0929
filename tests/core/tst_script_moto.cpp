// SPDX-License-Identifier: MIT
#include "formats/importer.h"
#include "output/scripts/deploymentscript.h"
#include "output/updateplan.h"
#include "review/difference.h"
#include "support/motoserver.h"

using namespace pooldesigner;
using namespace pooldesigner::test;

// Scripts and updates run for real: bash and the real aws CLI against a stand-in for the service on loopback. What
// describe-user-pool prints afterwards has to mean what the design says.
class TestScriptMoto : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void makesOnePool_data();
    void makesOnePool();
    void updateMakesTheOther_data();
    void updateMakesTheOther();

private:
    static void addPrograms(bool all);
    QString path(const char *name) const { return m_server.folder().filePath(QLatin1String(name)); }
    // Runs a text with the real CLI; a failure shows what it said.
    void run(const QString &aws, const std::string &text);
    std::optional<PoolConfig> described(const QString &aws, const std::string &id);

    MotoServer m_server;
};

namespace {

// What stays to be done, a line a difference. The stand-in shows a recovery of its own where none was asked for.
QStringList remaining(const PoolConfig &found, const PoolConfig &wanted, bool createOnlyToo = true)
{
    QStringList lines;
    for (const Difference &one : differences(found, wanted)) {
        const bool ofStandIn = one.path.toString().starts_with("AccountRecoverySetting") && !one.after;
        if (one.change != Change::SameMeaning && one.path.operation() == Operation::CreateUserPool && !ofStandIn &&
            (createOnlyToo || one.change != Change::NewPool))
            lines << QString::fromStdString(std::string(changeName(one.change)) + ": " + one.path.toString());
    }
    return lines;
}

PoolConfig sampleDesign(const char *name)
{
    QFile file(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/resources/samples/%1.pool.json").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? PoolConfig(Json::parse(file.readAll().toStdString())) : PoolConfig();
}

} // namespace

void TestScriptMoto::initTestCase() { m_server.start(); }

void TestScriptMoto::cleanupTestCase() { m_server.stop(); }

void TestScriptMoto::addPrograms(bool all)
{
    QTest::addColumn<QString>("aws");
    QStringList programs = programsOnPath(QStringLiteral("aws"));
    if (!all)
        programs = programs.mid(0, 1); // a script takes some dozens of calls
    if (programs.isEmpty())
        QTest::newRow("no aws CLI") << QString();
    for (const QString &aws : programs)
        QTest::newRow(qPrintable(awsVersion(aws).section(QLatin1Char(' '), 0, 0))) << aws;
}

void TestScriptMoto::run(const QString &aws, const std::string &text)
{
    const Finished finished = m_server.bash(aws, QByteArray::fromStdString(text));
    QVERIFY2(finished.exitCode == 0, finished.err.constData());
}

std::optional<PoolConfig> TestScriptMoto::described(const QString &aws, const std::string &id)
{
    const std::string region = id.substr(0, id.find('_'));
    const Finished found = m_server.bash(aws, QByteArray::fromStdString("aws cognito-idp describe-user-pool --region " +
                                                                        region + " --user-pool-id " + id));
    const ImportResult back = importPool(found.out.toStdString());
    return back.imported ? std::optional(back.imported->config) : std::nullopt;
}

void TestScriptMoto::makesOnePool_data() { addPrograms(false); }

void TestScriptMoto::makesOnePool()
{
    QFETCH(QString, aws);
    if (!m_server.trouble().isEmpty())
        QSKIP(qPrintable(m_server.trouble()));
    if (aws.isEmpty())
        QSKIP("no aws CLI on PATH");
    PoolConfig design = sampleDesign("email-sign-in");
    // One of each program's own.
    const QString tag = QString::number(qHash(aws), 36);
    const std::string name = "orders " + tag.toStdString();
    design.set(*Path::parse("PoolName"), name);
    design.set(*Path::parse("CreateUserPoolDomain.Domain"), "orders-" + tag.toStdString());
    const std::string functions = "arn:aws:lambda:eu-west-1:123456789012:function:" + tag.toStdString();
    design.set(*Path::parse("LambdaConfig"),
               Json{{"PreSignUp", functions + "-check:live"}, {"PostConfirmation", functions + "-welcome:live"}});
    const CommandText script =
        writeScript(design, {.command = {.generation = Generation::Cli2_9_19}, .appClient = "web"});
    QFile file(path("deploy.sh"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(script.text()));
    file.close();

    // The functions are not there yet: it stops, with a pool.
    const Finished stopped = m_server.bash(aws, {file.fileName()}, {});
    QVERIFY(stopped.exitCode != 0);
    QVERIFY2(stopped.err.contains("Stopped at: Let Cognito run arn:aws:lambda:"), stopped.err.constData());
    QVERIFY2(stopped.err.contains("Made so far:\n  The pool eu-west-1_"), stopped.err.constData());
    run(aws, "tag=" + tag.toStdString() + " folder=" + m_server.folder().path().toStdString() +
                 R"(
cd "$folder"
export AWS_DEFAULT_REGION=eu-west-1
printf 'def f(e, c): return e\n' >f.py
python3 -c 'import zipfile; zipfile.ZipFile("f.zip", "w").write("f.py")'
role=$(aws iam create-role --role-name "r$RANDOM$RANDOM" --assume-role-policy-document '{}' --query Role.Arn --output text)
for name in "$tag-check" "$tag-welcome"; do
    aws lambda create-function --function-name "$name" --runtime python3.11 --role "$role" --handler f.f --zip-file fileb://f.zip
    aws lambda publish-version --function-name "$name"
    aws lambda create-alias --function-name "$name" --name live --function-version 1
done >/dev/null)");
    const Finished done = m_server.bash(aws, {file.fileName()}, {});
    QVERIFY2(done.exitCode == 0, done.err.constData());
    const Finished again = m_server.bash(aws, {file.fileName()}, {});
    QVERIFY2(again.exitCode == 0, again.err.constData());
    QVERIFY(again.out.startsWith("The pool is there already: eu-west-1_"));

    const std::string id = again.out.trimmed().split(' ').last().toStdString();
    const Finished asked = m_server.bash(
        aws,
        QByteArray::fromStdString(
            "export AWS_DEFAULT_REGION=eu-west-1\n"
            "aws cognito-idp list-user-pools --max-results 60 --query \"length(UserPools[?Name=='" +
            name + "'])\"\naws cognito-idp get-user-pool-mfa-config --user-pool-id " + id +
            " --query SoftwareTokenMfaConfiguration.Enabled\naws cognito-idp list-user-pool-clients --user-pool-id " +
            id + " --query 'UserPoolClients[].ClientName' --output text\n" + "aws lambda get-policy --function-name " +
            tag.toStdString() + "-welcome --qualifier live --query Policy --output text"));
    QVERIFY2(asked.exitCode == 0, asked.err.constData());
    QVERIFY2(asked.out.startsWith("1\ntrue\nweb\n"), asked.out.constData());
    QVERIFY(asked.out.contains(QByteArray::fromStdString("cognito-" + id + "-PostConfirmation")));
    QVERIFY(asked.out.contains(QByteArray::fromStdString("userpool/" + id)));
    const auto found = described(aws, id);
    QVERIFY(found.has_value());
    QCOMPARE(found->find(*Path::parse("CreateUserPoolDomain.Domain"))->get<std::string>(),
             "orders-" + tag.toStdString());
    PoolConfig wanted = design; // the mode stands with the second call
    wanted.set(*Path::parse("MfaConfiguration"), "OFF");
    QCOMPARE(remaining(*found, wanted), QStringList());
}

void TestScriptMoto::updateMakesTheOther_data() { addPrograms(true); }

void TestScriptMoto::updateMakesTheOther()
{
    QFETCH(QString, aws);
    if (!m_server.trouble().isEmpty())
        QSKIP(qPrintable(m_server.trouble()));
    if (aws.isEmpty())
        QSKIP("no aws CLI on PATH");
    const Generation generation = Generation::Cli2_9_19;
    PoolConfig first = sampleDesign("sms-totp-mfa");
    first.erase(*Path::parse("SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration"));
    CommandPlan making = planCommands(first, generation);
    making.calls.resize(1);
    const Finished made =
        m_server.bash(aws, QByteArray::fromStdString(writeCommands(making, {.layout = CommandLayout::OneLine}).text()));
    QVERIFY2(made.exitCode == 0, made.err.constData());
    const std::string id = Json::parse(made.out.toStdString())["UserPool"]["Id"];
    const auto current = described(aws, id);
    QVERIFY(current.has_value());

    // The stand-in forgets at an update what only creation can set, and update-user-pool has no members for.
    // Sent as it is, the whole changes nothing.
    CommandPlan same = planUpdate(*current, nullptr, generation);
    std::erase_if(same.calls, [](const PlannedCall &call) { return call.command.empty(); });
    QCOMPARE(same.calls.size(), std::size_t(1));
    run(aws, writeCommands(same, {.generation = generation}).text());
    const auto unchanged = described(aws, id);
    QVERIFY(unchanged.has_value());
    QCOMPARE(remaining(*unchanged, *current, false).join(QLatin1Char(' ')), QString());

    PoolConfig wanted = *current;
    wanted.set(*Path::parse("Policies.PasswordPolicy.MinimumLength"), 20);
    wanted.set(*Path::parse("DeletionProtection"), "INACTIVE");
    wanted.set(*Path::parse("AutoVerifiedAttributes"), Json::array({"email"}));
    wanted.set(*Path::parse("UserPoolTags"), Json{{"cost center", "it's \"4711\""}});
    wanted.erase(*Path::parse("SmsAuthenticationMessage"));
    const Json *schema = wanted.find(*Path::parse("Schema"));
    wanted.insertItem(*Path::parse("Schema"), schema == nullptr ? 0 : schema->size(),
                      Json{{"Name", "later"}, {"AttributeDataType", "String"}, {"Mutable", true}});
    const CommandPlan plan = planUpdate(wanted, &*current, generation);
    QVERIFY(plan.refused.empty());
    run(aws, writeCommands(plan, {.generation = generation}).text());
    const auto updated = described(aws, id);
    QVERIFY(updated.has_value());
    QCOMPARE(remaining(*updated, wanted, false).join(QLatin1Char(' ')), QString());
    QVERIFY(!remaining(*current, wanted).isEmpty());
}

QTEST_GUILESS_MAIN(TestScriptMoto)
#include "tst_script_moto.moc"
