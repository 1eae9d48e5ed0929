// SPDX-License-Identifier: MIT
#include "config/text.h"
#include "formats/commandplan.h"
#include "support/json.h"

#include <QTest>

using namespace pooldesigner;
using namespace pooldesigner::test;

// Which calls a design becomes: what each one says, what is left out and what was decided on the way.
class TestCommandPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void calls_data();
    void calls();
};

namespace {

const char *const kPoolId = "The call takes the id of the pool that the command makes.";
const char *const kCreatedOff = "The pool is created with MfaConfiguration OFF; set-user-pool-mfa-config then sets %1 "
                                "together with the factors that creation cannot set.";

QString line(const LeftOut &leftOut) { return QString::fromStdString(leftOut.path.toString() + ": " + leftOut.reason); }

} // namespace

void TestCommandPlan::calls_data()
{
    QTest::addColumn<QByteArray>("design");
    QTest::addColumn<int>("generation");
    QTest::addColumn<QByteArrayList>("requests");
    QTest::addColumn<QStringList>("leftOut");
    QTest::addColumn<QStringList>("notes");
    const auto row = [](const char *name, const char *design, const QByteArrayList &requests,
                        const QStringList &leftOut = {}, const QStringList &notes = {},
                        Generation generation = Generation::Latest) {
        QTest::newRow(name) << QByteArray(design) << static_cast<int>(generation) << requests << leftOut << notes;
    };
    const auto q = [](const char *text) { return QString::fromLatin1(text); };

    row("nothing", "{}", {"create {}"});
    row("one member", R"({"CreateUserPool":{"PoolName":"a"}})", {R"(create {"PoolName":"a"})"});
    row("order of the design", R"({"CreateUserPool":{"UserPoolTags":{"b":"1","a":"2"},"PoolName":"a"}})",
        {R"(create {"UserPoolTags":{"b":"1","a":"2"},"PoolName":"a"})"});
    row("empty members stay", R"({"CreateUserPool":{"Policies":{},"Schema":[]}})",
        {R"(create {"Policies":{},"Schema":[]})"});
    row("null is absent", R"({"CreateUserPool":{"PoolName":"a","Schema":null}})", {R"(create {"PoolName":"a"})"});
    row("wrong kinds stay", R"({"CreateUserPool":{"PoolName":7,"Schema":"x"}})",
        {R"(create {"PoolName":7,"Schema":"x"})"});
    row("request that is a list", R"({"CreateUserPool":[]})", {"create {}"},
        {q("CreateUserPool: Is no structure, which a request has to be.")});
    row("member nobody knows", R"({"CreateUserPool":{"PoolName":"a","New":1}})", {R"(create {"PoolName":"a"})"},
        {q("New: The API knows no member of this name; the aws CLI would refuse the call.")});
    row("structure that loses all",
        R"({"CreateUserPool":{"Policies":{"SignInPolicy":{"AllowedFirstAuthFactors":[]}}}})", {"create {}"},
        {q("Policies.SignInPolicy: Needs aws CLI latest; the command is for 2.9.19.")}, {}, Generation::Cli2_9_19);
    row("member of a later CLI", R"({"CreateUserPool":{"PoolName":"a","DeletionProtection":"ACTIVE"}})",
        {R"(create {"PoolName":"a"})"}, {q("DeletionProtection: Needs aws CLI 2.9.19; the command is for 2021.")}, {},
        Generation::Cli2021);

    const QString inOldPlace =
        q("LambdaConfig.PreTokenGenerationConfig: aws CLI 2.9.19 does not know it; PreTokenGeneration is sent in its "
          "place and runs the same function for the same events.");
    row("the token trigger in its old place",
        R"({"CreateUserPool":{"LambdaConfig":{"PreSignUp":"p","PreTokenGenerationConfig":{"LambdaVersion":"V1_0","LambdaArn":"f"}}}})",
        {R"(create {"LambdaConfig":{"PreSignUp":"p","PreTokenGeneration":"f"}})"}, {inOldPlace}, {},
        Generation::Cli2_9_19);
    row("the token trigger in both places",
        R"({"CreateUserPool":{"LambdaConfig":{"PreTokenGeneration":"f","PreTokenGenerationConfig":{"LambdaVersion":"V1_0","LambdaArn":"f"}}}})",
        {R"(create {"LambdaConfig":{"PreTokenGeneration":"f"}})"}, {inOldPlace}, {}, Generation::Cli2_9_19);
    row("a later version of the token trigger",
        R"({"CreateUserPool":{"LambdaConfig":{"PreTokenGenerationConfig":{"LambdaVersion":"V2_0","LambdaArn":"f"}}}})",
        {"create {}"}, {q("LambdaConfig.PreTokenGenerationConfig: Needs aws CLI latest; the command is for 2.9.19.")},
        {}, Generation::Cli2_9_19);
    row("mode without factor stays with creation", R"({"CreateUserPool":{"MfaConfiguration":"ON"}})",
        {R"(create {"MfaConfiguration":"ON"})"});
    row("app codes need the second call",
        R"({"CreateUserPool":{"MfaConfiguration":"ON"},"SetUserPoolMfaConfig":{"SoftwareTokenMfaConfiguration":{"Enabled":true}}})",
        {R"(create {"MfaConfiguration":"OFF"})",
         R"(mfa+id {"SoftwareTokenMfaConfiguration":{"Enabled":true},"MfaConfiguration":"ON"})"},
        {}, {q(kCreatedOff).arg(QStringLiteral("ON"))});
    row("app codes take the pool's SMS along",
        R"({"CreateUserPool":{"MfaConfiguration":"OPTIONAL","SmsConfiguration":{"SnsCallerArn":"r"},"SmsAuthenticationMessage":"{####}"},"SetUserPoolMfaConfig":{"SoftwareTokenMfaConfiguration":{"Enabled":true}}})",
        {R"(create {"MfaConfiguration":"OFF","SmsConfiguration":{"SnsCallerArn":"r"},"SmsAuthenticationMessage":"{####}"})",
         R"(mfa+id {"SmsMfaConfiguration":{"SmsAuthenticationMessage":"{####}","SmsConfiguration":{"SnsCallerArn":"r"}},"SoftwareTokenMfaConfiguration":{"Enabled":true},"MfaConfiguration":"OPTIONAL"})"},
        {}, {q(kCreatedOff).arg(QStringLiteral("OPTIONAL"))});
    row("app codes switched off need nothing",
        R"({"CreateUserPool":{"MfaConfiguration":"ON"},"SetUserPoolMfaConfig":{"SoftwareTokenMfaConfiguration":{"Enabled":false}}})",
        {R"(create {"MfaConfiguration":"ON"})"},
        {q("SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration: Switches on no factor, so set-user-pool-mfa-config is "
           "not needed.")});
    row("factor together with OFF",
        R"({"CreateUserPool":{},"SetUserPoolMfaConfig":{"SoftwareTokenMfaConfiguration":{"Enabled":true}}})",
        {"create {}"},
        {q("SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration: MfaConfiguration is OFF, and the service takes no "
           "factor together with OFF.")});
    row("passkeys go with OFF",
        R"({"CreateUserPool":{},"SetUserPoolMfaConfig":{"WebAuthnConfiguration":{"RelyingPartyId":"a.b"}}})",
        {"create {}", R"(mfa+id {"MfaConfiguration":"OFF","WebAuthnConfiguration":{"RelyingPartyId":"a.b"}})"});
    row("same SMS twice",
        R"({"CreateUserPool":{"MfaConfiguration":"ON","SmsConfiguration":{"SnsCallerArn":"r"}},"SetUserPoolMfaConfig":{"SmsMfaConfiguration":{"SmsConfiguration":{"SnsCallerArn":"r"}}}})",
        {R"(create {"MfaConfiguration":"ON","SmsConfiguration":{"SnsCallerArn":"r"}})"},
        {q("SetUserPoolMfaConfig.SmsMfaConfiguration: Creation sets the same SMS factor already.")});
    row("mode of the second call alone", R"({"CreateUserPool":{},"SetUserPoolMfaConfig":{"MfaConfiguration":"ON"}})",
        {R"(create {"MfaConfiguration":"ON"})"}, {},
        {q("Creation sets MfaConfiguration ON, as SetUserPoolMfaConfig says.")});
    row("id of a pool that is not there yet",
        R"({"CreateUserPool":{},"SetUserPoolMfaConfig":{"UserPoolId":"x"},"CreateUserPoolDomain":{"UserPoolId":"x","Domain":"a"}})",
        {"create {}", R"(domain+id {"Domain":"a"})"},
        {q("SetUserPoolMfaConfig.UserPoolId: ") + q(kPoolId), q("CreateUserPoolDomain.UserPoolId: ") + q(kPoolId)});

    row("domain", R"({"CreateUserPool":{},"CreateUserPoolDomain":{"Domain":"web"}})",
        {"create {}", R"(domain+id {"Domain":"web"})"});
    row("an own domain whose certificate nobody told",
        R"({"CreateUserPool":{},"CreateUserPoolDomain":{"Domain":"a.b.c"},"origin":{"CustomDomain":"a.b.c"}})",
        {"create {}"},
        {q("CreateUserPoolDomain: A domain of one's own takes a certificate, which an export does not tell: see "
           "describe-user-pool-domain, and fill in CustomDomainConfig.CertificateArn.")});
    row("domain without a name", R"({"CreateUserPool":{},"CreateUserPoolDomain":{"ManagedLoginVersion":2}})",
        {"create {}"}, {q("CreateUserPoolDomain: Holds no Domain, which create-user-pool-domain cannot do without.")});
    row("all three in order",
        R"({"CreateUserPool":{"MfaConfiguration":"ON"},"CreateUserPoolDomain":{"Domain":"w"},"SetUserPoolMfaConfig":{"SoftwareTokenMfaConfiguration":{"Enabled":true}}})",
        {R"(create {"MfaConfiguration":"OFF"})",
         R"(mfa+id {"SoftwareTokenMfaConfiguration":{"Enabled":true},"MfaConfiguration":"ON"})",
         R"(domain+id {"Domain":"w"})"},
        {}, {q(kCreatedOff).arg(QStringLiteral("ON"))});
    row("region", R"({"target":{"region":"eu-west-1"}})", {"create {}", "region eu-west-1"});
    row("region that is none", R"j({"target":{"region":"$(x)"}})j", {"create {}"},
        {q("target.region: Is no code of a region, such as eu-west-1.")});
}

void TestCommandPlan::calls()
{
    QFETCH(QByteArray, design);
    QFETCH(int, generation);
    QFETCH(QByteArrayList, requests);
    QFETCH(QStringList, leftOut);
    QFETCH(QStringList, notes);
    const CommandPlan plan =
        planCommands(PoolConfig(parsed(design.toStdString())), static_cast<Generation>(generation));
    QByteArrayList said;
    for (const PlannedCall &call : plan.calls) {
        const char *name = call.operation == Operation::CreateUserPool         ? "create"
                           : call.operation == Operation::SetUserPoolMfaConfig ? "mfa"
                                                                               : "domain";
        said << QByteArray(name) + (call.needsPoolId ? "+id " : " ") + QByteArray::fromStdString(call.request.dump());
    }
    if (!plan.region.empty())
        said << "region " + QByteArray::fromStdString(plan.region);
    QStringList without;
    for (const LeftOut &one : plan.leftOut)
        without << line(one);
    QStringList decided;
    for (const std::string &note : plan.notes)
        decided << QString::fromStdString(note);
    QCOMPARE(said, requests);
    QCOMPARE(without, leftOut);
    QCOMPARE(decided, notes);
}

QTEST_APPLESS_MAIN(TestCommandPlan)

#include "tst_commandplan.moc"
