// SPDX-License-Identifier: MIT
#include "formats/profilefile.h"
#include "rules/reviewers/reviewers.h"
#include "rules/validator.h"

#include <QTest>

#include <algorithm>

using namespace pooldesigner;

namespace {

// "1:2 message", or nothing for a profile that is taken.
QString fault(const QByteArray &text)
{
    auto profile = readProfile({text.constData(), static_cast<std::size_t>(text.size())});
    if (profile)
        return {};
    return QStringLiteral("%1:%2 %3")
        .arg(profile.error().line)
        .arg(profile.error().column)
        .arg(QString::fromStdString(profile.error().message));
}

Profile profileOf(const char *text)
{
    auto profile = readProfile(text);
    if (!profile)
        qFatal("refused: %s", profile.error().message.c_str());
    return *profile;
}

bool has(const Profile &profile, std::string_view rule)
{
    return std::ranges::find(profile.rules, rule, &Rule::id) != profile.rules.end();
}

QString schemaText() { return QString::fromStdString(profileSchema().dump(2)) + u'\n'; }

} // namespace

class TestProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builtIn();
    void refusals_data();
    void refusals();
    void choosesRules();
    void severitiesOfTheUserCount();
    void defaultProfileFindsWhatNoProfileFinds();
    void keepsThresholds();
    void theSchemaIsNotStale();
    void theSchemaDescribesWhatIsRead();
};

void TestProfile::builtIn()
{
    const auto standard = builtInProfile("default");
    QVERIFY(std::ranges::equal(standard->rules, allRules()));
    QVERIFY(standard->reviewers.empty());
    std::size_t checks = 0;
    for (const Reviewer *reviewer : reviewers()) {
        const auto profile = builtInProfile(reviewer->name);
        QCOMPARE(reviewer->rules.size(), reviewer->checks.size());
        QCOMPARE(profile->rules.size(), reviewer->checks.size() + reviewer->answered.size());
        QCOMPARE(profile->reviewers.size(), std::size_t{1});
        checks += profile->rules.size();
    }
    QCOMPARE(checks, reviewerRules().size());
    QCOMPARE(profileNames().size(), reviewers().size() + 1);
    QVERIFY(!builtInProfile("Prowler"));
    QVERIFY(!builtInProfile("none"));
}

void TestProfile::refusals_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *members, const char *expected) {
        QTest::newRow(name) << QByteArray(members) << QString::fromUtf8(expected);
    };
    row("nothing more", "", "");
    row("unknown member", R"("requiredTag": [])",
        "2:1 A profile has no member requiredTag; did you mean requiredTags?");
    row("unknown member like none", R"("x-remarks": "")", "2:1 A profile has no member x-remarks.");
    row("unknown rule", R"("rules": {"mfa-off": "on", "mfa-of": "off"})",
        "2:28 There is no rule mfa-of; did you mean mfa-off?");
    row("after quotes and brackets", R"("$schema": ["a \"{ [\\", [1, {}]], "rules": {"mfa-off": 5})",
        "2:46 This has to be a text that is not empty.");
    row("unknown check of a reviewer", R"("rules": {"cfn-nag:F79": "on"})",
        "2:11 There is no rule cfn-nag:F79; did you mean cfn-nag:F78?");
    row("unknown rule like none", R"("rules": {"zzzzzzzzz": "on"})", "2:11 There is no rule zzzzzzzzz.");
    row("unknown choice", R"("rules": {"mfa-off": "warn"})",
        "2:11 A rule cannot be warn, only off, on, error, warning or "
        "advice.");
    row("misspelt choice", R"("rules": {"mfa-off": "errors"})", "2:11 A rule cannot be errors; did you mean error?");
    row("choice of another kind", R"("rules": {"mfa-off": true})", "2:11 This has to be a text that is not empty.");
    row("rules of another kind", R"("rules": ["mfa-off"])", "2:1 This has to be an object.");
    row("threshold of an unknown rule", R"("thresholds": {"password-week": {"length": 14}})",
        "2:16 There is no rule password-week; did you mean password-weak?");
    row("unknown threshold", R"("thresholds": {"password-weak": {"lenght": 14}})",
        "2:34 The rule has no threshold lenght; did you mean length?");
    row("threshold of a rule without", R"("thresholds": {"mfa-off": {"length": 14}})",
        "2:28 The rule has no threshold length.");
    row("too low", R"("thresholds": {"password-weak": {"length": 5}})",
        "2:34 length has to be a whole number from 6 to 99.");
    row("lowest", R"("thresholds": {"password-weak": {"length": 6}})", "");
    row("highest", R"("thresholds": {"password-weak": {"length": 99}})", "");
    row("too high", R"("thresholds": {"password-weak": {"length": 100}})",
        "2:34 length has to be a whole number from 6 to 99.");
    row("no whole number", R"("thresholds": {"password-weak": {"length": 12.5}})",
        "2:34 length has to be a whole number from 6 to 99.");
    row("far too high", R"("thresholds": {"password-weak": {"length": 18446744073709551615}})",
        "2:34 length has to be a whole number from 6 to 99.");
    row("text as threshold", R"("thresholds": {"password-weak": {"length": "14"}})",
        "2:34 length has to be a whole number from 6 to 99.");
    row("unknown base", R"("base": "prowlr")", "2:1 There is no built-in profile prowlr; did you mean prowler?");
    row("base of another kind", R"("base": ["default", 5])", "2:21 This has to be a text that is not empty.");
    row("empty tag", R"("requiredTags": ["team", ""])", "2:26 This has to be a text that is not empty.");
    row("no pattern", R"("poolName": "(")", "2:1 This is no regular expression: missing closing parenthesis.");
    row("name of another kind", R"("name": 5)", "2:1 This has to be a text that is not empty.");
}

void TestProfile::refusals()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, expected);
    const QByteArray comma = members.isEmpty() ? "" : ",\n";
    QCOMPARE(fault("{\"format\": \"pool-designer-profile/1\"" + comma + members + "}"), expected);
    if (members.isEmpty()) {
        QCOMPARE(fault("[]"), QStringLiteral("1:1 This has to be an object."));
        QCOMPARE(fault("\n {}"), QStringLiteral("2:2 This is no profile: the member format is missing. It has to be "
                                                "pool-designer-profile/1."));
        QCOMPARE(fault("{\"format\": 1}"), QStringLiteral("1:2 The format has to be pool-designer-profile/1."));
        QVERIFY(fault("{\"format\": ").startsWith(QStringLiteral("1:12 ")));
    }
}

void TestProfile::choosesRules()
{
    const Profile profile = profileOf(R"({"format": "pool-designer-profile/1", "name": "our house",
        "base": ["default", "cfn-nag"],
        "rules": {"mfa-off": "off", "kics:74a18d1a-cf02-4a31-8791-ed0967ad7fdc": "on"}})");
    QCOMPARE(profile.name, std::string("our house"));
    QCOMPARE(profile.rules.size(), allRules().size() + 1);
    QVERIFY(!has(profile, "mfa-off") && has(profile, "cfn-nag:F78") && has(profile, "deletion-protection"));
    QCOMPARE(profile.rules.back()->id, std::string_view("kics:74a18d1a-cf02-4a31-8791-ed0967ad7fdc"));
    const Profile few =
        profileOf(R"({"format": "pool-designer-profile/1", "base": "none", "rules": {"mfa-off": "on"}})");
    QCOMPARE(few.rules.size(), std::size_t{1});
}

void TestProfile::severitiesOfTheUserCount()
{
    const Profile profile = profileOf(R"({"format": "pool-designer-profile/1", "base": "none",
        "rules": {"mfa-off": "error", "recovery-absent": "on"}})");
    const PoolConfig design(Json::parse(R"({"CreateUserPool": {"PoolName": "web"}})"));
    const auto findings = Validator(profile).validate(design);
    QCOMPARE(findings.size(), std::size_t{2});
    QCOMPARE(findings[0].rule, std::string("mfa-off"));
    QCOMPARE(findings[0].severity, Severity::Error);
    QCOMPARE(findings[1].severity, Severity::Warning);
}

void TestProfile::defaultProfileFindsWhatNoProfileFinds()
{
    const PoolConfig design(Json::parse(R"({"CreateUserPool": {"PoolName": "", "MfaConfiguration": "ON"}})"));
    const auto standard = builtInProfile("default");
    QVERIFY(Validator(*standard).validate(design) == Validator().validate(design));
}

void TestProfile::keepsThresholds()
{
    const Profile profile = profileOf(R"({"format": "pool-designer-profile/1",
        "thresholds": {"password-weak": {"length": 20, "lengthOfClasses": 10}}})");
    const std::map<std::pair<std::string, std::string>, std::int64_t> expected{
        {{"password-weak", "length"}, 20}, {{"password-weak", "lengthOfClasses"}, 10}};
    QVERIFY(profile.settings.thresholds == expected);
}

void TestProfile::theSchemaIsNotStale()
{
    QFile file(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/resources/help/profile.schema.json"));
    const bool current = file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readAll()) == schemaText();
    QVERIFY2(current, "stale, run: pool-designer-cli rules --format schema > resources/help/profile.schema.json");
}

// Every member of the schema is one that a profile may have, with the example the schema gives for it.
void TestProfile::theSchemaDescribesWhatIsRead()
{
    const Json schema = profileSchema();
    for (const auto &member : schema.at("properties").items()) {
        Json profile = Json::object({{"format", kProfileFormat}});
        profile[member.key()] = member.value().at("examples").at(0);
        QCOMPARE(fault(QByteArray::fromStdString(profile.dump())), QString());
    }
    QCOMPARE(schema.at("properties").at("rules").at("properties").size(), allRules().size() + reviewerRules().size());
    for (const auto &rule : schema.at("properties").at("thresholds").at("properties").items()) {
        for (const auto &threshold : rule.value().at("properties").items()) {
            const Json &value = threshold.value();
            for (const char *bound : {"minimum", "default", "maximum"}) {
                const Json profile = {{"format", kProfileFormat},
                                      {"thresholds", {{rule.key(), {{threshold.key(), value.at(bound)}}}}}};
                QCOMPARE(fault(QByteArray::fromStdString(profile.dump())), QString());
            }
            QVERIFY(value.at("minimum") <= value.at("default") && value.at("default") <= value.at("maximum"));
        }
    }
}

QTEST_APPLESS_MAIN(TestProfile)
#include "tst_profile.moc"
