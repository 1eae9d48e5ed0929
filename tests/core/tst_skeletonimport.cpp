// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "formats/importer.h"
#include "formats/skeleton.h"
#include "support/importtext.h"

#include <QtTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

// Placeholders of --generate-cli-skeleton mean not set.
class TestSkeletonImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNothing_data();
    void isNothing();
    void keepsWhatWasFilledIn();
    void leavesRequestsAlone_data();
    void leavesRequestsAlone();
};

void TestSkeletonImport::isNothing_data()
{
    QTest::addColumn<int>("generation");
    for (const Generation generation : {Generation::Cli2021, Generation::Cli2_9_19, Generation::Latest})
        QTest::newRow(std::string(generationName(generation)).c_str()) << static_cast<int>(generation);
}

void TestSkeletonImport::isNothing()
{
    QFETCH(int, generation);
    const Json skeleton = requestSkeleton(static_cast<Generation>(generation));
    const ImportResult result = importPool(skeleton.dump());
    QVERIFY(result.imported);
    QCOMPARE(test::compact(result.imported->config.root()["CreateUserPool"]), u"{}"_s);
    QCOMPARE(result.imported->notes.size(), std::size_t{1});
    QCOMPARE(result.imported->notes.front().members.size(), skeleton.size());
    QVERIFY(!result.imported->bareRequest);
}

void TestSkeletonImport::keepsWhatWasFilledIn()
{
    Json skeleton = requestSkeleton(Generation::Latest);
    skeleton["PoolName"] = "web";
    skeleton["Policies"]["PasswordPolicy"]["MinimumLength"] = 12;
    skeleton["EmailConfiguration"]["From"] = "a@example.com";
    skeleton["Schema"][0]["Name"] = "plan";
    skeleton["MfaConfiguration"] = "OPTIONAL";
    const ImportResult result = importPool(skeleton.dump());
    QVERIFY(result.imported);
    const Json &request = result.imported->config.root()["CreateUserPool"];
    QCOMPARE(test::compact(request["PoolName"]), u"\"web\""_s);
    QCOMPARE(test::compact(request["MfaConfiguration"]), u"\"OPTIONAL\""_s);
    QCOMPARE(test::compact(request["Policies"]["PasswordPolicy"]["MinimumLength"]), u"12"_s);
    QVERIFY(!request["Policies"]["PasswordPolicy"].contains("TemporaryPasswordValidityDays"));
    QCOMPARE(test::compact(request["EmailConfiguration"]),
             u"{\"EmailSendingAccount\":\"COGNITO_DEFAULT\",\"From\":\"a@example.com\"}"_s);
    QCOMPARE(test::compact(request["Schema"][0]["Name"]), u"\"plan\""_s);
    QVERIFY(!request["Schema"][0].contains("StringAttributeConstraints"));
    QVERIFY(!request.contains("LambdaConfig"));
}

void TestSkeletonImport::leavesRequestsAlone_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("empty") << "{}"_ba;
    QTest::newRow("empty texts")
        << R"({"PoolName": "", "EmailVerificationMessage": "", "SmsVerificationMessage": ""})"_ba;
    QTest::newRow("one structure") << R"({"PoolName": "web", "SmsConfiguration": {"SnsCallerArn": "", "ExternalId": "",
        "SnsRegion": ""}, "MfaConfiguration": "OFF", "AliasAttributes": ["phone_number"]})"_ba;
}

void TestSkeletonImport::leavesRequestsAlone()
{
    QFETCH(QByteArray, request);
    const ImportResult result = importPool(request.toStdString());
    QVERIFY(result.imported);
    QCOMPARE(test::compact(result.imported->config.root()["CreateUserPool"]), test::compact(request));
    QCOMPARE(test::noteLines(result.imported->notes), QStringList());
    QVERIFY(result.imported->bareRequest);
}

QTEST_GUILESS_MAIN(TestSkeletonImport)
#include "tst_skeletonimport.moc"
