// SPDX-License-Identifier: MIT
#include "formats/importer.h"

#include "support/cputimer.h"
#include "support/importtext.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

// Every way in which a file can fail to hold a pool ends in one message: what is wrong, where, and what to do.
class TestImportBad : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesText_data();
    void refusesText();
    void refusesForeignFiles_data();
    void refusesForeignFiles();
    void refusesDesigns_data();
    void refusesDesigns();
    void refusesPaths();
    void refusesHugeFilesPromptly();
    void refusesDeepFilesPromptly();
};

void TestImportBad::refusesText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");

    QTest::newRow("empty") << ""_ba << u"1:1 The file is empty."_s;
    QTest::newRow("byte order mark alone") << "\xEF\xBB\xBF"_ba << u"1:1 The file is empty."_s;
    QTest::newRow("blank") << "\n \n"_ba << u"1:1 The file is empty."_s;
    QTest::newRow("truncated")
        << "{\n \"UserPool\": {\n  \"Name\": \"web\","_ba
        << u"3:17 The text ends too early: a closing bracket, brace or quote is missing. The file may be cut off."_s;
    QTest::newRow("column behind a mark")
        << "\xEF\xBB\xBF{x}"_ba << u"1:2 Found x where the name of a member in double quotes is expected."_s;
    QTest::newRow("column in UTF-16") << "\xFF\xFE{\0\xE9\0}\0"_ba
                                      << u"1:2 Found é where the name of a member in double quotes is expected."_s;
    QTest::newRow("invalid UTF-8")
        << "{\"PoolName\": \"\xE9\"}"_ba
        << u"1:15 The text is not valid UTF-8 here. Save the file as UTF-8 and open it again."_s;
    QTest::newRow("NUL behind the end")
        << "{}\0{}"_ba << u"1:3 The text holds a NUL character. The file is damaged, or is not text at all."_s;
    QTest::newRow("member twice")
        << "{\"PoolName\": \"a\",\n \"PoolName\": \"b\"}"_ba
        << u"2:2 The member \"PoolName\" stands twice in this object. Keep the one that is meant and remove the other."_s;
    QTest::newRow("trailing comma") << "{\"PoolName\": \"a\",\n}"_ba
                                    << u"1:17 JSON allows no comma after the last entry. Remove this one."_s;
    QTest::newRow("comment") << "{\n  \"PoolName\": \"a\" // the name\n}"_ba
                             << u"2:19 JSON has no comments. Remove this one."_s;
}

void TestImportBad::refusesText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    for (const auto form : {std::optional<Form>(), std::optional(Form::Design), std::optional(Form::Catalogue)}) {
        const ImportResult result = importPool(bytes.toStdString(), form);
        QVERIFY(!result.imported);
        QCOMPARE(test::errorLine(result.error), expected);
    }
}

void TestImportBad::refusesForeignFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");

    const QString wrongKind =
        u"No user pool was recognised: the file holds %1 where an object is expected, such as the output of aws "
        "cognito-idp describe-user-pool, a create-user-pool request or a design."_s;
    const QString unknown =
        u"No user pool was recognised: the object has the members %1. Expected is the output of aws cognito-idp "
        "describe-user-pool, a create-user-pool request (members such as PoolName), a catalogue row (columns such "
        "as mfa_configuration) or a design."_s;
    const QString pools =
        u"This is the output of list-user-pools, which only names pools. Run aws cognito-idp describe-user-pool "
        "--user-pool-id ID for one of them and open its output."_s;
    const QString package =
        u"This looks like the description of a software package (package.json), not a user pool. Open the output of "
        "aws cognito-idp describe-user-pool, a create-user-pool request or a design."_s;

    QTest::newRow("text") << "\"PoolName\""_ba << wrongKind.arg(u"a text"_s);
    QTest::newRow("number") << "7"_ba << wrongKind.arg(u"a number"_s);
    QTest::newRow("flag") << "true"_ba << wrongKind.arg(u"true or false"_s);
    QTest::newRow("null") << "null"_ba << wrongKind.arg(u"null"_s);
    QTest::newRow("empty list") << "[]"_ba << wrongKind.arg(u"an empty list"_s);
    QTest::newRow("list of numbers") << "[1]"_ba << wrongKind.arg(u"a list"_s);
    QTest::newRow("pools of two kinds")
        << R"({"wanted": {"PoolName": "a"}, "live": {"PoolName": "b"}})"_ba
        << u"The file holds several pools (2). Put one of them in a file of its own and open that."_s;
    QTest::newRow("list-user-pools")
        << R"({"UserPools": [{"Id": "eu-west-1_a", "Name": "web", "LambdaConfig": {}, "CreationDate": 1}]})"_ba
        << pools;
    QTest::newRow("list-user-pools of none") << R"({"UserPools": []})"_ba << pools;
    QTest::newRow("wrapped list-user-pools") << R"({"data": {"UserPools": []}})"_ba << pools;
    QTest::newRow("describe-user-pool-client")
        << R"({"UserPoolClient": {"UserPoolId": "eu-west-1_a", "ClientName": "web", "ClientId": "1"}})"_ba
        << u"This describes an app client, not a user pool. Run aws cognito-idp describe-user-pool for the pool it "
           u"belongs to and open "
           "its output."_s;
    QTest::newRow("list-user-pool-clients")
        << R"({"UserPoolClients": []})"_ba
        << u"This lists app clients, not a user pool. Run aws cognito-idp describe-user-pool for "
           "the pool they belong to and open its output."_s;
    QTest::newRow("describe-user-pool-domain")
        << R"({"DomainDescription": {"UserPoolId": "eu-west-1_a", "Domain": "web"}})"_ba
        << u"This describes a domain of a user pool, not the pool. Run aws cognito-idp "
           "describe-user-pool and open its output."_s;
    QTest::newRow("describe-identity-pool")
        << R"({"IdentityPoolId": "x", "IdentityPoolName": "y"})"_ba
        << u"This describes an identity pool, which is not a user pool. Run aws cognito-idp "
           "describe-user-pool and open its output."_s;
    QTest::newRow("get-user-pool-mfa-config")
        << R"({"SoftwareTokenMfaConfiguration": {"Enabled": true}, "MfaConfiguration": "ON"})"_ba
        << u"This tells only the MFA settings of a pool (get-user-pool-mfa-config). Open the output of aws cognito-idp "
           "describe-user-pool; the factors are then set in the design."_s;
    QTest::newRow("resources of a stack")
        << R"([{"LogicalResourceId": "A", "ResourceType": "AWS::Cognito::UserPool"}])"_ba
        << u"This lists the resources of a stack by name, without their properties. Open the template, or the output "
           u"of "
           "aws cognito-idp describe-user-pool for the pool."_s;
    QTest::newRow("package.json") << R"({"name": "web", "version": "1.0.0", "scripts": {}})"_ba << package;
    QTest::newRow("package.json without version") << R"({"name": "web", "dependencies": {}})"_ba << package;
    QTest::newRow("IAM policy")
        << R"({"Version": "2012-10-17", "Statement": []})"_ba
        << u"This is an IAM policy, not a user pool. Open the output of aws cognito-idp describe-user-pool, a "
           "create-user-pool request or a design."_s;
    QTest::newRow("CloudFormation")
        << R"({"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"P": {"Properties": {"Policies": {}}}}})"_ba
        << u"The template holds no resource of type AWS::Cognito::UserPool."_s;
    QTest::newRow("Terraform") << R"({"terraform_version": "1.5.0", "resources": []})"_ba
                               << u"The state holds no aws_cognito_user_pool with its attributes."_s;
    QTest::newRow("anything") << R"({"a": 1, "b\u202e\n": {"c": []}})"_ba << unknown.arg(u"a, b\\u{202e}\\u{a}"_s);
    QTest::newRow("anything long") << R"({"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6})"_ba
                                   << unknown.arg(u"a, b, c, d, e, …"_s);
    QTest::newRow("wrapped too often") << R"({"a": {"b": {"c": {"d": {"e": {"PoolName": "x"}}}}}})"_ba
                                       << unknown.arg(u"a"_s);
    QTest::newRow("other spelling") << R"({"poolName": "web"})"_ba << unknown.arg(u"poolName"_s);
    QTest::newRow("description that is no object") << R"({"UserPool": [1]})"_ba << unknown.arg(u"UserPool"_s);
}

void TestImportBad::refusesForeignFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const ImportResult result = importPool(json.toStdString());
    QVERIFY2(!result.imported, result.imported ? formName(result.imported->form).data() : "");
    QCOMPARE(test::errorLine(result.error), expected);
}

void TestImportBad::refusesDesigns_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");

    const QString noFormat = u"This is not a design that can be read: \"format\" has to be \"pool-designer/1\"."_s;
    QTest::newRow("newer format")
        << R"({"format": "pool-designer/2", "CreateUserPool": {}})"_ba
        << u"This design has the format pool-designer/2, made by a newer version of Pool Designer. This version "
           "reads up to pool-designer/1: update it to open the file."_s;
    QTest::newRow("much newer format")
        << R"({"format": "pool-designer/99999999999999999999"})"_ba
        << u"This design has the format pool-designer/99999999999999999999, made by a newer version of Pool Designer. "
           "This version reads up to pool-designer/1: update it to open the file."_s;
    QTest::newRow("format of no number") << R"({"format": "pool-designer/next"})"_ba << noFormat;
    QTest::newRow("format zero") << R"({"format": "pool-designer/0"})"_ba << noFormat;
    QTest::newRow("format with a tail") << R"({"format": "pool-designer/1.5"})"_ba << noFormat;
    QTest::newRow("request of another type")
        << R"({"format": "pool-designer/1", "CreateUserPool": [1]})"_ba
        << u"CreateUserPool of the design has to be an object, but is of type array."_s;
    QTest::newRow("request null") << R"({"format": "pool-designer/1", "CreateUserPool": null})"_ba
                                  << u"CreateUserPool of the design has to be an object, but is of type null."_s;
    QTest::newRow("origin of another type") << R"({"format": "pool-designer/1", "origin": "x"})"_ba
                                            << u"origin of the design has to be an object, but is of type string."_s;
    QTest::newRow("accepted of another type") << R"({"format": "pool-designer/1", "accepted": {}})"_ba
                                              << u"accepted of the design has to be a list, but is of type object."_s;
}

void TestImportBad::refusesDesigns()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const ImportResult result = importPool(json.toStdString());
    QVERIFY(!result.imported);
    QCOMPARE(test::errorLine(result.error), expected);
}

void TestImportBad::refusesPaths()
{
    const QTemporaryDir folder;
    const auto refusal = [](const QString &path) { return test::errorLine(importFile(path.toStdString()).error); };
    const QString special = u"This is a folder or a device, not a regular file."_s;

    QCOMPARE(refusal(folder.filePath(u"none.json"_s)), u"The file cannot be opened: No such file or directory."_s);
    QCOMPARE(refusal(QString()), u"The file cannot be opened: No file name specified."_s);
    QCOMPARE(refusal(folder.path()), special);
    QCOMPARE(refusal(u"/dev/zero"_s), special);
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    QCOMPARE(refusal(pipe), special); // and does not wait for a writer
}

void TestImportBad::refusesHugeFilesPromptly()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"huge.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64{200} * 1024 * 1024)); // sparse
    file.close();

    const test::CpuTimer timer;
    const ImportResult result = importFile(file.fileName().toStdString());
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!result.imported);
    QCOMPARE(test::errorLine(result.error),
             u"The file is larger than 64 MiB. A pool takes a few kilobytes: check that this is the right file."_s);
}

void TestImportBad::refusesDeepFilesPromptly()
{
    const QString expected = u"1:%1 The JSON is nested more than 200 levels deep: it cannot be a user pool."_s;
    const test::CpuTimer timer;
    QCOMPARE(test::errorLine(importPool(std::string(1'000'000, '[')).error), expected.arg(201));
    QCOMPARE(test::errorLine(importPool(QByteArray("{\"a\":").repeated(1'000'000).toStdString()).error),
             expected.arg(1001));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));

    // JSON that a row carries as text is held to the limit too: it stays the text it is.
    std::string text = "{\"mfa_configuration\": \"OFF\", \"policies\": \"" + std::string(100'000, '[') + "\"}";
    const ImportResult row = importPool(text);
    QVERIFY(row.imported);
    QVERIFY(row.imported->config.root()["CreateUserPool"]["Policies"].is_string());
}

QTEST_GUILESS_MAIN(TestImportBad)
#include "tst_import_bad.moc"
