// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "catalogue/standardattributes.h"
#include "config/path.h"

#include <QtTest>

#include <map>
#include <set>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

QString nameOf(const FieldSpec &spec) { return text(operationName(spec.operation)) + u'.' + text(spec.path); }

} // namespace

class TestCatalogueLookup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void catalogueColumns();
    void places_data();
    void places();
    void children();
    void generations();
    void sections();
    void standardAttributes();
};

// The columns of an aws_cognito_user_pool row, which is DescribeUserPool output in snake case, and what they mean.
void TestCatalogueLookup::catalogueColumns()
{
    const std::map<std::string_view, std::string_view> columns{
        {"id", "Id"},
        {"arn", "Arn"},
        {"status", "Status"},
        {"creation_date", "CreationDate"},
        {"last_modified_date", "LastModifiedDate"},
        {"estimated_number_of_users", "EstimatedNumberOfUsers"},
        {"domain", "Domain"},
        {"custom_domain", "CustomDomain"},
        {"sms_configuration_failure", "SmsConfigurationFailure"},
        {"email_configuration_failure", "EmailConfigurationFailure"},
        {"name", "PoolName"},
        {"policies", "Policies"},
        {"deletion_protection", "DeletionProtection"},
        {"lambda_config", "LambdaConfig"},
        {"auto_verified_attributes", "AutoVerifiedAttributes"},
        {"alias_attributes", "AliasAttributes"},
        {"username_attributes", "UsernameAttributes"},
        {"sms_verification_message", "SmsVerificationMessage"},
        {"email_verification_message", "EmailVerificationMessage"},
        {"email_verification_subject", "EmailVerificationSubject"},
        {"verification_message_template", "VerificationMessageTemplate"},
        {"sms_authentication_message", "SmsAuthenticationMessage"},
        {"mfa_configuration", "MfaConfiguration"},
        {"user_attribute_update_settings", "UserAttributeUpdateSettings"},
        {"device_configuration", "DeviceConfiguration"},
        {"email_configuration", "EmailConfiguration"},
        {"sms_configuration", "SmsConfiguration"},
        {"user_pool_tags", "UserPoolTags"},
        {"admin_create_user_config", "AdminCreateUserConfig"},
        {"schema_attributes", "Schema"},
        {"user_pool_add_ons", "UserPoolAddOns"},
        {"username_configuration", "UsernameConfiguration"},
        {"account_recovery_setting", "AccountRecoverySetting"},
    };
    std::map<std::string_view, std::string_view> mapped;
    for (const FieldSpec *spec : catalogue::topLevel(Operation::CreateUserPool))
        mapped.emplace(spec->catalogue, spec->path);
    for (const FieldSpec *spec : catalogue::topLevel(Operation::DescribeUserPool))
        mapped.emplace(spec->catalogue, spec->path);
    mapped.erase(""); // newer members have no column
    QCOMPARE(mapped, columns);
}

void TestCatalogueLookup::places_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("row");
    const auto row = [](const char *place, const char *found) {
        QTest::newRow(place) << QString::fromLatin1(place) << QString::fromLatin1(found);
    };
    row("PoolName", "CreateUserPool.PoolName");
    row("Schema[49]", "CreateUserPool.Schema[]");
    row("Schema[0].Name", "CreateUserPool.Schema[].Name");
    row("UserPoolTags", "CreateUserPool.UserPoolTags");
    row("UserPoolTags.team", "CreateUserPool.UserPoolTags{value}");
    row("UserPoolTags[\"a.b\"]", "CreateUserPool.UserPoolTags{value}");
    row("AcrConfiguration.Level1.AcrValue", "CreateUserPool.AcrConfiguration{value}.AcrValue");
    row("SetUserPoolMfaConfig.MfaConfiguration", "SetUserPoolMfaConfig.MfaConfiguration");
    row("CreateUserPoolDomain.Domain", "CreateUserPoolDomain.Domain");
    for (const char *unknown : {"", "CreateUserPool", "Nonsense", "PoolName.x", "PoolName[0]", "Schema.Name",
                                "Schema[0][0]", "Schema[0].Nonsense", "UserPoolTags[0]", "UserPoolTags.a.b",
                                "origin.Id", "target.region", "CreateUserPoolDomain.PoolName", "UserPoolTags{value}"})
        row(unknown, "nothing");
}

void TestCatalogueLookup::places()
{
    QFETCH(QString, place);
    const auto path = Path::parse(place.toStdString());
    const FieldSpec *spec = path ? catalogue::specFor(*path) : nullptr;
    QTEST(spec == nullptr ? u"nothing"_s : nameOf(*spec), "row");
}

void TestCatalogueLookup::children()
{
    const auto names = [](const char *path) {
        QStringList result;
        for (const FieldSpec *child : catalogue::children(*catalogue::find(Operation::CreateUserPool, path)))
            result << text(child->name());
        return result;
    };
    QCOMPARE(names("Policies"), QStringList({u"PasswordPolicy"_s, u"SignInPolicy"_s}));
    QCOMPARE(names("Schema"), QStringList({u"Schema[]"_s}));
    QCOMPARE(names("UserPoolTags"), QStringList({u"UserPoolTags{value}"_s}));
    QCOMPARE(names("PoolName"), QStringList());
    QCOMPARE(text(catalogue::keySpec(*catalogue::find(Operation::CreateUserPool, "UserPoolTags"))->path),
             u"UserPoolTags{key}"_s);
    QCOMPARE(catalogue::keySpec(*catalogue::find(Operation::CreateUserPool, "Schema")), nullptr);
    QCOMPARE(text(catalogue::topLevel(Operation::CreateUserPool).front()->path), u"PoolName"_s);
    QCOMPARE(text(catalogue::topLevel(Operation::CreateUserPool).back()->path), u"AcrConfiguration"_s);
}

void TestCatalogueLookup::generations()
{
    for (const Generation generation : {Generation::Cli2021, Generation::Cli2_9_19, Generation::Latest})
        QCOMPARE(generationFromName(generationName(generation)), std::optional(generation));
    QCOMPARE(generationFromName("2.9"), std::nullopt);
    const FieldSpec &role = *catalogue::find(Operation::CreateUserPool, "SmsConfiguration.SnsCallerArn");
    QVERIFY(role.requiredFor(Generation::Cli2_9_19) && !role.requiredFor(Generation::Latest));
    QCOMPARE(role.limitsFor(Generation::Cli2021).min, std::optional<std::int64_t>(20));
    QCOMPARE(role.limitsFor(Generation::Latest).min, std::optional<std::int64_t>(0));
}

void TestCatalogueLookup::sections()
{
    std::set<std::string_view> titles;
    std::size_t rows = 0;
    for (int i = 0; i <= static_cast<int>(Section::ReadOnly); ++i) {
        const auto section = static_cast<Section>(i);
        QVERIFY(titles.insert(sectionTitle(section)).second);
        QVERIFY(!std::string_view(sectionHelp(section)).empty());
        QVERIFY(!catalogue::inSection(section).empty());
        rows += catalogue::inSection(section).size();
        for (const FieldSpec *spec : catalogue::inSection(section))
            QCOMPARE(spec->section, section);
    }
    QCOMPARE(rows, catalogue::all().size());
    QCOMPARE(text(catalogue::inSection(Section::Messages).front()->path), u"AutoVerifiedAttributes"_s);
}

void TestCatalogueLookup::standardAttributes()
{
    std::set<std::string_view> names;
    for (const StandardAttribute &attribute : kStandardAttributes) {
        QVERIFY(names.insert(attribute.name).second);
        QCOMPARE(findStandardAttribute(attribute.name), &attribute);
        const bool isText = attribute.dataType == "String";
        QCOMPARE(!attribute.minLength.empty(), isText);
        QCOMPARE(!attribute.maxLength.empty(), isText);
    }
    QCOMPARE(names.size(), std::size_t(20));
    QCOMPARE(findStandardAttribute("Email"), nullptr);
    QCOMPARE(findStandardAttribute("custom:email"), nullptr);
}

QTEST_GUILESS_MAIN(TestCatalogueLookup)
#include "tst_catalogue_lookup.moc"
