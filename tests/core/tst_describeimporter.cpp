// SPDX-License-Identifier: MIT
#include "support/importrows.h"

#include <QtTest>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

// The steps from describe-user-pool output to a request, but for the schema, numbered as in the rule collection.
class TestDescribeImporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void imports_data();
    void imports();

private:
    void describeSteps();
};

void TestDescribeImporter::imports_data()
{
    addImportColumns();
    describeSteps();
}

void TestDescribeImporter::imports() { compareImport(); }

void TestDescribeImporter::describeSteps()
{
    row("1 unwrapped and 2 renamed", R"({"UserPool": {"Name": "web", "SchemaAttributes": [{"Name": "custom:a"}]}})",
        "describe",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web", "Schema": [{"Name": "a"}]}})",
        {kName, kSchema, kCustom.arg(u"custom:a"_s)});
    row("1 bare pool", R"({"Id": "eu-west-1_a1b2", "Name": "web", "Future": {"x": []}})", "describe",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web", "Future": {"x": []}},
            "origin": {"Id": "eu-west-1_a1b2"}, "target": {"region": "eu-west-1"}})",
        {kName, kOrigin.arg(u"Id"_s), u"The design is aimed at the region the pool came from: eu-west-1."_s});
    row("2 both names", R"({"UserPool": {"Name": "a", "PoolName": "b"}})", "describe",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "b"}, "origin": {"Name": "a"}})",
        {u"Name: Kept under origin, because PoolName stands beside it."_s});
    row("3 read-only members, dates of every kind",
        R"({"UserPool": {"Id": "us-west-2_EXAMPLE", "Name": "web", "Status": "Enabled", "LastModifiedDate": 1547833345.777,
            "CreationDate": {"__class__": "datetime", "year": 2016}, "EstimatedNumberOfUsers": 166,
            "SmsConfigurationFailure": "SNSSandbox", "EmailConfigurationFailure": "x",
            "Arn": "arn:aws-us-gov:cognito-idp:us-gov-west-1:123456789012:userpool/us-gov-west-1_x"}})",
        "describe",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web"},
            "origin": {"Id": "us-west-2_EXAMPLE", "Status": "Enabled", "LastModifiedDate": 1547833345.777,
                       "CreationDate": {"__class__": "datetime", "year": 2016}, "EstimatedNumberOfUsers": 166,
                       "SmsConfigurationFailure": "SNSSandbox", "EmailConfigurationFailure": "x",
                       "Arn": "arn:aws-us-gov:cognito-idp:us-gov-west-1:123456789012:userpool/us-gov-west-1_x"},
            "target": {"region": "us-gov-west-1", "account": "123456789012"}})",
        {kName,
         kOrigin.arg(u"Id, Status, LastModifiedDate, CreationDate, EstimatedNumberOfUsers, SmsConfigurationFailure, "
                     "EmailConfigurationFailure, Arn"_s),
         kTarget.arg(u"us-gov-west-1"_s, u"123456789012"_s)});
    row("3 prefix domain", R"({"UserPool": {"Name": "web", "Domain": "web-login"}})", "describe",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web"}, "CreateUserPoolDomain": {"Domain": "web-login"}})",
        {kName, kDomain});
    row("3 own domain", R"({"UserPool": {"Name": "web", "CustomDomain": "auth.example.com"}})", "describe",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web"},
            "CreateUserPoolDomain": {"Domain": "auth.example.com"},
            "origin": {"CustomDomain": "auth.example.com"}})",
        {kName, u"CustomDomain: A call of its own makes the domain: it now stands in CreateUserPoolDomain. The export "
                u"does not "
                "tell its certificate: fill in CustomDomainConfig.CertificateArn."_s});
    row("3 both domains", R"({"UserPool": {"Name": "web", "Domain": "web-login", "CustomDomain": "auth.example.com"}})",
        "describe",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web"}, "CreateUserPoolDomain": {"Domain": "web-login"},
            "origin": {"CustomDomain": "auth.example.com"}})",
        {kName, kDomain,
         u"CustomDomain: A design makes one domain, here the prefix domain. The pool's own domain is kept under "
         u"origin; making it "
         "again takes a certificate that the export does not tell."_s,
         kOrigin.arg(u"CustomDomain"_s)});
    row("7 old account days",
        R"({"UserPool": {"Name": "web", "AdminCreateUserConfig": {"UnusedAccountValidityDays": 5},
            "Policies": {"PasswordPolicy": {"TemporaryPasswordValidityDays": 7}}}})",
        "describe",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web",
            "Policies": {"PasswordPolicy": {"TemporaryPasswordValidityDays": 7}}}})",
        {kName,
         u"AdminCreateUserConfig.UnusedAccountValidityDays: Left out (it was 5): TemporaryPasswordValidityDays "
         u"replaces it, "
         "and the service refuses both together."_s,
         kEmpty.arg(u"AdminCreateUserConfig"_s)});
    row("7 old account days alone",
        R"({"UserPool": {"Name": "web", "AdminCreateUserConfig": {"UnusedAccountValidityDays": 5}}})", "describe",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web", "AdminCreateUserConfig": {"UnusedAccountValidityDays": 5}}})",
        {kName});
    row("8 legacy copies",
        R"({"UserPool": {"Name": "web", "SmsVerificationMessage": "Code {####}", "EmailVerificationMessage": "{####}",
            "EmailVerificationSubject": "Other",
            "VerificationMessageTemplate": {"SmsMessage": "Code {####}", "EmailMessage": "{####}", "EmailSubject": "Code"}}})",
        "describe",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web", "EmailVerificationSubject": "Other",
            "VerificationMessageTemplate": {"SmsMessage": "Code {####}", "EmailMessage": "{####}", "EmailSubject": "Code"}}})",
        {kName, u"Members that repeat a text of VerificationMessageTemplate are left out: SmsVerificationMessage, "
                "EmailVerificationMessage."_s});
    row("8 legacy texts without template", R"({"UserPool": {"Name": "web", "SmsVerificationMessage": "Code {####}"}})",
        "describe",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web", "SmsVerificationMessage": "Code {####}"}})",
        {kName});
    row("9 nothing set",
        R"({"UserPool": {"Name": "web", "EmailConfiguration": {}, "LambdaConfig": {}, "AliasAttributes": [], "UserPoolTags": {},
            "UserAttributeUpdateSettings": {"AttributesRequireVerificationBeforeUpdate": []}, "DeviceConfiguration": {},
            "SmsAuthenticationMessage": null, "SmsVerificationMessage": "", "Future": {},
            "DcrConfiguration": {"OpenDcrGrantTypes": [], "AllowedScopes": []}}})",
        "describe",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web", "SmsVerificationMessage": "", "Future": {},
            "DcrConfiguration": {"OpenDcrGrantTypes": []}}})",
        {kName,
         kEmpty.arg(u"EmailConfiguration, LambdaConfig, AliasAttributes, UserPoolTags, UserAttributeUpdateSettings, "
                    "DeviceConfiguration, SmsAuthenticationMessage, DcrConfiguration.AllowedScopes"_s)});
    for (const char *mode : {"ON", "OPTIONAL"}) {
        row(mode[1] == 'N' ? "10 MFA on without SMS" : "10 MFA optional without SMS",
            QByteArray(R"({"UserPool": {"Name": "web", "SmsConfiguration": {}, "MfaConfiguration": "@"}})")
                .replace('@', mode),
            "describe",
            QByteArray(R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web", "MfaConfiguration": "@"},
                "SetUserPoolMfaConfig": {"SoftwareTokenMfaConfiguration": {"Enabled": true}}})")
                .replace('@', mode),
            {kName, kEmpty.arg(u"SmsConfiguration"_s),
             u"MfaConfiguration: MFA is %1 and no text messages are set up. The export does not tell the second "
             u"factor, so the "
             "authenticator app is assumed: see SetUserPoolMfaConfig. get-user-pool-mfa-config shows the real one."_s
                 .arg(QLatin1String(mode))});
    }
    row("10 MFA with SMS",
        R"({"UserPool": {"Name": "web", "MfaConfiguration": "ON", "SmsConfiguration": {"SnsCallerArn": "arn:aws:iam::123456789012:role/x"}}})",
        "describe",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web", "MfaConfiguration": "ON",
            "SmsConfiguration": {"SnsCallerArn": "arn:aws:iam::123456789012:role/x"}}})",
        {kName});
    row("11 token trigger twice",
        R"({"UserPool": {"Name": "web", "LambdaConfig": {"PreTokenGeneration": "arn:a",
            "PreTokenGenerationConfig": {"LambdaVersion": "V2_0", "LambdaArn": "arn:a"}}}})",
        "describe",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web",
            "LambdaConfig": {"PreTokenGenerationConfig": {"LambdaVersion": "V2_0", "LambdaArn": "arn:a"}}}})",
        {kName,
         u"LambdaConfig.PreTokenGeneration: Left out: PreTokenGenerationConfig names the same function, and its event "
         "version."_s});
    row("11 different token triggers",
        R"({"UserPool": {"Name": "web", "LambdaConfig": {"PreTokenGeneration": "arn:a", "PreTokenGenerationConfig": {"LambdaArn": "arn:b"}}}})",
        "describe",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web",
            "LambdaConfig": {"PreTokenGeneration": "arn:a", "PreTokenGenerationConfig": {"LambdaArn": "arn:b"}}}})",
        {kName});
    row("12 default level names",
        R"({"UserPool": {"Name": "web", "AcrConfiguration": {"Level1": {"AcrValue": "urn:cognito:loa:1"},
            "Level2": {"AcrValue": "urn:cognito:loa:1"}, "Level3": {"AcrValue": "gold"}, "Level4": {"AcrValue": "urn:cognito:loa:4"}}}})",
        "describe",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web",
            "AcrConfiguration": {"Level2": {"AcrValue": "urn:cognito:loa:1"}, "Level3": {"AcrValue": "gold"}}}})",
        {kName,
         u"AcrConfiguration: Levels with their default name (urn:cognito:loa:1 to 4) are left out: Level1, Level4."_s});
    row("wrong kinds stay",
        R"({"UserPool": {"Name": 5, "SchemaAttributes": "none", "LambdaConfig": [], "Domain": 7, "Policies": "x",
            "AdminCreateUserConfig": 1, "AcrConfiguration": true, "Arn": {}}})",
        "describe",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": 5, "Schema": "none", "Policies": "x",
            "AdminCreateUserConfig": 1, "AcrConfiguration": true}, "origin": {"Domain": 7, "Arn": {}}})",
        {kName, kSchema, kOrigin.arg(u"Domain, Arn"_s), kEmpty.arg(u"LambdaConfig"_s)});
}

QTEST_GUILESS_MAIN(TestDescribeImporter)
#include "tst_describeimporter.moc"
