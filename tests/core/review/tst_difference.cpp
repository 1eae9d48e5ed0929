// SPDX-License-Identifier: MIT
#include "review/difference.h"

#include "formats/importer.h"
#include "samples.h"
#include "support/corpus.h"
#include "support/sampledesign.h"

#include <QtTest>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// "change path call", the reason where there is no call left out.
QStringList lines(const std::vector<Difference> &found)
{
    QStringList result;
    for (const Difference &one : found) {
        QString line = QString::fromUtf8(changeName(one.change)) + u' ' + QString::fromStdString(one.path.toString());
        if (!one.call.empty())
            line += u' ' + QString::fromStdString(one.call);
        result.append(line);
    }
    return result;
}

PoolConfig design(const QByteArray &members)
{
    return PoolConfig(Json::parse(R"({"format": "pool-designer/1", )" + members.toStdString() + "}"));
}

} // namespace

class TestDifference : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void classes_data();
    void classes();
    void whatIsTold();
    void everyPairOfSamples();
    void exportsAgainstThemselves();
};

void TestDifference::classes_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QStringList &expected) {
        QTest::newRow(name) << R"("CreateUserPool": {)" + from + "}"
                            << R"("CreateUserPool": {)" + to + "}" << expected;
    };
    row("nothing", R"("PoolName": "a")", R"("PoolName": "a")", {});
    row("a number", R"("Policies": {"PasswordPolicy": {"MinimumLength": 8}})",
        R"("Policies": {"PasswordPolicy": {"MinimumLength": 12}})",
        {u"update Policies.PasswordPolicy.MinimumLength update-user-pool"_s});
    row("a default spelled out", {}, R"("Policies": {"PasswordPolicy": {"MinimumLength": 8}})",
        {u"same Policies.PasswordPolicy.MinimumLength"_s});
    row("a flag left out of a policy is false", R"("Policies": {"PasswordPolicy": {"MinimumLength": 8}})",
        R"("Policies": {"PasswordPolicy": {"MinimumLength": 8, "RequireSymbols": true}})",
        {u"update Policies.PasswordPolicy.RequireSymbols update-user-pool"_s});
    row("false and a flag left out of a policy", R"("Policies": {"PasswordPolicy": {"MinimumLength": 8}})",
        R"("Policies": {"PasswordPolicy": {"MinimumLength": 8, "RequireSymbols": false}})",
        {u"same Policies.PasswordPolicy.RequireSymbols"_s});
    row("a policy without members demands what the service does", R"("Policies": {"PasswordPolicy": {}})",
        R"("Policies": {"PasswordPolicy": {"RequireSymbols": true}})",
        {u"same Policies.PasswordPolicy.RequireSymbols"_s});
    row("a set in another order", R"("AutoVerifiedAttributes": ["email", "phone_number"])",
        R"("AutoVerifiedAttributes": ["phone_number", "email"])", {u"same AutoVerifiedAttributes"_s});
    row("an empty set", R"("AliasAttributes": [])", {}, {u"same AliasAttributes"_s});
    row("how people sign in", R"("UsernameAttributes": ["email"])", R"("UsernameAttributes": ["phone_number"])",
        {u"new-pool UsernameAttributes"_s});
    row("another kind of value", R"("AliasAttributes": ["email"])", R"("AliasAttributes": "email")",
        {u"new-pool AliasAttributes"_s});
    const QByteArray factor = R"("SoftwareTokenMfaConfiguration": {"Enabled": true})";
    const QByteArray switchedOn = R"("CreateUserPool": {"MfaConfiguration": "OFF"}, "SetUserPoolMfaConfig": {)" +
                                  factor + R"(, "MfaConfiguration": "OPTIONAL"})";
    const auto inOne = [&](const QByteArray &mode) {
        return R"("CreateUserPool": {"MfaConfiguration": ")" + mode + R"("}, "SetUserPoolMfaConfig": {)" + factor + "}";
    };
    QTest::newRow("MFA that the second call switches on")
        << switchedOn << inOne("OPTIONAL")
        << QStringList{u"same MfaConfiguration"_s, u"same SetUserPoolMfaConfig.MfaConfiguration"_s};
    QTest::newRow("another mode in the end")
        << switchedOn << inOne("ON")
        << QStringList{u"other-call MfaConfiguration set-user-pool-mfa-config"_s,
                       u"other-call SetUserPoolMfaConfig.MfaConfiguration set-user-pool-mfa-config"_s};
    row("capitals", R"("UsernameConfiguration": {"CaseSensitive": false})", {},
        {u"new-pool UsernameConfiguration.CaseSensitive"_s});
    row("capitals by default", R"("UsernameConfiguration": {"CaseSensitive": true})", {},
        {u"same UsernameConfiguration.CaseSensitive"_s});
    row("an old text in its new place", R"("SmsVerificationMessage": "Code {####}")",
        R"("VerificationMessageTemplate": {"SmsMessage": "Code {####}"})",
        {u"same SmsVerificationMessage"_s, u"same VerificationMessageTemplate.SmsMessage"_s});
    row("days in their old place", R"("AdminCreateUserConfig": {"UnusedAccountValidityDays": 3})",
        R"("Policies": {"PasswordPolicy": {"TemporaryPasswordValidityDays": 3}})",
        {u"same Policies.PasswordPolicy.TemporaryPasswordValidityDays"_s,
         u"same AdminCreateUserConfig.UnusedAccountValidityDays"_s});
    row("devices: being there is a setting", {}, R"("DeviceConfiguration": {})",
        {u"update DeviceConfiguration update-user-pool"_s});
    row("an empty structure", {}, R"("LambdaConfig": {})", {u"same LambdaConfig"_s});
    row("tags", R"("UserPoolTags": {"a": "1", "b": "2"})", R"("UserPoolTags": {"b": "3", "a": "1"})",
        {u"update UserPoolTags.b update-user-pool"_s});
    row("a custom attribute", R"("Schema": [{"Name": "x", "AttributeDataType": "String"}])",
        R"("Schema": [{"Name": "plan", "AttributeDataType": "String"}, {"Name": "x", "AttributeDataType": "String"}])",
        {u"add-attribute Schema[0] add-custom-attributes"_s});
    row("an attribute taken away", R"("Schema": [{"Name": "x", "AttributeDataType": "String"}])", {},
        {u"new-pool Schema[0]"_s});
    row("an attribute changed", R"("Schema": [{"Name": "x", "AttributeDataType": "String"}])",
        R"("Schema": [{"Name": "x", "AttributeDataType": "Number"}])", {u"new-pool Schema[0].AttributeDataType"_s});
    row("a standard attribute as it is", {},
        R"("Schema": [{"Name": "name", "AttributeDataType": "String", "Mutable": true, "Required": false}])",
        {u"same Schema[0]"_s});
    row("a standard attribute made required", R"("Schema": [{"Name": "name", "Required": false}])",
        R"("Schema": [{"Name": "name", "Required": true}])", {u"new-pool Schema[0].Required"_s});
    row("listed without Mutable is immutable, custom",
        R"("Schema": [{"Name": "b", "AttributeDataType": "String", "Mutable": false}])",
        R"("Schema": [{"Name": "b", "AttributeDataType": "String"}])", {u"same Schema[0].Mutable"_s});
    row("listed without Mutable is immutable, standard",
        R"("Schema": [{"Name": "email", "Mutable": false, "Required": true}])",
        R"("Schema": [{"Name": "email", "Required": true}])", {u"same Schema[0].Mutable"_s});
    row("listed without Mutable is not mutable", R"("Schema": [{"Name": "email", "Mutable": true, "Required": true}])",
        R"("Schema": [{"Name": "email", "Required": true}])", {u"new-pool Schema[0].Mutable"_s});
    row("not listed is mutable", {}, R"("Schema": [{"Name": "email"}])", {u"new-pool Schema[0]"_s});
    row("days of 0 are stored as 7", R"("Policies": {"PasswordPolicy": {"TemporaryPasswordValidityDays": 7}})",
        R"("Policies": {"PasswordPolicy": {"TemporaryPasswordValidityDays": 0}})",
        {u"same Policies.PasswordPolicy.TemporaryPasswordValidityDays"_s});
    row("days of 0 and none", {}, R"("Policies": {"PasswordPolicy": {"TemporaryPasswordValidityDays": 0}})",
        {u"same Policies.PasswordPolicy.TemporaryPasswordValidityDays"_s});
    const QByteArray old = R"("LambdaConfig": {"PreTokenGeneration": "arn:f"})";
    const auto config = [](const QByteArray &version, const QByteArray &more = {}) {
        return R"("LambdaConfig": {)" + more + R"("PreTokenGenerationConfig": {"LambdaVersion": ")" + version +
               R"(", "LambdaArn": "arn:f"}})";
    };
    row("the token trigger in its new place", old, config("V1_0"),
        {u"same LambdaConfig.PreTokenGeneration"_s, u"same LambdaConfig.PreTokenGenerationConfig.LambdaVersion"_s,
         u"same LambdaConfig.PreTokenGenerationConfig.LambdaArn"_s});
    row("the token trigger in both places", config("V2_0"), config("V2_0", R"("PreTokenGeneration": "arn:f", )"),
        {u"same LambdaConfig.PreTokenGeneration"_s});
    row("another version of the token trigger", old, config("V2_0"),
        {u"same LambdaConfig.PreTokenGeneration"_s,
         u"update LambdaConfig.PreTokenGenerationConfig.LambdaVersion update-user-pool"_s,
         u"same LambdaConfig.PreTokenGenerationConfig.LambdaArn"_s});
    row("the mode of MFA", R"("MfaConfiguration": "OFF")", R"("MfaConfiguration": "ON")",
        {u"other-call MfaConfiguration set-user-pool-mfa-config"_s});
    row("not known", {}, R"("Sorcery": {"Level": 3})", {u"unknown Sorcery"_s});
    row("not known, members in another order", R"("Sorcery": {"A": 1, "B": 2})", R"("Sorcery": {"B": 2, "A": 1})", {});

    QTest::newRow("a domain") << QByteArray(R"("CreateUserPool": {})")
                              << QByteArray(R"("CreateUserPool": {}, "CreateUserPoolDomain": {"Domain": "shop"})")
                              << QStringList{u"other-call CreateUserPoolDomain.Domain create-user-pool-domain"_s};
    const auto domains = [](const QByteArray &domain, const QByteArray &own = {}) {
        return R"("CreateUserPool": {}, "CreateUserPoolDomain": {"Domain": ")" + domain + "\"}" +
               (own.isEmpty() ? own : R"(, "origin": {"CustomDomain": ")" + own + "\"}");
    };
    QTest::newRow("a second domain") << domains("shop") << domains("shop", "auth.a.com")
                                     << QStringList{u"other-call origin.CustomDomain create-user-pool-domain"_s};
    QTest::newRow("a second domain gone") << domains("shop", "auth.a.com") << domains("shop")
                                          << QStringList{u"other-call origin.CustomDomain delete-user-pool-domain"_s};
    QTest::newRow("a prefix beside the own domain")
        << domains("auth.a.com", "auth.a.com") << domains("shop", "auth.a.com")
        << QStringList{u"other-call CreateUserPoolDomain.Domain create-user-pool-domain"_s};
    QTest::newRow("the own domain, no certificate told")
        << domains("auth.a.com", "auth.a.com") << domains("auth.a.com") << QStringList{};
    QTest::newRow("another domain")
        << domains("shop") << domains("web")
        << QStringList{u"other-call CreateUserPoolDomain.Domain delete-user-pool-domain, create-user-pool-domain"_s};
    QTest::newRow("what an export says beside the pool")
        << QByteArray(R"("CreateUserPool": {}, "origin": {"Id": "eu-west-1_a"})")
        << QByteArray(R"("CreateUserPool": {})") << QStringList{};
}

void TestDifference::classes()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QTEST(lines(differences(design(from), design(to))), "expected");
}

void TestDifference::whatIsTold()
{
    const auto found = differences(
        design(R"("CreateUserPool": {"Schema": [{"Name": "x", "Mutable": true}]})"),
        design(R"("CreateUserPool": {"PoolName": "p", "Schema": [{"Name": "y"}, {"Name": "x", "Mutable": false}]})"));
    QCOMPARE(found.size(), std::size_t{3});
    const auto mutability = std::ranges::find(found, *Path::parse("Schema[1].Mutable"), &Difference::path);
    QVERIFY(mutability != found.end());
    const Difference expected{.path = *Path::parse("Schema[1].Mutable"),
                              .entry = "x",
                              .before = Json(true),
                              .after = Json(false),
                              .change = Change::NewPool,
                              .call = {},
                              .reason = "An attribute can be added to a pool, but never changed or removed."};
    QVERIFY(*mutability == expected);
    QVERIFY(!equalInMeaning(found));
}

// Both ways round the same places, classed as wanting a change or not alike; nothing against itself.
void TestDifference::everyPairOfSamples()
{
    QVERIFY(std::size(kSamples) >= 3);
    for (const Sample &first : kSamples) {
        for (const Sample &second : kSamples) {
            const auto there = differences(sampleDesign(QString::fromLatin1(first.name)),
                                           sampleDesign(QString::fromLatin1(second.name)));
            const auto back = differences(sampleDesign(QString::fromLatin1(second.name)),
                                          sampleDesign(QString::fromLatin1(first.name)));
            QCOMPARE(there.empty(), &first == &second);
            QCOMPARE(there.size(), back.size());
            QCOMPARE(std::ranges::count(there, Change::SameMeaning, &Difference::change),
                     std::ranges::count(back, Change::SameMeaning, &Difference::change));
        }
    }
}

void TestDifference::exportsAgainstThemselves()
{
    const QStringList files = corpusFiles(u"describe"_s, u"*.json"_s);
    if (files.isEmpty())
        QSKIP("the corpus is not here: set POOLDESIGNER_CORPUS");
    for (const QString &file : files) {
        const ImportResult read = importFile(file.toStdString());
        if (read.imported)
            QCOMPARE(lines(differences(read.imported->config, read.imported->config)), QStringList());
    }
}

QTEST_APPLESS_MAIN(TestDifference)
#include "tst_difference.moc"
