// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "catalogue/consequences.h"
#include "catalogue/planfeatures.h"
#include "rules/places.h"
#include "rules/planneeds.h"

#include <QTest>

#include <algorithm>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

class TestConsequences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ofValues_data();
    void ofValues();
    void everyValueOrNone();
    void plansByPrice();
    void featuresAreMembers();
    void lacking_data();
    void lacking();
};

namespace {

QString consequence(const char *member, const char *value)
{
    const FieldSpec *spec = memberSpec(member);
    const Json json = Json::parse(value[0] == '\0' ? "null" : value);
    const std::string_view text = consequenceOf(*spec, value[0] == '\0' ? nullptr : &json);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

void TestConsequences::ofValues_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *member, const char *value, const char *text) {
        QTest::newRow(name) << QByteArray(member) << QByteArray(value) << QString::fromUtf8(text);
    };
    row("a value", "DeletionProtection", R"("ACTIVE")",
        "Deleting the pool fails until an update of the whole pool says INACTIVE.");
    row("not set is the default", "DeletionProtection", "", "One call deletes the pool and everybody in it, for good.");
    row("null is not set", "DeletionProtection", "null", "One call deletes the pool and everybody in it, for good.");
    row("not set has words of its own", "UserPoolTier", "",
        "A new pool is in ESSENTIALS: more for each active user than LITE, and no threat protection.");
    row("no value of the member", "DeletionProtection", R"("on")", "");
    row("wrong kind", "DeletionProtection", "[1]", "");
    row("a structure", "DeviceConfiguration", R"({"Later":1})",
        "Devices are tracked, whatever the answers below are: applications have to confirm each one.");
    row("an empty structure", "DeviceConfiguration", "{}",
        "Devices are tracked, whatever the answers below are: applications have to confirm each one.");
    row("a member without", "PoolName", R"("x")", "");
    row("a number", "CreateUserPoolDomain.ManagedLoginVersion", "2",
        "Managed login, whose look has a designer of its own.");
}

void TestConsequences::ofValues()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    QCOMPARE(consequence(member.constData(), value.constData()), text);
}

// A member that says what follows from one of its values says it of each, and of being absent where the service takes
// one of them.
void TestConsequences::everyValueOrNone()
{
    int members = 0;
    for (const FieldSpec *spec : catalogue::all()) {
        std::vector<Json> values(spec->values.begin(), spec->values.end());
        if (spec->kind == Kind::Boolean)
            values = {true, false};
        const auto says = [&](const Json &value) { return !consequenceOf(*spec, &value).empty(); };
        const auto count = std::ranges::count_if(values, says);
        if (count == 0 || spec->path == "DcrConfiguration.EnableStatus") // Enabled is what the block itself says
            continue;
        ++members;
        QVERIFY2(static_cast<std::size_t>(count) == values.size(), std::string(spec->path).c_str());
        QVERIFY2(spec->defaultValue.empty() || !consequenceOf(*spec, nullptr).empty(), std::string(spec->path).c_str());
    }
    QVERIFY(members >= 12);
}

void TestConsequences::plansByPrice()
{
    QVERIFY(!planIncludes("LITE", feature::kPasswordless));
    QVERIFY(planIncludes("ESSENTIALS", feature::kPasswordless));
    QVERIFY(planIncludes("PLUS", feature::kPasswordless));
    QVERIFY(!planIncludes("ESSENTIALS", feature::kThreatProtection));
    QVERIFY(planIncludes("PLUS", feature::kThreatProtection));
    QVERIFY(!planIncludes("SILVER", feature::kPasswordless));
}

void TestConsequences::featuresAreMembers()
{
    for (const PlanFeature &each : feature::kAll) {
        const FieldSpec *spec = catalogue::find(each.operation, each.member);
        QVERIFY2(spec != nullptr, std::string(each.member).c_str());
        QCOMPARE(planFeatureOf(*spec)->plan, each.plan);
        const FieldSpec *values = spec->kind == Kind::List ? catalogue::children(*spec).front() : spec;
        for (const std::string_view value : each.values)
            QVERIFY2(std::ranges::find(values->values, value) != values->values.end(), std::string(value).c_str());
    }
    QVERIFY(planFeatureOf(*memberSpec("PoolName")) == nullptr);
}

void TestConsequences::lacking_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("passwordless");
    QTest::addColumn<bool>("history");
    QTest::addColumn<bool>("registration");
    const auto row = [](const char *name, const char *request, bool passwordless, bool history, bool registration) {
        QTest::newRow(name) << QByteArray(request) << passwordless << history << registration;
    };
    row("nothing", R"({"UserPoolTier":"LITE"})", false, false, false);
    row("everything",
        R"({"UserPoolTier":"LITE","Policies":{"SignInPolicy":{"AllowedFirstAuthFactors":["PASSWORD","WEB_AUTHN"]},)"
        R"("PasswordPolicy":{"PasswordHistorySize":1}},"DcrConfiguration":{"OpenDcrEnabled":false}})",
        true, true, true);
    row("everything in a higher plan",
        R"({"UserPoolTier":"PLUS","Policies":{"SignInPolicy":{"AllowedFirstAuthFactors":["PASSWORD","WEB_AUTHN"]},)"
        R"("PasswordPolicy":{"PasswordHistorySize":1}},"DcrConfiguration":{"OpenDcrEnabled":false}})",
        false, false, false);
    row("what every plan has",
        R"({"UserPoolTier":"LITE","Policies":{"SignInPolicy":{"AllowedFirstAuthFactors":["PASSWORD"]},)"
        R"("PasswordPolicy":{"PasswordHistorySize":0}},"DcrConfiguration":{}})",
        false, false, false);
    row("no plan that exists", R"({"UserPoolTier":7,"DcrConfiguration":{"OpenDcrEnabled":false}})", false, false,
        false);
    row("wrong kinds",
        R"({"UserPoolTier":"LITE","Policies":{"SignInPolicy":{"AllowedFirstAuthFactors":{"a":1}},)"
        R"("PasswordPolicy":{"PasswordHistorySize":"5"}},"DcrConfiguration":[1]})",
        false, false, false);
}

void TestConsequences::lacking()
{
    QFETCH(QByteArray, request);
    const PoolConfig config(Json{{"CreateUserPool", Json::parse(request.toStdString())}});
    const PoolView pool(config);
    QTEST(lacksPlanFor(pool, feature::kPasswordless), "passwordless");
    QTEST(lacksPlanFor(pool, feature::kPasswordHistory), "history");
    QTEST(lacksPlanFor(pool, feature::kRegistration), "registration");
}

QTEST_MAIN(TestConsequences)
#include "tst_consequences.moc"
