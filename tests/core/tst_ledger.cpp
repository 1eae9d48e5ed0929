// SPDX-License-Identifier: MIT
#include "formats/ledger/ledger.h"

#include "support/importtext.h"
#include "support/ledgercheck.h"

#include <QtTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

// Each value of an import as a whole line; tst_ledger_sum proves that there is one for each.
class TestLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entries_data();
    void entries();
};

namespace {

ImportResult imported(std::string_view text, std::optional<Form> form = {})
{
    return importPool(text, ImportOptions{.form = form, .keepSource = true});
}

} // namespace

void TestLedger::entries_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("description")
        << R"({"UserPool": {"Name": "web", "Id": "eu-west-1_a", "SchemaAttributes": [
        {"Name": "custom:a", "Mutable": true}, {"Name": "sub", "Mutable": false}], "LambdaConfig": {},
        "EstimatedNumberOfUsers": 3, "MfaConfiguration": "OPTIONAL"}})"_ba
        << QStringList{
               uR"(renamed | Name = "web" | PoolName = "web" | The API calls it so, or another call of it sets it.)"_s,
               uR"(kept-aside | Id = "eu-west-1_a" | origin.Id = "eu-west-1_a" | Members that only the service sets are kept under origin: Id, EstimatedNumberOfUsers.)"_s,
               uR"(changed | SchemaAttributes[0].Name = "custom:a" | Schema[0].Name = "a" | The prefix custom:, which the service adds, was taken off: custom:a.)"_s,
               uR"(renamed | SchemaAttributes[0].Mutable = true | Schema[0].Mutable = true | The API calls it so, or another call of it sets it.)"_s,
               uR"(dropped | SchemaAttributes[1] = {"Name":"sub","Mutable":false} |  = - | Attributes that the service makes by itself are left out: sub.)"_s,
               uR"(dropped | LambdaConfig = {} |  = - | Empty members, which set nothing, are left out: LambdaConfig.)"_s,
               uR"(kept-aside | EstimatedNumberOfUsers = 3 | origin.EstimatedNumberOfUsers = 3 | Members that only the service sets are kept under origin: Id, EstimatedNumberOfUsers.)"_s,
               uR"(taken | MfaConfiguration = "OPTIONAL" | MfaConfiguration = "OPTIONAL" | )"_s,
               uR"(defaulted |  = - | SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration.Enabled = true | MFA is OPTIONAL and no text messages are set up. The export does not tell the second factor, so the authenticator app is assumed: see SetUserPoolMfaConfig. get-user-pool-mfa-config shows the real one.)"_s,
               uR"(defaulted |  = - | target.region = "eu-west-1" | The design is aimed at the region the pool came from: eu-west-1.)"_s};
    QTest::newRow("command")
        << "aws cognito-idp create-user-pool --pool-name web --policies PasswordPolicy={MinimumLength=8} --query Id "
           "--region eu-west-1 --tagz a=b stray\naws cognito-idp create-user-pool-domain --domain d --user-pool-id $ID\n"_ba
        << QStringList{
               uR"(renamed | --pool-name = "web" | PoolName = "web" | The API calls it so, or another call of it sets it.)"_s,
               uR"(renamed | --policies.PasswordPolicy.MinimumLength = 8 | Policies.PasswordPolicy.MinimumLength = 8 | The API calls it so, or another call of it sets it.)"_s,
               uR"(dropped | --query = "Id" |  = - | Options that are about the call and not the pool were left out: --query Id.)"_s,
               uR"(renamed | --region = "eu-west-1" | target.region = "eu-west-1" | The API calls it so, or another call of it sets it.)"_s,
               uR"(dropped | --tagz[0] = "a=b" |  = - | The aws CLI knows no option --tagz; it was left out, with what stood behind it: a=b stray.)"_s,
               uR"(dropped | --tagz[1] = "stray" |  = - | The aws CLI knows no option --tagz; it was left out, with what stood behind it: a=b stray.)"_s,
               uR"(renamed | create-user-pool-domain: --domain = "d" | CreateUserPoolDomain.Domain = "d" | The API calls it so, or another call of it sets it.)"_s,
               uR"(dropped | create-user-pool-domain: --user-pool-id = "$ID" |  = - | It names the pool that is being designed.)"_s};
    QTest::newRow("template")
        << R"(Parameters: {Stage: {Type: String, Default: prod}}
Resources:
  Pool:
    Type: AWS::Cognito::UserPool
    DeletionPolicy: Retain
    Properties:
      UserPoolName: !Sub 'web-${Stage}'
      MfaConfiguration: !Ref Mode
      EnabledMfas: [SOFTWARE_TOKEN_MFA, SMS_MFA]
      LambdaConfig: {PreSignUp: !GetAtt B.Arn}
      AutoVerifiedAttributes: !If [Never, [email], !Ref AWS::NoValue]
      UserPoolTags: [{Key: a, Value: b}]
      Policies: {PasswordPolicy: {MinimumLength: "8"}}
Conditions: {Never: !Equals [a, b]}
)"_ba
        << QStringList{
               uR"(dropped | DeletionPolicy = "Retain" |  = - | Left out, because a pool has no such thing: DeletionPolicy.)"_s,
               uR"(changed | Properties.UserPoolName = {"Fn::Sub":"web-${Stage}"} | PoolName = "web-prod" | The function was worked out from what the template says.)"_s,
               uR"(kept-aside | Properties.MfaConfiguration = {"Ref":"Mode"} | origin.Template.Placeholders.MfaConfiguration = {"Ref":"Mode"} | What it gives is known only where the template is deployed; a template that is written has it again.)"_s,
               uR"(changed | Properties.EnabledMfas[0] = "SOFTWARE_TOKEN_MFA" | SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration.Enabled = true | The factors now stand in SetUserPoolMfaConfig; text messages are one where SmsConfiguration is set.)"_s,
               uR"(dropped | Properties.EnabledMfas[1] = "SMS_MFA" |  = - | The factors now stand in SetUserPoolMfaConfig; text messages are one where SmsConfiguration is set.)"_s,
               uR"(changed | Properties.LambdaConfig.PreSignUp = {"Fn::GetAtt":["B","Arn"]} | LambdaConfig.PreSignUp = "${B.Arn}" | What it gives is known only where the template is deployed; a text stands in its place.)"_s,
               uR"(dropped | Properties.AutoVerifiedAttributes = {"Fn::If":["Never",["email"],{"Ref":"AWS::NoValue"}]} |  = - | The function says that nothing is set.)"_s,
               uR"(changed | Properties.UserPoolTags = [{"Key":"a","Value":"b"}] | UserPoolTags = {"a":"b"} | A list of keys and values was read as the map that it has to be.)"_s,
               uR"(changed | Properties.Policies.PasswordPolicy.MinimumLength = "8" | Policies.PasswordPolicy.MinimumLength = 8 | These were given the kind of value that the API wants: Policies.PasswordPolicy.MinimumLength.)"_s,
               uR"(dropped | beside the pool: Parameters.Stage = {"Type":"String","Default":"prod"} |  = - | No function that is kept refers to it.)"_s,
               uR"(dropped | beside the pool: Conditions.Never = {"Fn::Equals":["a","b"]} |  = - | No function that is kept refers to it.)"_s};
    QTest::newRow("functions in lists")
        << R"(Parameters: {Known: {Type: String, Default: email}, A: {Type: String}}
Resources:
  Pool:
    Type: AWS::Cognito::UserPool
    Properties:
      UserPoolName: web
      AliasAttributes: [!Ref "AWS::NoValue", !Ref A, !Ref Known, phone_number, !Ref B]
      UsernameAttributes: [!Ref A, !Ref A]
      EnabledMfas: [!Ref A, EMAIL_OTP]
      Schema: [!Ref S, {Name: dept, Mutable: !Ref M}]
)"_ba
        << QStringList{
               uR"(renamed | Properties.UserPoolName = "web" | PoolName = "web" | The API calls it so, or another call of it sets it.)"_s,
               uR"(dropped | Properties.AliasAttributes[0] = {"Ref":"AWS::NoValue"} |  = - | The function says that nothing is set.)"_s,
               uR"(kept-aside | Properties.AliasAttributes[1] = {"Ref":"A"} | origin.Template.Placeholders["AliasAttributes[0]"] = {"Ref":"A"} | What it gives is known only where the template is deployed; a template that is written has it again.)"_s,
               uR"(changed | Properties.AliasAttributes[2] = {"Ref":"Known"} | AliasAttributes[0] = "email" | The function was worked out from what the template says.)"_s,
               uR"(taken | Properties.AliasAttributes[3] = "phone_number" | AliasAttributes[1] = "phone_number" | )"_s,
               uR"(kept-aside | Properties.AliasAttributes[4] = {"Ref":"B"} | origin.Template.Placeholders["AliasAttributes[3]"] = {"Ref":"B"} | What it gives is known only where the template is deployed; a template that is written has it again.)"_s,
               uR"(kept-aside | Properties.UsernameAttributes[0] = {"Ref":"A"} | origin.Template.Placeholders.UsernameAttributes[0] = {"Ref":"A"} | What it gives is known only where the template is deployed; a template that is written has it again.)"_s,
               uR"(kept-aside | Properties.UsernameAttributes[1] = {"Ref":"A"} | origin.Template.Placeholders.UsernameAttributes[1] = {"Ref":"A"} | What it gives is known only where the template is deployed; a template that is written has it again.)"_s,
               uR"(kept-aside | Properties.EnabledMfas[0] = {"Ref":"A"} | origin.Template.Placeholders.EnabledMfas[0] = {"Ref":"A"} | What it gives is known only where the template is deployed; a template that is written has it again.)"_s,
               uR"(changed | Properties.EnabledMfas[1] = "EMAIL_OTP" | SetUserPoolMfaConfig.EmailMfaConfiguration = {} | The factors now stand in SetUserPoolMfaConfig; text messages are one where SmsConfiguration is set.)"_s,
               uR"(kept-aside | Properties.Schema[0] = {"Ref":"S"} | origin.Template.Placeholders["Schema[0]"] = {"Ref":"S"} | What it gives is known only where the template is deployed; a template that is written has it again.)"_s,
               uR"(taken | Properties.Schema[1].Name = "dept" | Schema[0].Name = "dept" | )"_s,
               uR"(kept-aside | Properties.Schema[1].Mutable = {"Ref":"M"} | origin.Template.Placeholders["Schema[0].Mutable"] = {"Ref":"M"} | What it gives is known only where the template is deployed; a template that is written has it again.)"_s,
               uR"(dropped | beside the pool: Parameters.Known = {"Type":"String","Default":"email"} |  = - | No function that is kept refers to it.)"_s,
               uR"(kept-aside | beside the pool: Parameters.A = {"Type":"String"} | origin.Template.Parameters.A = {"Type":"String"} | Functions that are kept refer to it.)"_s};
    QTest::newRow("wrapped")
        << R"({"ResponseMetadata": {"RequestId": "r", "HTTPHeaders": {"date": "d"}}, "Id": 1, "data": [{"n": null,
        "UserPool": {"PoolName": "web"}, "Other": []}, 7]})"_ba
        << QStringList{
               uR"(taken | PoolName = "web" | PoolName = "web" | )"_s,
               uR"(dropped | beside the pool: ResponseMetadata = {"RequestId":"r","HTTPHeaders":{"date":"d"}} |  = - | Stands beside the pool and is no part of it.)"_s,
               uR"(dropped | beside the pool: Id = 1 |  = - | Stands beside the pool and is no part of it.)"_s,
               uR"(dropped | beside the pool: data[0].n = null |  = - | Stands beside the pool and is no part of it.)"_s,
               uR"(dropped | beside the pool: data[0].Other = [] |  = - | Stands beside the pool and is no part of it.)"_s,
               uR"(dropped | beside the pool: data[1] = 7 |  = - | Stands beside the pool and is no part of it.)"_s};
    QTest::newRow("pools beside each other")
        << R"({"NextToken": "t", "Pools": [{"UserPool": {"PoolName": "a"}, "Note": 1}, {"UserPool": {"PoolName": "b"},
        "Note": 2}]})"_ba
        << QStringList{
               uR"(taken | PoolName = "a" | PoolName = "a" | )"_s,
               uR"(dropped | beside the pool: NextToken = "t" |  = - | Stands beside the pool and is no part of it.)"_s,
               uR"(dropped | beside the pool: Pools[0].Note = 1 |  = - | Stands beside the pool and is no part of it.)"_s};
    QTest::newRow("state")
        << R"({"version": 4, "terraform_version": "1.5.0", "resources": [{"mode": "managed",
        "type": "aws_cognito_user_pool", "name": "p", "instances": [{"attributes": {"name": "web",
        "id": "eu-west-1_a", "password_policy": [{"minimum_length": 8, "password_history_size": 0}],
        "schema": [{"name": "a", "required": false}], "tags": {"a": "b"}, "tags_all": {"a": "b"},
        "sms_verification_message": ""}}]}]})"_ba
        << QStringList{
               uR"(renamed | name = "web" | PoolName = "web" | The API calls it so, or another call of it sets it.)"_s,
               uR"(kept-aside | id = "eu-west-1_a" | origin.Id = "eu-west-1_a" | Only the service sets it.)"_s,
               uR"(renamed | password_policy[0].minimum_length = 8 | Policies.PasswordPolicy.MinimumLength = 8 | The API calls it so, or another call of it sets it.)"_s,
               uR"(dropped | password_policy[0].password_history_size = 0 |  = - | In Terraform this stands for what is not set.)"_s,
               uR"(renamed | schema[0].name = "a" | Schema[0].Name = "a" | The API calls it so, or another call of it sets it.)"_s,
               uR"(renamed | schema[0].required = false | Schema[0].Required = false | The API calls it so, or another call of it sets it.)"_s,
               uR"(renamed | tags.a = "b" | UserPoolTags.a = "b" | The API calls it so, or another call of it sets it.)"_s,
               uR"(dropped | tags_all.a = "b" |  = - | Attributes that only Terraform has were left out: tags_all.)"_s,
               uR"(dropped | sms_verification_message = "" |  = - | In Terraform this stands for what is not set.)"_s,
               uR"(dropped | beside the pool: version = 4 |  = - | Stands beside the pool and is no part of it.)"_s,
               uR"(dropped | beside the pool: terraform_version = "1.5.0" |  = - | Stands beside the pool and is no part of it.)"_s,
               uR"(dropped | beside the pool: resources[0].mode = "managed" |  = - | Stands beside the pool and is no part of it.)"_s,
               uR"(dropped | beside the pool: resources[0].type = "aws_cognito_user_pool" |  = - | Stands beside the pool and is no part of it.)"_s,
               uR"(dropped | beside the pool: resources[0].name = "p" |  = - | Stands beside the pool and is no part of it.)"_s,
               uR"(defaulted |  = - | target.region = "eu-west-1" | The design is aimed at the region the pool came from: eu-west-1.)"_s};
}

void TestLedger::entries()
{
    QFETCH(QByteArray, input);
    QFETCH(QStringList, expected);
    const ImportResult result = imported(input.toStdString());
    QVERIFY2(result.imported, qPrintable(test::errorLine(result.error)));
    QStringList lines;
    for (const LedgerEntry &entry : makeLedger(*result.imported))
        lines << test::ledgerLine(entry);
    QVERIFY2(lines == expected, qPrintable(lines.join(u'\n')));
    QCOMPARE(test::faultsOfLedger(*result.imported), QStringList());
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
