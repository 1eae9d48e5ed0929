// SPDX-License-Identifier: MIT
#include "formats/commandwriter.h"
#include "output/updateplan.h"
#include "support/json.h"

#include <QtTest>

using namespace pooldesigner;
using namespace pooldesigner::test;

// What carries a pool over to a design, as the text of bash, with what cannot be done and what is left out below it.
class TestUpdatePlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void calls_data();
    void calls();
    void shells_data();
    void shells();
    void manyAttributesTakeSeveralCalls();
};

namespace {

PoolConfig designOf(const QByteArray &json) { return PoolConfig(parsed(json.toStdString())); }

QByteArray told(const CommandText &text)
{
    std::string result = text.text();
    for (const LeftOut &item : text.refused)
        result += "refused " + item.path.toString() + ": " + item.reason + '\n';
    for (const LeftOut &item : text.leftOut)
        result += "left out " + item.path.toString() + ": " + item.reason + '\n';
    for (const std::string &note : text.notes)
        result += "note: " + note + '\n';
    return QByteArray::fromStdString(result);
}

constexpr const char *kOrigin = R"("origin": {"Id": "eu-west-1_a1B2c3D4e"})";

// A design of an export: `pool` holds members of CreateUserPool, `rest` what stands beside it.
QByteArray exported(const char *pool, const char *rest = "")
{
    return QByteArray(R"({"CreateUserPool": {"PoolName": "web")") + pool + "}, " + rest + kOrigin + '}';
}

constexpr const char *kMfaNote =
    "note: set-user-pool-mfa-config replaces all MFA settings of the pool. An export does not show them all: compare "
    "with get-user-pool-mfa-config first.\n";

} // namespace

void TestUpdatePlan::calls_data()
{
    QTest::addColumn<QByteArray>("from"); // empty: nothing to compare with
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<Generation>("generation");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QByteArray &expected,
                        Generation generation = Generation::Latest) {
        QTest::newRow(name) << from << to << generation << expected;
    };
    row("nothing differs", exported(""), exported(""),
        "# Nothing to run.\nnote: The pool is what the design says: there is nothing to change.\n");
    row("equal in meaning", exported(""), exported(R"(, "DeletionProtection": "INACTIVE")"),
        "# Nothing to run.\nnote: The pool is what the design says: there is nothing to change.\n");
    row("everything is sent", exported(R"(, "AutoVerifiedAttributes": ["email"], "UsernameAttributes": ["email"])"),
        exported(R"(, "AutoVerifiedAttributes": ["email"], "UsernameAttributes": ["email"],)"
                 R"("UserPoolTags": {"team": "web"})"),
        "aws cognito-idp update-user-pool \\\n  --user-pool-id eu-west-1_a1B2c3D4e \\\n  --pool-name web \\\n"
        "  --auto-verified-attributes email \\\n  --user-pool-tags team=web\n");
    row("without an export", {}, exported(R"(, "AliasAttributes": ["email"], "Schema": [{"Name": "x"}])"),
        "aws cognito-idp update-user-pool \\\n  --user-pool-id eu-west-1_a1B2c3D4e \\\n  --pool-name web\n"
        "note: Not compared with the pool: without an export of it as it is now, new attributes, the domain and what "
        "cannot change are not looked at.\n");
    row("without an id", R"({"CreateUserPool": {"PoolName": "a"}})", R"({"CreateUserPool": {"PoolName": "b"}})",
        "aws cognito-idp update-user-pool \\\n  --user-pool-id \"$POOL_ID\" \\\n  --pool-name b\n"
        "note: The design does not say which pool it is of: set POOL_ID ($PoolId in PowerShell) to the id of the pool "
        "first.\n");
    row("an id that is none", R"({"CreateUserPool": {"PoolName": "a"}, "origin": {"Id": "$(id)_1"}})",
        R"({"CreateUserPool": {"PoolName": "b"}})",
        "aws cognito-idp update-user-pool \\\n  --user-pool-id \"$POOL_ID\" \\\n  --pool-name b\n"
        "note: The design does not say which pool it is of: set POOL_ID ($PoolId in PowerShell) to the id of the pool "
        "first.\n");
    row("the id and region of the pool that exists",
        R"({"CreateUserPool": {"PoolName": "a"}, "origin": {"Id": "eu-west-1_old"}, "target": {"region": "eu-west-1"}})",
        R"({"CreateUserPool": {"PoolName": "b"}, "origin": {"Id": "us-east-1_new"}, "target": {"region": "us-east-1"}})",
        "aws cognito-idp update-user-pool \\\n  --region eu-west-1 \\\n  --user-pool-id eu-west-1_old \\\n"
        "  --pool-name b\n");
    row("fixed at creation", exported(R"(, "UsernameAttributes": ["email"], "Schema": [{"Name": "old"}])"),
        exported(R"(, "UsernameAttributes": ["phone_number"], "Schema": [{"Name": "new", "Required": true}])"),
        "# Nothing to run.\n"
        "refused UsernameAttributes: It is fixed when the pool is created; update-user-pool has no such member.\n"
        "refused Schema[0]: An attribute can be added to a pool, but never changed or removed.\n"
        "refused Schema[0]: An attribute can be added to a pool, but never changed or removed.\n");
    row("new attributes", exported(R"(, "Schema": [{"Name": "a", "AttributeDataType": "String"}])"),
        exported(R"(, "Schema": [{"Name": "a", "AttributeDataType": "String"},)"
                 R"({"Name": "b", "AttributeDataType": "Number", "Mutable": true}])"),
        "aws cognito-idp add-custom-attributes \\\n  --user-pool-id eu-west-1_a1B2c3D4e \\\n"
        "  --custom-attributes \\\n    Name=b,AttributeDataType=Number,Mutable=true\n");
    row("what update keeps is written out",
        exported(R"(, "Policies": {"PasswordPolicy": {"MinimumLength": 20},)"
                 R"("SignInPolicy": {"AllowedFirstAuthFactors": ["PASSWORD", "EMAIL_OTP"]}},)"
                 R"("UserPoolTier": "PLUS", "DcrConfiguration": {"EnableStatus": "Enabled"})"),
        exported(""),
        "aws cognito-idp update-user-pool \\\n  --user-pool-id eu-west-1_a1B2c3D4e \\\n  --pool-name web \\\n"
        "  --policies 'PasswordPolicy={MinimumLength=8,RequireUppercase=true,RequireLowercase=true,RequireNumbers=true,"
        "RequireSymbols=true,TemporaryPasswordValidityDays=7},SignInPolicy={AllowedFirstAuthFactors=[PASSWORD]}' \\\n"
        "  --user-pool-tier ESSENTIALS \\\n  --dcr-configuration EnableStatus=Disabled\n");
    row("an older CLI would reset", {},
        exported(R"(, "Policies": {"SignInPolicy": {"AllowedFirstAuthFactors":)"
                 R"( ["PASSWORD", "WEB_AUTHN"]}})"),
        "# Nothing to run.\n"
        "refused Policies.SignInPolicy: Needs aws CLI latest; the command is for 2.9.19. Without it update-user-pool "
        "would reset it, so that call is not here.\n"
        "note: Not compared with the pool: without an export of it as it is now, new attributes, the domain and what "
        "cannot change are not looked at.\n",
        Generation::Cli2_9_19);
    row("an older CLI leaves the tier and the name", exported(R"(, "UserPoolTier": "PLUS")"),
        exported(R"(, "UserPoolTier": "PLUS", "DeletionProtection": "ACTIVE")"),
        "aws cognito-idp update-user-pool \\\n  --user-pool-id eu-west-1_a1B2c3D4e \\\n"
        "  --deletion-protection ACTIVE\n"
        "left out UserPoolTier: This aws CLI does not know it; the pool keeps what it has.\n",
        Generation::Cli2_9_19);
    row("an older CLI cannot rename", exported(""),
        R"({"CreateUserPool": {"PoolName": "other", "UserPoolTier": "LITE"}})",
        "aws cognito-idp update-user-pool \\\n  --user-pool-id eu-west-1_a1B2c3D4e\n"
        "refused UserPoolTier: Needs aws CLI latest; the command is for 2.9.19.\n"
        "refused PoolName: Needs aws CLI latest; the command is for 2.9.19.\n",
        Generation::Cli2_9_19);
    const QByteArray function = "arn:aws:lambda:eu-west-1:123456789012:function:token";
    const QByteArray trigger = R"(, "LambdaConfig": {"PreTokenGenerationConfig": {"LambdaVersion": "V1_0", )"
                               R"("LambdaArn": ")" +
                               function + R"("}})";
    row("an older CLI sends the token trigger in its old place", exported(""), exported(trigger.constData()),
        "aws cognito-idp update-user-pool \\\n  --user-pool-id eu-west-1_a1B2c3D4e \\\n"
        "  --lambda-config PreTokenGeneration=" +
            function +
            "\n"
            "left out LambdaConfig.PreTokenGenerationConfig: aws CLI 2.9.19 does not know it; PreTokenGeneration is "
            "sent in "
            "its place and runs the same function for the same events.\n",
        Generation::Cli2_9_19);
    row("MFA switched on by an app", exported(""),
        exported(R"(, "MfaConfiguration": "OPTIONAL")",
                 R"("SetUserPoolMfaConfig": {"SoftwareTokenMfaConfiguration": {"Enabled": true}}, )"),
        QByteArray("aws cognito-idp set-user-pool-mfa-config \\\n  --user-pool-id eu-west-1_a1B2c3D4e \\\n"
                   "  --software-token-mfa-configuration Enabled=true \\\n  --mfa-configuration OPTIONAL\n") +
            kMfaNote);
    row("MFA left alone",
        exported(R"(, "MfaConfiguration": "OPTIONAL")",
                 R"("SetUserPoolMfaConfig": {"SoftwareTokenMfaConfiguration": {"Enabled": true}}, )"),
        exported(R"(, "MfaConfiguration": "OPTIONAL", "DeletionProtection": "ACTIVE")",
                 R"("SetUserPoolMfaConfig": {"SoftwareTokenMfaConfiguration": {"Enabled": true}}, )"),
        "aws cognito-idp update-user-pool \\\n  --user-pool-id eu-west-1_a1B2c3D4e \\\n  --pool-name web \\\n"
        "  --deletion-protection ACTIVE\n");
    row("MFA switched off",
        exported(R"(, "MfaConfiguration": "ON")",
                 R"("SetUserPoolMfaConfig": {"SoftwareTokenMfaConfiguration": {"Enabled": true}}, )"),
        exported(""),
        "aws cognito-idp update-user-pool \\\n  --user-pool-id eu-west-1_a1B2c3D4e \\\n  --pool-name web \\\n"
        "  --mfa-configuration OFF\n");
    const QByteArray sms = R"(, "MfaConfiguration": "ON", "SmsConfiguration": )"
                           R"({"SnsCallerArn": "arn:aws:iam::123456789012:role/sms", "ExternalId": "x"})";
    row("one of two factors gone",
        exported(sms.constData(), R"("SetUserPoolMfaConfig": {"SoftwareTokenMfaConfiguration": {"Enabled": true}}, )"),
        exported(sms.constData()),
        QByteArray("aws cognito-idp set-user-pool-mfa-config \\\n  --user-pool-id eu-west-1_a1B2c3D4e \\\n"
                   "  --sms-mfa-configuration 'SmsConfiguration={SnsCallerArn=arn:aws:iam::123456789012:role/sms,"
                   "ExternalId=x}' \\\n  --mfa-configuration ON\n") +
            kMfaNote);
    const QByteArray smsOnly = R"(, "SmsConfiguration": )"
                               R"({"SnsCallerArn": "arn:aws:iam::123456789012:role/sms", "ExternalId": "x"})";
    const QByteArray turnedOn =
        QByteArray("aws cognito-idp set-user-pool-mfa-config \\\n  --user-pool-id eu-west-1_a1B2c3D4e \\\n"
                   "  --sms-mfa-configuration 'SmsConfiguration={SnsCallerArn=arn:aws:iam::123456789012:role/sms,"
                   "ExternalId=x}' \\\n  --mfa-configuration ON\n") +
        kMfaNote;
    row("MFA switched on by SMS alone", exported(smsOnly.constData()), exported(sms.constData()), turnedOn);
    row("MFA required where it was optional", exported((R"(, "MfaConfiguration": "OPTIONAL")" + smsOnly).constData()),
        exported(sms.constData()), turnedOn);
    row("MFA optional where it was off", exported(smsOnly.constData()),
        exported((R"(, "MfaConfiguration": "OPTIONAL")" + smsOnly).constData()),
        QByteArray(turnedOn).replace("mfa-configuration ON", "mfa-configuration OPTIONAL"));
    const QByteArray rest = "aws cognito-idp update-user-pool \\\n  --user-pool-id eu-west-1_a1B2c3D4e \\\n"
                            "  --pool-name web \\\n  --sms-configuration "
                            "SnsCallerArn=arn:aws:iam::123456789012:role/sms,ExternalId=x";
    row("MFA optional where it was required", exported(sms.constData()),
        exported((smsOnly + R"(, "MfaConfiguration": "OPTIONAL")").constData()),
        rest + " \\\n  --mfa-configuration OPTIONAL\n");
    row("MFA that is on is not sent again", exported(sms.constData()),
        exported((sms + R"(, "DeletionProtection": "ACTIVE")").constData()),
        rest + " \\\n  --deletion-protection ACTIVE\n");
    row("a first domain", exported(""), exported("", R"("CreateUserPoolDomain": {"Domain": "web"}, )"),
        "aws cognito-idp create-user-pool-domain \\\n  --user-pool-id eu-west-1_a1B2c3D4e \\\n  --domain web\n");
    row("another login version", exported("", R"("CreateUserPoolDomain": {"Domain": "web"}, )"),
        exported("", R"("CreateUserPoolDomain": {"Domain": "web", "ManagedLoginVersion": 2}, )"),
        "aws cognito-idp update-user-pool-domain \\\n  --user-pool-id eu-west-1_a1B2c3D4e \\\n  --domain web \\\n"
        "  --managed-login-version 2\n");
    row("another domain", exported("", R"("CreateUserPoolDomain": {"Domain": "web"}, )"),
        exported("", R"("CreateUserPoolDomain": {"Domain": "shop"}, )"),
        "# Nothing to run.\nrefused CreateUserPoolDomain.Domain: A domain cannot be renamed. delete-user-pool-domain "
        "and create-user-pool-domain replace it, and sign-in pages at the old address stop at once.\n");
    const auto domains = [](const char *prefix, const char *own) {
        return QByteArray(R"({"CreateUserPool": {"PoolName": "web"}, "CreateUserPoolDomain": {"Domain": ")") + prefix +
               R"("}, "origin": {"Id": "eu-west-1_a1B2c3D4e", "CustomDomain": ")" + own + "\"}}";
    };
    row("a second domain", exported("", R"("CreateUserPoolDomain": {"Domain": "web"}, )"),
        domains("web", "auth.example.com"),
        "# Nothing to run.\nrefused origin.CustomDomain: A domain of one's own takes a certificate, which an export "
        "does "
        "not tell: see describe-user-pool-domain, and fill in CustomDomainConfig.CertificateArn.\n");
    row("a second domain gone", domains("web", "auth.example.com"),
        exported("", R"("CreateUserPoolDomain": {"Domain": "web"}, )"),
        "# Nothing to run.\nrefused origin.CustomDomain: Only delete-user-pool-domain takes a domain away, and sign-in "
        "pages at its address stop at once.\n");
    row("a prefix beside the own domain", domains("auth.example.com", "auth.example.com"),
        domains("web", "auth.example.com"),
        "aws cognito-idp create-user-pool-domain \\\n  --user-pool-id eu-west-1_a1B2c3D4e \\\n  --domain web\n");
    row("a member nobody knows", exported(""), exported(R"(, "Brandnew": 1, "DeletionProtection": "ACTIVE")"),
        "# Nothing to run.\nrefused Brandnew: The API knows no member of this name; the aws CLI would refuse the call. "
        "Without it update-user-pool would reset it, so that call is not here.\n");
}

void TestUpdatePlan::calls()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(Generation, generation);
    QFETCH(QByteArray, expected);
    const PoolConfig current = designOf(from.isEmpty() ? QByteArray("{}") : from);
    const CommandPlan plan = planUpdate(designOf(to), from.isEmpty() ? nullptr : &current, generation);
    QCOMPARE(told(writeCommands(plan, {.generation = generation})), expected);
}

void TestUpdatePlan::shells_data()
{
    QTest::addColumn<Shell>("shell");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("PowerShell") << Shell::PowerShell
                                << QByteArray(
                                       "aws cognito-idp update-user-pool `\n  --user-pool-id eu-west-1_a1B2c3D4e `\n"
                                       "  --pool-name web `\n  --deletion-protection ACTIVE\n"
                                       "if ($LASTEXITCODE -eq 0) { aws cognito-idp add-custom-attributes `\n"
                                       "  --user-pool-id eu-west-1_a1B2c3D4e `\n  --custom-attributes `\n"
                                       "    'Name=b,AttributeDataType=String' }\n");
    QTest::newRow("cmd") << Shell::Cmd
                         << QByteArray("aws cognito-idp update-user-pool ^\n  --user-pool-id eu-west-1_a1B2c3D4e ^\n"
                                       "  --pool-name web ^\n  --deletion-protection ACTIVE\n"
                                       "if %ERRORLEVEL% equ 0 aws cognito-idp add-custom-attributes ^\n"
                                       "  --user-pool-id eu-west-1_a1B2c3D4e ^\n  --custom-attributes ^\n"
                                       "    \"Name=b,AttributeDataType=String\"\n");
}

void TestUpdatePlan::shells()
{
    QFETCH(Shell, shell);
    QFETCH(QByteArray, expected);
    const PoolConfig current = designOf(exported(""));
    const PoolConfig wanted = designOf(exported(R"(, "DeletionProtection": "ACTIVE",)"
                                                R"("Schema": [{"Name": "b", "AttributeDataType": "String"}])"));
    QCOMPARE(told(writeCommands(planUpdate(wanted, &current, Generation::Latest), {.shell = shell})), expected);
}

void TestUpdatePlan::manyAttributesTakeSeveralCalls()
{
    PoolConfig wanted = designOf(exported(""));
    const PoolConfig current = wanted;
    for (std::size_t i = 0; i < 30; ++i)
        wanted.insertItem(*Path::parse("Schema"), i, parsed(R"({"Name": "n)" + std::to_string(i) + "\"}"));
    const CommandPlan plan = planUpdate(wanted, &current, Generation::Latest);
    QCOMPARE(plan.calls.size(), std::size_t(2));
    QCOMPARE(plan.calls[0].entries.size(), std::size_t(25));
    QCOMPARE(plan.calls[1].entries.back().toString(), std::string("Schema[29]"));
    const CommandText text = writeCommands(plan, {.shell = Shell::Cmd, .style = CommandStyle::Request});
    QCOMPARE(text.files.size(), std::size_t(2));
    QCOMPARE(text.files[1].name, std::string("add-custom-attributes-2.json"));
}

QTEST_APPLESS_MAIN(TestUpdatePlan)
#include "tst_updateplan.moc"
