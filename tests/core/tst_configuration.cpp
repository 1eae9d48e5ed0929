// SPDX-License-Identifier: MIT
#include "formats/terraform/configurationimporter.h"

#include "catalogue/catalogue.h"
#include "formats/terraform/hclreader.h"
#include "support/corpus.h"
#include "support/importrows.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace pooldesigner;
using namespace pooldesigner::test;

// Configuration of Terraform as input: the syntax, and what becomes of its pools.
class TestConfiguration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void syntax_data();
    void syntax();
    void imports_data();
    void imports() { compareImport(); }
    void refuses_data();
    void refuses();
    void corpus_data();
    void corpus();
    void damagedTextIsReadPromptly();
};

void TestConfiguration::syntax_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char *name, const QByteArray &body, const QByteArray &expected) {
        QTest::newRow(name) << body << expected;
    };
    add("values", "a = \"x\"\nb = 12\nc = -1.5\nd = true\ne=null", R"({"a":"x","b":12,"c":-1.5,"d":true,"e":null})");
    add("escapes", R"(a = "q\"b\\n\n\t\u00e9\U0001F600 $${x} %%{y}")", R"({"a":"q\"b\\n\n\té😀 $${x} %%{y}"})");
    add("escapes that would begin an expression", R"(a = "\u0024{x} $\u007bx} \u0025{y}"
b = "$$${x}")",
        R"({"a":"$${x} $${x} %%{y}","b":"$$${x}"})");
    add("lists and objects", "a = [\n  \"x\", # one\n  2,\n]\nb = { c = 1, \"d e\" : [true]\n  f = {} }",
        R"({"a":["x",2],"b":{"c":1,"d e":[true],"f":{}}})");
    add("comments", "# one\n// two\n/* three\n */ a = 1 // four\nb = 2 /* five */", R"({"a":1,"b":2})");
    add("blocks", "a { b = 1 }\na {\n}\nc \"l\" m { d { e = 2 } }", R"({"a":[{"b":1},{}],"c l m":[{"d":[{"e":2}]}]})");
    add("documents", "a = <<EOT\n  x\n EOT\nb = <<-END\n    y\n      \"z\"\n    END\nc = 1",
        R"({"a":"  x\n","b":"y\n  \"z\"\n","c":1})");
    add("expressions",
        "a = var.x\nb = \"p-${var.x}-${f(\"}\")}\"\nc = merge(var.t, {\n  n = \"m\"\n})\nd = x ? 1 : 2 # no\n"
        "e = [var.y, \"z\", [for i in l : i]]\ng = { h = file(\"k\") }\nm = 1 + 2\nn = -var.o",
        R"x({"a":"${var.x}","b":"p-${var.x}-${f(\"}\")}","c":"${merge(var.t, { n = \"m\" })}","d":"${x ? 1 : 2}",)x"
        R"x("e":["${var.y}","z","${[for i in l : i]}"],"g":{"h":"${file(\"k\")}"},"m":"${1 + 2}","n":"${-var.o}"})x");
    add("an object of pairs that are worked out", "a = { for k, v in m : k => v }",
        R"({"a":"${{ for k, v in m : k => v }}"})");
    add("CRLF", "a = 1\r\nb = \"x\"\r\nc {\r\n}\r\n", R"({"a":1,"b":"x","c":[{}]})");
}

void TestConfiguration::syntax()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    const auto blocks = readHcl("resource \"t\" \"n\" {\n" + body.toStdString() + "\n}\n");
    QVERIFY2(blocks, qPrintable(errorLine(blocks ? ImportError() : blocks.error())));
    QCOMPARE((*blocks).size(), std::size_t{1});
    QCOMPARE((*blocks).front().labels, (std::vector<std::string>{"t", "n"}));
    QCOMPARE(compact((*blocks).front().body), compact(expected));
}

void TestConfiguration::imports_data()
{
    addImportColumns();
    const QString renamed = u"The arguments of Terraform were read under the names that the API gives them."_s;
    const QString texts =
        u"What these are only Terraform works out; their expressions stand as texts in their places: %1."_s;
    const QString kept = u"What these are only Terraform works out; their expressions are kept under origin: %1."_s;
    const auto add = [](const char *name, const QByteArray &input, const QByteArray &design, const QStringList &notes) {
        row(name, input, "terraform", "{\"format\":\"pool-designer/1\",\"CreateUserPool\":" + design + '}', notes);
    };
    const QByteArray head = "resource \"aws_cognito_user_pool\" \"main\" {\n";
    add("literal values",
        head + "  name = \"web\"\n  mfa_configuration = \"ON\"\n  auto_verified_attributes = [\"email\"]\n"
               "  software_token_mfa_configuration {\n    enabled = true\n  }\n"
               "  password_policy {\n    minimum_length = \"8\"\n    require_numbers = true\n  }\n"
               "  schema {\n    name = \"dept\"\n    attribute_data_type = \"String\"\n"
               "    string_attribute_constraints {\n      max_length = 20\n    }\n  }\n"
               "  schema {\n    name = \"email\"\n    required = true\n  }\n  tags = {\n    a = \"b\"\n  }\n}\n",
        R"({"PoolName":"web","Policies":{"PasswordPolicy":{"MinimumLength":8,"RequireNumbers":true}},)"
        R"("AutoVerifiedAttributes":["email"],"MfaConfiguration":"ON","UserPoolTags":{"a":"b"},)"
        R"("Schema":[{"Name":"dept","AttributeDataType":"String","StringAttributeConstraints":{"MaxLength":"20"}},)"
        R"({"Name":"email","Required":true}]},)"
        R"("SetUserPoolMfaConfig":{"SoftwareTokenMfaConfiguration":{"Enabled":true}})",
        {renamed,
         u"These were given the kind of value that the API wants: Policies.PasswordPolicy.MinimumLength, Schema[0].StringAttributeConstraints.MaxLength."_s});
    add("variables and local values",
        "variable \"stage\" {\n  default = \"prod\"\n}\nvariable \"open\" {}\nlocals {\n  base = \"web-${var.stage}\"\n"
        "  tags = { a = var.stage }\n}\n" +
            head + "  name = \"${local.base}-pool\"\n  tags = local.tags\n  deletion_protection = var.open\n}\n",
        R"({"PoolName":"web-prod-pool","UserPoolTags":{"a":"prod"}},)"
        R"("origin":{"Configuration":{"Placeholders":{"DeletionProtection":{"${}":"${var.open}"}}}})",
        {renamed, u"Variables were taken to have their default: stage = \"prod\"."_s,
         kept.arg(u"DeletionProtection"_s)});
    add("expressions",
        head +
            "  name = \"${var.app}-x\"\n  count = 1\n  auto_verified_attributes = [var.a, \"email\"]\n"
            "  tags = merge(var.t, { n = \"m\" })\n  lambda_config {\n    pre_sign_up = aws_lambda_function.f.arn\n  "
            "}\n"
            "  dynamic \"schema\" {\n    for_each = var.s\n    content {\n      name = schema.value\n    }\n  }\n}\n",
        R"({"PoolName":"${var.app}-x","LambdaConfig":{"PreSignUp":"${aws_lambda_function.f.arn}"},)"
        R"("AutoVerifiedAttributes":["email"]},"origin":{"Configuration":{"Placeholders":{)"
        R"("PoolName":{"${}":"${var.app}-x"},"LambdaConfig.PreSignUp":{"${}":"${aws_lambda_function.f.arn}"},)"
        R"("AutoVerifiedAttributes[0]":{"${}":"${var.a}"},)"
        R"("UserPoolTags":{"${}":"${merge(var.t, { n = \"m\" })}"}}}})",
        {renamed, u"Attributes that only Terraform has were left out: count, dynamic schema."_s,
         texts.arg(u"PoolName, LambdaConfig.PreSignUp"_s), kept.arg(u"AutoVerifiedAttributes[0], UserPoolTags"_s)});
    add("texts that look like expressions",
        head + "  name = \"$${a}\"\n  tags = {\n    Terraform = \"true\"\n    b = \"100 %%{c}\"\n  }\n}\n",
        R"({"PoolName":"${a}","UserPoolTags":{"Terraform":"true","b":"100 %{c}"}})", {renamed});
    add("JSON syntax",
        R"({"//": {"metadata": {}}, "terraform": {"required_providers": {}}, "variable": {"stage": {"default": "prod"}},
            "locals": {"base": "web-${var.stage}"}, "resource": {"aws_cognito_user_pool": {"main": {"//": {"path": "x"},
            "name": "${local.base}", "deletion_protection": "${var.open}", "password_policy": {"minimum_length": 9},
            "schema": [{"name": "a"}, {"name": "b"}], "account_recovery_setting": {"recovery_mechanism":
            {"name": "verified_email", "priority": 1}}}}, "aws_cognito_user_pool_domain": {"d": {"domain": "login",
            "user_pool_id": "${aws_cognito_user_pool.main.id}"}}}})",
        R"({"PoolName":"web-prod","Policies":{"PasswordPolicy":{"MinimumLength":9}},)"
        R"("Schema":[{"Name":"a"},{"Name":"b"}],)"
        R"("AccountRecoverySetting":{"RecoveryMechanisms":[{"Priority":1,"Name":"verified_email"}]}},)"
        R"("CreateUserPoolDomain":{"Domain":"login"},)"
        R"("origin":{"Configuration":{"Placeholders":{"DeletionProtection":{"${}":"${var.open}"}}}})",
        {renamed, u"Variables were taken to have their default: stage = \"prod\"."_s,
         kept.arg(u"DeletionProtection"_s)});
    add("domain of the pool",
        head + "  name = \"web\"\n}\nresource \"aws_cognito_user_pool_domain\" \"d\" {\n  domain = \"login\"\n"
               "  user_pool_id = aws_cognito_user_pool.main.id\n}\n",
        R"({"PoolName":"web"},"CreateUserPoolDomain":{"Domain":"login"})", {renamed});
    add("several", head + "  name = \"web\"\n}\nresource \"aws_cognito_user_pool\" \"other\" {\n  name = var.x\n}\n",
        R"({"PoolName":"web"})",
        {u"There are 2 pools: web (aws_cognito_user_pool.main), ${var.x} (aws_cognito_user_pool.other). Taken was web "
         "(aws_cognito_user_pool.main); the others are left out."_s,
         renamed});
    add("values that name each other", "locals {\n  a = local.b\n  b = local.a\n}\n" + head + "  name = local.a\n}\n",
        R"({"PoolName":"${local.b}"},"origin":{"Configuration":{"Placeholders":{"PoolName":{"${}":"${local.b}"}}}})",
        {renamed, texts.arg(u"PoolName"_s)});
}

void TestConfiguration::refuses_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("error");
    const QByteArray head = "resource \"aws_cognito_user_pool\" \"main\" {\n";
    const QString wrong = u"%1 This is no configuration of Terraform: an argument, a block or its end was expected. "
                          "terraform fmt tells more."_s;
    const QString cut = u"%1 The configuration ends within a block or a value. The file may be cut off."_s;
    QTest::newRow("cut off") << head + "  name = \"web\"\n" << cut.arg(u"3:1"_s);
    QTest::newRow("cut off in a list") << head + "  name = [\"web\",\n" << cut.arg(u"3:1"_s);
    QTest::newRow("no value") << head + "  name =\n}\n" << wrong.arg(u"2:9"_s);
    QTest::newRow("no name") << head + "  = 1\n}\n" << wrong.arg(u"2:3"_s);
    QTest::newRow("too many levels") << head + QByteArray("a {\n").repeated(200) << wrong.arg(u"102:2"_s);
}

void TestConfiguration::refuses()
{
    QFETCH(QByteArray, input);
    const ImportResult result = importPool(input.toStdString());
    QVERIFY(!result.imported);
    QTEST(errorLine(result.error), "error");
}

void TestConfiguration::corpus_data() { addCorpusRows({u"tf"_s}, u"*.tf"_s); }

// Every pool arrives, under names that the API has.
void TestConfiguration::corpus()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the corpus is not here: set POOLDESIGNER_CORPUS");
    const ImportedPools read = importPoolsOfFile(path.toStdString());
    if (!("\n" + readBytes(path)).contains("\nresource ")) {
        QVERIFY(errorLine(read.error).startsWith(u"The text holds nothing but comments."_s));
        return;
    }
    QVERIFY2(!read.pools.empty(), qPrintable(errorLine(read.error)));
    for (const Imported &pool : read.pools) {
        QCOMPARE(pool.form, Form::Terraform);
        for (const auto &[name, value] : pool.config.root()["CreateUserPool"].items())
            QVERIFY2(catalogue::find(Operation::CreateUserPool, name) != nullptr, name.c_str());
    }
    QCOMPARE(static_cast<qsizetype>(read.pools.size()),
             QString::fromUtf8(readBytes(path))
                 .count(QRegularExpression(u"(?m)^[ \\t]*resource \"aws_cognito_user_pool\" "_s)));
}

void TestConfiguration::damagedTextIsReadPromptly()
{
    const std::string head = "resource \"aws_cognito_user_pool\" \"main\" {\n  name = ";
    for (const char *piece : {"[", "{a=", "\"${\"", "f(\"${", "<<A\n", "\"${[", "((", "a {\n"}) {
        std::string text = head;
        while (text.size() < 200'000)
            text += piece;
        const ImportResult result = importPool(text);
        QVERIFY(!result.imported);
        QVERIFY(!result.error.message.empty());
    }
    std::string doubling = "locals {\n  a0 = \"xxxxxxxxxxxxxxxx\"\n";
    for (int i = 1; i < 60; ++i)
        doubling += "  a" + std::to_string(i) + " = \"${local.a" + std::to_string(i - 1) + "}${local.a" +
                    std::to_string(i - 1) + "}\"\n";
    const ImportResult result = importPool(doubling + "}\n" + head + "local.a59\n}\n");
    QVERIFY(result.imported);
    QVERIFY(result.imported->config.root().dump().size() < 4'000'000);
}

QTEST_GUILESS_MAIN(TestConfiguration)
#include "tst_configuration.moc"
