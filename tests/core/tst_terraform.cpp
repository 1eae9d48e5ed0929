// SPDX-License-Identifier: MIT
#include "formats/terraform/hcl.h"
#include "formats/terraform/terraformwriter.h"
#include "randomdesign.h"
#include "samples.h"
#include "support/corpus.h"
#include "support/importrows.h"
#include "support/process.h"
#include "support/sampledesign.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace pooldesigner;
using namespace pooldesigner::test;

class TestTerraform : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void strings_data();
    void strings();
    void writes();
    void formatIsKept();
    void imports_data();
    void imports() { compareImport(); }
    void refuses_data();
    void refuses();
    void corpus_data();
    void corpus();
};

void TestTerraform::strings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hcl");
    const auto row = [](const char *name, const QString &text, const QString &hcl) {
        QTest::newRow(name) << text << hcl;
    };
    row("plain", u"a b"_s, u"\"a b\""_s);
    row("quotes", u"a\"b\\c"_s, u"\"a\\\"b\\\\c\""_s);
    row("interpolation", u"${x} %{if} $ % {####} $${y}"_s, u"\"$${x} %%{if} $ % {####} $$${y}\""_s);
    row("invisible", u"a\n\t\u202eb😀"_s, u"\"a\\n\\u0009\\u202eb😀\""_s);
}

void TestTerraform::strings()
{
    QFETCH(QString, text);
    QTEST(QString::fromStdString(hclString(text.toStdString())), "hcl");
}

void TestTerraform::writes()
{
    const Json design = Json::parse(R"({"CreateUserPool": {
        "PoolName": "web", "Policies": {"PasswordPolicy": {"MinimumLength": 8}},
        "LambdaConfig": {"PreSignUp": "arn:aws:lambda:eu-west-1:123456789012:function:a",
                         "PostConfirmation": "arn:aws:lambda:eu-west-1:123456789012:function:a"},
        "MfaConfiguration": "OFF", "UserPoolTags": {"a": "b"}, "DcrConfiguration": {"EnableStatus": "Enabled"},
        "Schema": [{"Name": "x", "Required": false}, {"Name": "y"}], "AliasAttributes": ["email", "phone_number"]},
        "SetUserPoolMfaConfig": {"MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": {"Enabled": true}},
        "CreateUserPoolDomain": {"Domain": "login"}})");
    const CommandText text = writeTerraform(PoolConfig(design));
    const QString wanted = uR"(# Not in this configuration: DcrConfiguration
resource "aws_cognito_user_pool" "pool" {
  name              = "web"
  mfa_configuration = "ON"
  tags = {
    "a" = "b"
  }
  alias_attributes = ["email", "phone_number"]

  password_policy {
    minimum_length = 8
  }

  lambda_config {
    pre_sign_up       = "arn:aws:lambda:eu-west-1:123456789012:function:a"
    post_confirmation = "arn:aws:lambda:eu-west-1:123456789012:function:a"
  }

  schema {
    name     = "x"
    required = false
  }

  schema {
    name = "y"
  }

  software_token_mfa_configuration {
    enabled = true
  }
}

resource "aws_cognito_user_pool_domain" "pool" {
  domain       = "login"
  user_pool_id = aws_cognito_user_pool.pool.id
}

resource "aws_lambda_permission" "pre_sign_up" {
  action        = "lambda:InvokeFunction"
  function_name = "arn:aws:lambda:eu-west-1:123456789012:function:a"
  principal     = "cognito-idp.amazonaws.com"
  source_arn    = aws_cognito_user_pool.pool.arn
}
)"_s;
    QCOMPARE(QString::fromStdString(text.text()).split(u'\n'), wanted.split(u'\n'));
    QCOMPARE(text.leftOut.size(), std::size_t{1});
}

// What terraform fmt would change is nothing, for samples and for designs with hostile texts.
void TestTerraform::formatIsKept()
{
    const QStringList programs = programsOnPath(u"terraform"_s);
    if (programs.isEmpty())
        QSKIP("No terraform on PATH to hold the layout against.");
    const QTemporaryDir folder;
    std::vector<PoolConfig> designs;
    for (const Sample &sample : kSamples)
        designs.push_back(sampleDesign(QLatin1String(sample.name)));
    RandomDesign random(31, everyMember());
    for (int i = 0; i < 200; ++i)
        designs.push_back(random.make());
    for (std::size_t i = 0; i < designs.size(); ++i) {
        QFile file(folder.filePath(u"pool%1.tf"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writeTerraform(designs[i]).text().c_str());
    }
    const Finished run =
        runProgram(programs.front(), {u"fmt"_s, u"-check"_s, u"-diff"_s, u"-no-color"_s, folder.path()},
                   QProcessEnvironment::systemEnvironment());
    QVERIFY2(run.exitCode == 0, (run.out.left(3000) + run.err.left(3000)).constData());
}

void TestTerraform::imports_data()
{
    addImportColumns();
    const QString renamed = u"The arguments of Terraform were read under the names that the API gives them; what the "
                            "state writes for not set is not set."_s;
    const QByteArray values =
        R"({"name":"web","mfa_configuration":"ON","arn":"arn:aws:cognito-idp:eu-west-1:123456789012:)"
        R"(userpool/eu-west-1_a1B2c3D4e","id":"eu-west-1_a1B2c3D4e","alias_attributes":[],"tags_all":{"a":"b"},)"
        R"("password_policy":[{"minimum_length":12,"password_history_size":0}],"sms_verification_message":"",)"
        R"("software_token_mfa_configuration":[{"enabled":true}],"schema":[{"name":"x","required":null,)"
        R"("string_attribute_constraints":[{"min_length":"1","max_length":"9"}]}],)"
        R"("account_recovery_setting":[{"recovery_mechanism":[{"name":"verified_email","priority":1}]}]})";
    const QByteArray domain = R"({"domain":"login","user_pool_id":"eu-west-1_a1B2c3D4e","managed_login_version":2})";
    const QByteArray design =
        R"({"format":"pool-designer/1","CreateUserPool":{"PoolName":"web","Policies":{"PasswordPolicy":{"MinimumLength":12}},)"
        R"("MfaConfiguration":"ON","Schema":[{"Name":"x","StringAttributeConstraints":{"MinLength":"1","MaxLength":"9"}}],)"
        R"("AccountRecoverySetting":{"RecoveryMechanisms":[{"Priority":1,"Name":"verified_email"}]}},)"
        R"("SetUserPoolMfaConfig":{"SoftwareTokenMfaConfiguration":{"Enabled":true}},)"
        R"("CreateUserPoolDomain":{"Domain":"login","ManagedLoginVersion":2},)"
        R"("origin":{"Id":"eu-west-1_a1B2c3D4e","Arn":"arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_a1B2c3D4e"},)"
        R"("target":{"region":"eu-west-1","account":"123456789012"}})";
    const QStringList notes{renamed, u"Attributes that only Terraform has were left out: tags_all."_s,
                            kOrigin.arg(u"Id, Arn"_s), kTarget.arg(u"eu-west-1"_s, u"123456789012"_s)};
    row("state",
        R"({"version":4,"terraform_version":"1.5.0","resources":[{"mode":"managed","type":"aws_cognito_user_pool","name":"p",)"
        R"("instances":[{"attributes":)" +
            values +
            R"(}]},{"mode":"managed","type":"aws_cognito_user_pool_domain","name":"d","instances":[{"attributes":)" +
            domain + "}]}]}",
        "terraform-state", design, notes);
    row("show -json",
        R"({"format_version":"1.0","terraform_version":"1.5.0","values":{"root_module":{"child_modules":[{"resources":[)"
        R"({"address":"module.m.aws_cognito_user_pool.p","mode":"managed","type":"aws_cognito_user_pool","name":"p","values":)" +
            values +
            R"(},{"address":"module.m.aws_cognito_user_pool_domain.d","mode":"managed","type":"aws_cognito_user_pool_domain","values":)" +
            domain + "}]}]}}}",
        "terraform-state", design, notes);
}

void TestTerraform::refuses_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("error");
    QTest::newRow("no pool") << R"({"version":4,"terraform_version":"1.5.0","resources":[]})"_ba
                             << u"The state holds no aws_cognito_user_pool with its attributes."_s;
    QTest::newRow("old state")
        << R"({"version":3,"terraform_version":"0.11.0","modules":[]})"_ba
        << u"This state was written by Terraform before 0.12, whose states hold only flat lists. Open "
           "what a newer terraform show -json prints."_s;
}

void TestTerraform::refuses()
{
    QFETCH(QByteArray, input);
    const ImportResult result = importPool(input.toStdString());
    QVERIFY(!result.imported);
    QTEST(errorLine(result.error), "error");
}

void TestTerraform::corpus_data() { addCorpusRows({u"tfstate"_s}, u"*"_s); }

// The name and the id of each pool of the state arrive, and nothing stands where the API knows no member.
void TestTerraform::corpus()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the corpus is not here: set POOLDESIGNER_CORPUS");
    const ImportResult result = importFile(path.toStdString());
    QVERIFY2(result.imported, qPrintable(errorLine(result.error)));
    QCOMPARE(result.imported->form, Form::TerraformState);
    const PoolConfig &config = result.imported->config;
    QVERIFY(config.contains(Path(Operation::CreateUserPool).child("PoolName")));
    QVERIFY(config.contains(Path().child("origin").child("Id")));
    for (const auto &[name, value] : config.root()["CreateUserPool"].items())
        QVERIFY2(catalogue::find(Operation::CreateUserPool, name) != nullptr, name.c_str());
    QVERIFY(planCommands(config, Generation::Latest).leftOut.empty());
}

QTEST_GUILESS_MAIN(TestTerraform)
#include "tst_terraform.moc"
