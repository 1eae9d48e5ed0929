// SPDX-License-Identifier: MIT
#include "catalogue/standardattributes.h"
#include "formats/designwriter.h"
#include "support/importrows.h"

#include <QtTest>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

// What becomes of the attributes of an export, steps numbered as in the rule collection.
class TestSchemaImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void imports_data();
    void imports();
    void leavesOutUnchangedStandardAttributes();

private:
    void schemaSteps();
};

void TestSchemaImport::imports_data()
{
    addImportColumns();
    schemaSteps();
}

void TestSchemaImport::imports() { compareImport(); }

void TestSchemaImport::schemaSteps()
{
    row("4 changed standard attributes",
        R"({"UserPool": {"Name": "web", "SchemaAttributes": [
            {"Name": "email", "AttributeDataType": "String", "DeveloperOnlyAttribute": false, "Mutable": true, "Required": true,
             "StringAttributeConstraints": {"MinLength": "0", "MaxLength": "2048"}},
            {"Name": "name", "AttributeDataType": "String", "Mutable": false, "StringAttributeConstraints": {"MinLength": "0", "MaxLength": "2048"}},
            {"Name": "birthdate", "AttributeDataType": "String", "Mutable": true, "StringAttributeConstraints": {}},
            {"Name": "gender", "Mutable": true, "StringAttributeConstraints": {"MaxLength": "2048", "MinLength": "0"}, "AttributeDataType": "String"},
            {"Name": "email_verified", "AttributeDataType": "Boolean", "Mutable": false},
            {"Name": "identities", "AttributeDataType": "String", "Mutable": true, "StringAttributeConstraints": {}}]}})",
        "describe",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web", "Schema": [
            {"Name": "email", "AttributeDataType": "String", "DeveloperOnlyAttribute": false, "Mutable": true, "Required": true,
             "StringAttributeConstraints": {"MinLength": "0", "MaxLength": "2048"}},
            {"Name": "name", "AttributeDataType": "String", "Mutable": false, "StringAttributeConstraints": {"MinLength": "0", "MaxLength": "2048"}},
            {"Name": "birthdate", "AttributeDataType": "String", "Mutable": true}]}})",
        {kName, kSchema,
         u"SchemaAttributes: Standard attributes with the settings that every pool gives them are left out (1): gender."_s,
         u"SchemaAttributes: Attributes that the service makes by itself are left out: email_verified, identities."_s,
         u"SchemaAttributes: Empty constraints are left out of these attributes: birthdate."_s});
    row("5 prefixes",
        R"({"UserPool": {"Name": "web", "SchemaAttributes": [{"Name": "custom:a"}, {"Name": "custom:custom:b"}, {"Name": "dev:custom:c"},
            {"Name": "dev:d", "DeveloperOnlyAttribute": false}, {"Name": "plain"}, {"Name": "custom:"}, 7, {"Name": 7}, {"name": "custom:e"}]}})",
        "describe",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web", "Schema": [{"Name": "a"}, {"Name": "custom:b"},
            {"Name": "c", "DeveloperOnlyAttribute": true}, {"Name": "d", "DeveloperOnlyAttribute": true}, {"Name": "plain"},
            {"Name": "custom:"}, 7, {"Name": 7}, {"name": "custom:e"}]}})",
        {kName, kSchema, kCustom.arg(u"custom:a, custom:custom:b"_s), kDeveloper.arg(u"dev:custom:c, dev:d"_s)});
    row("5 named like a standard attribute",
        R"({"UserPool": {"Name": "web", "SchemaAttributes": [{"Name": "custom:email"}]}})", "describe",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web"}, "origin": {"SchemaAttributes": [{"Name": "custom:email"}]}})",
        {kName, kSchema,
         u"SchemaAttributes: Creation cannot make custom attributes named like standard ones; they are kept under "
         u"origin, to be "
         "added to the new pool with add-custom-attributes: custom:email."_s});
    row("5 named like a standard attribute, with nowhere to keep it",
        R"({"UserPool": {"Name": "web", "SchemaAttributes": "x", "Schema": [{"Name": "custom:email"}]}})", "describe",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web", "Schema": [{"Name": "custom:email"}]},
            "origin": {"SchemaAttributes": "x"}})",
        {kName, u"SchemaAttributes: Kept under origin, because Schema stands beside it."_s});
    row("6 empty constraints",
        R"({"UserPool": {"Name": "web", "SchemaAttributes": [
            {"Name": "custom:a", "AttributeDataType": "Number", "NumberAttributeConstraints": {}, "StringAttributeConstraints": {}},
            {"Name": "custom:b", "NumberAttributeConstraints": {"MinValue": "007"}}]}})",
        "describe",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web", "Schema": [
            {"Name": "a", "AttributeDataType": "Number"}, {"Name": "b", "NumberAttributeConstraints": {"MinValue": "007"}}]}})",
        {kName, kSchema, kCustom.arg(u"custom:a, custom:b"_s),
         u"SchemaAttributes: Empty constraints are left out of these attributes: custom:a."_s});
}

void TestSchemaImport::leavesOutUnchangedStandardAttributes()
{
    Json pool = {{"Name", "web"}};
    for (const StandardAttribute &attribute : kStandardAttributes) {
        Json entry = {{"Name", attribute.name},
                      {"AttributeDataType", attribute.dataType},
                      {"DeveloperOnlyAttribute", false},
                      {"Mutable", attribute.isMutable},
                      {"Required", attribute.required}};
        if (attribute.dataType == "String")
            entry["StringAttributeConstraints"] = {{"MinLength", attribute.minLength},
                                                   {"MaxLength", attribute.maxLength}};
        if (attribute.dataType == "Number")
            entry["NumberAttributeConstraints"] = {{"MinValue", attribute.minValue}};
        pool["SchemaAttributes"].push_back(entry);
    }
    const ImportResult result = importPool(jsonText({{"UserPool", pool}}));
    QVERIFY(result.imported);
    QCOMPARE(compact(result.imported->config.root()["CreateUserPool"]), u"{\"PoolName\":\"web\"}"_s);
    const QStringList notes{kName, kSchema,
                            u"SchemaAttributes: Standard attributes with the settings that every pool gives them are "
                            u"left out (20): sub, name, given_name, "
                            "family_name, middle_name, nickname, preferred_username, profile, picture, website, email, "
                            "email_verified, gender, birthdate, "
                            "zoneinfo, locale, phone_number, phone_number_verified, address, updated_at."_s};
    QCOMPARE(noteLines(result.imported->notes), notes);
}

QTEST_GUILESS_MAIN(TestSchemaImport)
#include "tst_schemaimport.moc"
