// SPDX-License-Identifier: MIT
#include "formats/smsrolepolicies.h"
#include "support/json.h"

#include <QTest>

using namespace pooldesigner;
using namespace pooldesigner::test;

class TestSmsRolePolicies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void policies_data();
    void policies();
};

void TestSmsRolePolicies::policies_data()
{
    QTest::addColumn<QByteArray>("design");
    QTest::addColumn<QByteArray>("condition");
    const auto row = [](const char *name, const char *design, const char *condition) {
        QTest::newRow(name) << QByteArray(design) << QByteArray(condition);
    };
    row("nothing", "{}", "");
    row("external id", R"({"CreateUserPool":{"SmsConfiguration":{"ExternalId":"x-1"}}})",
        R"({"sts:ExternalId":"x-1"})");
    row("empty external id", R"({"CreateUserPool":{"SmsConfiguration":{"ExternalId":""}}})", "");
    row("hostile external id", R"({"CreateUserPool":{"SmsConfiguration":{"ExternalId":"\"},{\"x\":\"$(y)\n"}}})",
        R"({"sts:ExternalId":"\"},{\"x\":\"$(y)\n"})");
    row("account of the role",
        R"({"CreateUserPool":{"SmsConfiguration":{"SnsCallerArn":"arn:aws:iam::123456789012:role/sms"}}})",
        R"({"aws:SourceAccount":"123456789012"})");
    row("account of the target wins",
        R"({"CreateUserPool":{"SmsConfiguration":{"SnsCallerArn":"arn:aws:iam::123456789012:role/sms","ExternalId":"a"}},"target":{"account":"210987654321"}})",
        R"({"sts:ExternalId":"a","aws:SourceAccount":"210987654321"})");
    row("wrong kinds", R"({"CreateUserPool":{"SmsConfiguration":{"SnsCallerArn":7,"ExternalId":[]}}})", "");
    row("structure of another kind", R"({"CreateUserPool":{"SmsConfiguration":"x"}})", "");
}

void TestSmsRolePolicies::policies()
{
    QFETCH(QByteArray, design);
    QFETCH(QByteArray, condition);
    const SmsRolePolicies policies = smsRolePolicies(PoolConfig(parsed(design.toStdString())));
    const QByteArray tail = condition.isEmpty() ? QByteArray() : ",\"Condition\":{\"StringEquals\":" + condition + '}';
    QCOMPARE(QByteArray::fromStdString(policies.trust.dump()),
             R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":)"
             R"("cognito-idp.amazonaws.com"},"Action":"sts:AssumeRole")" +
                 tail + "}]}");
    QCOMPARE(QByteArray::fromStdString(policies.permission.dump()),
             QByteArray(R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sns:Publish",)"
                        R"("Resource":"*"}]})"));
}

QTEST_APPLESS_MAIN(TestSmsRolePolicies)

#include "tst_smsrolepolicies.moc"
