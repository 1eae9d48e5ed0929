// SPDX-License-Identifier: MIT
#include "review/redaction.h"

#include "catalogue/catalogue.h"
#include "catalogue/standardattributes.h"
#include "review/reports/reviewreport.h"
#include "review/reports/trendreport.h"
#include "reviewedpools.h"
#include "rules/validator.h"

#include <QRegularExpression>
#include <QTest>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

namespace {

// An export with a telling text in every place that may hold one.
const QByteArray kExport = R"({"UserPool": {
  "Id": "eu-west-1_Zk9qLmNop", "Name": "acme-payroll-prod",
  "Arn": "arn:aws:cognito-idp:eu-west-1:748159263012:userpool/eu-west-1_Zk9qLmNop",
  "MfaConfiguration": "OPTIONAL", "UserPoolTier": "PLUS", "DeletionProtection": "INACTIVE", "Domain": "acme-signin",
  "EstimatedNumberOfUsers": 1250, "LastModifiedDate": "2026-01-31T18:00:00.250000+00:00",
  "LambdaConfig": {"PreSignUp": "arn:aws:lambda:eu-west-1:748159263012:function:acme-vet-people:canary",
                   "CustomEmailSender": {"LambdaVersion": "V1_0",
                                         "LambdaArn": "arn:aws:lambda:eu-west-1:555666777888:function:acme-mailer"},
                   "KMSKeyID": "arn:aws:kms:eu-west-1:748159263012:key/0a1b2c3d-4e5f-6789-abcd-ef0123456789"},
  "EmailConfiguration": {"SourceArn": "arn:aws:ses:eu-west-1:748159263012:identity/mail.acme-corp.test",
                         "From": "Acme Payroll <wages@mail.acme-corp.test>", "ReplyToEmailAddress": "help@acme-corp.test",
                         "EmailSendingAccount": "DEVELOPER", "ConfigurationSet": "acmeconfigset"},
  "SmsConfiguration": {"SnsCallerArn": "arn:aws:iam::748159263012:role/service-role/acme-sms-role",
                       "ExternalId": "acme-external-7781", "SnsRegion": "eu-west-1"},
  "SmsAuthenticationMessage": "Acme payroll code {####}, call 0800123456",
  "EmailVerificationSubject": "Confirm with Acmepay",
  "VerificationMessageTemplate": {"DefaultEmailOption": "CONFIRM_WITH_LINK",
                                  "EmailMessageByLink": "Dear colleague, {##Confirm at Acmepay##} now"},
  "SchemaAttributes": [{"Name": "custom:salaryband", "AttributeDataType": "String", "Mutable": true,
                        "StringAttributeConstraints": {"MinLength": "0", "MaxLength": "256"}},
                       {"Name": "email", "AttributeDataType": "String", "Required": true, "Mutable": true}],
  "UserPoolTags": {"acmecostcenter": "payroll-4711", "owner": "jane.roe@acme-corp.test"},
  "UnknownThing": {"secretnote": "do-not-leak-this"}
}})";

// Texts that the API or the program itself has, which say nothing of a pool.
bool isCommon(const std::string &text)
{
    static const QRegularExpression common(u"^([a-z]{2}(-[a-z]+)+-\\d|\\d{1,4}|\\d{4}-\\d\\d-\\d\\dT.*|PLUS|OPTIONAL|"
                                           "pool-designer/1|[A-Z]+_[A-Z_]+|V\\d_\\d|String|INACTIVE|DEVELOPER)$"_s);
    return findStandardAttribute(text) != nullptr || common.match(QString::fromStdString(text)).hasMatch();
}

// Every text of the JSON, and every part of a text that tells something by itself; names of members that are not the
// API's too.
void collect(const Json &json, const std::string &name, QSet<QByteArray> &originals)
{
    if (json.is_string() && !isCommon(json.get<std::string>())) {
        const std::string text = json.get<std::string>();
        originals.insert(QByteArray::fromStdString(text));
        for (const char *part : {"748159263012", "555666777888", "acme", "Acme", "payroll", "Zk9qLmNop", "4711", "jane",
                                 "salaryband", "0a1b2c3d", "canary", "0800123456", "secretnote", "colleague"}) {
            if (text.find(part) != std::string::npos)
                originals.insert(part);
        }
    }
    if (json.is_object()) {
        for (const auto &[member, value] : json.items()) {
            if (name == "UserPoolTags" || member == "secretnote")
                originals.insert(QByteArray::fromStdString(member));
            collect(value, member, originals);
        }
    }
    if (json.is_array()) {
        for (const Json &item : json)
            collect(item, name, originals);
    }
}

const Profile &profile()
{
    static const Profile standard = *builtInProfile("default");
    return standard;
}

ReviewedPool reviewedExport()
{
    const std::string file = "exports/acme/acme-payroll.json";
    ReviewedPool pool;
    pool.imported = *importPool(kExport.toStdString()).imported;
    pool.findings = Validator(profile()).validate(pool.imported.config);
    pool.findings.front().accepted = true;
    pool.findings.front().acceptedReason = "Jane of acme said so.";
    pool.summary = summarize(pool.imported.config, pool.findings, file, "Resources.acmePool");
    return pool;
}

} // namespace

class TestRedaction : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingLeaks_data();
    void nothingLeaks();
    void nothingLeaksFromTrends();
    void findingsStay();
    void whatTheServiceSaysStays();
    void sameForTheSame();
    void standIns_data();
    void standIns();
    void differentForOthers();
};

void TestRedaction::nothingLeaks_data()
{
    QTest::addColumn<ReportFormat>("format");
    const std::pair<const char *, ReportFormat> formats[] = {
        {"text", ReportFormat::AsText},  {"json", ReportFormat::AsJson}, {"lines", ReportFormat::AsJsonLines},
        {"csv", ReportFormat::AsCsv},    {"html", ReportFormat::AsHtml}, {"markdown", ReportFormat::AsMarkdown},
        {"sarif", ReportFormat::AsSarif}};
    for (const auto &[name, format] : formats)
        QTest::newRow(name) << format;
}

void TestRedaction::nothingLeaks()
{
    QFETCH(ReportFormat, format);
    QSet<QByteArray> originals{"exports/acme", "acme-payroll.json", "acmePool", "Jane"};
    collect(Json::parse(kExport.toStdString()), {}, originals);
    QVERIFY(originals.size() >= 30);
    const ReviewedPool pool = reviewedExport();
    const UnreadText unread{"exports/acme/broken.json", {}, {.message = "Found acme where a value is expected."}};
    // Of one pool, which is told at length, and of two.
    for (const std::size_t count : {1U, 2U}) {
        Redaction redaction;
        const std::vector<ReviewedPool> pools(count, redaction.pool(pool, profile()));
        QByteArray report = reportOf(format, pools, {redaction.unread(unread)}, {}, true);
        // The help of rules has examples of its own.
        report.replace("acme-config", "");
        for (const QByteArray &original : originals)
            QVERIFY2(!report.contains(original), original + " in " + report);
    }
}

void TestRedaction::nothingLeaksFromTrends()
{
    Redaction redaction;
    PoolSummary pool = redaction.summary(reviewedExport().summary);
    const FleetTrend trend = compareFleets({}, {pool});
    for (const ReportFormat format :
         {ReportFormat::AsText, ReportFormat::AsJson, ReportFormat::AsMarkdown, ReportFormat::AsHtml}) {
        const std::string report = trendReport(format, trend, {}, {.profile = &profile()});
        for (const char *original : {"acme", "748159263012", "Zk9qLmNop", "exports/"})
            QVERIFY2(report.find(original) == std::string::npos, report.c_str());
    }
}

// The same rules at the same places with the same weight; only words and names differ.
void TestRedaction::findingsStay()
{
    const ReviewedPool pool = reviewedExport();
    Redaction redaction;
    const ReviewedPool redacted = redaction.pool(pool, profile());
    QCOMPARE(redacted.findings.size(), pool.findings.size());
    QVERIFY(redacted.summary.counts == pool.summary.counts && redacted.summary.rules == pool.summary.rules);
    for (std::size_t i = 0; i < pool.findings.size(); ++i) {
        QCOMPARE(redacted.findings[i].rule, pool.findings[i].rule);
        QCOMPARE(redacted.findings[i].severity, pool.findings[i].severity);
        QCOMPARE(redacted.findings[i].path.size(), pool.findings[i].path.size());
        QVERIFY2(!redacted.findings[i].message.empty(), pool.findings[i].rule.c_str());
    }
}

// Dates and numbers tell nothing, and rules about age ask them; names and ids next to them do not stay.
void TestRedaction::whatTheServiceSaysStays()
{
    const ReviewedPool pool = reviewedExport();
    Redaction redaction;
    const Json origin = *redaction.design(pool.imported.config).find(Path(Operation::DescribeUserPool));
    QCOMPARE(origin.value("LastModifiedDate", ""), std::string("2026-01-31T18:00:00.250000+00:00"));
    QCOMPARE(origin.value("EstimatedNumberOfUsers", 0), 1250);
    QVERIFY2(origin.value("Id", "").starts_with("eu-west-1_Pool"), origin.dump().c_str());
    QVERIFY(!origin.contains("UnknownThing"));
    const Path changed = *Path::parse("origin.LastModifiedDate");
    QCOMPARE(redaction.path(changed), changed);
    QVERIFY(redaction.path(*Path::parse("origin.UnknownThing")) != *Path::parse("origin.UnknownThing"));

    const Json seconds =
        redaction.design(PoolConfig(Json::parse(R"({"origin": {"CreationDate": 1769882400}})"))).root();
    QVERIFY(seconds["origin"]["CreationDate"] == Json(1769882400));
}

void TestRedaction::sameForTheSame()
{
    const ReviewedPool pool = reviewedExport();
    Redaction redaction;
    const PoolConfig design = redaction.design(pool.imported.config);
    const PoolView view(design);
    const auto text = [&](const char *path) { return std::string(view.string(*Path::parse(path)).value_or("")); };
    QCOMPARE(text("LambdaConfig.PreSignUp"),
             std::string("arn:aws:lambda:eu-west-1:100000000001:function:name-1:name-2"));
    QVERIFY(text("SmsConfiguration.SnsCallerArn").find(":100000000001:role/service-role/name-") != std::string::npos);
    QVERIFY(text("LambdaConfig.CustomEmailSender.LambdaArn").find(":100000000002:") != std::string::npos);
    QCOMPARE(std::string(view.targetAccount()), std::string("100000000001"));
    QCOMPARE(redaction.design(pool.imported.config), design);
    const PoolSummary summary = redaction.summary(pool.summary);
    QCOMPARE(summary.account, std::string("100000000001"));
    QCOMPARE(summary.arn, "arn:aws:cognito-idp:eu-west-1:100000000001:userpool/" + summary.id);
    QCOMPARE(summary.name, text("PoolName"));
}

void TestRedaction::standIns_data()
{
    QTest::addColumn<QByteArray>("original");
    QTest::addColumn<QByteArray>("standIn");
    const auto row = [](const char *name, const char *original, const char *standIn) {
        QTest::newRow(name) << QByteArray(original) << QByteArray(standIn);
    };
    row("a name", "Payroll", "name-1");
    row("nothing", "", "");
    row("an account", "748159263012", "100000000001");
    row("a region", "eu-west-1", "eu-west-1");
    row("no region", "my-pool-1", "name-1");
    row("a region apart", "us-gov-west-1", "us-gov-west-1");
    row("no pool", "my-pool-1_abc", "name-1");
    row("a pool", "eu-west-1_Zk9qLmNop", "eu-west-1_Pool00001");
    row("a role", "arn:aws:iam::748159263012:role/x/Admin", "arn:aws:iam::100000000001:role/name-1/name-2");
    row("a function", "arn:aws:lambda:eu-west-1:748159263012:function:pay:12",
        "arn:aws:lambda:eu-west-1:100000000001:function:name-1:12");
    row("an identity", "arn:aws:ses:us-east-1:748159263012:identity/a@acme.test",
        "arn:aws:ses:us-east-1:100000000001:identity/address-1@domain-1.example");
    row("a key", "arn:aws:kms:eu-west-1:748159263012:key/0a1b2c3d-4e5f-6789-abcd-ef0123456789",
        "arn:aws:kms:eu-west-1:100000000001:key/00000000-0000-4000-8000-000000000001");
    row("no ARN", "arn:aws", "arn-1");
    row("an address", "jane@acme.test", "address-1@domain-1.example");
    row("an address with a name", "Jane Roe <jane@acme.test>", "Sender 1 <address-1@domain-1.example>");
    row("a domain", "login.acme.test", "domain-1.example");
}

void TestRedaction::standIns()
{
    QFETCH(QByteArray, original);
    QFETCH(QByteArray, standIn);
    StandInNames names;
    QCOMPARE(QByteArray::fromStdString(names.of("name", original.toStdString())), standIn);
    QCOMPARE(QByteArray::fromStdString(names.of("name", original.toStdString())), standIn);
}

void TestRedaction::differentForOthers()
{
    StandInNames names;
    QCOMPARE(names.of("name", "a"), std::string("name-1"));
    QCOMPARE(names.of("name", "b"), std::string("name-2"));
    QCOMPARE(names.of("tag", "b"), std::string("name-2")); // the same text
    QCOMPARE(names.of("tag", "c"), std::string("tag-1"));
    QCOMPARE(names.of("name", "a"), std::string("name-1"));
    QCOMPARE(StandInNames::message("Café Nr. 12: {####} with {username}, {##Go##}"),
             std::string("xxxx xx. 00: {####} xxxx {username}, {##xx##}"));
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
