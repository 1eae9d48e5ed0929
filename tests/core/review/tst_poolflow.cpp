// SPDX-License-Identifier: MIT
#include "review/poolflow.h"

#include "samples.h"
#include "support/sampledesign.h"

#include <QtTest>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

// The stations of the ways in.
class TestPoolFlow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ways_data();
    void ways();
    void samples();
};

namespace {

PoolConfig requestOf(const QByteArray &request)
{
    return PoolConfig(Json{{"CreateUserPool", Json::parse(request.toStdString())}});
}

// "Sign-up: station (detail) > ..."
QStringList lines(const PoolConfig &design)
{
    QStringList result;
    for (const PoolFlow &flow : poolFlows(design)) {
        QStringList stations;
        for (const FlowStep &step : flow.steps) {
            const QString mark = step.kind == FlowStep::Kind::Person     ? u"*"_s
                                 : step.kind == FlowStep::Kind::Function ? u"λ"_s
                                                                         : QString();
            const QString detail = QString::fromStdString(step.detail);
            stations << mark + QString::fromStdString(step.title) +
                            (detail.isEmpty() ? QString() : u" ("_s + detail + u')');
        }
        result << QString::fromStdString(flow.title) + u": "_s + stations.join(u" > "_s);
    }
    return result;
}

} // namespace

void TestPoolFlow::ways_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing said")
        << QByteArray("{}")
        << QStringList{u"Sign-up: *Signs up (user name) > *Administrator (has to confirm) > Confirmed"_s,
                       u"Sign-in: *Gives a name (user name) > *Proves it (a password) > Tokens"_s};
    QTest::newRow("by invitation")
        << QByteArray(R"({"AdminCreateUserConfig": {"AllowAdminCreateUserOnly": true}, "AliasAttributes": ["email"],
                          "MfaConfiguration": "ON"})")
        << QStringList{
               u"Sign-up: *Administrator (adds the person) > Invitation (with a password for the first time) > *Own password"_s,
               u"Sign-in: *Gives a name (user name or e-mail address) > *Proves it (a password) > Second factor (always) > Tokens"_s};
    QTest::newRow("with functions")
        << QByteArray(R"({"UsernameAttributes": ["email"], "AutoVerifiedAttributes": ["email"],
                          "VerificationMessageTemplate": {"DefaultEmailOption": "CONFIRM_WITH_LINK"},
                          "LambdaConfig": {"PreSignUp": "arn:aws:lambda:eu-west-1:123456789012:function:check",
                                           "PostAuthentication": 5,
                                           "PreTokenGenerationConfig": {"LambdaArn": "x", "LambdaVersion": "V2_0"}},
                          "UserPoolAddOns": {"AdvancedSecurityMode": "AUDIT"}})")
        << QStringList{
               u"Sign-up: *Signs up (e-mail address) > λPreSignUp (check) > Link to follow (e-mail address) > Confirmed"_s,
               u"Sign-in: *Gives a name (e-mail address) > *Proves it (a password) > Threat check (only written down) > λPostAuthentication (no function named) > λPreTokenGenerationConfig (x) > Tokens"_s};
}

void TestPoolFlow::ways()
{
    QFETCH(QByteArray, request);
    QTEST(lines(requestOf(request)), "expected");
}

void TestPoolFlow::samples()
{
    for (const Sample &sample : kSamples) {
        for (const PoolFlow &flow : poolFlows(sampleDesign(QString::fromLatin1(sample.name)))) {
            QVERIFY(flow.steps.size() >= 3);
            for (const FlowStep &step : flow.steps)
                QVERIFY(!step.title.empty() && step.place.operation().has_value());
        }
    }
}

QTEST_APPLESS_MAIN(TestPoolFlow)
#include "tst_poolflow.moc"
