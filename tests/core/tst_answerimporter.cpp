// SPDX-License-Identifier: MIT
#include "formats/answerimporter.h"

#include "formats/designwriter.h"
#include "formats/importer.h"
#include "review/answeredits.h"
#include "rules/validator.h"

#include <QtTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

PoolConfig changed(PoolConfig design, const std::vector<Edit> &edits)
{
    for (const Edit &edit : edits) {
        if (edit.op == Edit::Op::Unset)
            design.erase(edit.path);
        else
            design.set(edit.path, edit.value);
    }
    return design;
}

} // namespace

// Outputs of calls beside describe-user-pool: which they are, what is kept of them and what never is.
class TestAnswerImporter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void detects_data();
    void detects();
    void refuses_data();
    void refuses();
    void keepsNoSecrets();
    void replacesOnlyTheSameThing();
    void factorsBecomeThoseOfTheDesign();
    void tellsAnotherPool();
    void survivesSaving();
};

void TestAnswerImporter::detects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("call");
    const auto row = [](const char *name, const char *text, const char *call) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(call);
    };
    row("MFA", R"({"SoftwareTokenMfaConfiguration": {"Enabled": true}, "MfaConfiguration": "OPTIONAL"})",
        "GetUserPoolMfaConfig");
    row("MFA off", R"({"MfaConfiguration": "OFF"})", "GetUserPoolMfaConfig");
    row("passkeys", R"({"WebAuthnConfiguration": {"UserVerification": "required"}, "MfaConfiguration": "OFF"})",
        "GetUserPoolMfaConfig");
    row("a client", R"({"UserPoolClient": {"ClientId": "a"}})", "DescribeUserPoolClient");
    row("a response of an SDK", R"({"UserPoolClient": {"ClientId": "a"}, "ResponseMetadata": {"HTTPStatusCode": 200}})",
        "DescribeUserPoolClient");
    row("risks", R"({"RiskConfiguration": {"UserPoolId": "eu-west-1_a"}})", "DescribeRiskConfiguration");
    row("a web ACL", R"({"WebACL": {"Name": "edge"}})", "GetWebACLForResource");
    row("no web ACL", "{}", "GetWebACLForResource");
    row("logs", R"({"LogDeliveryConfiguration": {"LogConfigurations": []}})", "GetLogDeliveryConfiguration");
    row("a provider", R"({"IdentityProvider": {"ProviderName": "Google"}})", "DescribeIdentityProvider");
    row("with a byte order mark", "\xEF\xBB\xBF{\"WebACL\": {}}", "GetWebACLForResource");
}

void TestAnswerImporter::detects()
{
    QFETCH(QByteArray, text);
    auto answer = importAnswer(text.toStdString());
    QVERIFY(answer);
    QTEST(QString::fromUtf8(answeredCall(answer->call).name), "call");
    QVERIFY(!answer->answer.contains("ResponseMetadata"));
}

void TestAnswerImporter::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *text, const QString &message) {
        QTest::newRow(name) << QByteArray(text) << message;
    };
    const QString understood = u"This is no output that is understood here. Understood are: get-user-pool-mfa-config, "
                               "describe-user-pool-client, describe-risk-configuration, get-web-acl-for-resource, "
                               "get-log-delivery-configuration, describe-identity-provider."_s;
    row("something else", R"({"Buckets": []})", understood);
    row("a list", R"([{"UserPoolClient": {}}])", understood);
    row("a client of the wrong kind", R"({"UserPoolClient": 5})", understood);
    row("MFA and more", R"({"MfaConfiguration": "OFF", "PoolName": "a"})", understood);
    row("a list of clients", R"({"UserPoolClients": [{"ClientId": "a"}]})",
        u"This lists app clients and says nothing about them. Open the output of describe-user-pool-client for each "
        "of them."_s);
    row("a pool", R"({"UserPool": {"Id": "a"}})",
        u"This is a pool. Open it with Open, then the outputs of other calls beside it."_s);
}

void TestAnswerImporter::refuses()
{
    QFETCH(QByteArray, text);
    auto answer = importAnswer(text.toStdString());
    QVERIFY(!answer);
    QTEST(QString::fromStdString(answer.error().message), "message");
    auto broken = importAnswer("{\n  \"WebACL\": ");
    QVERIFY(!broken && broken.error().line > 0);
}

void TestAnswerImporter::keepsNoSecrets()
{
    auto client = importAnswer(R"({"UserPoolClient": {"ClientId": "a", "ClientSecret": "hush-hush"}})");
    QVERIFY(client);
    QCOMPARE(client->answer.dump(), std::string(R"({"UserPoolClient":{"ClientId":"a"}})"));
    QCOMPARE(client->notes.size(), std::size_t{1});
    QCOMPARE(describeNote(client->notes.front()),
             std::string("ClientSecret: The secret was not taken over: designs keep none."));
    auto provider = importAnswer(
        R"({"IdentityProvider": {"ProviderDetails": {"client_id": "b", "client_secret": "hush", "private_key": "k"}}})");
    QVERIFY(provider);
    QCOMPARE(provider->answer.dump(), std::string(R"({"IdentityProvider":{"ProviderDetails":{"client_id":"b"}}})"));
}

void TestAnswerImporter::replacesOnlyTheSameThing()
{
    PoolConfig design;
    for (const char *text :
         {R"({"UserPoolClient": {"ClientId": "a", "ClientName": "old"}})", R"({"UserPoolClient": {"ClientId": "b"}})",
          R"({"UserPoolClient": {"ClientId": "a", "ClientName": "new"}})",
          R"({"RiskConfiguration": {"UserPoolId": "p"}})",
          R"({"RiskConfiguration": {"UserPoolId": "p", "ClientId": "a"}})"}) {
        auto answer = importAnswer(text);
        QVERIFY(answer);
        design = changed(design, answerEdits(design, *answer));
    }
    QCOMPARE(design.root().at("answers").dump(),
             std::string(R"({"DescribeUserPoolClient":[{"UserPoolClient":{"ClientId":"a","ClientName":"new"}},)"
                         R"({"UserPoolClient":{"ClientId":"b"}}],"DescribeRiskConfiguration":[)"
                         R"({"RiskConfiguration":{"UserPoolId":"p"}},)"
                         R"({"RiskConfiguration":{"UserPoolId":"p","ClientId":"a"}}]})"));
}

// An import of an export with MFA assumes the authenticator app; the answer says what it is.
void TestAnswerImporter::factorsBecomeThoseOfTheDesign()
{
    const PoolConfig design =
        importPool(R"({"UserPool": {"Id": "eu-west-1_a", "Name": "p", "MfaConfiguration": "OPTIONAL"}})")
            .imported->config;
    QVERIFY(design.contains(f::mfa::SoftwareTokenMfaConfiguration.path()));
    auto answer = importAnswer(R"({"EmailMfaConfiguration": {"Subject": "Code"}, "MfaConfiguration": "ON"})");
    QVERIFY(answer);
    const PoolConfig after = changed(design, answerEdits(design, *answer));
    QCOMPARE(after.root().at("SetUserPoolMfaConfig").dump(),
             std::string(R"({"EmailMfaConfiguration":{"Subject":"Code"}})"));
    QCOMPARE(after.root().at("CreateUserPool").at("MfaConfiguration"), Json("ON"));
    auto off = importAnswer(R"({"MfaConfiguration": "OFF"})");
    const PoolConfig without = changed(after, answerEdits(after, *off));
    QVERIFY(!without.contains(Path(Operation::SetUserPoolMfaConfig)));
    QCOMPARE(without.root().at("CreateUserPool").at("MfaConfiguration"), Json("OFF"));
}

void TestAnswerImporter::tellsAnotherPool()
{
    const PoolConfig design(Json::parse(R"({"CreateUserPool": {}, "origin": {"Id": "eu-west-1_a"}})"));
    auto other = importAnswer(R"({"RiskConfiguration": {"UserPoolId": "eu-west-1_b"}})");
    QCOMPARE(answerTrouble(design, *other),
             std::string("This is about the pool eu-west-1_b, and the open one is eu-west-1_a."));
    auto same = importAnswer(R"({"RiskConfiguration": {"UserPoolId": "eu-west-1_a"}})");
    QCOMPARE(answerTrouble(design, *same), std::string());
    QCOMPARE(answerTrouble(PoolConfig(), *other), std::string());
}

// Kept in the design's file, and no rule objects to them being there.
void TestAnswerImporter::survivesSaving()
{
    PoolConfig design(Json::parse(R"({"CreateUserPool": {"PoolName": "p"}})"));
    const std::vector<Diagnostic> before = Validator().validate(design);
    auto answer = importAnswer(R"({"WebACL": {"Name": "edge", "Rules": []}})");
    design = changed(design, answerEdits(design, *answer));
    QVERIFY(Validator().validate(design) == before);
    QVERIFY(!isBareRequest(design));
    const ImportResult again = importPool(designText(design, true));
    QVERIFY(again.imported);
    QVERIFY(again.imported->config == design);
    QVERIFY(!importPool(R"({"format": "pool-designer/1", "CreateUserPool": {}, "answers": 5})").imported);
}

QTEST_APPLESS_MAIN(TestAnswerImporter)
#include "tst_answerimporter.moc"
