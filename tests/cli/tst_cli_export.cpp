// SPDX-License-Identifier: MIT
#include "clirun.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kRequest = R"({"PoolName": "web", "MfaConfiguration": "OFF", "UserPoolTags": {"a b": "c d"}})";
const QByteArray kDesign =
    R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web", "MfaConfiguration": "OPTIONAL"},)"
    R"("SetUserPoolMfaConfig": {"SoftwareTokenMfaConfiguration": {"Enabled": true}}, "target": {"cli": "2.9.19"}})";
const QByteArray kNewMember = R"({"format": "pool-designer/1", "target": {"cli": "2021"},)"
                              R"("CreateUserPool": {"PoolName": "web", "UserPoolTier": "PLUS"}})";
const QByteArray kDescribe = R"({"UserPool": {"Name": "web", "Id": "eu-west-1_a1B2c3D4e"}})";

} // namespace

class TestCliExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void converts_data();
    void converts();
    void readsFiles();
    void writesFiles();
    void writesCommandsAsScripts();
    void writesRequestFilesBesideTheCommand();
    void readsNamedFilesOnlyWhenAsked();
    void leavesFilesAloneOnFailure();
    void writesLedgers();
    void comparesWithAnExport();
    void writesScripts();
    void badInput_data();
    void badInput();
};

void TestCliExport::converts_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<CliRun>("expected");
    const auto row = [](const char *name, const QString &options, const QByteArray &input, const CliRun &expected) {
        QTest::newRow(name) << options << input << expected;
    };
    row("command", u"--to command"_s, kRequest,
        {0,
         "aws cognito-idp create-user-pool \\\n"
         "  --pool-name web \\\n"
         "  --mfa-configuration OFF \\\n"
         "  --user-pool-tags '{\"a b\":\"c d\"}'\n",
         {}});
    row("command on one line", u"--to command --layout one-line --shell bash --style shorthand"_s, kRequest,
        {0,
         "aws cognito-idp create-user-pool --pool-name web --mfa-configuration OFF "
         "--user-pool-tags '{\"a b\":\"c d\"}'\n",
         {}});
    row("command with one request", u"--to command --layout one-line --style request"_s, R"({"PoolName": "web"})",
        {0, "aws cognito-idp create-user-pool --cli-input-json '{\"PoolName\":\"web\"}'\n", {}});
    row("both calls", u"--to command"_s, kDesign,
        {0,
         "POOL_ID=$(aws cognito-idp create-user-pool \\\n"
         "  --pool-name web \\\n"
         "  --mfa-configuration OFF \\\n"
         "  --query UserPool.Id --output text) &&\n"
         "aws cognito-idp set-user-pool-mfa-config \\\n"
         "  --user-pool-id \"$POOL_ID\" \\\n"
         "  --software-token-mfa-configuration Enabled=true \\\n"
         "  --mfa-configuration OPTIONAL\n",
         "note: The pool is created with MfaConfiguration OFF; set-user-pool-mfa-config then sets OPTIONAL together "
         "with the factors that creation cannot set.\n"});
    row("request", u"--to request-json"_s, kRequest,
        {0,
         "{\n  \"PoolName\": \"web\",\n  \"MfaConfiguration\": \"OFF\",\n  \"UserPoolTags\": {\n"
         "    \"a b\": \"c d\"\n  }\n}\n",
         {}});
    row("first of two requests", u"--to request-json"_s, kDesign,
        {0, "{\n  \"PoolName\": \"web\",\n  \"MfaConfiguration\": \"OFF\"\n}\n",
         "note: The pool is created with MfaConfiguration OFF; set-user-pool-mfa-config then sets OPTIONAL together "
         "with the factors that creation cannot set.\n"
         "note: Also needed: SetUserPoolMfaConfig, which this request does not hold.\n"});
    row("invisible characters in a request", u"--to request-json"_s, "{\"PoolName\": \"a\xE2\x80\xAE\"}",
        {0, "{\n  \"PoolName\": \"a\\u202e\"\n}\n", {}});
    row("what changes a pool", u"--to update"_s, kDescribe,
        {0,
         "aws cognito-idp update-user-pool \\\n  --region eu-west-1 \\\n  --user-pool-id eu-west-1_a1B2c3D4e \\\n"
         "  --pool-name web\n",
         "note: standard input: Name: A request calls this PoolName.\n"
         "note: standard input: Members that only the service sets are kept under origin: Id.\n"
         "note: standard input: The design is aimed at the region the pool came from: eu-west-1.\n"
         "note: Not compared with the pool: without an export of it as it is now, new attributes, the domain and what "
         "cannot change are not looked at.\n"});
    row("design", u"--to design"_s, R"({"PoolName": "web"})",
        {0, "{\n  \"format\": \"pool-designer/1\",\n  \"CreateUserPool\": {\n    \"PoolName\": \"web\"\n  }\n}\n", {}});
    row("YAML", u"--to request-yaml"_s, kRequest,
        {0, "PoolName: web\nMfaConfiguration: \"OFF\"\nUserPoolTags:\n  \"a b\": \"c d\"\n", {}});
    row("CloudFormation", u"--to cloudformation"_s,
        R"({"PoolName": "web", "DcrConfiguration": {"EnableStatus": "Enabled"}})",
        {0,
         "# Not in this template: DcrConfiguration\nAWSTemplateFormatVersion: \"2010-09-09\"\nResources:\n  UserPool:\n"
         "    Type: AWS::Cognito::UserPool\n    DeletionPolicy: Retain\n    UpdateReplacePolicy: Retain\n"
         "    Properties:\n      UserPoolName: web\nOutputs:\n  UserPoolId:\n    Value:\n      Ref: UserPool\n",
         "note: left out: DcrConfiguration: CloudFormation has no property for it.\n"});
    row("Terraform", u"--to terraform"_s, R"({"PoolName": "web"})",
        {0, "resource \"aws_cognito_user_pool\" \"pool\" {\n  name = \"web\"\n}\n", {}});
    const QByteArray ownDomain = R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web"},
        "CreateUserPoolDomain": {"Domain": "auth.example.com"}, "origin": {"CustomDomain": "auth.example.com"}})";
    const QByteArray noCertificate =
        "note: left out: CreateUserPoolDomain: A domain of one's own takes a certificate, which an export does not "
        "tell: see describe-user-pool-domain, and fill in CustomDomainConfig.CertificateArn.\n";
    row("CloudFormation, an own domain without its certificate", u"--to cloudformation"_s, ownDomain,
        {0,
         "# Not in this template: CreateUserPoolDomain\nAWSTemplateFormatVersion: \"2010-09-09\"\nResources:\n"
         "  UserPool:\n    Type: AWS::Cognito::UserPool\n    DeletionPolicy: Retain\n    UpdateReplacePolicy: Retain\n"
         "    Properties:\n      UserPoolName: web\nOutputs:\n  UserPoolId:\n    Value:\n      Ref: UserPool\n",
         noCertificate});
    row("Terraform, an own domain without its certificate", u"--to terraform"_s, ownDomain,
        {0,
         "# Not in this configuration: CreateUserPoolDomain\nresource \"aws_cognito_user_pool\" \"pool\" {\n"
         "  name = \"web\"\n}\n",
         noCertificate});
    row("one of several pools", u"--to request-json --pool two"_s,
        "aws cognito-idp create-user-pool --pool-name one\naws cognito-idp create-user-pool --pool-name two\n",
        {0, "{\n  \"PoolName\": \"two\"\n}\n",
         "note: standard input: There are 2 pools: one (line 1), two (line 2). Taken was two (line 2); the others are "
         "left "
         "out.\n"});
    row("several pools", u"--to request-json"_s,
        "aws cognito-idp create-user-pool --pool-name one\naws cognito-idp create-user-pool --pool-name two\n",
        {2,
         {},
         "error: standard input: There are 2 pools: one (line 1), two (line 2). Say which is meant with --pool.\n"});
    row("the generation of the design", u"--to request-json"_s, kNewMember,
        {0, "{\n  \"PoolName\": \"web\"\n}\n",
         "note: left out: UserPoolTier: Needs aws CLI latest; the command is for 2021.\n"});
    row("another generation", u"--to request-json --cli latest"_s, kNewMember,
        {0, "{\n  \"PoolName\": \"web\",\n  \"UserPoolTier\": \"PLUS\"\n}\n", {}});
    row("JSON with a comma too many", u"--to request-json"_s, "{\"PoolName\": \"web\",}",
        {2,
         {},
         "error: standard input:1:19: JSON allows no comma after the last entry. Remove this one. With --repair it is "
         "read without that.\n"});
    row("JSON repaired", u"--to request-json --repair"_s, "{\"PoolName\": \"web\",}",
        {0, "{\n  \"PoolName\": \"web\"\n}\n",
         "note: standard input: Commas with nothing behind them were left out in lines: 1.\n"});
    row("a ledger", u"--to request-json --ledger -"_s, R"({"UserPool": {"Name": "web"}})",
        {0, "{\n  \"PoolName\": \"web\"\n}\n",
         "note: standard input: Name: A request calls this PoolName.\n"
         "renamed: Name = \"web\" -> PoolName = \"web\": The API calls it so, or another call of it sets it.\n"
         "0 taken, 1 renamed, 0 changed, 0 defaulted, 0 kept-aside, 0 dropped\n"});
    row("an export", u"--to request-json"_s, kDescribe,
        {0, "{\n  \"PoolName\": \"web\"\n}\n",
         "note: standard input: Name: A request calls this PoolName.\n"
         "note: standard input: Members that only the service sets are kept under origin: Id.\n"
         "note: standard input: The design is aimed at the region the pool came from: eu-west-1.\n"});
}

void TestCliExport::converts()
{
    QFETCH(QString, options);
    QFETCH(QByteArray, input);
    QFETCH(CliRun, expected);
    QCOMPARE(CliRun::of(u"export "_s.append(options).append(u" -").split(u' '), input), expected);
}

void TestCliExport::readsFiles()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"Zürich.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"PoolName": "web"})");
    file.close();
    QCOMPARE(CliRun::of({u"export"_s, u"--to"_s, u"request-json"_s, file.fileName()}),
             (CliRun{0, "{\n  \"PoolName\": \"web\"\n}\n", {}}));
}

void TestCliExport::writesFiles()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"out.json"_s);
    QCOMPARE(CliRun::of({u"export"_s, u"--to"_s, u"request-json"_s, u"-o"_s, name, u"-"_s}, R"({"PoolName": "web"})"),
             (CliRun{0, {}, {}}));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "{\n  \"PoolName\": \"web\"\n}\n");
}

void TestCliExport::writesCommandsAsScripts()
{
    const QTemporaryDir folder;
    const auto written = [&folder](const QString &shell) {
        const QString name = folder.filePath(shell);
        const CliRun run =
            CliRun::of({u"export"_s, u"--to"_s, u"command"_s, u"--shell"_s, shell, u"-o"_s, name, u"-"_s},
                       R"({"PoolName": "web"})");
        QFile file(name);
        return run.code == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : run.err;
    };
    QCOMPARE(written(u"bash"_s), QByteArray("#!/usr/bin/env bash\nset -euo pipefail\n\n"
                                            "aws cognito-idp create-user-pool \\\n  --pool-name web\n"));
    QVERIFY(written(u"powershell"_s)
                .startsWith("\xEF\xBB\xBF"
                            "aws "));
    QVERIFY(written(u"powershell7"_s).startsWith("aws "));
    // and what was written is read back
    QCOMPARE(CliRun::of({u"export"_s, u"--to"_s, u"request-json"_s, folder.filePath(u"bash"_s)}).out,
             QByteArray("{\n  \"PoolName\": \"web\"\n}\n"));
}

void TestCliExport::writesRequestFilesBesideTheCommand()
{
    const QByteArray input = R"({"PoolName": "100%"})";
    const QByteArray text = "aws cognito-idp create-user-pool ^\n  --cli-input-json file://create-user-pool.json\n";
    const CliRun toScreen = CliRun::of({u"export"_s, u"--to"_s, u"command"_s, u"--shell"_s, u"cmd"_s, u"-"_s}, input);
    QCOMPARE(toScreen.code, 0);
    QCOMPARE(toScreen.out, text);
    QVERIFY(toScreen.err.contains("With -o that file is written beside the command."));

    const QTemporaryDir folder;
    const QString target = folder.filePath(u"make.cmd"_s);
    QCOMPARE(
        CliRun::of({u"export"_s, u"--to"_s, u"command"_s, u"--shell"_s, u"cmd"_s, u"-o"_s, target, u"-"_s}, input).code,
        0);
    const auto bytes = [&folder](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
    };
    QCOMPARE(bytes(u"make.cmd"_s), text);
    QCOMPARE(bytes(u"create-user-pool.json"_s), QByteArray("{\n  \"PoolName\": \"100%\"\n}\n"));
}

void TestCliExport::readsNamedFilesOnlyWhenAsked()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"make.sh"_s, "aws cognito-idp create-user-pool --cli-input-json file://web.json\n"));
    QVERIFY(write(u"web.json"_s, R"({"PoolName": "web"})"));
    const QStringList arguments{u"export"_s, u"--to"_s, u"request-json"_s, folder.filePath(u"make.sh"_s)};
    QCOMPARE(CliRun::of(arguments).out, "{}\n");
    QCOMPARE(CliRun::of(arguments + QStringList{u"--read-files"_s}).out, "{\n  \"PoolName\": \"web\"\n}\n");
}

void TestCliExport::writesLedgers()
{
    const QTemporaryDir folder;
    const auto written = [&folder](const QString &name) {
        const CliRun run =
            CliRun::of({u"export"_s, u"--to"_s, u"request-json"_s, u"--ledger"_s, folder.filePath(name), u"-"_s},
                       R"({"PoolName": "web"})");
        QFile file(folder.filePath(name));
        return run.code == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QCOMPARE(written(u"ledger.txt"_s), "taken: PoolName = \"web\"\n"
                                       "1 taken, 0 renamed, 0 changed, 0 defaulted, 0 kept-aside, 0 dropped\n");
    QCOMPARE(
        written(u"ledger.json"_s).simplified(),
        "{ \"version\": 1, \"file\": \"-\", \"form\": \"request-json\", \"entries\": [ { \"fate\": \"taken\", "
        "\"source\": \"PoolName\", \"from\": \"web\", \"member\": \"PoolName\", \"to\": \"web\" } ], \"counts\": { "
        "\"taken\": 1, \"renamed\": 0, \"changed\": 0, \"defaulted\": 0, \"kept-aside\": 0, \"dropped\": 0 } }");
}

void TestCliExport::leavesFilesAloneOnFailure()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"out.json"_s);
    QCOMPARE(CliRun::of({u"export"_s, u"--to"_s, u"design"_s, u"-o"_s, name, u"-"_s}, "{").code, 2);
    QVERIFY(!QFile::exists(name));

    const CliRun run =
        CliRun::of({u"export"_s, u"--to"_s, u"design"_s, u"-o"_s, folder.path(), u"-"_s}, R"({"PoolName": "web"})");
    QCOMPARE(
        run,
        (CliRun{2, {}, "error: " + folder.path().toUtf8() + ": This is a folder or a device, not a regular file.\n"}));
}

void TestCliExport::comparesWithAnExport()
{
    QTemporaryFile base;
    QVERIFY(base.open());
    base.write(R"({"UserPool": {"Name": "web", "Id": "eu-west-1_a1B2c3D4e"}})");
    base.close();
    const QStringList arguments{u"export"_s, u"--to"_s, u"update"_s, u"--base"_s, base.fileName(), u"-"_s};
    QCOMPARE(CliRun::of(arguments, R"({"PoolName": "web", "AliasAttributes": ["email"], "UserPoolTags": {"a": "b"}})"),
             (CliRun{1,
                     "aws cognito-idp update-user-pool \\\n  --region eu-west-1 \\\n"
                     "  --user-pool-id eu-west-1_a1B2c3D4e \\\n  --pool-name web \\\n  --user-pool-tags a=b\n",
                     "error: cannot be changed: AliasAttributes: It is fixed when the pool is created; "
                     "update-user-pool has no such member.\n"}));
    QCOMPARE(CliRun::of({u"export"_s, u"--to"_s, u"command"_s, u"--base"_s, base.fileName(), u"-"_s}, kRequest),
             (CliRun{2, {}, "error: --base has a meaning for --to update only\n"}));
    QTemporaryFile several;
    QVERIFY(several.open());
    several.write(R"([{"UserPool": {"Name": "web"}}, {"UserPool": {"Name": "shop"}}])");
    several.close();
    const CliRun which =
        CliRun::of({u"export"_s, u"--to"_s, u"update"_s, u"--base"_s, several.fileName(), u"-"_s}, kRequest);
    QCOMPARE(which.code, 2);
    QVERIFY2(which.err.contains("There are 2 pools: web (") && which.err.contains("--pool"), which.err);
}

void TestCliExport::writesScripts()
{
    const CliRun script =
        CliRun::of({u"export"_s, u"--to"_s, u"script"_s, u"--app-client"_s, u"web"_s, u"-"_s}, kRequest);
    QCOMPARE(script.code, 0);
    QCOMPARE(script.err, QByteArray());
    QVERIFY(script.out.startsWith("#!/usr/bin/env bash\n# Makes the user pool web and what belongs to it.\n"));
    QVERIFY(script.out.contains("\n      --client-name=web \\\n"));
    QCOMPARE(CliRun::of({u"export"_s, u"--to"_s, u"script"_s, u"--shell"_s, u"cmd"_s, u"-"_s}, kRequest),
             (CliRun{2, {}, "error: there is no script for cmd: take --shell powershell, which every Windows has\n"}));
    QCOMPARE(CliRun::of({u"export"_s, u"--to"_s, u"command"_s, u"--app-client"_s, u"web"_s, u"-"_s}, kRequest),
             (CliRun{2, {}, "error: --app-client has a meaning for --to script only\n"}));
}

void TestCliExport::badInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("broken JSON") << QStringList{u"-"_s} << QByteArray("{\"PoolName\": }")
                                 << QByteArray("error: standard input:1:14: Found } where a value is expected.\n");
    QTest::newRow("nothing") << QStringList{u"-"_s} << QByteArray()
                             << QByteArray("error: standard input:1:1: The file is empty.\n");
    QTest::newRow("no such file") << QStringList{u"/nonexistent.json"_s} << QByteArray()
                                  << QByteArray("error: /nonexistent.json: The file cannot be opened: No such file or "
                                                "directory.\n");
}

void TestCliExport::badInput()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, complaint);
    QCOMPARE(CliRun::of(QStringList{u"export"_s, u"--to"_s, u"command"_s} + arguments, input),
             (CliRun{2, {}, complaint}));
}

QTEST_GUILESS_MAIN(TestCliExport)
#include "tst_cli_export.moc"
