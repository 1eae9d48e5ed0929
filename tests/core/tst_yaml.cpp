// SPDX-License-Identifier: MIT
#include "formats/skeleton.h"
#include "formats/yaml/requestyaml.h"
#include "formats/yaml/yamlreader.h"
#include "formats/yaml/yamlwriter.h"
#include "randomdesign.h"
#include "samples.h"
#include "support/corpus.h"
#include "support/cputimer.h"
#include "support/importrows.h"
#include "support/process.h"
#include "support/sampledesign.h"

using namespace pooldesigner;
using namespace pooldesigner::test;

namespace {

constexpr int kDesigns = 200;

QByteArray repeated(const char *text, int times) { return QByteArray(text).repeated(times); }

// Each level repeats the one before it nine times.
QByteArray bomb(int levels)
{
    QByteArray text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < levels; ++i) {
        const QByteArray before = '*' + QByteArray("a") + QByteArray::number(i - 1);
        text += 'a' + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + (before + ", ").repeated(8) +
                before + "]\n";
    }
    return text;
}

// Prints as JSON what a reader makes of each text of a JSON list.
const char kYaml11[] = "import json,sys,yaml\n"
                       "print(json.dumps([yaml.safe_load(t) for t in json.load(sys.stdin)]))\n";
const char kYaml12[] = "import json,sys\nfrom ruamel.yaml import YAML\n"
                       "print(json.dumps([YAML(typ='safe', pure=True).load(t) for t in json.load(sys.stdin)]))\n";

} // namespace

class TestYaml : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void scalars_data();
    void scalars();
    void refuses_data();
    void refuses();
    void imports_data();
    void imports() { compareImport(); }
    void comesBack();
    void otherReaders_data();
    void otherReaders();
    void commentsAreHelp();
    void skeletonOfTheCli();
};

void TestYaml::reads_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *yaml, const char *json) {
        QTest::newRow(name) << QByteArray(yaml) << QByteArray(json);
    };
    row("kinds", "a: 1\nb: true\nc: ~\nd: x\ne: [1, -2]\nf: {g: h}",
        R"({"a":1,"b":true,"c":null,"d":"x","e":[1,-2],"f":{"g":"h"}})");
    row("texts that YAML 1.1 takes for others", "[OFF, no, y, 010, 0x1F, 1_000, 12:30, 2012-10-17, 1.0, 1e3, .inf]",
        R"(["OFF","no","y","010","0x1F","1_000","12:30","2012-10-17","1.0","1e3",".inf"])");
    row("quoted", "['1', \"true\", '', 'it''s', \"a\\nb\"]", R"(["1","true","","it's","a\nb"])");
    row("blocks", "a: |\n  x\n  y\nb: >-\n  x\n  y\n", R"({"a":"x\ny\n","b":"x y"})");
    row("aliases", "a: &x {k: 1}\nb: *x\n", R"({"a":{"k":1},"b":{"k":1}})");
    row("merge", "a: &x {k: 1, l: 2}\nb:\n  l: 3\n  <<: *x\n", R"({"a":{"k":1,"l":2},"b":{"l":3,"k":1}})");
    row("comments", "# top\na: b # end\n", R"({"a":"b"})");
    row("tags", "[!Ref A, !GetAtt A.Arn.x, !Sub 'x${y}', !If [c, 1, 2], !Condition C]",
        R"([{"Ref":"A"},{"Fn::GetAtt":["A","Arn.x"]},{"Fn::Sub":"x${y}"},{"Fn::If":["c",1,2]},{"Condition":"C"}])");
    row("json", "{\"a\": [1, \"b\"]}", R"({"a":[1,"b"]})");
}

void TestYaml::reads()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, json);
    Outcome<JsonText> read = readYaml(yaml.toStdString(), YamlTags::CloudFormation);
    QVERIFY2(read, read ? "" : qPrintable(errorLine(read.error())));
    QCOMPARE(QString::fromStdString(read->value.dump()), QString::fromUtf8(json));
}

void TestYaml::scalars_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("yaml");
    for (const char *bare : {"email", "ESSENTIALS", "arn:aws:iam::123456789012:role/x", "help@example.com", "a.b-c_d"})
        QTest::newRow(bare) << QString::fromLatin1(bare) << QString::fromLatin1(bare);
    for (const char *quoted :
         {"OFF", "on",  "Yes",  "n",  "NULL", "true", "NaN", "010", "1",      "1:30", "2012-10-17", "",
          " a",  "a b", "a: b", "a:", "#a",   "-",    "- a", "[a]", "{####}", "*a",   "&a",         "!a",
          "%a",  "@a",  "~",    "=",  "<<",   "a #b", "'a'", "?",   "|",      ">"})
        QTest::addRow("quoted %s", quoted) << QString::fromLatin1(quoted) << u'"' + QString::fromLatin1(quoted) + u'"';
    QTest::newRow("escapes") << u"a\"\\\n\u0001\u202e😀ö"_s << u"\"a\\\"\\\\\\n\\u0001\\u202e😀ö\""_s;
}

void TestYaml::scalars()
{
    QFETCH(QString, text);
    QTEST(QString::fromStdString(yamlScalar(text.toStdString())), "yaml");
}

void TestYaml::refuses_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &yaml, const QString &error) {
        QTest::newRow(name) << yaml << error;
    };
    const QString values = u"The text holds more values than any pool, parts that it repeats counted each time."_s;
    const QString depth = u"The text nests deeper than 200 levels, which no pool does."_s;
    row("alias bomb", bomb(12), values);
    row("bomb of text", "a: &a \"" + repeated("x", 1'000'000) + "\"\nb: [" + repeated("*a, ", 100) + "]\n", values);
    row(
        "bomb of depth",
        "a0: &a0 []\n" +
            [] {
                QByteArray text;
                for (int i = 1; i < 300; ++i)
                    text += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [*a" +
                            QByteArray::number(i - 1) + "]\n";
                return text;
            }(),
        depth);
    row("nested lists", repeated("[", 100'000), depth);
    row("nested objects", repeated("{a: ", 100'000), depth);
    row("nested items", repeated("- ", 100'000), depth);
    row("itself", "a: &a [*a]", u"This repeats a part of the text that is not finished yet."_s);
    row("twice", "a: 1\na: 2\n", u"The member a is given twice."_s);
    row("key that is no text", "[a]: 1\n", u"The name of a member has to be a text."_s);
    row("tag", "a: !Ref b\n", u"The tag !Ref means nothing in a request."_s);
    row("syntax", "a: [1\nb: 2\n", u"This is no YAML"_s);
    row(
        "many members",
        [] {
            QByteArray text;
            for (int i = 0; i < 10'001; ++i)
                text += 'k' + QByteArray::number(i) + ": 1\n";
            return text;
        }(),
        u"There are more than 10000 members in one place, which no pool has."_s);
}

void TestYaml::refuses()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, error);
    const CpuTimer timer;
    Outcome<JsonText> read = readYaml(yaml.toStdString(), YamlTags::Refused);
    QVERIFY(!read);
    QVERIFY2(QString::fromStdString(read.error().message).startsWith(error), read.error().message.c_str());
    QVERIFY(read.error().line > 0);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void TestYaml::imports_data()
{
    addImportColumns();
    row("request", "PoolName: web\nMfaConfiguration: OFF\nUserPoolTags:\n  a: \"1\"\n", "request-yaml",
        R"({"format":"pool-designer/1","CreateUserPool":{"PoolName":"web","MfaConfiguration":"OFF","UserPoolTags":{"a":"1"}}})",
        {});
    row("kinds of YAML 1.1", "PoolName: web\nMfaConfiguration: false\nUserPoolTags:\n  a: 1\n", "request-yaml",
        R"({"format":"pool-designer/1","CreateUserPool":{"PoolName":"web","MfaConfiguration":"OFF","UserPoolTags":{"a":"1"}}})",
        {u"These were given the kind of value that the API wants: MfaConfiguration, UserPoolTags.a."_s});
    row("description", "UserPool:\n  Name: web\n", "describe",
        R"({"format":"pool-designer/1","CreateUserPool":{"PoolName":"web"}})", {kName});
}

void TestYaml::comesBack()
{
    RandomDesign designs(7, everyMember());
    std::vector<PoolConfig> configs;
    for (int i = 0; i < kDesigns; ++i)
        configs.push_back(designs.make());
    for (const Sample &sample : kSamples)
        configs.push_back(sampleDesign(QLatin1String(sample.name)));
    for (const PoolConfig &config : configs) {
        const CommandPlan plan = planCommands(config, Generation::Latest);
        const std::string text = writeRequestYaml(plan, false).text();
        Outcome<JsonText> read = readYaml(text, YamlTags::Refused);
        QVERIFY2(read, text.c_str());
        QCOMPARE(QString::fromStdString(read->value.dump()), QString::fromStdString(plan.calls.front().request.dump()));
    }
}

void TestYaml::otherReaders_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("YAML 1.1") << QString::fromLatin1(kYaml11);
    QTest::newRow("YAML 1.2") << QString::fromLatin1(kYaml12);
}

void TestYaml::otherReaders()
{
    QFETCH(QString, script);
    RandomDesign designs(8, everyMember());
    Json texts = Json::array();
    Json wanted = Json::array();
    for (int i = 0; i < kDesigns; ++i) {
        const CommandPlan plan = planCommands(designs.make(), Generation::Latest);
        texts.push_back(writeRequestYaml(plan, i % 2 == 0).text());
        wanted.push_back(plan.calls.front().request);
    }
    QByteArray out;
    for (const QString &python : {u"python3"_s, u"/usr/bin/python3"_s}) {
        const Finished run = runProgram(python, {u"-c"_s, script}, QProcessEnvironment::systemEnvironment(),
                                        QByteArray::fromStdString(texts.dump()));
        if (run.exitCode == 0)
            out = run.out;
    }
    if (out.isEmpty())
        QSKIP("No Python with this reader of YAML (PyYAML, ruamel.yaml).");
    const auto found = nlohmann::json::parse(out.toStdString());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto expected = nlohmann::json::parse(wanted[i].dump());
        QVERIFY2(found[i] == expected, (texts[i].get<std::string>() + "\nread as: " + found[i].dump()).c_str());
    }
}

void TestYaml::commentsAreHelp()
{
    const Json request{{"PoolName", "web"}, {"Policies", {{"PasswordPolicy", {{"MinimumLength", 8}}}}}};
    const std::string text = requestYamlText(request, true);
    const FieldSpec *spec = catalogue::find(Operation::CreateUserPool, "PoolName");
    QVERIFY2(text.starts_with("# " + std::string(spec->help.substr(0, 20))), text.c_str());
    QVERIFY(text.find("\n    # ") != std::string::npos);
    QCOMPARE(QString::fromStdString(readYaml(text, YamlTags::Refused)->value.dump()),
             QString::fromStdString(request.dump()));
}

void TestYaml::skeletonOfTheCli()
{
    QString program;
    for (const QString &each : programsOnPath(u"aws"_s)) {
        if (awsVersion(each).startsWith(u"aws-cli/2.9.19"_s))
            program = each;
    }
    if (program.isEmpty())
        QSKIP("No aws CLI 2.9.19 on PATH to print its skeleton.");
    const Finished run =
        runProgram(program, {u"cognito-idp"_s, u"create-user-pool"_s, u"--generate-cli-skeleton"_s, u"yaml-input"_s},
                   QProcessEnvironment::systemEnvironment());
    Outcome<JsonText> wanted = readYaml(run.out.toStdString(), YamlTags::Refused);
    Outcome<JsonText> found =
        readYaml(requestYamlText(requestSkeleton(Generation::Cli2_9_19), true), YamlTags::Refused);
    QVERIFY(wanted && found);
    QCOMPARE(QString::fromStdString(found->value.dump(1)), QString::fromStdString(wanted->value.dump(1)));
}

QTEST_GUILESS_MAIN(TestYaml)
#include "tst_yaml.moc"
