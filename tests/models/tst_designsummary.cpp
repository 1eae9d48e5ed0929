// SPDX-License-Identifier: MIT
#include "items/designsummary.h"

#include "rules/validator.h"
#include "support/sampledesign.h"

#include <QTest>

using namespace pooldesigner;

class TestDesignSummary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sentences_data();
    void sentences();
    void holdsEverySetting();
    void namesWhatCannotChange();
    void keepsSecrets();
    void showsHostileTextHarmlessly();
    void listsFindings();

private:
    static PoolConfig design(const char *request) { return PoolConfig(Json{{"CreateUserPool", Json::parse(request)}}); }
    static const DesignSummary::Part *part(const DesignSummary &summary, const char *title)
    {
        const auto found = std::ranges::find(summary.parts, QString::fromLatin1(title), &DesignSummary::Part::title);
        return found == summary.parts.end() ? nullptr : &*found;
    }
};

void TestDesignSummary::sentences_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QString>("sentences");
    QTest::newRow("nothing set, sign-in")
        << QByteArray("{}") << QByteArray("How people sign in")
        << QStringLiteral("People sign in with a user name. Capital and small letters make a difference. They prove it "
                          "with a password. Anybody can register.");
    QTest::newRow("nothing set, protection")
        << QByteArray("{}") << QByteArray("What protects them")
        << QStringLiteral(
               "A password has at least 8 characters, among them a capital letter, a small letter, a digit, a "
               "symbol. No second factor is asked for. Suspicious sign-ins are not looked for. Nothing keeps the pool "
               "from being deleted in one call. For a forgotten password the service chooses the way back itself.");
    QTest::newRow("nothing set, messages")
        << QByteArray("{}") << QByteArray("Messages")
        << QStringLiteral("No address or number is verified by itself. E-mail is sent by Cognito itself, a limited "
                          "number a day. No text messages can be sent.");
    QTest::newRow("nothing set, triggers")
        << QByteArray("{}") << QByteArray("Triggers") << QStringLiteral("No functions of yours run.");
    QTest::newRow("addresses instead of names")
        << QByteArray(R"({"UsernameAttributes": ["email", "phone_number"],
                          "UsernameConfiguration": {"CaseSensitive": false},
                          "Policies": {"SignInPolicy": {"AllowedFirstAuthFactors": ["PASSWORD", "WEB_AUTHN"]}},
                          "AdminCreateUserConfig": {"AllowAdminCreateUserOnly": true}})")
        << QByteArray("How people sign in")
        << QStringLiteral("People sign in with their e-mail address or phone number; they have no other user name. "
                          "Capital and small letters make no difference. They prove it with a password or a passkey. "
                          "Only administrators create accounts.");
    QTest::newRow("one trigger") << QByteArray(R"({"LambdaConfig": {"PreSignUp": "arn:x", "KMSKeyID": "k"}})")
                                 << QByteArray("Triggers") << QStringLiteral("One function of yours runs.");
    QTest::newRow("values of the wrong kind")
        << QByteArray(R"({"UsernameAttributes": 3, "AliasAttributes": "email", "UsernameConfiguration": []})")
        << QByteArray("How people sign in")
        << QStringLiteral("People sign in with a user name. Capital and small letters make a difference. They prove it "
                          "with a password. Anybody can register.");
}

void TestDesignSummary::sentences()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, title);
    QFETCH(QString, sentences);
    const DesignSummary summary = summarize(design(request), {});
    const DesignSummary::Part *found = part(summary, title);
    QVERIFY(found != nullptr);
    QCOMPARE(found->sentences, sentences);
}

void TestDesignSummary::holdsEverySetting()
{
    const DesignSummary summary =
        summarize(design(R"({"PoolName": "shop", "Strange": {"x": 1}, "UserPoolTags": {"team": "identity"}})"), {});
    QCOMPARE(summary.title, QStringLiteral("shop"));
    QCOMPARE(part(summary, "Settings this program does not know")->rows.size(), std::size_t(1));
    QVERIFY(part(summary, "Tags")->rows.front().value.contains(QStringLiteral("identity")));
    QVERIFY(part(summarize(design("{}"), {}), "Settings this program does not know") == nullptr);
    QVERIFY(part(summarize(design("{}"), {}), "Tags") == nullptr);
    QCOMPARE(summarize(design("{}"), {}).title, QStringLiteral("A pool without a name"));
}

void TestDesignSummary::namesWhatCannotChange()
{
    const DesignSummary summary = summarize(design(R"({"AliasAttributes": ["email"]})"), {});
    const DesignSummary::Part *final = part(summary, "Cannot be changed later");
    QVERIFY(final != nullptr && final->rows.size() >= 3);
    QVERIFY(std::ranges::all_of(final->rows, [](const auto &row) { return row.locked && !row.meaning.isEmpty(); }));
    const auto &rows = part(summary, "How people sign in")->rows;
    QVERIFY(std::ranges::any_of(rows, [](const auto &row) { return row.locked && row.value.contains(u"email"); }));
}

void TestDesignSummary::keepsSecrets()
{
    const DesignSummary summary =
        summarize(design(R"({"SmsConfiguration": {"SnsCallerArn": "arn:a", "ExternalId": "hush-hush"}})"), {});
    for (const DesignSummary::Part &each : summary.parts) {
        for (const DesignSummary::Row &row : each.rows)
            QVERIFY2(!row.value.contains(QStringLiteral("hush")), qPrintable(row.label));
    }
}

void TestDesignSummary::showsHostileTextHarmlessly()
{
    const DesignSummary summary = summarize(design("{\"PoolName\": \"a\\u202eb<b>\\u0007\"}"), {});
    QVERIFY(!summary.title.contains(QChar(0x202e)));
    QVERIFY(!summary.title.contains(QChar(7)));
    QVERIFY(summary.title.contains(QStringLiteral("<b>")));
}

void TestDesignSummary::listsFindings()
{
    std::vector<Diagnostic> findings(2);
    findings[0] = {
        .rule = "a", .severity = Severity::Error, .message = "kept", .accepted = true, .acceptedReason = "because"};
    findings[1] = {.rule = "b", .severity = Severity::Warning, .message = "open"};
    const DesignSummary summary = summarize(design("{}"), findings);
    QCOMPARE(summary.findingCounts, QStringLiteral("1 warning"));
    QCOMPARE(summary.findings.front().message, QStringLiteral("open"));
    QVERIFY(summary.findings.back().accepted);
    QCOMPARE(summary.findings.back().reason, QStringLiteral("because"));
}

QTEST_APPLESS_MAIN(TestDesignSummary)
#include "tst_designsummary.moc"
