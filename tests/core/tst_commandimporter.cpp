// SPDX-License-Identifier: MIT
#include "formats/commandwriter.h"
#include "randomdesign.h"
#include "samples.h"
#include "support/corpus.h"
#include "support/cputimer.h"
#include "support/importrows.h"
#include "support/sampledesign.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace pooldesigner;
using namespace pooldesigner::test;

namespace {

constexpr int kDesigns = 100;

nlohmann::json unordered(const Json &json) { return nlohmann::json::parse(json.dump()); }

// Null where a call holds it, and what the API reads as absent, stays away from these plans.
Json callsOf(const CommandPlan &plan)
{
    Json calls = Json::array();
    for (const PlannedCall &call : plan.calls)
        calls.push_back({{"operation", operationName(call.operation)}, {"request", call.request}});
    return calls;
}

} // namespace

class TestCommandImporter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void corpus_data();
    void corpus();
    void imports_data();
    void imports() { compareImport(); }
    void refuses_data();
    void refuses();
    void choosesOneOfSeveral();
    void readsFilesWithConsentOnly();
    void samplesComeBack_data();
    void samplesComeBack();
    void randomDesignsComeBack();
    void damagedTextIsReadPromptly();
};

void TestCommandImporter::corpus_data() { addCorpusRows({u"command"_s}, u"command-???.txt"_s); }

void TestCommandImporter::corpus()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the corpus is not here: set POOLDESIGNER_CORPUS");
    const ImportResult result = importFile(path.toStdString());
    QVERIFY2(result.imported, qPrintable(errorLine(result.error)));
    QCOMPARE(result.imported->form, Form::Command);
    QString expected = path;
    expected.replace(u".txt"_s, u".expected.json"_s);
    if (!QFileInfo::exists(expected)) {
        // The real CLI refused it, or what it needs is not in the text: a note has to say so.
        QVERIFY(!result.imported->notes.empty());
        return;
    }
    const auto wanted = nlohmann::json::parse(readBytes(expected).toStdString())["request"];
    const auto found = unordered(result.imported->config.root()["CreateUserPool"]);
    QCOMPARE(QString::fromStdString(found.dump(1)), QString::fromStdString(wanted.dump(1)));
}

void TestCommandImporter::imports_data()
{
    addImportColumns();
    const auto add = [](const char *name, const QByteArray &input, const QByteArray &request,
                        const QStringList &notes = {}, const QByteArray &more = {}) {
        row(name, input, "command", "{\"format\":\"pool-designer/1\",\"CreateUserPool\":" + request + more + '}',
            notes);
    };
    const QByteArray aws = "aws cognito-idp create-user-pool ";
    const auto kept = [](const char *names) {
        return u"What these stand for is not in the text, so they stay as they are spelled: %1."_s.arg(
            QString::fromUtf8(names));
    };
    const auto replaced = [](const char *names) {
        return u"These were replaced by the values that the text gives them: %1."_s.arg(QString::fromUtf8(names));
    };
    const auto global = [](const char *names) {
        return u"Options that are about the call and not the pool were left out: %1."_s.arg(QString::fromUtf8(names));
    };
    const QString escaped = u"Double quotes with a backslash were read as Windows PowerShell 5.1 hands them on: "
                            "without it."_s;

    add("one option", aws + "--pool-name web", R"({"PoolName":"web"})");
    add("only the end", "create-user-pool --pool-name web", R"({"PoolName":"web"})");
    add("prompt", "$ " + aws + "--pool-name web\n", R"({"PoolName":"web"})");
    add("prompt of a host", "me@host:~$ " + aws + "--pool-name web\n", R"({"PoolName":"web"})");
    add("prompt in brackets", "[me@host ~]$ " + aws + "--pool-name web\n", R"({"PoolName":"web"})");
    add("prompt of root", "[root@host ~]# " + aws + "--pool-name web\n", R"({"PoolName":"web"})");
    add("a comment with an address", "# ask me@host # aws cognito-idp create-user-pool\n" + aws + "--pool-name web\n",
        R"({"PoolName":"web"})");
    add("pasted from a terminal",
        "$ " + aws + "\\\n> --pool-name web \\\n> --user-pool-tags a=b > out.json\n$ echo x\n",
        R"({"PoolName":"web","UserPoolTags":{"a":"b"}})");
    add("redirected in a line of its own", aws + "--pool-name web \\\n> out.json\n", R"({"PoolName":"web"})");
    add("pasted from PowerShell",
        "PS C:\\Users\\me> $policy = @'\r\n>> {\"PasswordPolicy\":{\"MinimumLength\":12}}\r\n>> '@\r\nPS "
        "C:\\Users\\me> " +
            aws + "`\r\n>>   --pool-name web `\r\n>> --policies $policy\r\n",
        R"({"PoolName":"web","Policies":{"PasswordPolicy":{"MinimumLength":12}}})", {replaced("$policy")});
    add("pasted from cmd.exe", "C:\\work>" + aws + "^\r\nMore?  --pool-name web ^\r\nMore? --user-pool-tags a=b\r\n",
        R"({"PoolName":"web","UserPoolTags":{"a":"b"}})");
    add("value behind an equals sign", aws + "--pool-name=-p", R"({"PoolName":"-p"})");
    add("quotes of bash", aws + R"(--pool-name 'a'"b"\ c$'\x64\n')", R"({"PoolName":"ab cd\n"})");
    add("beginning of a name", aws + "--pool web", R"({"PoolName":"web"})");
    add("comments and blank lines", "# makes the pool\n\n" + aws + "--pool-name web # the name\n",
        R"({"PoolName":"web"})");
    add("variable that is not known", aws + "--pool-name \"$NAME-pool\"", R"({"PoolName":"$NAME-pool"})",
        {kept("$NAME")});
    add("variable that is known", "NAME=web\nexport STAGE='test'\n" + aws + "--pool-name \"$NAME-${STAGE}\"",
        R"({"PoolName":"web-test"})", {replaced("$NAME, ${STAGE}")});
    add("within a substitution",
        "POOL_ID=$(" + aws + "--pool-name web --query UserPool.Id --output text)\necho $POOL_ID",
        R"({"PoolName":"web"})", {global("--query UserPool.Id, --output text")});
    add("here-document", aws + "--cli-input-json \"$(cat <<'EOF'\n{\"PoolName\": \"w$b\"}\nEOF\n)\"",
        R"({"PoolName":"w$b"})");
    add("here-document on the input",
        aws + "--cli-input-json file:///dev/stdin <<EOF | jq .\n{\"PoolName\": \"web\"}\nEOF\n",
        R"({"PoolName":"web"})");
    add("request in YAML", aws + "--cli-input-yaml 'PoolName: web\nMfaConfiguration: OFF'",
        R"({"PoolName":"web","MfaConfiguration":"OFF"})");
    add("options win over the request",
        aws + R"(--cli-input-json '{"PoolName":"a","MfaConfiguration":"OFF"}' --pool-name b)",
        R"({"PoolName":"b","MfaConfiguration":"OFF"})");
    add("region", "aws --region eu-west-1 cognito-idp create-user-pool --pool-name web", R"({"PoolName":"web"})", {},
        R"(,"target":{"region":"eu-west-1"})");
    add("file", aws + "--pool-name web --schema file://schema.json", R"({"PoolName":"web"})",
        {u"Schema: Left out: it names a file, which is not read from here: file://schema.json. Put the text of the "
         u"file in "
         "its place."_s});
    add("option that never was", aws + "--pool-name web --password-policy MinimumLength=9 --tags a=1 b=2",
        R"({"PoolName":"web","Policies":{"PasswordPolicy":{"MinimumLength":9}},"UserPoolTags":{"a":"1","b":"2"}})",
        {u"Policies.PasswordPolicy: The aws CLI knows no option --password-policy; it was read as this member."_s,
         u"UserPoolTags: Several words were read as one; the aws CLI would refuse them."_s,
         u"UserPoolTags: The aws CLI knows no option --tags; it was read as this member."_s});
    add("unknown option", aws + "--pool-name web --bogus 1 2", R"({"PoolName":"web"})",
        {u"The aws CLI knows no option --bogus; it was left out, with what stood behind it: 1 2."_s});
    add("structure in a variable", aws + "--pool-name web --policies $POLICIES", R"({"PoolName":"web"})",
        {u"Policies: Left out: Its value is not in the text, only the name of a variable. It was: $POLICIES"_s});
    const auto open = [](const char *member, const char *names) {
        return u"%1: Only what is in the text was read. What these stand for is not, and was left out: %2."_s.arg(
            QString::fromUtf8(member), QString::fromUtf8(names));
    };
    add("words behind a structure", aws + "--pool-name web --policies PasswordPolicy={MinimumLength=9} \"$@\"",
        R"({"PoolName":"web","Policies":{"PasswordPolicy":{"MinimumLength":9}}})", {open("Policies", "$@")});
    add("entries in a variable", aws + "--pool-name web --schema Name=a,AttributeDataType=String \"${MORE[@]}\" $LAST",
        R"({"PoolName":"web","Schema":[{"Name":"a","AttributeDataType":"String"}]})",
        {open("Schema", "${MORE[@]}, $LAST")});
    add("texts in a variable", aws + "--pool-name web --alias-attributes email $OTHER",
        R"({"PoolName":"web","AliasAttributes":["email","$OTHER"]})", {kept("$OTHER")});
    add("variables within shorthand", aws + "--pool-name web --user-pool-tags \"App=${APP},Env=$ENV\"",
        R"({"PoolName":"web","UserPoolTags":{"App":"${APP}","Env":"$ENV"}})", {kept("${APP}, $ENV")});
    add("commented out", "aws cognito-idp create-user-pool \\\n// --alias-attributes email \\\n// --pool-name web\n",
        R"({"AliasAttributes":["email"],"PoolName":"web"})",
        {u"Words that belong to no option were left out: //, //."_s});
    add("the other calls",
        aws + "--pool-name web\naws cognito-idp set-user-pool-mfa-config --user-pool-id $ID --mfa-configuration ON "
              "--software-token-mfa-configuration Enabled=true\n",
        R"({"PoolName":"web"})", {kept("$ID")},
        R"(,"SetUserPoolMfaConfig":{"MfaConfiguration":"ON","SoftwareTokenMfaConfiguration":{"Enabled":true}})");
    add("quote that is not closed", aws + "--pool-name 'web", R"({"PoolName":"web"})",
        {u"A quote is opened in line 1 and never closed: the text may be cut off."_s});
    add("words that belong nowhere", aws + "web --pool-name web", R"({"PoolName":"web"})",
        {u"Words that belong to no option were left out: web."_s});

    const QByteArray win = "aws cognito-idp create-user-pool `\n  --pool-name ";
    add("PowerShell", "$Name = 'web'\n" + win + "$Name `\n --mfa-configuration OFF 2>$null | Out-Null",
        R"({"PoolName":"web","MfaConfiguration":"OFF"})", {replaced("$Name")});
    add("PowerShell quotes", win + "'it''s' `\n  --policies '{\\\"PasswordPolicy\\\":{\\\"MinimumLength\\\":8}}'",
        R"({"PoolName":"it's","Policies":{"PasswordPolicy":{"MinimumLength":8}}})", {escaped});
    add("PowerShell here-string",
        "$Json = @'\n{\"PoolName\": \"web\"}\n'@\naws cognito-idp create-user-pool `\n --cli-input-json $Json",
        R"({"PoolName":"web"})", {replaced("$Json")});
    add("PowerShell prompt", "PS C:\\Users\\me> aws cognito-idp create-user-pool --pool-name \"a`\"b$($x)\"\n",
        "{\"PoolName\":\"a\\\"b$($x)\"}", {kept("$($x)")});
    add("cmd.exe",
        "C:\\>set \"NAME=web\"\nC:\\>aws cognito-idp create-user-pool ^\n  --pool-name \"%NAME%-%STAGE%\" ^\n  "
        "--policies "
        "\"{\\\"PasswordPolicy\\\":{\\\"MinimumLength\\\":8}}\" > out.json && type out.json",
        R"({"PoolName":"web-%STAGE%","Policies":{"PasswordPolicy":{"MinimumLength":8}}})",
        {replaced("%NAME%"), kept("%STAGE%")});
}

void TestCommandImporter::refuses_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("error");
    QTest::newRow("no command")
        << QByteArray("aws cognito-idp list-user-pools --max-results 5")
        << u"The text holds no aws cognito-idp create-user-pool command. Paste the whole command, its "
           "name first."_s;
    QTest::newRow("too long") << QByteArray("create-user-pool ") + QByteArray(5'000'000, 'x')
                              << u"The text is too long for a command: at most 4 MiB are read."_s;
}

void TestCommandImporter::refuses()
{
    QFETCH(QByteArray, input);
    const ImportResult result = importPool(input.toStdString(), Form::Command);
    QVERIFY(!result.imported);
    QTEST(errorLine(result.error), "error");
}

void TestCommandImporter::choosesOneOfSeveral()
{
    const std::string text = "aws cognito-idp create-user-pool --pool-name one\n\n"
                             "aws cognito-idp create-user-pool --pool-name two\n";
    const auto nameOf = [&text](const std::string &wanted) {
        const ImportResult result = importPool(text, ImportOptions{.pool = wanted});
        return result.imported ? compact(result.imported->config.root()["CreateUserPool"]) : errorLine(result.error);
    };
    QCOMPARE(nameOf({}), nameOf("one"));
    QCOMPARE(nameOf("two"), nameOf("2"));
    QCOMPARE(nameOf("line 3"), nameOf("2"));
    QCOMPARE(nameOf("three"), u"No pool of the file is called three. It holds: one (line 1), two (line 3)."_s);
    const ImportResult result = importPool(text);
    QCOMPARE(result.imported->pools, (std::vector<PoolCandidate>{{"one", "line 1"}, {"two", "line 3"}}));
    QCOMPARE(noteLines(result.imported->notes),
             QStringList{u"There are 2 pools: one (line 1), two (line 3). Taken was one (line 1); the others are left "
                         "out."_s});
}

void TestCommandImporter::readsFilesWithConsentOnly()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"in"_s));
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"in/request.json"_s, R"({"PoolName":"web"})") && write(u"secret.json"_s, R"({"PoolName":"x"})"));
    const auto request = [&folder](const std::string &file, bool consent) {
        const ImportResult result = importPool("aws cognito-idp create-user-pool --cli-input-json file://" + file,
                                               {.fileFolder = consent ? folder.filePath(u"in"_s).toStdString() : ""});
        return compact(result.imported->config.root()["CreateUserPool"]);
    };
    QCOMPARE(request("request.json", true), u"{\"PoolName\":\"web\"}"_s);
    QCOMPARE(request("request.json", false), u"{}"_s);
    QCOMPARE(request("../secret.json", true), u"{}"_s);
    QCOMPARE(request(folder.filePath(u"in/request.json"_s).toStdString(), true), u"{}"_s);
}

void TestCommandImporter::samplesComeBack_data()
{
    QTest::addColumn<QString>("sample");
    for (const Sample &sample : kSamples)
        QTest::newRow(sample.name) << QString::fromLatin1(sample.name);
}

namespace {

// Writes the design in each way there is, reads it again and compares the calls that it becomes.
QString comesBack(const PoolConfig &config)
{
    const CommandPlan plan = planCommands(config, Generation::Latest);
    for (const Shell shell : {Shell::Bash, Shell::PowerShell, Shell::PowerShell7, Shell::Cmd}) {
        for (const CommandStyle style : {CommandStyle::Shorthand, CommandStyle::JsonValues, CommandStyle::Request}) {
            const CommandText command = writeCommands(plan, {.shell = shell, .style = style});
            const QTemporaryDir folder;
            for (const RequestFile &request : command.files) {
                QFile file(folder.filePath(QString::fromStdString(request.name)));
                if (!file.open(QIODevice::WriteOnly) || file.write(request.content.c_str()) < 0)
                    return u"a file cannot be written"_s;
            }
            const ImportResult back =
                importPool(command.text(), {.fileFolder = folder.path().toStdString(), .shell = shell});
            if (!back.imported)
                return QString::fromStdString(command.text()) + errorLine(back.error);
            const auto found = unordered(callsOf(planCommands(back.imported->config, Generation::Latest)));
            const auto wanted = unordered(callsOf(plan));
            if (found != wanted)
                return QString::fromStdString(command.text() + "\nwanted: " + wanted.dump(1) +
                                              "\nfound: " + found.dump(1));
        }
    }
    return {};
}

} // namespace

void TestCommandImporter::samplesComeBack()
{
    QFETCH(QString, sample);
    const QString difference = comesBack(sampleDesign(sample));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestCommandImporter::randomDesignsComeBack()
{
    RandomDesign designs(2024, everyMember());
    for (int i = 0; i < kDesigns; ++i) {
        const QString difference = comesBack(designs.make());
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
}

void TestCommandImporter::damagedTextIsReadPromptly()
{
    const std::string start = "aws cognito-idp create-user-pool --pool-name ";
    for (const char *part :
         {"$(",    "`", "'", "\"",   "${",   "<<E\n",     "\\\n", "^\n",  "`\n", "%a",
          "$x ",   "{", "[", "a=1,", "\"$(", "--schema ", "(",    "@'\n", "<",   "create-user-pool cognito-idp\n",
          "$a=b\n"}) {
        std::string text = start;
        while (text.size() < 300'000)
            text += part;
        const CpuTimer timer;
        importPool(text, Form::Command);
        QVERIFY2(timer.elapsed() < 3000, part);
    }
    QRandomGenerator random(5);
    const QByteArray bytes = readBytes(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/tests/data/command/"
                                                                              "everything_shorthand_lines_latest.txt"));
    for (int i = 0; i < 300; ++i) {
        std::string text = bytes.toStdString();
        for (int j = random.bounded(8); j >= 0; --j)
            text[static_cast<std::size_t>(random.bounded(static_cast<int>(text.size())))] =
                "'\"\\`$({[,=\n^%-<"[random.bounded(14)];
        importPool(text, Form::Command);
    }
}

QTEST_GUILESS_MAIN(TestCommandImporter)
#include "tst_commandimporter.moc"
