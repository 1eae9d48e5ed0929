// SPDX-License-Identifier: MIT
#include "review/poolstory.h"

#include "samples.h"
#include "support/sampledesign.h"

#include <QtTest>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

namespace {

PoolConfig design(const QByteArray &members)
{
    return PoolConfig(Json::parse(R"({"format": "pool-designer/1", )" + members.toStdString() + "}"));
}

// "topic tone: text", a line each.
QStringList lines(const PoolStory &story)
{
    QStringList result;
    for (const StoryChapter &chapter : story.chapters) {
        for (const StoryLine &line : chapter.lines)
            result.append(QString::fromUtf8(topicName(chapter.topic)) + u' ' + QString::fromUtf8(toneName(line.tone)) +
                          u": "_s + QString::fromStdString(line.text));
    }
    return result;
}

} // namespace

class TestPoolStory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void says_data();
    void says();
    void anEmptyDesign();
    void anExport();
    void headlines_data();
    void headlines();
    void samples();
    void anyKindOfValue();
};

void TestPoolStory::says_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *request, const char *line) {
        QTest::newRow(name) << QByteArray(R"("CreateUserPool": {)") + request + "}" << QString::fromUtf8(line);
    };
    row("an address instead", R"("UsernameAttributes": ["email", "phone_number"])",
        "sign-in plain: People sign in with their e-mail address or phone number; they choose no user name.");
    row("aliases", R"("AliasAttributes": ["preferred_username"])",
        "sign-in plain: People have a user name, and can sign in with their preferred user name too.");
    row("capitals", R"("UsernameConfiguration": {"CaseSensitive": false})",
        "sign-in plain: Capitals in names make no difference.");
    row("passkeys", R"("Policies": {"SignInPolicy": {"AllowedFirstAuthFactors": ["PASSWORD", "WEB_AUTHN"]}})",
        "sign-in plain: They prove who they are with a password or a passkey.");
    row("closed", R"("AdminCreateUserConfig": {"AllowAdminCreateUserOnly": true})",
        "sign-in strong: Only administrators add people.");
    row("open, verified", R"("AutoVerifiedAttributes": ["email"])",
        "sign-in plain: Anybody can sign up, and has to prove that the e-mail address is theirs.");
    row("open, a function", R"("LambdaConfig": {"PreSignUp": "arn:aws:lambda:eu-west-1:123456789012:function:look"})",
        "sign-in plain: Anybody can sign up; a function looks at each of them first.");
    row("a long password", R"("Policies": {"PasswordPolicy": {"MinimumLength": 14, "RequireNumbers": true}})",
        "protection strong: Passwords have at least 14 characters, among them a digit.");
    row("a short one", R"("Policies": {"PasswordPolicy": {"MinimumLength": 6}})",
        "protection weak: Passwords have at least 6 characters of any kind.");
    row("MFA", R"("MfaConfiguration": "ON")", "protection strong: Everybody needs a second factor to sign in.");
    row("threats", R"("UserPoolAddOns": {"AdvancedSecurityMode": "ENFORCED"})",
        "protection strong: Sign-ins that look like an attack are acted on.");
    row("recovery by priority",
        R"("AccountRecoverySetting": {"RecoveryMechanisms": [{"Priority": 2, "Name": "verified_phone_number"},
                                                             {"Priority": 1, "Name": "verified_email"}]})",
        "protection plain: Whoever forgets the password gets a code by e-mail or a code by text message.");
    row("deletion", R"("DeletionProtection": "ACTIVE")", "protection strong: The pool cannot be deleted by a slip.");
    row("SES",
        R"("EmailConfiguration": {"EmailSendingAccount": "DEVELOPER",
            "SourceArn": "arn:aws:ses:eu-west-1:123456789012:identity/mail@example.com"})",
        "messages plain: E-mail goes out through SES, from mail@example.com.");
    row("SMS", R"("SmsConfiguration": {"SnsCallerArn": "x", "SnsRegion": "eu-west-1"})",
        "messages plain: Text messages leave through SNS in eu-west-1; each one is paid for.");
    row("a trigger with a hostile name", R"("LambdaConfig": {"PreSignUp": "a\u001b[31m\u202eb"})",
        "code plain: Before somebody is signed up: a\\u{1b}[31m\\u{202e}b.");
    row("the same function under both names",
        R"("LambdaConfig": {"PreTokenGeneration": "arn:aws:lambda:eu-west-1:123456789012:function:claims",
            "PreTokenGenerationConfig": {"LambdaVersion": "V2_0",
                                         "LambdaArn": "arn:aws:lambda:eu-west-1:123456789012:function:claims"}})",
        "code plain: Before tokens are handed out, to change them: claims.");
    row("custom attributes", R"("Schema": [{"Name": "plan", "Mutable": false}, {"Name": "email", "Required": true}])",
        "fixed plain: Attributes of your own, with their kinds and limits: plan.");
    row("what cannot be corrected", R"("Schema": [{"Name": "plan", "Mutable": false}])",
        "fixed weak: What nobody can correct once it is given: plan.");

    const auto answered = [](const char *name, const char *answers, const char *line) {
        QTest::newRow(name) << QByteArray(R"("CreateUserPool": {"MfaConfiguration": "ON"}, "origin": {"Id": "e-1_a"},
                                             "answers": {)") +
                                   answers + "}"
                            << QString::fromUtf8(line);
    };
    answered("factors are not told", "", "protection unknown: Which second factors work, an export does not tell.");
    answered("a client by code",
             R"("DescribeUserPoolClient": [{"UserPoolClient": {"ClientName": "shop", "AllowedOAuthFlows": ["code"],
                "AllowedOAuthFlowsUserPoolClient": true, "PreventUserExistenceErrors": "ENABLED"}}])",
             "clients plain: shop signs in through the pages of Cognito: by code.");
    answered("a client that tells who exists",
             R"("DescribeUserPoolClient": [{"UserPoolClient": {"ClientName": "shop"}}])",
             "clients weak: shop tells strangers which names exist.");
    answered("leaked passwords",
             R"("DescribeRiskConfiguration": [{"RiskConfiguration": {"CompromisedCredentialsRiskConfiguration":
                {"Actions": {"EventAction": "BLOCK"}}}}])",
             "protection strong: Passwords that are known to be leaked are refused.");
    answered("a web ACL", R"("GetWebACLForResource": {"WebACL": {"Name": "edge"}})",
             "protection strong: A web ACL stands in front of the pool: edge.");
    answered("another provider", R"("DescribeIdentityProvider": [{"IdentityProvider": {"ProviderName": "Google"}}])",
             "sign-in plain: People from elsewhere come in through Google.");
}

void TestPoolStory::says()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, line);
    const QStringList all = lines(tellPool(design(members)));
    QVERIFY2(all.count(line) == 1, qPrintable(all.join(u'\n')));
}

void TestPoolStory::anEmptyDesign()
{
    const PoolStory story = tellPool(PoolConfig());
    QCOMPARE(story.name, std::string("A pool without a name"));
    QCOMPARE(story.headline, std::string("A design: no pool was made of it yet. Feature plan ESSENTIALS."));
    QVERIFY(story.questions.empty());
    QCOMPARE(
        lines(story),
        (QStringList{
            u"sign-in plain: People sign in with a user name and nothing else."_s,
            u"sign-in weak: Capitals count: Ann and ann are two different people."_s,
            u"sign-in plain: They prove who they are with a password."_s,
            u"sign-in weak: Anybody can sign up, and nothing looks at them."_s,
            u"sign-in plain: The sign-in pages of Cognito are not in use: the apps have their own."_s,
            u"protection plain: Passwords have at least 8 characters, among them a capital, a small letter, a digit and a symbol."_s,
            u"protection weak: There is no second factor: a password that leaks opens the account."_s,
            u"protection weak: Nothing looks for sign-ins that are an attack."_s,
            u"protection plain: How people get back in who forgot the password is left to the service: by text message where they have a number, else by e-mail."_s,
            u"protection weak: One call deletes the pool and everybody in it."_s,
            u"messages weak: E-mail goes out through Cognito itself, about 50 a day: enough to try things, not for a pool in use."_s,
            u"messages plain: No text messages leave the pool."_s,
            u"code plain: None: Cognito does everything by itself."_s,
            u"fixed plain: How people name themselves when they sign in, and whether capitals count."_s,
        }));
}

void TestPoolStory::anExport()
{
    const PoolStory story = tellPool(design(
        R"("CreateUserPool": {}, "origin": {"Id": "eu-west-1_aB", "Arn": "arn:aws:cognito-idp:eu-west-1:1:userpool/eu-west-1_aB"},
           "target": {"region": "eu-west-1"}, "answers": {"GetUserPoolMfaConfig": {"MfaConfiguration": "OFF"}})"));
    QStringList commands;
    for (const OpenQuestion &question : story.questions)
        commands.append((question.answered ? u"+ "_s : u"? "_s) + QString::fromStdString(question.command));
    QCOMPARE(
        commands,
        (QStringList{
            u"+ aws cognito-idp get-user-pool-mfa-config --user-pool-id eu-west-1_aB --region eu-west-1"_s,
            u"? aws cognito-idp describe-user-pool-client --user-pool-id eu-west-1_aB --client-id CLIENT_ID --region eu-west-1"_s,
            u"? aws cognito-idp describe-risk-configuration --user-pool-id eu-west-1_aB --region eu-west-1"_s,
            u"? aws wafv2 get-web-acl-for-resource --resource-arn arn:aws:cognito-idp:eu-west-1:1:userpool/eu-west-1_aB --region eu-west-1"_s,
            u"? aws cognito-idp get-log-delivery-configuration --user-pool-id eu-west-1_aB --region eu-west-1"_s,
            u"? aws cognito-idp describe-identity-provider --user-pool-id eu-west-1_aB --provider-name PROVIDER_NAME --region eu-west-1"_s,
        }));
    // An id that a shell would not take as one word stays a blank to fill in.
    const PoolStory hostile = tellPool(design(R"j("CreateUserPool": {}, "origin": {"Id": "$(reboot)"})j"));
    QCOMPARE(hostile.questions.front().command,
             std::string("aws cognito-idp get-user-pool-mfa-config --user-pool-id POOL_ID"));
}

void TestPoolStory::headlines_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("headline");
    QTest::newRow("many people")
        << QByteArray(
               R"("CreateUserPool": {"UserPoolTier": "PLUS"}, "origin": {"EstimatedNumberOfUsers": 1234567},
           "target": {"region": "eu-west-1", "account": "123456789012"})")
        << u"A pool that holds about 1,234,567 people. Feature plan PLUS. Region eu-west-1. "
           "Account 123456789012."_s;
    QTest::newRow("one") << QByteArray(R"("CreateUserPool": {}, "origin": {"EstimatedNumberOfUsers": 1})")
                         << u"A pool that holds about one person. Feature plan ESSENTIALS."_s;
    QTest::newRow("a thousand less one") << QByteArray(
                                                R"("CreateUserPool": {}, "origin": {"EstimatedNumberOfUsers": 999})")
                                         << u"A pool that holds about 999 people. Feature plan ESSENTIALS."_s;
    QTest::newRow("not told")
        << QByteArray(R"("CreateUserPool": {}, "origin": {"Id": "eu-west-1_a"})")
        << u"A pool that exists; how many people it holds was not told. Feature plan ESSENTIALS."_s;
}

void TestPoolStory::headlines()
{
    QFETCH(QByteArray, members);
    QTEST(QString::fromStdString(tellPool(design(members)).headline), "headline");
}

// Every chapter says something, and every line leads to a member.
void TestPoolStory::samples()
{
    for (const Sample &sample : kSamples) {
        const PoolStory story = tellPool(sampleDesign(QString::fromLatin1(sample.name)));
        QCOMPARE(story.chapters.size(), std::size_t{5});
        for (const StoryChapter &chapter : story.chapters) {
            QVERIFY(!chapter.lines.empty());
            for (const StoryLine &line : chapter.lines) {
                QVERIFY(!line.places.empty());
                QVERIFY2(line.text.ends_with('.') && line.text.find('%') == std::string::npos, line.text.c_str());
            }
        }
    }
}

// Each value of a full design with answers, replaced by each kind of JSON: there is always a story.
void TestPoolStory::anyKindOfValue()
{
    Json full = sampleDesign(u"everything"_s).root();
    full["origin"] = {{"Id", "eu-west-1_a"}, {"EstimatedNumberOfUsers", 5}, {"SmsConfigurationFailure", "x"}};
    full["answers"] = Json::parse(
        R"({"DescribeUserPoolClient": [{"UserPoolClient": {"ClientName": "a", "ExplicitAuthFlows": ["b"],
            "AllowedOAuthFlows": ["code"], "AllowedOAuthFlowsUserPoolClient": true}}],
            "GetWebACLForResource": {"WebACL": {"Name": "w"}},
            "DescribeRiskConfiguration": [{"RiskConfiguration": {"AccountTakeoverRiskConfiguration":
                {"Actions": {"HighAction": {"EventAction": "BLOCK"}}}}}]})");
    std::vector<Json::json_pointer> places;
    const auto collect = [&](const auto &self, const Json &value, const Json::json_pointer &place) -> void {
        for (const auto &[name, below] : value.items()) {
            const Json::json_pointer at =
                value.is_array() ? place / static_cast<std::size_t>(std::stoul(name)) : place / name;
            places.push_back(at);
            if (below.is_structured())
                self(self, below, at);
        }
    };
    collect(collect, full, Json::json_pointer());
    QVERIFY(places.size() > 50);
    for (const Json::json_pointer &place : places) {
        for (const Json &kind : {Json(-1), Json::array({1}), Json::object()}) {
            Json damaged = full;
            damaged[place] = kind;
            const PoolStory story = tellPool(PoolConfig(damaged));
            QVERIFY2(story.chapters.size() >= 5, place.to_string().c_str());
        }
    }
}

QTEST_APPLESS_MAIN(TestPoolStory)
#include "tst_poolstory.moc"
