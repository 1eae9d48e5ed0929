// SPDX-License-Identifier: MIT
#include "formats/designwriter.h"
#include "support/importrows.h"

#include <QtTest>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Form> formNamed(std::string_view name)
{
    for (std::size_t i = 0; i < kFormCount; ++i) {
        if (formName(static_cast<Form>(i)) == name)
            return static_cast<Form>(i);
    }
    return std::nullopt;
}

} // namespace

// Designs, requests, and what tools wrap around them.
class TestImporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void imports_data();
    void imports();
    void overridesDetection_data();
    void overridesDetection();
    void keepsBareRequests();
    void namesForms();

private:
    void designs();
    void requests();
    void wrappers();
};

void TestImporter::imports_data()
{
    addImportColumns();
    designs();
    requests();
    wrappers();
}

void TestImporter::imports() { compareImport(); }

void TestImporter::designs()
{
    const QByteArray whole = R"({
        "format": "pool-designer/1",
        "CreateUserPool": {"PoolName": "web", "Policies": {"PasswordPolicy": {"MinimumLength": "eight"}}, "Future": [1, null]},
        "SetUserPoolMfaConfig": {"SoftwareTokenMfaConfiguration": {"Enabled": true}},
        "CreateUserPoolDomain": {"Domain": "web-login"},
        "origin": {"Id": "eu-west-1_a1b2", "SchemaAttributes": []},
        "accepted": [{"rule": "mfa-off", "path": "MfaConfiguration", "reason": "a test pool"}],
        "target": {"region": "eu-west-1", "account": "123456789012", "cli": "2.9.19"},
        "later": {"kept": true}})";
    row("design as it is", whole, "design", whole, {});
    row("design without request", R"({"format": "pool-designer/1"})", "design",
        R"({"format": "pool-designer/1", "CreateUserPool": {}})", {});
    row("design in another order", R"({"CreateUserPool": {"b": 1, "a": 2}, "format": "pool-designer/1"})", "design",
        R"({"CreateUserPool": {"b": 1, "a": 2}, "format": "pool-designer/1"})", {});
    row("design without format line", R"({"CreateUserPool": {"PoolName": "web"}, "target": {"region": "eu-west-1"}})",
        "request-json",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web"}, "target": {"region": "eu-west-1"}})",
        {});
}

void TestImporter::requests()
{
    row("bare request",
        R"({"Schema": [{"Name": "custom:a"}], "LambdaConfig": {}, "MfaConfiguration": "ON", "Bogus": null, "PoolName": "web"})",
        "request-json",
        R"({"format": "pool-designer/1", "CreateUserPool":
            {"Schema": [{"Name": "custom:a"}], "LambdaConfig": {}, "MfaConfiguration": "ON", "Bogus": null, "PoolName": "web"}})",
        {});
    row("request of nothing", "{}", "request-json", R"({"format": "pool-designer/1", "CreateUserPool": {}})", {});
    row("request without name", R"({"UsernameAttributes": ["email"]})", "request-json",
        R"({"format": "pool-designer/1", "CreateUserPool": {"UsernameAttributes": ["email"]}})", {});
    row("members that are published but do not exist",
        R"({"PoolName": "web", "PasswordPolicy": {}, "tags": {"a": "b"}})", "request-json",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web", "PasswordPolicy": {}, "tags": {"a": "b"}}})",
        {});
    row("read-only members in a request",
        R"({"UserPoolId": "eu-west-1_a1b2", "PoolName": "web", "EstimatedNumberOfUsers": 19, "Domain": "web-login",
            "UserPoolArn": "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_a1b2", "Policies": {}})",
        "request-json",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web", "Policies": {}},
            "CreateUserPoolDomain": {"Domain": "web-login"},
            "origin": {"Id": "eu-west-1_a1b2", "EstimatedNumberOfUsers": 19,
                       "Arn": "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_a1b2"},
            "target": {"region": "eu-west-1", "account": "123456789012"}})",
        {kDomain, kOrigin.arg(u"UserPoolId, EstimatedNumberOfUsers, UserPoolArn"_s),
         kTarget.arg(u"eu-west-1"_s, u"123456789012"_s)});
    row("both names of the id", R"({"PoolName": "web", "Id": 7, "UserPoolId": "x"})", "request-json",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web"}, "origin": {"Id": 7, "UserPoolId": "x"}})",
        {kOrigin.arg(u"Id, UserPoolId"_s)});
}

void TestImporter::wrappers()
{
    const QByteArray web = R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web"}})";
    row("answer with metadata", R"({"UserPool": {"Name": "web"}, "ResponseMetadata": {"HTTPStatusCode": 200}})",
        "describe", web,
        {u"UserPool: The pool was taken out of UserPool. What stood beside it is left out: ResponseMetadata."_s,
         kName});
    row("wrapped once more", R"({"status_code": 200, "data": {"UserPool": {"Name": "web"}}})", "describe", web,
        {u"data: The pool was taken out of data. What stood beside it is left out: status_code."_s, kName});
    row("named like its command", R"({"describe-user-pool": {"UserPool": {"Name": "web"}}})", "describe", web,
        {u"describe-user-pool: The pool was taken out of its wrapping, describe-user-pool."_s, kName});
    row("list of one answer", R"([{"UserPool": {"Name": "web"}}])", "describe", web,
        {u"[0]: The pool was taken out of its wrapping, [0]."_s, kName});
    row("beside something foreign", R"({"tool": {"name": "x", "version": "1"}, "pool": {"UserPool": {"Name": "web"}}})",
        "describe", web, {u"pool: The pool was taken out of pool. What stood beside it is left out: tool."_s, kName});
    row("wrapped request", R"({"input": {"PoolName": "web"}})", "request-json", web,
        {u"input: The pool was taken out of its wrapping, input."_s});
    row("wrapped row", R"({"columns": [{"name": "name"}], "rows": [{"id": "eu-west-1_a", "name": "web"}]})",
        "catalogue",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web"}, "origin": {"Id": "eu-west-1_a"}, "target": {"region": "eu-west-1"}})",
        {u"rows: The pool was taken out of rows. What stood beside it is left out: columns."_s,
         u"[0]: The pool was taken out of its wrapping, [0]."_s, kColumns, kName, kOrigin.arg(u"Id"_s),
         u"The design is aimed at the region the pool came from: eu-west-1."_s});
    row("rounded number",
        R"({"PoolName": "web", "Policies": {"PasswordPolicy": {"MinimumLength": 99999999999999999999}}})",
        "request-json",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web", "Policies": {"PasswordPolicy": {"MinimumLength": 1e20}}}})",
        {u"Policies.PasswordPolicy.MinimumLength: The number 99999999999999999999 does not fit 64 bits and was rounded to 1e+20."_s});
    row("UTF-16", QByteArray("\xFF\xFE{\0\"\0P\0o\0o\0l\0N\0a\0m\0e\0\"\0:\0\"\0w\0e\0b\0\"\0}\0", 38), "request-json",
        web, {u"The text was UTF-16. It is saved as UTF-8."_s});
}

void TestImporter::overridesDetection_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("expected"); // the design, or the error

    QTest::newRow("description read as request")
        << R"({"Name": "web", "Policies": {}})"_ba << u"request-json"_s << u"{\"Name\":\"web\",\"Policies\":{}}"_s;
    QTest::newRow("request read as description")
        << R"({"Policies": {}, "PoolName": "web"})"_ba << u"describe"_s << u"{\"PoolName\":\"web\"}"_s;
    QTest::newRow("package read as request")
        << R"({"name": "web", "version": "1"})"_ba << u"request-json"_s << u"{\"name\":\"web\",\"version\":\"1\"}"_s;
    QTest::newRow("row of nothing telling") << R"({"name": "web"})"_ba << u"catalogue"_s << u"{\"PoolName\":\"web\"}"_s;
    QTest::newRow("wrapped all the same")
        << R"({"data": {"UserPool": {"Name": "web"}}})"_ba << u"describe"_s << u"{\"PoolName\":\"web\"}"_s;
    QTest::newRow("labelled as another form") << R"({"UserPool": {"Name": "web"}})"_ba << u"request-json"_s
                                              << u"The file says that it is another form than the one asked for. It "
                                                 u"is: Output of describe-user-pool. Asked for was: "
                                                 "Request of create-user-pool."_s;
    QTest::newRow("no design") << R"({"PoolName": "web"})"_ba << u"design"_s
                               << u"This is not a design that can be read: \"format\" has to be \"pool-designer/1\"."_s;
    QTest::newRow("scalar")
        << "1"_ba << u"describe"_s
        << u"No user pool was recognised: the file holds a number where an object is expected, such as the output of "
           "aws cognito-idp describe-user-pool, a create-user-pool request or a design."_s;
}

void TestImporter::overridesDetection()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, form);
    QFETCH(QString, expected);

    const auto wanted = formNamed(form.toStdString());
    QVERIFY(wanted);
    const ImportResult result = importPool(input.toStdString(), wanted);
    QCOMPARE(result.imported ? compact(result.imported->config.root()["CreateUserPool"]) : errorLine(result.error),
             expected);
    if (result.imported)
        QCOMPARE(text(formName(result.imported->form)), form);
}

void TestImporter::keepsBareRequests()
{
    const std::string request =
        "{\n  \"Schema\": [],\n  \"PoolName\": \"wéb \\u0007\",\n  \"x\": null,\n  \"n\": -1.5\n}\n";
    ImportResult result = importPool(request);
    QVERIFY(result.imported);
    QVERIFY(result.imported->bareRequest);
    QCOMPARE(designText(result.imported->config, true), request);

    for (const char *other : {R"({"CreateUserPool": {"PoolName": "web"}})", R"({"input": {"PoolName": "web"}})",
                              R"({"PoolName": "web", "Id": "x"})", R"({"UserPool": {"Name": "web"}})",
                              R"({"format": "pool-designer/1"})"}) {
        result = importPool(other);
        QVERIFY2(result.imported, other);
        QVERIFY2(!result.imported->bareRequest, other);
    }
}

void TestImporter::namesForms()
{
    for (const Form form : {Form::Design, Form::RequestJson, Form::Describe, Form::Catalogue}) {
        QVERIFY(!formName(form).empty());
        QVERIFY(!formTitle(form).empty());
    }
    QCOMPARE(text(formTitle(Form::Describe)), u"Output of describe-user-pool"_s);
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
