// SPDX-License-Identifier: MIT
#include "config/newpool.h"

#include "rules/validator.h"

#include <QTest>

using namespace pooldesigner;

// What the answers to the first questions make of a design.
class TestNewPool : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeDesign();
    void userNamesWithAliases();
    void preferredUserNameAlone();
    void requiredAttributesHaveTheirType();
    void everyCombination_data();
    void everyCombination();
};

void TestNewPool::wholeDesign()
{
    const PoolConfig design = designOf({.poolName = "shop",
                                        .preset = &presets()[1],
                                        .signIn = SignInWith::EmailOrPhone,
                                        .caseSensitive = true,
                                        .required = {"name", "email"},
                                        .custom = {{{"Name", "plan"}, {"AttributeDataType", "String"}}}});
    const Json expected = Json::parse(R"({
        "format": "pool-designer/1",
        "CreateUserPool": {
            "PoolName": "shop",
            "Policies": {"PasswordPolicy": {"MinimumLength": 12, "RequireUppercase": true, "RequireLowercase": true,
                "RequireNumbers": true, "RequireSymbols": true, "TemporaryPasswordValidityDays": 7}},
            "DeletionProtection": "ACTIVE",
            "AutoVerifiedAttributes": ["phone_number", "email"],
            "UsernameAttributes": ["phone_number", "email"],
            "MfaConfiguration": "OPTIONAL",
            "UserAttributeUpdateSettings": {"AttributesRequireVerificationBeforeUpdate": ["phone_number", "email"]},
            "Schema": [
                {"Name": "name", "AttributeDataType": "String", "Mutable": true, "Required": true},
                {"Name": "email", "AttributeDataType": "String", "Mutable": true, "Required": true},
                {"Name": "plan", "AttributeDataType": "String"}],
            "UsernameConfiguration": {"CaseSensitive": true},
            "AccountRecoverySetting": {"RecoveryMechanisms": [
                {"Priority": 1, "Name": "verified_email"}, {"Priority": 2, "Name": "verified_phone_number"}]}},
        "SetUserPoolMfaConfig": {"SoftwareTokenMfaConfiguration": {"Enabled": true}}})");
    QCOMPARE(QString::fromStdString(design.root().dump(2)), QString::fromStdString(expected.dump(2)));
}

void TestNewPool::userNamesWithAliases()
{
    const PoolConfig design = designOf({.signIn = SignInWith::UserName,
                                        .aliases = {"phone_number", "email", "preferred_username"},
                                        .required = {},
                                        .custom = {}});
    const Json expected = Json::parse(R"({
        "format": "pool-designer/1",
        "CreateUserPool": {
            "AutoVerifiedAttributes": ["phone_number", "email"],
            "AliasAttributes": ["phone_number", "email", "preferred_username"],
            "UserAttributeUpdateSettings": {"AttributesRequireVerificationBeforeUpdate": ["phone_number", "email"]},
            "UsernameConfiguration": {"CaseSensitive": false},
            "AccountRecoverySetting": {"RecoveryMechanisms": [
                {"Priority": 1, "Name": "verified_email"}, {"Priority": 2, "Name": "verified_phone_number"}]}}})");
    QCOMPARE(QString::fromStdString(design.root().dump(2)), QString::fromStdString(expected.dump(2)));
}

void TestNewPool::preferredUserNameAlone()
{
    const PoolConfig design =
        designOf({.signIn = SignInWith::UserName, .aliases = {"preferred_username"}, .required = {}, .custom = {}});
    const Json expected = Json::parse(R"({
        "format": "pool-designer/1",
        "CreateUserPool": {
            "AliasAttributes": ["preferred_username"], "UsernameConfiguration": {"CaseSensitive": false}}})");
    QCOMPARE(QString::fromStdString(design.root().dump(2)), QString::fromStdString(expected.dump(2)));
}

void TestNewPool::requiredAttributesHaveTheirType()
{
    const PoolConfig design = designOf(
        {.signIn = SignInWith::UserName, .aliases = {}, .required = {"updated_at", "birthdate"}, .custom = {}});
    QCOMPARE(design.root()["CreateUserPool"]["Schema"].dump(),
             std::string(R"([{"Name":"updated_at","AttributeDataType":"Number","Mutable":true,"Required":true},)"
                         R"({"Name":"birthdate","AttributeDataType":"String","Mutable":true,"Required":true}])"));
}

void TestNewPool::everyCombination_data()
{
    QTest::addColumn<int>("preset");
    QTest::addColumn<int>("signIn");
    for (int preset = 0; preset < static_cast<int>(presets().size()); ++preset) {
        for (int signIn = 0; signIn <= static_cast<int>(SignInWith::EmailOrPhone); ++signIn)
            QTest::addRow("%s, sign-in %d", presets()[static_cast<std::size_t>(preset)].id, signIn) << preset << signIn;
    }
}

// No answers make a pool that the service refuses, but for the role that text messages need: nobody can guess it.
void TestNewPool::everyCombination()
{
    QFETCH(int, preset);
    QFETCH(int, signIn);
    const auto with = static_cast<SignInWith>(signIn);
    const PoolConfig design = designOf({.poolName = "shop",
                                        .preset = &presets()[static_cast<std::size_t>(preset)],
                                        .signIn = with,
                                        .caseSensitive = false,
                                        .required = {"name"},
                                        .custom = {}});
    QStringList errors;
    for (const Diagnostic &finding : Validator().validate(design)) {
        if (finding.severity == Severity::Error)
            errors << QString::fromStdString(finding.rule);
    }
    const bool sendsTexts = with == SignInWith::Phone || with == SignInWith::EmailOrPhone;
    QCOMPARE(errors, sendsTexts ? QStringList{QStringLiteral("phone-verification-needs-sms")} : QStringList());
}

QTEST_GUILESS_MAIN(TestNewPool)
#include "tst_newpool.moc"
