// SPDX-License-Identifier: MIT
#include "support/importrows.h"

#include <QtTest>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

// Rows of the catalogue table aws_cognito_user_pool.
class TestCatalogueImporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void imports_data();
    void imports();

private:
    void catalogueRows();
};

void TestCatalogueImporter::imports_data()
{
    addImportColumns();
    catalogueRows();
}

void TestCatalogueImporter::imports() { compareImport(); }

void TestCatalogueImporter::catalogueRows()
{
    row("row of snake case",
        R"({"name": "web", "id": "eu-west-1_a1b2", "arn": "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_a1b2",
            "creation_date": "2024-01-02T03:04:05Z", "estimated_number_of_users": 3, "domain": null, "mfa_configuration": "OFF",
            "policies": {"password_policy": {"minimum_length": 10, "password_history_size": 2, "sign_in_policy": 1}},
            "lambda_config": {"kms_key_id": "arn:k", "custom_sms_sender": {"lambda_arn": "arn:f"}},
            "schema_attributes": [{"name": "custom:a", "attribute_data_type": "Number", "number_attribute_constraints": {"min_value": "1"}}],
            "user_pool_tags": {"cost_center": "a_b"}, "user_pool_tier": "PLUS",
            "admin_create_user_config": {"invite_message_template": {"sms_message": "{username} {####}"}},
            "account_recovery_setting": {"recovery_mechanisms": [{"priority": 1, "name": "verified_email"}]},
            "account_id": "123456789012", "region": "eu-west-1", "tags": {"cost_center": "a_b"}, "providers": [], "title": "web",
            "akas": ["arn:x"], "partition": "aws", "_ctx": {"x": 1}})",
        "catalogue",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web", "MfaConfiguration": "OFF",
            "Policies": {"PasswordPolicy": {"MinimumLength": 10, "PasswordHistorySize": 2, "sign_in_policy": 1}},
            "LambdaConfig": {"KMSKeyID": "arn:k", "CustomSMSSender": {"LambdaArn": "arn:f"}},
            "Schema": [{"Name": "a", "AttributeDataType": "Number", "NumberAttributeConstraints": {"MinValue": "1"}}],
            "UserPoolTags": {"cost_center": "a_b"}, "UserPoolTier": "PLUS",
            "AdminCreateUserConfig": {"InviteMessageTemplate": {"SMSMessage": "{username} {####}"}},
            "AccountRecoverySetting": {"RecoveryMechanisms": [{"Priority": 1, "Name": "verified_email"}]}},
            "origin": {"account_id": "123456789012", "region": "eu-west-1", "tags": {"cost_center": "a_b"}, "providers": [], "title": "web",
                       "akas": ["arn:x"], "partition": "aws", "_ctx": {"x": 1}, "Id": "eu-west-1_a1b2",
                       "Arn": "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_a1b2",
                       "CreationDate": "2024-01-02T03:04:05Z", "EstimatedNumberOfUsers": 3},
            "target": {"region": "eu-west-1", "account": "123456789012"}})",
        {kColumns,
         u"Columns that the API does not have are kept under origin: account_id, region, tags, providers, title, akas, "
         "partition, _ctx."_s,
         kName, kSchema, kOrigin.arg(u"Id, Arn, CreationDate, EstimatedNumberOfUsers"_s),
         kTarget.arg(u"eu-west-1"_s, u"123456789012"_s), kCustom.arg(u"custom:a"_s)});
    row("row with the API's names below, as text",
        R"([{"name": "web", "policies": "{\"PasswordPolicy\": {\"MinimumLength\": 10}}", "username_attributes": "[\"email\"]",
            "schema_attributes": " [{\"Name\": \"custom:a\", \"Mutable\": true}] ", "lambda_config": "{}", "user_pool_tags": "no JSON",
            "email_configuration": "{\"EmailSendingAccount\": \"COGNITO_DEFAULT\"}", "region": "eu-west-1", "account_id": "123456789012"}])",
        "catalogue",
        R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web", "Policies": {"PasswordPolicy": {"MinimumLength": 10}},
            "UsernameAttributes": ["email"], "Schema": [{"Name": "a", "Mutable": true}], "UserPoolTags": "no JSON",
            "EmailConfiguration": {"EmailSendingAccount": "COGNITO_DEFAULT"}},
            "origin": {"region": "eu-west-1", "account_id": "123456789012"}, "target": {"region": "eu-west-1", "account": "123456789012"}})",
        {u"[0]: The pool was taken out of its wrapping, [0]."_s, kColumns,
         u"JSON that stood in these columns as text was read: policies, username_attributes, schema_attributes, "
         u"lambda_config, "
         "email_configuration."_s,
         u"Columns that the API does not have are kept under origin: region, account_id."_s, kName, kSchema,
         kTarget.arg(u"eu-west-1"_s, u"123456789012"_s), kCustom.arg(u"custom:a"_s), kEmpty.arg(u"LambdaConfig"_s)});
    row("both spellings of a member",
        R"({"mfa_configuration": "OFF", "policies": {"PasswordPolicy": {}, "password_policy": {"minimum_length": 8}}})",
        "catalogue",
        R"({"format": "pool-designer/1", "CreateUserPool": {"MfaConfiguration": "OFF", "Policies": {"password_policy": {"MinimumLength": 8}}}})",
        {kColumns, kEmpty.arg(u"Policies.PasswordPolicy"_s)});
}

QTEST_GUILESS_MAIN(TestCatalogueImporter)
#include "tst_catalogueimporter.moc"
