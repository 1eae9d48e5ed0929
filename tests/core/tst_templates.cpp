// SPDX-License-Identifier: MIT
#include "formats/templates/cloudformationwriter.h"
#include "formats/yaml/yamlreader.h"
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

namespace {

constexpr int kDesigns = 300;

void addSamples()
{
    QTest::addColumn<QByteArray>("sample");
    for (const Sample &sample : kSamples)
        QTest::newRow(sample.name) << QByteArray(sample.name);
}

// The requests of a design without what this form has no place for, in one order of members.
nlohmann::json requests(const PoolConfig &config, const std::vector<LeftOut> &leftOut)
{
    PoolConfig copy = config;
    for (auto item = leftOut.rbegin(); item != leftOut.rend(); ++item)
        copy.erase(item->path);
    nlohmann::json result;
    for (const PlannedCall &call : planCommands(copy, Generation::Latest).calls)
        result[std::string(operationName(call.operation))] = nlohmann::json::parse(call.request.dump());
    return result;
}

// What a template says, in one order of members: the second call may put some of them first.
QString document(const CommandText &text, TemplateSyntax syntax)
{
    const Json value =
        syntax == TemplateSyntax::AsJson ? Json::parse(text.text()) : readYaml(text.text(), YamlTags::Refused)->value;
    return QString::fromStdString(nlohmann::json::parse(value.dump()).dump(1));
}

} // namespace

class TestTemplates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void imports_data();
    void imports() { compareImport(); }
    void refuses_data();
    void refuses();
    void corpus_data();
    void corpus();
    void samplesComeBack_data() { addSamples(); }
    void samplesComeBack();
    void randomDesignsComeBack();
    void lintIsContent_data() { addSamples(); }
    void lintIsContent();
};

void TestTemplates::imports_data()
{
    addImportColumns();
    const QByteArray head = "Resources:\n  Pool:\n    Type: AWS::Cognito::UserPool\n    Properties:\n";
    const auto add = [](const char *name, const QByteArray &input, const QByteArray &rest, const QStringList &notes) {
        row(name, input, "cloudformation", "{\"format\":\"pool-designer/1\",\"CreateUserPool\":" + rest + '}', notes);
    };
    const QString renamed = u"UserPoolName: A request calls this PoolName."_s;
    const QString unnamed = u"PoolName: The template gives the pool no name: CloudFormation makes one up."_s;
    const QString defaults = u"Parameters were taken to have their default: %1."_s;
    const QString texts =
        u"What these are is known only where the template is deployed; texts stand in their places: %1."_s;
    add("named", head + "      UserPoolName: web\n", R"({"PoolName":"web"})", {renamed});
    add("parameters and substitutions",
        "Parameters: {Stage: {Type: String, Default: prod}, Length: {Type: Number, Default: 12}}\n" + head +
            "      UserPoolName: !Sub 'web-${Stage}'\n      Policies: {PasswordPolicy: {MinimumLength: !Ref Length}}\n",
        R"({"PoolName":"web-prod","Policies":{"PasswordPolicy":{"MinimumLength":12}}})",
        {renamed, u"These were given the kind of value that the API wants: Policies.PasswordPolicy.MinimumLength."_s,
         defaults.arg(u"Length = 12, Stage = prod"_s)});
    add("joins, mappings and conditions",
        "Parameters: {Stage: {Type: String, Default: prod}}\nMappings: {Names: {prod: {pool: web}}}\n"
        "Conditions: {Prod: !Equals [!Ref Stage, prod], Other: !Not [{Condition: Prod}]}\n" +
            head +
            "      UserPoolName: !Join ['-', [!FindInMap [Names, !Ref Stage, pool], x]]\n"
            "      DeletionProtection: !If [Prod, ACTIVE, INACTIVE]\n"
            "      UserPoolTier: !If [Other, PLUS, !Ref AWS::NoValue]\n",
        R"({"PoolName":"web-x","DeletionProtection":"ACTIVE"})", {renamed, defaults.arg(u"Stage = prod"_s)});
    add("defaults within functions that stay",
        "Parameters: {Stage: {Type: String, Default: prod}, Name: {Type: String, Default: web}}\n"
        "Conditions: {Named: !Equals [!Ref Name, web]}\n" +
            head +
            "      UserPoolName: !Sub '${Stage}-${AWS::Region}'\n      DeletionProtection: !If [Named, ACTIVE, "
            "INACTIVE]\n",
        R"({"PoolName":"${Stage}-${AWS::Region}","DeletionProtection":"ACTIVE"},"origin":{"Template":{"Placeholders":)"
        R"({"PoolName":{"Fn::Sub":"${Stage}-${AWS::Region}"}},)"
        R"("Parameters":{"Stage":{"Type":"String","Default":"prod"}}}})",
        {renamed, texts.arg(u"PoolName"_s), defaults.arg(u"Name = web"_s)});
    add("functions that stay",
        head + "      UserPoolName: !Ref Name\n      MfaConfiguration: !Ref Mode\n"
               "      LambdaConfig: {PreSignUp: !GetAtt Check.Arn}\n",
        R"({"PoolName":"${Name}","LambdaConfig":{"PreSignUp":"${Check.Arn}"}},)"
        R"("origin":{"Template":{"Placeholders":{"PoolName":{"Ref":"Name"},"MfaConfiguration":{"Ref":"Mode"},)"
        R"("LambdaConfig.PreSignUp":{"Fn::GetAtt":["Check","Arn"]}}}})",
        {renamed, texts.arg(u"PoolName, LambdaConfig.PreSignUp"_s),
         u"What these are is known only where the template is deployed; they are kept under origin: MfaConfiguration."_s});
    add("factors",
        head + "      MfaConfiguration: 'ON'\n      EnabledMfas: [SOFTWARE_TOKEN_MFA, EMAIL_OTP]\n"
               "      EmailAuthenticationSubject: Code\n      WebAuthnRelyingPartyID: example.com\n",
        R"({"MfaConfiguration":"ON"},"SetUserPoolMfaConfig":{"SoftwareTokenMfaConfiguration":{"Enabled":true},)"
        R"("EmailMfaConfiguration":{"Subject":"Code"},"WebAuthnConfiguration":{"RelyingPartyId":"example.com"}})",
        {unnamed,
         u"EnabledMfas: The factors now stand in SetUserPoolMfaConfig; text messages are one where SmsConfiguration is set."_s,
         u"EmailAuthenticationSubject: Another call of the API sets this: it now stands in SetUserPoolMfaConfig."_s,
         u"WebAuthnRelyingPartyID: Another call of the API sets this: it now stands in SetUserPoolMfaConfig."_s});
    add("domain and other resources",
        head + "      UserPoolName: web\n  Domain:\n    Type: AWS::Cognito::UserPoolDomain\n    Properties: "
               "{UserPoolId: !Ref "
               "Pool, Domain: login}\n  Bucket:\n    Type: AWS::S3::Bucket\n",
        R"({"PoolName":"web"},"CreateUserPoolDomain":{"Domain":"login"})",
        {renamed, u"Other resources of the template were left out: 1."_s});
    add("Serverless, worked out",
        "service: x\nprovider: {stage: \"${opt:stage, 'dev'}\"}\ncustom: {name: 'shop-${self:provider.stage}', dev: "
        "{len: 12}}\n"
        "resources:\n  Resources:\n    Pool:\n      Type: AWS::Cognito::UserPool\n      Properties:\n"
        "        UserPoolName: ${self:custom.name}-pool\n        MfaConfiguration: ${env:MFA}\n"
        "        Policies: {PasswordPolicy: {MinimumLength: '${self:custom.${self:provider.stage}.len}'}}\n",
        R"({"PoolName":"shop-dev-pool","MfaConfiguration":"${env:MFA}","Policies":{"PasswordPolicy":{"MinimumLength":12}}})",
        {renamed, u"These were given the kind of value that the API wants: Policies.PasswordPolicy.MinimumLength."_s,
         u"Variables of the Serverless framework were taken for what the file says: ${opt:stage, 'dev'} = dev, "
         "${self:custom.dev.len} = 12, ${self:custom.name} = shop-${self:provider.stage}, "
         "${self:provider.stage} = ${opt:stage, 'dev'}."_s,
         u"These hold variables of the Serverless framework, as they are spelled; put values in their places: "
         "MfaConfiguration."_s});
    add("Serverless",
        "service: x\nresources:\n  Resources:\n    Pool:\n      Type: AWS::Cognito::UserPool\n      Properties:\n"
        "        UserPoolName: ${self:custom.stage}-pool\n",
        R"({"PoolName":"${self:custom.stage}-pool"})",
        {renamed, u"These hold variables of the Serverless framework, as they are spelled; put values in their places: "
                  "PoolName."_s});
    add("JSON",
        R"({"Resources":{"Pool":{"Type":"AWS::Cognito::UserPool","DeletionPolicy":"Retain","Properties":{"UserPoolTags":[{"Key":"a","Value":"b"}]}}}})",
        R"({"UserPoolTags":{"a":"b"}})",
        {unnamed, u"UserPoolTags: A list of keys and values was read as the map that it has to be."_s,
         u"Resources.Pool: Left out, because a pool has no such thing: DeletionPolicy."_s});
    add("several", head + "      UserPoolName: web\n  Other:\n    Type: AWS::Cognito::UserPool\n",
        R"({"PoolName":"web"})",
        {u"There are 2 pools: web (Resources.Pool), Resources.Other. Taken was web (Resources.Pool); the others are "
         u"left "
         "out."_s,
         renamed, u"Other resources of the template were left out: 1."_s});
}

void TestTemplates::refuses_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("error");
    QTest::newRow("no pool") << QByteArray("Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n")
                             << u"The template holds no resource of type AWS::Cognito::UserPool."_s;
    QTest::newRow("conditions in a circle")
        << QByteArray("Conditions: {A: {Condition: B}, B: !Not [{Condition: A}]}\nResources:\n  Pool:\n    Type: "
                      "AWS::Cognito::UserPool\n    Properties: {UserPoolName: !If [A, x, y]}\n")
        << u"Conditions of the template refer to each other in a circle: A, B."_s;
}

void TestTemplates::refuses()
{
    QFETCH(QByteArray, input);
    const ImportResult result = importPool(input.toStdString());
    QVERIFY(!result.imported);
    QTEST(errorLine(result.error), "error");
}

void TestTemplates::corpus_data() { addCorpusRows({u"cfn"_s}, u"*"_s); }

// Every pool of a file imports, and what is written of it is read back as the same; a file without one says so.
void TestTemplates::corpus()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the corpus is not here: set POOLDESIGNER_CORPUS");
    const ImportResult first = importFile(path.toStdString());
    if (!first.imported) {
        QVERIFY2(!first.error.message.empty(), qPrintable(path));
        const bool twoInOne = first.error.message.ends_with("is given twice.");
        QVERIFY2(twoInOne || !readBytes(path).contains("Type: AWS::Cognito::UserPool\n"), first.error.message.c_str());
        return;
    }
    QCOMPARE(first.imported->form, Form::CloudFormation);
    for (std::size_t i = 0; i < first.imported->pools.size(); ++i) {
        const ImportResult pool = importFile(path.toStdString(), ImportOptions{.pool = std::to_string(i + 1)});
        QVERIFY(pool.imported);
        const CommandText text = writeCloudFormation(pool.imported->config, TemplateSyntax::AsYaml);
        const ImportResult back = importPool(text.text(), Form::CloudFormation);
        QVERIFY2(back.imported, text.text().c_str());
        const CommandText again = writeCloudFormation(back.imported->config, TemplateSyntax::AsYaml);
        QCOMPARE(document(again, TemplateSyntax::AsYaml), document(text, TemplateSyntax::AsYaml));
    }
}

void TestTemplates::samplesComeBack()
{
    QFETCH(QByteArray, sample);
    const PoolConfig config = sampleDesign(QLatin1String(sample));
    for (const TemplateSyntax syntax : {TemplateSyntax::AsYaml, TemplateSyntax::AsJson}) {
        const CommandText text = writeCloudFormation(config, syntax);
        const ImportResult back = importPool(text.text());
        QVERIFY2(back.imported, text.text().c_str());
        QCOMPARE(QString::fromStdString(requests(back.imported->config, {}).dump(1)),
                 QString::fromStdString(requests(config, text.leftOut).dump(1)));
    }
}

void TestTemplates::randomDesignsComeBack()
{
    RandomDesign designs(99, everyMember());
    for (int i = 0; i < kDesigns; ++i) {
        const PoolConfig config = designs.make();
        const TemplateSyntax syntax = i % 2 == 0 ? TemplateSyntax::AsYaml : TemplateSyntax::AsJson;
        const CommandText text = writeCloudFormation(config, syntax);
        const ImportResult back = importPool(text.text(), Form::CloudFormation);
        QVERIFY2(back.imported, text.text().c_str());
        const CommandText again = writeCloudFormation(back.imported->config, syntax);
        QCOMPARE(document(again, syntax).split(u'\n'), document(text, syntax).split(u'\n'));
    }
}

void TestTemplates::lintIsContent()
{
    QFETCH(QByteArray, sample);
    const QStringList programs = programsOnPath(u"cfn-lint"_s);
    if (programs.isEmpty())
        QSKIP("No cfn-lint on PATH to hold the template against.");
    const QTemporaryDir folder;
    for (const TemplateSyntax syntax : {TemplateSyntax::AsYaml, TemplateSyntax::AsJson}) {
        QFile file(folder.filePath(syntax == TemplateSyntax::AsYaml ? u"pool.yaml"_s : u"pool.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        PoolConfig config = sampleDesign(QLatin1String(sample));
        for (const char *newest : {"KeyConfiguration", "IssuerConfiguration"}) // cfn-lint's schemas are older
            config.erase(Path(Operation::CreateUserPool).child(newest));
        file.write(writeCloudFormation(config, syntax).text().c_str());
        file.close();
        const Finished run = runProgram(programs.front(), {u"--non-zero-exit-code"_s, u"error"_s, file.fileName()},
                                        QProcessEnvironment::systemEnvironment());
        QVERIFY2(run.exitCode == 0, (run.out + run.err).constData());
    }
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
