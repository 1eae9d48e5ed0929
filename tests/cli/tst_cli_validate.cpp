// SPDX-License-Identifier: MIT
#include "clirun.h"

#include "validationtext.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pooldesigner;

namespace {

// Findings made by hand, so that the texts do not change with the rules.
CheckedFile webPool()
{
    CheckedFile checked;
    checked.file = "web.json";
    checked.imported.config.set(*Path::parse("PoolName"), "web");
    checked.imported.form = Form::Describe;
    checked.imported.notes = {{ImportNote::Kind::Renamed, "Name", "A request calls this PoolName."}};
    Diagnostic error;
    error.rule = "mfa-needs-sms-at-create";
    error.path = *Path::parse("MfaConfiguration");
    error.related = {*Path::parse("SmsConfiguration"), *Path::parse("Schema[3].Name")};
    error.message = "MFA needs “text” messages.\nReally.";
    error.fixes = {{.title = "Use OFF", .edits = {}}, {.title = "Add SmsConfiguration", .edits = {}}};
    Diagnostic warning;
    warning.rule = "tag-odd";
    warning.severity = Severity::Warning;
    warning.confidence = Confidence::Low;
    warning.path = *Path::parse(R"(UserPoolTags["a b"])");
    warning.message = "An odd tag.";
    Diagnostic accepted = warning;
    accepted.rule = "tag-long";
    accepted.accepted = true;
    accepted.acceptedReason = "It is a small one.";
    Diagnostic question;
    question.rule = "sms-sandbox";
    question.severity = Severity::Advice;
    question.path = *Path::parse("SmsConfiguration");
    question.message = "Ask SNS.";
    question.asksAccount = true;
    checked.findings = {error, warning, accepted, question};
    return checked;
}

// A pool in which every finding but those for the account is accepted.
QByteArray onlyAsks()
{
    Json design = Json::object({{"format", "pool-designer/1"}, {"CreateUserPool", {{"PoolName", "web"}}}});
    Json accepted = Json::array();
    for (const Diagnostic &finding : Validator().validate(PoolConfig(design))) {
        if (!finding.asksAccount)
            accepted.push_back(Json::object({{"rule", finding.rule}, {"path", finding.path.toString()}}));
    }
    design["accepted"] = std::move(accepted);
    return QByteArray::fromStdString(design.dump());
}

QStringList validate(const QStringList &arguments) { return QStringList{u"validate"_s} + arguments; }

} // namespace

class TestCliValidate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPoolOfAFile();
    void text();
    void textOfNothing();
    void json();
    void jsonOfNamelessPool();
    void exitCodes_data();
    void exitCodes();
    void errorsOfLowConfidenceAreWarningsUnlessAskedFor();
    void findingsOfRealRules();
    void generation();
    void unreadableFilesDoNotStopOthers();
    void unreadableAsJson();
    void reviewersProfile();
    void profileOfAFile();
    void badProfiles();
    void fixes();
    void dryRun();
    void fixesOneFileOnly();
};

void TestCliValidate::everyPoolOfAFile()
{
    const QByteArray script = "aws cognito-idp create-user-pool --pool-name one\n"
                              "aws cognito-idp create-user-pool --pool-name 'two!'\n";
    const CliRun run = CliRun::of({u"validate"_s, u"-"_s}, script);
    QVERIFY(run.out.contains("standard input (line 2): error: PoolName: "));
    QVERIFY(!run.out.contains("(line 1): error: PoolName: "));
    QVERIFY(run.out.contains("2 pools checked"));
    const CliRun json = CliRun::of({u"validate"_s, u"--format"_s, u"json"_s, u"-"_s}, script);
    QVERIFY(json.out.contains("\"pool\": \"two!\",\n      \"place\": \"line 2\""));
}

void TestCliValidate::text()
{
    const CheckedFile files[] = {webPool(), webPool()};
    const std::string findings = "web.json: error: MfaConfiguration: MFA needs “text” messages.\\u{a}Really. "
                                 "[mfa-needs-sms-at-create]\n"
                                 "web.json: warning (low confidence): UserPoolTags[\"a b\"]: An odd tag. [tag-odd]\n"
                                 "web.json: ask: SmsConfiguration: Ask SNS. [sms-sandbox]\n";
    QCOMPARE(validationText(std::span(files).first(1)),
             findings + "1 pool checked: 1 error, 1 warning, 0 advice, 1 to ask the account, 1 accepted\n");
    QCOMPARE(validationText(files),
             findings + findings +
                 "2 pools checked: 2 errors, 2 warnings, 0 advice, 2 to ask the account, 2 accepted\n");
}

void TestCliValidate::textOfNothing()
{
    CheckedFile clean;
    clean.file = "-";
    QCOMPARE(validationText(std::span(&clean, 1)), "1 pool checked: 0 errors, 0 warnings, 0 advice\n");
}

void TestCliValidate::json()
{
    const CheckedFile files[] = {webPool()};
    QCOMPARE(validationJson(files, *builtInProfile("default")).dump(1, ' ', false), std::string(R"({
 "version": 1,
 "profile": "default",
 "files": [
  {
   "file": "web.json",
   "form": "describe",
   "pool": "web",
   "notes": [
    {
     "path": "Name",
     "text": "A request calls this PoolName."
    }
   ],
   "findings": [
    {
     "rule": "mfa-needs-sms-at-create",
     "severity": "error",
     "confidence": "high",
     "path": "MfaConfiguration",
     "related": [
      "SmsConfiguration",
      "Schema[3].Name"
     ],
     "message": "MFA needs “text” messages.\nReally.",
     "fixes": [
      "Use OFF",
      "Add SmsConfiguration"
     ],
     "asksAccount": false,
     "accepted": false
    },
    {
     "rule": "tag-odd",
     "severity": "warning",
     "confidence": "low",
     "path": "UserPoolTags[\"a b\"]",
     "related": [],
     "message": "An odd tag.",
     "fixes": [],
     "asksAccount": false,
     "accepted": false
    },
    {
     "rule": "tag-long",
     "severity": "warning",
     "confidence": "low",
     "path": "UserPoolTags[\"a b\"]",
     "related": [],
     "message": "An odd tag.",
     "fixes": [],
     "asksAccount": false,
     "accepted": true,
     "acceptedReason": "It is a small one."
    },
    {
     "rule": "sms-sandbox",
     "severity": "advice",
     "confidence": "high",
     "path": "SmsConfiguration",
     "related": [],
     "message": "Ask SNS.",
     "fixes": [],
     "asksAccount": true,
     "accepted": false
    }
   ],
   "counts": {
    "error": 1,
    "warning": 1,
    "advice": 0,
    "ask": 1,
    "accepted": 1
   }
  }
 ]
})"));
}

void TestCliValidate::jsonOfNamelessPool()
{
    CheckedFile clean;
    clean.file = "-";
    QCOMPARE(
        validationJson(std::span(&clean, 1), *builtInProfile("default")).dump(),
        std::string(
            R"({"version":1,"profile":"default","files":[{"file":"-","form":"design","pool":null,"notes":[],"findings":[],)"
            R"("counts":{"error":0,"warning":0,"advice":0,"ask":0,"accepted":0}}]})"));
}

void TestCliValidate::exitCodes_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    const QByteArray wrong = R"({"PoolName": 5})";
    const QByteArray odd = R"({"PoolName": "web", "UsernameConfiguration": {"CaseSensitive": true}})";
    const QByteArray accepted = R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": 5},
        "accepted": [{"rule": "type", "path": "PoolName", "reason": "only here"}]})";
    QTest::newRow("error") << QStringList{} << wrong << 1;
    QTest::newRow("error where warnings count") << QStringList{u"--fail-on"_s, u"warning"_s} << wrong << 1;
    QTest::newRow("warning") << QStringList{} << odd << 0;
    QTest::newRow("warning where errors count") << QStringList{u"--fail-on"_s, u"error"_s} << odd << 0;
    QTest::newRow("warning where warnings count") << QStringList{u"--fail-on=warning"_s} << odd << 1;
    QTest::newRow("warning where advice counts") << QStringList{u"--fail-on"_s, u"advice"_s} << odd << 1;
    const QByteArray guess = R"({"PoolName": "web", "Schema": [{"Name": "sub", "AttributeDataType": "String"}]})";
    QTest::newRow("error of low confidence") << QStringList{} << guess << 0;
    QTest::newRow("error of low confidence, asked for") << QStringList{u"--low-confidence"_s} << guess << 1;
    QTest::newRow("error of low confidence where warnings count")
        << QStringList{u"--fail-on"_s, u"warning"_s} << guess << 1;
    QTest::newRow("a question where advice counts") << QStringList{u"--fail-on"_s, u"advice"_s} << onlyAsks() << 0;
    QTest::newRow("a question that was asked for")
        << QStringList{u"--fail-on"_s, u"advice"_s, u"--ask-account"_s} << onlyAsks() << 1;
    QTest::newRow("accepted error") << QStringList{} << accepted << 0;
    QTest::newRow("unreadable") << QStringList{} << QByteArray("{") << 2;
}

void TestCliValidate::exitCodes()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, input);
    QFETCH(int, code);
    for (const QString &format : {u"text"_s, u"json"_s}) {
        const CliRun run = CliRun::of(validate(options) + QStringList{u"--format"_s, format, u"-"_s}, input);
        QVERIFY2(run.code == code, toString(run));
    }
}

void TestCliValidate::errorsOfLowConfidenceAreWarningsUnlessAskedFor()
{
    const QByteArray guess = R"({"PoolName": "web", "Schema": [{"Name": "sub", "AttributeDataType": "String"}]})";
    const auto line = [&](const QStringList &options) {
        const QByteArray out = CliRun::of(validate(options) + QStringList{u"-"_s}, guess).out;
        const QByteArray found = out.mid(out.lastIndexOf('\n', out.indexOf("[sub-listed]")) + 1);
        return found.left(found.indexOf(": Schema"));
    };
    QCOMPARE(line({}), QByteArray("standard input: warning (low confidence)"));
    QCOMPARE(line({u"--low-confidence"_s}), QByteArray("standard input: error (low confidence)"));
}

void TestCliValidate::findingsOfRealRules()
{
    const CliRun run = CliRun::of(validate({u"-"_s}), R"({"PoolName": "a!b"})");
    QCOMPARE(run.code, 1);
    QCOMPARE(run.err, QByteArray());
    const QList<QByteArray> lines = run.out.trimmed().split('\n');
    QVERIFY(lines.first().startsWith("standard input: error: PoolName: "));
    QVERIFY(lines.first().endsWith(" [pool-name-charset]"));
    QVERIFY(lines.last().startsWith("1 pool checked: 1 error, "));
}

// A member that the older CLI does not know is worth a finding only where that CLI is meant.
void TestCliValidate::generation()
{
    const auto findings = [](const QString &generation) {
        const CliRun run = CliRun::of(validate({u"--format"_s, u"json"_s, u"--cli"_s, generation, u"-"_s}),
                                      R"({"PoolName": "web", "Policies": {"PasswordPolicy": {"MinimumLength": 5}}})");
        return Json::parse(run.out.toStdString()).at("files")[0].at("findings");
    };
    QVERIFY(!findings(u"latest"_s).empty());
    QCOMPARE(findings(u"2021"_s)[0].at("path").get<std::string>(), "Policies.PasswordPolicy.MinimumLength");
}

void TestCliValidate::unreadableFilesDoNotStopOthers()
{
    const CliRun run = CliRun::of(validate({u"/nonexistent.json"_s, u"-"_s}), R"({"PoolName": "a!b"})");
    QCOMPARE(run.code, 2);
    QCOMPARE(run.err, "error: /nonexistent.json: The file cannot be opened: No such file or directory.\n");
    QVERIFY(run.out.startsWith("standard input: error: PoolName: "));
}

void TestCliValidate::unreadableAsJson()
{
    QCOMPARE(CliRun::of(validate({u"--format"_s, u"json"_s, u"-"_s}), "[").out,
             "{\n  \"version\": 1,\n  \"profile\": \"default\",\n  \"files\": []\n}\n");
    QCOMPARE(CliRun::of(validate({u"-"_s}), "[").out, QByteArray());
}

void TestCliValidate::reviewersProfile()
{
    const QByteArray pool = R"({"PoolName": "web", "MfaConfiguration": "OFF"})";
    const CliRun text =
        CliRun::of(validate({u"--profile"_s, u"cfn-nag"_s, u"--fail-on"_s, u"warning"_s, u"-"_s}), pool);
    QCOMPARE(text, (CliRun{1,
                           "standard input: warning: MfaConfiguration: MfaConfiguration is “OFF”; cfn-nag asks for "
                           "anything but OFF. [cfn-nag:F78]\n"
                           "1 pool checked: 0 errors, 1 warning, 0 advice\n",
                           "note: not decidable from a pool: cfn-nag:W57: Identity pools take no guests. Ask: aws "
                           "cognito-identity describe-identity-pool --identity-pool-id IDENTITY_POOL_ID\n"}));
    const CliRun json = CliRun::of(validate({u"--profile=cfn-nag"_s, u"--format"_s, u"json"_s, u"-"_s}), pool);
    QCOMPARE(json.err, QByteArray());
    const Json result = Json::parse(json.out.toStdString());
    QCOMPARE(result.at("profile").get<std::string>(), std::string("cfn-nag"));
    QCOMPARE(result.at("undecided").at(0).at("id").get<std::string>(), std::string("cfn-nag:W57"));
    QCOMPARE(result.at("files").at(0).at("findings").size(), std::size_t{1});
}

void TestCliValidate::profileOfAFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"house.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "pool-designer-profile/1", "base": "none",
                   "rules": {"mfa-off": "error", "pool-name-duplicate": "advice"}})");
    file.close();
    const CliRun run = CliRun::of(validate({u"--profile"_s, file.fileName(), u"-"_s}), R"({"PoolName": "web"})");
    QCOMPARE(run.code, 1);
    QVERIFY(run.out.startsWith("standard input: error: MfaConfiguration: "));
    QVERIFY(run.out.endsWith("1 pool checked: 1 error, 0 warnings, 0 advice, 1 to ask the account\n"));
    // The profile says that the question counts.
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "pool-designer-profile/1", "base": "none", "rules": {"pool-name-duplicate": "error"}})");
    file.close();
    QCOMPARE(CliRun::of(validate({u"--profile"_s, file.fileName(), u"-"_s}), R"({"PoolName": "web"})").code, 1);
}

void TestCliValidate::badProfiles()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"house.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"pool-designer-profile/1\",\n \"rules\": {\"mfa-of\": \"off\"}}");
    file.close();
    const auto refusal = [](const QString &profile) {
        return CliRun::of(validate({u"--profile"_s, profile, u"-"_s}), R"({"PoolName": "web"})");
    };
    const QByteArray name = file.fileName().toUtf8();
    QCOMPARE(refusal(file.fileName()),
             (CliRun{2, {}, "error: " + name + ":2:12: There is no rule mfa-of; did you mean mfa-off?\n"}));
    QCOMPARE(refusal(u"prowlr"_s),
             (CliRun{2, {}, "error: there is no built-in profile prowlr; did you mean prowler?\n"}));
    QCOMPARE(refusal(u"./none.json"_s).code, 2);
}

void TestCliValidate::fixes()
{
    QTemporaryDir folder;
    QFile profile(folder.filePath(u"few.json"_s));
    QVERIFY(profile.open(QIODevice::WriteOnly));
    profile.write(R"({"format": "pool-designer-profile/1", "base": "none",
                      "rules": {"deletion-protection": "on", "mfa-off": "on"}})");
    profile.close();
    const QStringList options{u"--fix"_s, u"--profile"_s, profile.fileName()};
    const QByteArray notes = "note: standard input: fixed: DeletionProtection: Set DeletionProtection to ACTIVE "
                             "[deletion-protection]\n"
                             "note: standard input: 1 fix; left: 0 errors, 0 warnings, 1 advice\n";
    // A bare request stays one.
    QCOMPARE(CliRun::of(validate(options + QStringList{u"-"_s}), R"({"PoolName": "web"})"),
             (CliRun{0, "{\n  \"PoolName\": \"web\",\n  \"DeletionProtection\": \"ACTIVE\"\n}\n", notes}));
    const QString out = folder.filePath(u"out.json"_s);
    const QStringList rest{u"-o"_s, out, u"--fail-on"_s, u"advice"_s, u"-"_s};
    QCOMPARE(CliRun::of(validate(options + rest), R"({"PoolName": "web"})"), (CliRun{1, {}, notes}));
    QVERIFY(QFile(out).size() > 0);
}

void TestCliValidate::dryRun()
{
    QCOMPARE(CliRun::of(validate({u"--fix"_s, u"--dry-run"_s, u"--profile"_s, u"cfn-nag"_s, u"-"_s}),
                        R"({"PoolName": "web", "MfaConfiguration": "OFF"})"),
             (CliRun{0, "[]\n", "note: standard input: 0 fixes; left: 0 errors, 1 warning, 0 advice\n"}));
    const CliRun run = CliRun::of(validate({u"--fix"_s, u"--dry-run"_s, u"-"_s}), R"({"PoolName": "web"})");
    const Json patch = Json::parse(run.out.toStdString());
    QVERIFY(std::ranges::any_of(patch, [](const Json &step) {
        return step == Json({{"op", "add"}, {"path", "/CreateUserPool/DeletionProtection"}, {"value", "ACTIVE"}});
    }));
    QCOMPARE(CliRun::of(validate({u"--dry-run"_s, u"-"_s}), "{}").code, 2);
}

void TestCliValidate::fixesOneFileOnly()
{
    QCOMPARE(CliRun::of(validate({u"--fix"_s, u"a.json"_s, u"b.json"_s})),
             (CliRun{2, {}, "error: --fix takes one FILE, and here are 2\n"}));
}

QTEST_GUILESS_MAIN(TestCliValidate)
#include "tst_cli_validate.moc"
