// SPDX-License-Identifier: MIT
#include "formats/importer.h"
#include "support/corpus.h"
#include "support/cputimer.h"
#include "support/importcheck.h"

#include <QFileInfo>
#include <QtTest>

#include <random>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

// Damaged files never crash the importer, never keep it busy, and always end in a design or in a message.
class TestImportMutations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
};

namespace {

constexpr unsigned kRounds = 60; // packaging/dev fuzz is the long run

class Mutator {
public:
    explicit Mutator(unsigned seed) : m_random(seed) {}

    std::string damage(std::string bytes)
    {
        for (std::size_t i = 1 + below(3); i > 0 && !bytes.empty(); --i)
            damageOnce(bytes);
        return bytes;
    }

private:
    std::size_t below(std::size_t limit) { return m_random() % limit; }

    void damageOnce(std::string &bytes)
    {
        static const std::string_view tokens[] = {
            "{",     "}", "[",  "]",  ",",    ":", "\"",           "\\",       "null",         "true",
            "1e999", "-", "{}", "[]", "\"\"", "0", "\xEF\xBB\xBF", "\xFF\xFE", "\xED\xA0\x80", "UserPool"};
        const std::size_t at = below(bytes.size());
        const std::size_t length = 1 + below(40);
        switch (below(6)) {
        case 0: bytes[at] = static_cast<char>(below(256)); break;
        case 1: bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << below(8))); break;
        case 2: bytes.resize(at); break;
        case 3: bytes.erase(at, length); break;
        case 4: bytes.insert(at, tokens[below(std::size(tokens))]); break;
        default: bytes.insert(below(bytes.size()), bytes.substr(at, length)); break;
        }
    }

    std::mt19937 m_random;
};

} // namespace

void TestImportMutations::survives_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("design")
        << R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "wéb", "Schema": [{"Name": "a"}]},
        "SetUserPoolMfaConfig": {"SoftwareTokenMfaConfiguration": {"Enabled": true}}, "origin": {"Id": "eu-west-1_a"},
        "accepted": [{"rule": "x", "path": "y"}], "target": {"region": "eu-west-1"}})"_ba;
    QTest::newRow("request")
        << R"({"PoolName": "web", "Policies": {"PasswordPolicy": {"MinimumLength": 8}}, "LambdaConfig": {},
        "UserPoolTags": {"a b": "c"}, "Arn": "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_a"})"_ba;
    QTest::newRow("description") << R"({"UserPool": {"Id": "eu-west-1_a", "Name": "web", "SchemaAttributes": [
        {"Name": "custom:a", "StringAttributeConstraints": {}}, {"Name": "dev:custom:b"}, {"Name": "sub", "Mutable": false}],
        "LambdaConfig": {"PreTokenGeneration": "x", "PreTokenGenerationConfig": {"LambdaArn": "x"}}, "MfaConfiguration": "ON",
        "AcrConfiguration": {"Level1": {"AcrValue": "urn:cognito:loa:1"}}, "Domain": "d", "CustomDomain": "e", "CreationDate": 1.5,
        "VerificationMessageTemplate": {"SmsMessage": "a"}, "SmsVerificationMessage": "a",
        "AdminCreateUserConfig": {"UnusedAccountValidityDays": 1}, "Policies": {"PasswordPolicy": {"TemporaryPasswordValidityDays": 1}}}})"_ba;
    QTest::newRow("row")
        << R"([{"name": "web", "id": "eu-west-1_a", "policies": "{\"PasswordPolicy\": {\"MinimumLength\": 8}}",
        "schema_attributes": [{"name": "custom:a"}], "lambda_config": null, "tags": {"a": "b"}, "account_id": "123456789012"}])"_ba;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0\"\0P\0o\0o\0l\0N\0a\0m\0e\0\"\0:\0\"\0w\0e\0b\0\"\0}\0", 38);
    QTest::newRow("command") << R"x(NAME=web
POOL_ID=$(aws cognito-idp create-user-pool --pool-name "$NAME" --policies 'PasswordPolicy={MinimumLength=8}' \
  --schema Name=a,Required=true Name=b --user-pool-tags '{"a b": "c"}' --cli-input-json "$(cat <<'EOF'
{"MfaConfiguration": "OFF"}
EOF
)" --query UserPool.Id --output text) && aws cognito-idp create-user-pool-domain --domain d)x"_ba;
    QTest::newRow("YAML") << R"(PoolName: &n web
Policies: {PasswordPolicy: {MinimumLength: 8}}
UserPoolTags: {a: *n, <<: {b: c}}
EmailVerificationMessage: |
  text
Schema:
  - Name: "aé"
)"_ba;
    QTest::newRow("template") << R"(Parameters: {Stage: {Type: String, Default: prod}}
Conditions: {Prod: !Equals [!Ref Stage, prod], Other: !Not [{Condition: Prod}]}
Resources:
  Pool:
    Type: AWS::Cognito::UserPool
    Properties:
      UserPoolName: !Sub 'web-${Stage}'
      MfaConfiguration: !If [Other, "ON", !Ref Mode]
      EnabledMfas: [SOFTWARE_TOKEN_MFA]
      UserPoolTags: [{Key: a, Value: !GetAtt B.Arn}]
  Domain: {Type: AWS::Cognito::UserPoolDomain, Properties: {UserPoolId: !Ref Pool, Domain: d}}
)"_ba;
    QTest::newRow("configuration") << R"(variable "s" { default = "x" }
locals { n = "web-${var.s}" }
resource "aws_cognito_user_pool" "p" {
  name = local.n # the name
  tags = { a = "b", c = merge(var.t, {}) }
  schema { name = "a" }
  email_verification_message = <<-EOT
    {####}
  EOT
}
resource "aws_cognito_user_pool_domain" "d" {
  domain = "login"
  user_pool_id = aws_cognito_user_pool.p.id
})"_ba;
    QTest::newRow("state") << R"({"version": 4, "terraform_version": "1.5.0", "resources": [{"mode": "managed",
        "type": "aws_cognito_user_pool", "name": "p", "instances": [{"index_key": "a", "attributes": {"name": "web",
        "id": "eu-west-1_a", "password_policy": [{"minimum_length": 8}], "schema": [{"name": "a"}], "tags": {"a": "b"}}}]}]})"_ba;
    for (const char *folder : {"describe", "input", "command", "cfn", "tf", "tfstate"}) {
        for (const QString &path : test::corpusFiles(QString::fromLatin1(folder), u"*-00[1-3].*"_s)) {
            if (!path.endsWith(u".expected.json"_s) && !path.endsWith(u".error.txt"_s))
                QTest::newRow(qPrintable(QFileInfo(path).fileName())) << test::readBytes(path);
        }
    }
}

void TestImportMutations::survives()
{
    QFETCH(QByteArray, bytes);
    const test::CpuTimer timer;
    for (unsigned seed = 0; seed < kRounds; ++seed) {
        const std::string damaged = Mutator(seed).damage(bytes.toStdString());
        const std::string fault = test::faultOfImport(damaged, ImportOptions{.repair = seed % 2 == 0});
        QVERIFY2(fault.empty(), (fault + '\n' + damaged).c_str());
        for (std::size_t form = 0; form < kFormCount; ++form)
            importPool(damaged, static_cast<Form>(form));
    }
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestImportMutations)
#include "tst_import_mutations.moc"
