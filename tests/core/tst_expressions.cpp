// SPDX-License-Identifier: MIT
#include "formats/terraform/expressions.h"

#include "formats/ledger/ledger.h"
#include "formats/terraform/hclreader.h"
#include "formats/terraform/oneline.h"
#include "output/output.h"
#include "support/corpus.h"
#include "support/importtext.h"

#include <QtTest>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

// Expressions of Terraform stay with a design and come back in a configuration that is written from it.
class TestExpressions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onOneLine_data();
    void onOneLine();
    void sources_data();
    void sources();
    void references_data();
    void references();
    void comeBack_data();
    void comeBack();
    void afterEdits();
    void otherFormsNameThem();
    void configurationNamesWhatIsMissing();
    void ledger();
    void hostileDesigns_data();
    void hostileDesigns();
    void corpus_data() { addCorpusRows({u"tf"_s}, u"*.tf"_s); }
    void corpus();
};

namespace {

std::string inPool(const std::string &arguments, const std::string &rest = {})
{
    return rest + "resource \"aws_cognito_user_pool\" \"pool\" {\n" + arguments + "}\n";
}

QString written(const PoolConfig &config) { return text(writeOutput(config, {.form = OutputForm::Terraform}).text()); }

PoolConfig imported(const std::string &configuration)
{
    const ImportResult result = importPool(configuration, Form::Terraform);
    return result.imported ? result.imported->config : PoolConfig();
}

} // namespace

void TestExpressions::onOneLine_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("output");
    const auto add = [](const char *name, const QByteArray &input, const QString &output) {
        QTest::newRow(name) << input << output;
    };
    add("one line", "var.x", u"var.x"_s);
    add("blanks", "f( a,\t b )", u"f( a, b )"_s);
    add("line breaks in brackets", "f(\n  a,\n  b\n)", u"f( a, b )"_s);
    add("members of an object", "{\n  a = 1\n  b = 2,\n  c = 3\n}", u"{ a = 1, b = 2, c = 3 }"_s);
    add("objects in objects", "merge({\n  a = {\n    b = 1\n  }\n  c = [\n    1,\n    2\n  ]\n})",
        u"merge({ a = { b = 1 }, c = [ 1, 2 ] })"_s);
    add("objects of pairs", "{\n  for k, v in m :\n  k => v\n}", u"{ for k, v in m : k => v }"_s);
    add("comments", "{ # one\n  a = 1 // two\n  /* three */ b = 2\n}", u"{ a = 1, b = 2 }"_s);
    add("texts", "f(\"a  b\", \"# no\", \"${g(\"x  y\")}\")", u"f(\"a  b\", \"# no\", \"${g(\"x  y\")}\")"_s);
    add("a comment with a quote", "[\n  a, # don't \" stop\n  b\n]", u"[ a, b ]"_s);
}

void TestExpressions::onOneLine()
{
    QFETCH(QByteArray, input);
    const QString line = text(pooldesigner::onOneLine(input.toStdString()));
    QTEST(line, "output");
    QCOMPARE(text(pooldesigner::onOneLine(line.toStdString())), line);
}

void TestExpressions::sources_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("value"); // empty where it cannot be written
    const auto add = [](const char *name, const QString &source, const QString &value) {
        QTest::newRow(name) << source << value;
    };
    add("an expression alone", u"${var.x}"_s, u"var.x"_s);
    add("a condition", u"${var.p ? \"a\" : \"b\"}"_s, u"var.p ? \"a\" : \"b\""_s);
    add("within a text", u"a-${var.x}-\"b\"\n"_s, u"\"a-${var.x}-\\\"b\\\"\\n\""_s);
    add("two", u"${var.x}${var.y}"_s, u"\"${var.x}${var.y}\""_s);
    add("texts within", u"${f(\"}\")}-x"_s, u"\"${f(\"}\")}-x\""_s);
    add("a text alone", u"${\"a\"}"_s, u"\"${\"a\"}\""_s);
    add("beside what begins nothing", u"$${a} ${var.x} %%{b}"_s, u"\"$${a} ${var.x} %%{b}\""_s);
    add("directives", u"%{ if var.p }a%{ endif }"_s, u"\"%{ if var.p }a%{ endif }\""_s);
    add("never closed", u"${var.x"_s, {});
    add("line break within", u"${f(\n1)}"_s, {});
    add("a second argument", u"${var.x\n}\nresource \"x\" \"y\" {}\n{}"_s, {});
    add("a comment that hides the rest", u"${var.x # }"_s, {});
    add("what looks like the end", u"${a}\" b = \"${c}"_s, u"\"${a}\\\" b = \\\"${c}\""_s);
    add("characters that nobody sees", u"${var.x\u202e}"_s, {});
}

void TestExpressions::sources()
{
    QFETCH(QString, source);
    QFETCH(QString, value);
    const auto found = hclSource(source.toStdString());
    QCOMPARE(found ? text(*found) : QString(), value);
    if (!found)
        return;
    const auto blocks = readHcl("a {\nx = " + *found + "\n}\n");
    QVERIFY(blocks);
    QCOMPARE(text((*blocks).front().body["x"].get<std::string>()), source);
}

void TestExpressions::references_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("variables") << u"${var.a}-${local.b.c[0].d}"_s << QStringList{u"local.b"_s, u"var.a"_s};
    QTest::newRow("resources") << u"${aws_lambda_function.f.arn}"_s << QStringList{u"aws_lambda_function.f"_s};
    QTest::newRow("data") << u"${data.aws_ses.x.arn}"_s << QStringList{u"data.aws_ses.x"_s};
    QTest::newRow("modules") << u"${module.m.out}"_s << QStringList{u"module.m"_s};
    QTest::newRow("functions and texts") << u"${f(\"var.no\", var.a)}"_s << QStringList{u"var.a"_s};
    QTest::newRow("Terraform's own") << u"${path.module}/${each.value} ${count.index}"_s << QStringList();
    QTest::newRow("nothing") << u"var.a $${var.b}"_s << QStringList();
    QTest::newRow("never closed") << u"${var.a"_s << QStringList{u"var.a"_s};
}

void TestExpressions::references()
{
    QFETCH(QString, source);
    std::set<std::string> names;
    addExpressionReferences(source.toStdString(), names);
    QStringList found;
    for (const std::string &name : names)
        found << text(name);
    QTEST(found, "names");
}

void TestExpressions::comeBack_data()
{
    QTest::addColumn<QByteArray>("arguments"); // as the writer lays them out
    const auto add = [](const char *name, const QByteArray &arguments) { QTest::newRow(name) << arguments; };
    add("texts", "  name = \"${var.env}-pool\"\n");
    add("a literal that looks like one", "  name = \"$${var.env}\"\n");
    add("no text alone",
        "  name                = \"web\"\n  deletion_protection = var.protect ? \"ACTIVE\" : \"INACTIVE\"\n");
    add("items of a list", "  name                     = \"web\"\n"
                           "  auto_verified_attributes = [var.a, \"email\", var.b, \"phone_number\", var.c]\n");
    add("nothing but items that are expressions",
        "  name             = \"web\"\n  alias_attributes = [var.a, local.b]\n");
    add("an expression for the list", "  name             = \"web\"\n  alias_attributes = var.aliases\n");
    add("tags", "  name = \"web\"\n  tags = {\n    \"env\"  = var.env\n    \"name\" = \"a-${var.env}\"\n"
                "    \"team\" = \"web\"\n  }\n");
    add("an expression for the tags", "  name = \"web\"\n  tags = merge(var.tags, { n = \"m\" })\n");
    add("in blocks", "  name = \"web\"\n\n  password_policy {\n    require_numbers = true\n"
                     "    minimum_length  = var.length\n  }\n");
    add("alone in a block", "  name = \"web\"\n\n  password_policy {\n    minimum_length = var.length\n  }\n");
    add("in entries of the schema",
        "  name = \"web\"\n\n  schema {\n    name                = \"a\"\n    attribute_data_type = \"String\"\n  }\n\n"
        "  schema {\n    name                = \"b\"\n    attribute_data_type = var.type\n  }\n");
    add("factors of the second call",
        "  name = \"web\"\n\n  software_token_mfa_configuration {\n    enabled = var.totp\n  }\n");
}

void TestExpressions::comeBack()
{
    QFETCH(QByteArray, arguments);
    const std::string configuration = inPool(arguments.toStdString());
    const PoolConfig config = imported(configuration);
    QCOMPARE(written(config), text(configuration));
    // Once more by way of the file of the design.
    const ImportResult saved = importPool(config.root().dump());
    QVERIFY(saved.imported);
    QCOMPARE(written(saved.imported->config), text(configuration));
}

// What somebody changed is a value; what moved goes with its entry.
void TestExpressions::afterEdits()
{
    PoolConfig config = imported(inPool("  name = var.name\n  deletion_protection = var.protect\n"
                                        "  schema {\n    name = \"a\"\n  }\n"
                                        "  schema {\n    name = \"b\"\n    mutable = var.mutable\n  }\n"));
    const Path create(Operation::CreateUserPool);
    QVERIFY(config.set(create.child("PoolName"), "web"));
    QVERIFY(config.set(create.child("DeletionProtection"), "ACTIVE"));
    QVERIFY(config.moveItem(create.child("Schema"), 1, 0));
    QCOMPARE(written(config), text(inPool("  name                = \"web\"\n  deletion_protection = \"ACTIVE\"\n\n"
                                          "  schema {\n    name    = \"b\"\n    mutable = var.mutable\n  }\n\n"
                                          "  schema {\n    name = \"a\"\n  }\n")));
}

void TestExpressions::otherFormsNameThem()
{
    const PoolConfig config = imported(inPool("  name = var.name\n  deletion_protection = var.protect\n"));
    const QString texts = u"The texts of these are expressions of the Terraform configuration that the design came "
                          "from; put real values in their places: PoolName."_s;
    const QString missing = u"These are expressions of the Terraform configuration that the design came from, which no "
                            "text can stand for; they are not in this form: DeletionProtection."_s;
    for (const OutputForm form : {OutputForm::Command, OutputForm::Script, OutputForm::RequestJson,
                                  OutputForm::RequestYaml, OutputForm::CloudFormation}) {
        QStringList notes;
        for (const std::string &note : writeOutput(config, {.form = form}).notes)
            notes << text(note);
        QVERIFY2(notes.contains(texts) && notes.contains(missing), qPrintable(notes.join(u'\n')));
    }
}

void TestExpressions::configurationNamesWhatIsMissing()
{
    const PoolConfig config = imported(
        inPool("  name = \"${local.base}-x\"\n  alias_attributes = [var.a]\n  lambda_config {\n"
               "    pre_sign_up = aws_lambda_function.f.arn\n    post_confirmation = aws_lambda_function.f.arn\n"
               "  }\n",
               "locals {\n  base = \"web-${var.stage}\"\n}\n"));
    const CommandText output = writeOutput(config, {.form = OutputForm::Terraform});
    QCOMPARE(text(output.text()),
             text("resource \"aws_cognito_user_pool\" \"pool\" {\n  name             = \"web-${var.stage}-x\"\n"
                  "  alias_attributes = [var.a]\n\n  lambda_config {\n"
                  "    pre_sign_up       = aws_lambda_function.f.arn\n"
                  "    post_confirmation = aws_lambda_function.f.arn\n  }\n}\n\n"
                  "resource \"aws_lambda_permission\" \"pre_sign_up\" {\n"
                  "  action        = \"lambda:InvokeFunction\"\n  function_name = aws_lambda_function.f.arn\n"
                  "  principal     = \"cognito-idp.amazonaws.com\"\n  source_arn    = aws_cognito_user_pool.pool.arn\n"
                  "}\n"));
    QCOMPARE(output.notes, (std::vector<std::string>{
                               "Expressions refer to what stands elsewhere in the configuration that the design came "
                               "from; put this file beside it, or values in their places: aws_lambda_function.f, "
                               "var.a, var.stage."}));
    QVERIFY(output.leftOut.empty());
}

void TestExpressions::ledger()
{
    const ImportResult result =
        importPool(inPool("  name = \"${local.base}-x\"\n  mfa_configuration = var.mfa\n"
                          "  auto_verified_attributes = [var.a, \"email\"]\n  tags = {\n    a = \"$${b}\"\n  }\n",
                          "locals {\n  base = \"web-${var.stage}\"\n}\n"),
                   {.form = Form::Terraform, .keepSource = true});
    QVERIFY(result.imported);
    QStringList lines;
    for (const LedgerEntry &entry : makeLedger(*result.imported))
        lines << QStringLiteral("%1 | %2 = %3 | %4 = %5 | %6")
                     .arg(text(fateName(entry.fate)), text(entry.source), compact(entry.from.value_or(Json())),
                          text(entry.design.toString()), compact(entry.to.value_or(Json())), text(entry.why));
    QCOMPARE(
        lines,
        (QStringList{
            uR"(changed | name = "${local.base}-x" | PoolName = "web-${var.stage}-x" | The expression was worked out from what the file says.)"_s,
            uR"(kept-aside | mfa_configuration = "${var.mfa}" | origin.Configuration.Placeholders.MfaConfiguration = {"${}":"${var.mfa}"} | Only Terraform works it out; a configuration that is written has it again.)"_s,
            uR"(kept-aside | auto_verified_attributes[0] = "${var.a}" | origin.Configuration.Placeholders["AutoVerifiedAttributes[0]"] = {"${}":"${var.a}"} | Only Terraform works it out; a configuration that is written has it again.)"_s,
            uR"(renamed | auto_verified_attributes[1] = "email" | AutoVerifiedAttributes[0] = "email" | The API calls it so, or another call of it sets it.)"_s,
            uR"(changed | tags.a = "$${b}" | UserPoolTags.a = "${b}" | Terraform spells "${" as "$${".)"_s,
            uR"(dropped | beside the pool: locals = {"base":"web-${var.stage}"} |  = null | Stands beside the pool and is no part of it.)"_s,
        }));
}

void TestExpressions::hostileDesigns_data()
{
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("another resource") << QByteArray(R"("${a}\"\n}\nresource \"x\" \"y\" {\n  z = \"${b}")");
    QTest::newRow("a document") << QByteArray(R"("${<<EOT\nx\nEOT\n}")");
    QTest::newRow("a comment") << QByteArray(R"("${a /* }")");
    QTest::newRow("line break") << QByteArray(R"("${a}\n}")");
}

// Whatever a file says is kept: what is written holds one resource.
void TestExpressions::hostileDesigns()
{
    QFETCH(QByteArray, kept);
    const std::string source = kept.toStdString();
    const std::string design = R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": )" + source +
                               R"(}, "origin": {"Configuration": {"Placeholders": {"PoolName": {"${}": )" + source +
                               "}, \"DeletionProtection\": {\"${}\": " + source + "}}}}}";
    const ImportResult result = importPool(design);
    QVERIFY2(result.imported, qPrintable(errorLine(result.error)));
    const auto blocks = readHcl(writeOutput(result.imported->config, {.form = OutputForm::Terraform}).text());
    QVERIFY2(blocks, qPrintable(errorLine(blocks ? ImportError() : blocks.error())));
    QCOMPARE((*blocks).size(), std::size_t{1});
    for (const auto &[name, value] : (*blocks).front().body.items())
        QVERIFY2(name == "name" || name == "deletion_protection", name.c_str());
}

// What is written is read as the same design, but for what the writer says that it left out.
void TestExpressions::corpus()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the corpus is not here: set POOLDESIGNER_CORPUS");
    for (const Imported &pool : importPoolsOfFile(path.toStdString()).pools) {
        const CommandText output = writeOutput(pool.config, {.form = OutputForm::Terraform});
        const ImportResult back = importPool(output.text(), Form::Terraform);
        QVERIFY2(back.imported, qPrintable(errorLine(back.error)));
        if (!output.leftOut.empty())
            continue;
        // The order of members may differ.
        const auto sorted = [](const PoolConfig &config) { return nlohmann::json::parse(config.root().dump()); };
        QCOMPARE(text(sorted(back.imported->config).dump(1)), text(sorted(pool.config).dump(1)));
    }
}

QTEST_GUILESS_MAIN(TestExpressions)
#include "tst_expressions.moc"
