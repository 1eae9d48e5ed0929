// SPDX-License-Identifier: MIT
#include "support/cliname.h"

#include "catalogue/catalogue.h"

#include <QtTest>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

// Expected options are what botocore's xform_name makes of the names.
class TestCliName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void everyOptionOfTheCatalogue();
};

void TestCliName::names_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("option");
    const auto row = [](const char *member, const char *option) {
        QTest::newRow(member) << QString::fromLatin1(member) << QString::fromLatin1(option);
    };
    row("PoolName", "--pool-name");
    row("Schema", "--schema");
    row("UserPoolAddOns", "--user-pool-add-ons");
    row("WebAuthnConfiguration", "--web-authn-configuration");
    row("SmsMfaConfiguration", "--sms-mfa-configuration");
    row("MfaConfiguration", "--mfa-configuration");
    row("KMSKeyID", "--kms-key-id");
    row("SMSMessage", "--sms-message");
    row("PrimaryRoute53HealthCheckId", "--primary-route53-health-check-id");
    row("HTTPServer2Go", "--http-server2-go");
    row("IPv6", "--i-pv6");
    row("ListARNs", "--list-arns");
    row("ARNs", "---arns");
    row("MyIDs", "--my-ids");
    row("AsBs", "--as-bs");
    row("AB", "--ab");
    row("aB", "--a-b");
    row("Is", "--is");
    row("A", "--a");
    row("", "--");
}

void TestCliName::names()
{
    QFETCH(QString, member);
    QTEST(QString::fromStdString(cliOptionName(member.toStdString())), "option");
}

void TestCliName::everyOptionOfTheCatalogue()
{
    QStringList stated;
    QStringList derived;
    for (const Operation operation :
         {Operation::CreateUserPool, Operation::SetUserPoolMfaConfig, Operation::CreateUserPoolDomain}) {
        for (const FieldSpec *spec : catalogue::topLevel(operation)) {
            stated << QString::fromStdString(std::string(spec->cliOption));
            derived << QString::fromStdString(cliOptionName(spec->path));
        }
    }
    QCOMPARE(stated, derived);
    QVERIFY(stated.size() > 30);
}

QTEST_GUILESS_MAIN(TestCliName)
#include "tst_cliname.moc"
