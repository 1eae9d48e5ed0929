// SPDX-License-Identifier: MIT
#include "formats/templates/keptfunctions.h"

#include "formats/templates/cloudformationwriter.h"
#include "output/output.h"
#include "randomdesign.h"
#include "support/importtext.h"

#include <QtTest>

#include <algorithm>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

// Functions of a template that only a deployment can work out come back in the places where they stood.
class TestKeptFunctions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comeBack_data();
    void comeBack();
    void wholeTemplate();
    void afterEdits_data();
    void afterEdits();
    void otherFormsNameThem();
    void ofRandomTemplates();
};

namespace {

std::string templateText(const std::string &properties, const std::string &domain = {})
{
    std::string text =
        R"({"Resources": {"UserPool": {"Type": "AWS::Cognito::UserPool", "Properties": )" + properties + '}';
    if (!domain.empty())
        text += R"(, "UserPoolDomain": {"Type": "AWS::Cognito::UserPoolDomain", "Properties": )" + domain + '}';
    return text + "}}";
}

Json written(const PoolConfig &config)
{
    return Json::parse(writeCloudFormation(config, TemplateSyntax::AsJson).text());
}

// Without the order of members, which says nothing in a template.
QString shown(const Json &value) { return QString::fromStdString(nlohmann::json::parse(value.dump()).dump(1)); }

PoolConfig imported(const std::string &text)
{
    const ImportResult result = importPool(text, Form::CloudFormation);
    return result.imported ? result.imported->config : PoolConfig();
}

// Puts functions in the places of values, here and there.
class FunctionSower {
public:
    explicit FunctionSower(quint32 seed) : m_random(seed) {}

    void sow(Json &properties)
    {
        for (auto &[name, value] : properties.items())
            sowValue(value);
    }

private:
    void sowValue(Json &value)
    {
        if (m_random.bounded(6) == 0)
            value = Json{{"Ref", "Parameter" + std::to_string(m_random.bounded(5))}};
        else if (value.is_structured()) {
            for (Json &inner : value)
                sowValue(inner);
        }
    }

    QRandomGenerator m_random;
};

} // namespace

void TestKeptFunctions::comeBack_data()
{
    QTest::addColumn<QByteArray>("properties");
    const auto add = [](const char *name, const QByteArray &properties) { QTest::newRow(name) << properties; };
    add("texts", R"({"UserPoolName": {"Ref": "A"}, "LambdaConfig": {"PreSignUp": {"Fn::GetAtt": ["F", "Arn"]}},
                    "UserPoolTags": {"a": {"Fn::Sub": "x-${B}"}, "b": "c"}})");
    add("members of other kinds", R"({"UserPoolName": "w", "MfaConfiguration": {"Ref": "Mode"}, "Policies":
        {"PasswordPolicy": {"MinimumLength": {"Ref": "L"}, "RequireNumbers": {"Fn::If": ["C", true, false]}}}})");
    add("whole structures", R"({"UserPoolName": "w", "Policies": {"Fn::If": ["C", {}, {"Ref": "AWS::NoValue"}]},
        "LambdaConfig": {"Fn::Transform": {"Name": "x"}}})");
    add("first, middle and last item", R"({"UserPoolName": "w", "AliasAttributes":
        [{"Ref": "A"}, "email", {"Ref": "B"}, "phone_number", {"Ref": "C"}, {"Ref": "C"}]})");
    add("nothing but items that are functions",
        R"({"UserPoolName": "w", "AliasAttributes": [{"Ref": "A"}, {"Ref": "B"}]})");
    add("a function for the list", R"({"UserPoolName": "w", "UsernameAttributes": {"Fn::Split": [",", {"Ref": "A"}]},
        "Schema": {"Fn::FindInMap": ["M", {"Ref": "AWS::Region"}, "schema"]}})");
    add("entries of Schema",
        R"({"UserPoolName": "w", "Schema": [{"Fn::If": ["C", {"Name": "a"}, {"Ref": "AWS::NoValue"}]},
        {"Name": "b", "Mutable": {"Ref": "M"}}, {"Ref": "E"}, {"Name": {"Ref": "N"}, "AttributeDataType": {"Ref": "T"},
        "StringAttributeConstraints": {"MinLength": {"Ref": "L"}, "MaxLength": "9"}},
        {"Name": "c", "Required": {"Ref": "R"}, "NumberAttributeConstraints": {"Ref": "X"}}]})");
    add("recovery", R"({"UserPoolName": "w", "AccountRecoverySetting": {"RecoveryMechanisms":
        [{"Name": {"Ref": "A"}, "Priority": 1}, {"Name": "verified_email", "Priority": {"Ref": "P"}}]}})");
    add("factors", R"({"UserPoolName": "w", "MfaConfiguration": {"Ref": "Mode"},
        "EnabledMfas": ["SOFTWARE_TOKEN_MFA", {"Fn::If": ["C", "EMAIL_OTP", {"Ref": "AWS::NoValue"}]}]})");
    add("only functions among the factors",
        R"({"UserPoolName": "w", "MfaConfiguration": "ON", "EnabledMfas": [{"Ref": "A"}]})");
    add("a function for the factors",
        R"({"UserPoolName": "w", "MfaConfiguration": "ON", "EnabledMfas": {"Ref": "A"}})");
    add("second call", R"({"UserPoolName": "w", "EmailAuthenticationSubject": {"Ref": "S"},
        "WebAuthnUserVerification": {"Ref": "V"}, "WebAuthnRelyingPartyID": {"Ref": "R"}})");
    add("tags as a list", R"({"UserPoolName": "w", "UserPoolTags": {"a": {"Fn::Join": ["", ["x", {"Ref": "A"}]]}}})");
}

void TestKeptFunctions::comeBack()
{
    QFETCH(QByteArray, properties);
    const PoolConfig config = imported(templateText(properties.toStdString()));
    QCOMPARE(shown(written(config)["Resources"]["UserPool"]["Properties"]),
             shown(Json::parse(properties.toStdString())));
    // Once more by way of the file of the design.
    const ImportResult saved = importPool(config.root().dump());
    QVERIFY(saved.imported);
    QCOMPARE(shown(written(saved.imported->config)), shown(written(config)));
}

// With what the functions refer to, and a note about what this template does not have.
void TestKeptFunctions::wholeTemplate()
{
    const std::string source = R"(Parameters:
  Name: {Type: String}
  Other: {Type: String}
  Mode: {Type: String}
  Unused: {Type: String}
Mappings:
  Sizes: {eu-west-1: {max: '100'}}
  Colours: {a: {b: c}}
Conditions:
  Prod: !Equals [!Ref Mode, prod]
  Both: !And [Condition: Prod, !Equals [!Ref Other, x]]
  Lonely: !Equals [!Ref Unused, x]
Resources:
  Pool:
    Type: AWS::Cognito::UserPool
    Properties:
      UserPoolName: !Ref Name
      AliasAttributes: [email, !If [Both, phone_number, !Ref AWS::NoValue]]
      Schema:
        - Name: dept
          StringAttributeConstraints: {MaxLength: !FindInMap [Sizes, !Ref AWS::Region, max]}
      LambdaConfig:
        PreSignUp: !GetAtt Check.Arn
        CustomMessage: !Sub '${Text.Arn}:live'
  Check: {Type: AWS::Lambda::Function}
  Domain:
    Type: AWS::Cognito::UserPoolDomain
    Properties: {UserPoolId: !Ref Pool, Domain: !Sub '${Name}-login', ManagedLoginVersion: !Ref Other}
)";
    const CommandText text = writeCloudFormation(imported(source), TemplateSyntax::AsYaml);
    const QString expected = uR"(AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Name:
    Type: String
  Other:
    Type: String
  Mode:
    Type: String
Mappings:
  Sizes:
    eu-west-1:
      max: "100"
Conditions:
  Prod:
    Fn::Equals:
      - Ref: Mode
      - prod
  Both:
    Fn::And:
      - Condition: Prod
      - Fn::Equals:
          - Ref: Other
          - x
Resources:
  UserPool:
    Type: AWS::Cognito::UserPool
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      UserPoolName:
        Ref: Name
      AliasAttributes:
        - email
        - Fn::If:
            - Both
            - phone_number
            - Ref: AWS::NoValue
      Schema:
        - Name: dept
          StringAttributeConstraints:
            MaxLength:
              Fn::FindInMap:
                - Sizes
                - Ref: AWS::Region
                - max
      LambdaConfig:
        PreSignUp:
          Fn::GetAtt:
            - Check
            - Arn
        CustomMessage:
          Fn::Sub: "${Text.Arn}:live"
  UserPoolDomain:
    Type: AWS::Cognito::UserPoolDomain
    Properties:
      Domain:
        Fn::Sub: "${Name}-login"
      ManagedLoginVersion:
        Ref: Other
      UserPoolId:
        Ref: UserPool
  PreSignUpPermission:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName:
        Fn::GetAtt:
          - Check
          - Arn
      Principal: cognito-idp.amazonaws.com
      SourceArn:
        Fn::GetAtt:
          - UserPool
          - Arn
  CustomMessagePermission:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName:
        Fn::Sub: "${Text.Arn}:live"
      Principal: cognito-idp.amazonaws.com
      SourceArn:
        Fn::GetAtt:
          - UserPool
          - Arn
Outputs:
  UserPoolId:
    Value:
      Ref: UserPool
)"_s;
    QCOMPARE(QString::fromStdString(text.text()).split(u'\n'), expected.split(u'\n'));
    QCOMPARE(text.notes, (std::vector<std::string>{"Functions refer to what stood elsewhere in the template that the "
                                                   "design came from; put these into this one, or values in their "
                                                   "places: Check, Text."}));
}

void TestKeptFunctions::afterEdits_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char *name, const char *path, const char *value, const char *place,
                        const char *expected) {
        QTest::newRow(name) << QByteArray(path) << QByteArray(value) << QByteArray(place) << QByteArray(expected);
    };
    add("a text is changed", "PoolName", R"("new")", "/UserPoolName", R"("new")");
    add("a text is removed", "PoolName", "", "/UserPoolName", "null");
    add("a value takes the place", "MfaConfiguration", R"("OFF")", "/MfaConfiguration", R"("OFF")");
    add("a list takes the place of functions", "UsernameAttributes", R"(["email"])", "/UsernameAttributes",
        R"(["email"])");
    add("a list is removed", "AliasAttributes", "", "/AliasAttributes", "null");
    add("a list is shorter", "AliasAttributes", R"(["email"])", "/AliasAttributes",
        R"([{"Ref":"A"},"email",{"Ref":"B"}])");
    add("an entry is removed", "Schema[0]", "", "/Schema", R"([{"Name":"b","Mutable":{"Ref":"N"}}])");
    add("an entry is renamed", "Schema[1].Name", R"("c")", "/Schema",
        R"([{"Name":"a","Mutable":{"Ref":"M"}},{"Name":"c"}])");
    add("entries change places", "Schema", R"([{"Name":"b"},{"Name":"a","Required":true}])", "/Schema",
        R"([{"Name":"b","Mutable":{"Ref":"N"}},{"Name":"a","Required":true,"Mutable":{"Ref":"M"}}])");
    add("a member of an entry", "Schema[1].Mutable", "false", "/Schema",
        R"([{"Name":"a","Mutable":{"Ref":"M"}},{"Name":"b","Mutable":false}])");
}

// What a person says wins, and functions go where the entries go that they belong to.
void TestKeptFunctions::afterEdits()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, place);
    QFETCH(QByteArray, expected);
    PoolConfig config = imported(templateText(R"({"UserPoolName": {"Ref": "A"}, "MfaConfiguration": {"Ref": "M"},
        "UsernameAttributes": [{"Ref": "A"}], "AliasAttributes": [{"Ref": "A"}, "email", "phone_number", {"Ref": "B"}],
        "Schema": [{"Name": "a", "Mutable": {"Ref": "M"}}, {"Name": "b", "Mutable": {"Ref": "N"}}]})"));
    const auto where = Path::parse(path.toStdString());
    QVERIFY(where);
    if (value.isEmpty())
        QVERIFY(config.erase(*where));
    else
        QVERIFY(config.set(*where, Json::parse(value.toStdString())));
    const Json properties = written(config)["Resources"]["UserPool"]["Properties"];
    const Json::json_pointer pointer(place.toStdString());
    const Json found = properties.contains(pointer) ? properties.at(pointer) : Json();
    QCOMPARE(shown(found), shown(Json::parse(expected.toStdString())));
}

void TestKeptFunctions::otherFormsNameThem()
{
    const PoolConfig config = imported(templateText(
        R"({"UserPoolName": {"Ref": "A"}, "MfaConfiguration": {"Ref": "M"}, "AliasAttributes": ["email", {"Ref": "B"}],
        "AutoVerifiedAttributes": [{"Ref": "C"}], "Schema": [{"Name": "a", "Mutable": {"Ref": "M"}}]})"));
    const std::vector<std::string> expected{
        "The texts of these stand for functions of the template that the design came from; put real values in their "
        "places: PoolName.",
        "These are functions of the template that the design came from, which no text can stand for; they are not in "
        "this form: MfaConfiguration, AliasAttributes[1], AutoVerifiedAttributes, Schema[0].Mutable."};
    for (const OutputForm form : {OutputForm::Command, OutputForm::RequestJson, OutputForm::RequestYaml,
                                  OutputForm::Terraform, OutputForm::Script})
        QCOMPARE(writeOutput(config, {.form = form}).notes, expected);
}

// A template that this program writes, with functions sown into it, comes back as it is.
void TestKeptFunctions::ofRandomTemplates()
{
    test::RandomDesign designs(5, test::everyMember());
    FunctionSower sower(6);
    for (int i = 0; i < 300; ++i) {
        Json source = written(designs.make());
        for (const char *resource : {"UserPool", "UserPoolDomain"}) {
            if (Json &resources = source["Resources"]; resources.contains(resource)) {
                Json &properties = resources[resource]["Properties"];
                const Json factors = properties.value("EnabledMfas", Json());
                sower.sow(properties);
                if (!factors.is_null()) // what they follow from may be a function now
                    properties.erase("EnabledMfas");
                if (properties.contains("UserPoolId"))
                    properties["UserPoolId"] = {{"Ref", "UserPool"}};
            }
        }
        Json back = written(imported(source.dump()));
        for (Json *document : {&source, &back})
            (*document)["Resources"]["UserPool"]["Properties"].erase("EnabledMfas");
        for (const char *resource : {"UserPool", "UserPoolDomain"}) {
            const QString found = shown(back["Resources"].value(resource, Json()));
            const QString expected = shown(source["Resources"].value(resource, Json()));
            QVERIFY2(found == expected, qPrintable(u"wanted: "_s + expected + u"\nfound: "_s + found));
        }
    }
}

QTEST_GUILESS_MAIN(TestKeptFunctions)
#include "tst_keptfunctions.moc"
