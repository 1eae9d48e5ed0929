// SPDX-License-Identifier: MIT
#include "formats/importer.h"
#include "support/importtext.h"

#include <QElapsedTimer>
#include <QtTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kSanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif
#else
constexpr bool kSanitized = false;
#endif

// Texts made to exhaust the program end in a design or a message, promptly and within 256 MB.
class TestImportLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysSmall_data();
    void staysSmall();
};

namespace {

constexpr std::size_t kMegabyte = std::size_t{1024} * 1024;
constexpr std::size_t kAllowed = 256 * kMegabyte; // of memory, the text apart
constexpr int kExitMemory = 3;
constexpr int kSeconds = 60; // far beyond what any takes, so that a slow machine is no fault

using Make = std::function<std::string()>;

std::string repeated(std::string_view text, std::size_t times)
{
    std::string result;
    result.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        result += text;
    return result;
}

std::string numbered(std::string_view before, std::string_view after, int times)
{
    std::string result;
    for (int i = 0; i < times; ++i)
        result.append(before).append(std::to_string(i)).append(after);
    return result;
}

// "a: &l1 [*l0, *l0, ...]" ten times over: ten billion leaves from a few hundred bytes.
std::string aliasBomb()
{
    std::string text = "l0: &l0 [x, x]\n";
    for (int i = 1; i <= 10; ++i) {
        const std::string alias = "*l" + std::to_string(i - 1);
        text += "l" + std::to_string(i) + ": &l" + std::to_string(i) + " [" + repeated(alias + ", ", 9) + alias + "]\n";
    }
    return text;
}

std::string inTemplate(const std::string &properties, const std::string &rest = {})
{
    return "{" + rest + R"("Resources": {"P": {"Type": "AWS::Cognito::UserPool", "Properties": {)" + properties +
           "}}}}";
}

std::string inConfiguration(const std::string &arguments, const std::string &rest = {})
{
    return rest + "resource \"aws_cognito_user_pool\" \"p\" {\n" + arguments + "\n}\n";
}

std::string createUserPool(const std::string &rest) { return "aws cognito-idp create-user-pool " + rest; }

// The memory of this process, in bytes, that counts against RLIMIT_AS.
rlim_t addressSpace()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readLine().split(' ').first().toULongLong() * static_cast<rlim_t>(sysconf(_SC_PAGESIZE));
}

int importInChild(const std::string &text)
{
    const pid_t child = fork();
    if (child == 0) {
        const rlim_t limit = addressSpace() + kAllowed;
        const rlimit memory{limit, limit};
        setrlimit(RLIMIT_AS, &memory);
        const rlimit time{kSeconds, kSeconds};
        setrlimit(RLIMIT_CPU, &time);
        try {
            const ImportResult result = importPool(text, {.form = {}, .keepSource = true});
            _exit(result.imported || !result.error.message.empty() ? 0 : 1);
        } catch (const std::bad_alloc &) {
            _exit(kExitMemory);
        }
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void add(const char *name, Make make) { QTest::newRow(name) << std::move(make); }

void addCommands()
{
    add("words without end", [] { return createUserPool(repeated("a ", 1'000'000)); });
    add("values without end", [] { return createUserPool("--alias-attributes " + repeated("a ", 150'000)); });
    add("a variable copied without end", [] {
        return "V0=" + std::string(kMegabyte / 2, 'x') + '\n' + numbered("W", "=$V0\n", 100'000) +
               createUserPool("--pool-name $W1");
    });
    add("a long text within commands",
        [] { return createUserPool(repeated("$(", 20) + repeated("x", 3 * kMegabyte) + repeated(")", 20)); });
    add("commands side by side within commands",
        [] { return createUserPool(repeated("$(" + createUserPool("$(" + createUserPool("") + ")") + ") ", 30'000)); });
    add("shorthand of many keys", [] {
        return createUserPool("--user-pool-tags " + numbered("k", "=v,", 9'999) + "z={" + numbered("k", "=v,", 9'000) +
                              "z=1}");
    });
    add("a shorthand of variables",
        [] { return createUserPool("--policies \"a=" + repeated("$V", kMegabyte) + "\""); });
    add("a line of cmd.exe without end",
        [] { return "set \"A=a\"\r\n" + createUserPool("^\r\n--pool-name ") + repeated("x", 3 * kMegabyte); });
    add("PowerShell within PowerShell", [] {
        return "$Name = 'a'\n" + createUserPool("`\n--pool-name ") + repeated("(", 100'000) + repeated("x", kMegabyte);
    });
}

void addTerraform()
{
    add("configuration nested deeply", [] { return inConfiguration("name = " + repeated("[", 2'000'000)); });
    add("configuration nested and closed",
        [] { return inConfiguration("name = " + repeated("[", 90) + repeated("x", 100'000) + repeated("] + 1", 90)); });
    add("objects of configuration nested deeply", [] { return inConfiguration("name = " + repeated("{a=", 500'000)); });
    add("blocks nested deeply", [] { return inConfiguration(repeated("a {\n", 500'000)); });
    add("expressions in texts in expressions", [] { return inConfiguration("name = " + repeated("\"${", 500'000)); });
    add("parentheses without end", [] { return inConfiguration("name = " + repeated("(", 3 * kMegabyte)); });
    add("huge text in configuration", [] { return inConfiguration("name = \"" + repeated("x", 2'000'000) + "\""); });
    add("huge document in configuration",
        [] { return inConfiguration("name = <<-EOT\n" + repeated("    x\n", 600'000) + "    EOT"); });
    add("huge expression in configuration",
        [] { return inConfiguration("name = f(" + repeated("\"a\", ", 700'000) + "1)"); });
    add("huge number in configuration", [] { return inConfiguration("name = " + repeated("9", kMegabyte)); });
    add("many inner blocks", [] { return inConfiguration(repeated("schema {}\n", 150'000)); });
    add("many kinds of inner blocks", [] { return inConfiguration(numbered("a", " {}\n", 50'000)); });
    add("many arguments", [] { return inConfiguration(numbered("a", "=1\n", 50'000)); });
    add("many members of an object",
        [] { return inConfiguration("tags = {\n" + numbered("a", "=1\n", 50'000) + "}"); });
    add("a list of a million items", [] { return inConfiguration("x = [" + repeated("1,", 1'000'000) + "]"); });
    add("many empty lists", [] { return inConfiguration("x = [" + repeated("[],", 390'000) + "]"); });
    add("pools without end in configuration",
        [] { return numbered("resource aws_cognito_user_pool p", " {}\n", 80'000) + inConfiguration(""); });
    add("locals in a circle", [] {
        return inConfiguration("name = local.a", "locals {\n  a = \"${local.b}${local.b}\"\n"
                                                 "  b = \"${local.a}${local.a}\"\n  c = [local.c, local.c]\n}\n");
    });
    add("a local of itself", [] { return inConfiguration("name = local.a", "locals {\n  a = local.a\n}\n"); });
    add("locals that double", [] {
        std::string locals = "locals {\n  l0 = \"xxxxxxxx\"\n";
        for (int i = 1; i < 60; ++i) {
            const std::string earlier = "local.l" + std::to_string(i - 1);
            locals += "  l" + std::to_string(i) + " = [" + earlier + ", " + earlier + "]\n";
        }
        return inConfiguration("alias_attributes = local.l12\n  name = \"${local.l59}\"", locals + "}\n");
    });
    add("locals without end", [] {
        return inConfiguration(numbered("a", " = local.l8999\n", 30'000),
                               "locals {\n" + numbered("l", " = \"x\"\n", 30'000) + "}\n");
    });
    add("a huge text in a state", [] {
        return R"({"terraform_version": "1", "version": 4, "resources": [{"mode": "managed", "type": )"
               R"("aws_cognito_user_pool", "name": "p", "instances": [{"attributes": {"name": ")" +
               repeated("x", 8 * kMegabyte) + "\"}}]}]}";
    });
    add("a state of many pools", [] {
        return R"({"terraform_version": "1", "version": 4, "resources": [)" +
               repeated(R"({"mode": "managed", "type": "aws_cognito_user_pool", "name": "p", "instances": [)"
                        R"({"attributes": {"name": "a"}}]},)",
                        40'000) +
               "{}]}";
    });
    add("a state of many blocks", [] {
        return R"({"terraform_version": "1", "version": 4, "resources": [{"mode": "managed", "type": )"
               R"("aws_cognito_user_pool", "name": "p", "instances": [{"attributes": {"schema": [)" +
               repeated(R"({"name": "a"},)", 50'000) + "{}]}}]}]}";
    });
}

} // namespace

void TestImportLimits::staysSmall_data()
{
    QTest::addColumn<Make>("make");
    addCommands();
    addTerraform();

    add("alias bomb", aliasBomb);
    add("aliases merged", [] {
        return "x: &x {" + numbered("k", ": 1, ", 9000) + "z: 1}\ny:\n  <<: [" + repeated("*x, ", 60) + "*x]\n";
    });
    add("merges of many names", [] { return "y:\n  <<: [" + numbered("{k", ": 1}, ", 20'000) + "{z: 1}]\n"; });
    add("alias of itself", [] { return std::string("a: &a [*a, *a]\n"); });
    add("JSON nested deeply", [] { return repeated("[", 2'000'000); });
    add("objects nested deeply", [] { return repeated("{\"a\":", 500'000); });
    add("YAML nested deeply", [] { return "a: " + repeated("[", 100'000); });
    add("YAML blocks nested deeply", [] {
        std::string text;
        for (std::size_t i = 0; i < 3000; ++i)
            text += std::string(i, ' ') + "a:\n";
        return text;
    });
    add("huge text in JSON", [] { return "{\"PoolName\": \"" + repeated("x", 8 * kMegabyte) + "\"}"; });
    add("huge number", [] { return "{\"n\": " + repeated("9", kMegabyte) + "}"; });
    add("huge text in YAML", [] { return "PoolName: \"" + repeated("x", 2 * kMegabyte) + "\"\n"; });
    add("a million items", [] { return "{\"PoolName\": \"a\", \"Schema\": [" + repeated("{},", 200'000) + "{}]}"; });
    add("too many items", [] { return "[" + repeated("1,", 2'200'000) + "1]"; });
    add("too many members", [] { return "{" + numbered("\"k", "\": 1, ", 50'000) + "\"z\": 1}"; });
    add("a member twice at the end", [] { return "{" + numbered("\"k", "\": 1, ", 9000) + "\"k0\": 1}"; });
    add("pools without end", [] { return "[" + repeated(R"({"PoolName": "a"},)", 40'000) + "1]"; });
    add("functions without end",
        [] { return inTemplate("\"AliasAttributes\": [" + repeated(R"({"Ref": "A"},)", 60'000) + "1]"); });
    add("a parameter of commas", [] {
        return inTemplate(R"("AliasAttributes": [{"Ref": "A"}, {"Ref": "A"}])",
                          R"("Parameters": {"A": {"Type": "CommaDelimitedList", "Default": ")" +
                              repeated(",", 2 * kMegabyte) + "\"}},");
    });
    add("a join of long texts", [] {
        return inTemplate(R"("UserPoolName": {"Fn::Join": [")" + repeated("x", kMegabyte) + "\", [" +
                          repeated("\"\",", 20'000) + "\"\"]]}");
    });
    add("a parameter used without end", [] {
        return inTemplate("\"UserPoolName\": {\"Fn::Sub\": \"" + repeated("${A}", 500'000) + "\"}",
                          R"("Parameters": {"A": {"Type": "String", "Default": ")" + repeated("x", 100'000) + "\"}},");
    });
    add("functions within functions", [] {
        return inTemplate("\"UserPoolName\": " + repeated(R"({"Fn::Join": ["", [)", 48) + "1" + repeated("]]}", 48));
    });
    add("references in a circle", [] {
        return inTemplate(R"("UserPoolName": {"Ref": "P"}, "EmailVerificationMessage": {"Fn::GetAtt": ["P", "Arn"]})");
    });
    add("conditions in a circle", [] {
        std::string conditions;
        for (int i = 0; i < 5000; ++i)
            conditions += "\"C" + std::to_string(i) + R"(": {"Fn::And": [{"Condition": "C)" +
                          std::to_string((i + 1) % 5000) + R"("}, {"Condition": "C)" + std::to_string((i + 7) % 5000) +
                          "\"}]},";
        return inTemplate(R"("UserPoolName": {"Fn::If": ["C0", "a", "b"]})",
                          "\"Conditions\": {" + conditions + R"("Z": {"Fn::Equals": ["a", "b"]}},)");
    });
    add("parameters looked up without end", [] {
        return inTemplate("\"Schema\": [" + repeated(R"({"Name": {"Ref": "K8999"}},)", 4000) + "1]",
                          "\"Parameters\": {" + numbered("\"K", R"(": {"Type": "String", "Default": "a"},)", 9000) +
                              R"("Z": {}},)");
    });
    add("commands within commands", [] { return "aws cognito-idp create-user-pool " + repeated("$(", 30'000); });
    add("commands without end", [] { return repeated("aws cognito-idp create-user-pool --pool-name a\n", 4'000); });
    add("options without end", [] { return "aws cognito-idp create-user-pool" + numbered(" --o", " a", 10'000); });
    add("variables without end", [] {
        return numbered("V", "=a\n", 8'000) + "aws cognito-idp create-user-pool --pool-name " +
               numbered("$V", "", 8'000);
    });
    add("a variable that doubles", [] {
        std::string text = "V0=xxxxxxxx\n";
        for (int i = 1; i < 60; ++i)
            text += "V" + std::to_string(i) + "=$V" + std::to_string(i - 1) + "$V" + std::to_string(i - 1) + "\n";
        return text + "aws cognito-idp create-user-pool --pool-name $V59\n";
    });
    add("shorthand nested deeply",
        [] { return "aws cognito-idp create-user-pool --policies " + repeated("a={", 100'000); });
    add("a state of many modules", [] {
        return R"({"terraform_version": "1", "values": {"root_module": )" + repeated(R"({"child_modules": [)", 95) +
               repeated("]}", 95) + "}}";
    });
}

void TestImportLimits::staysSmall()
{
    if (kSanitized)
        QSKIP("sanitizers take memory of their own");
    QFETCH(Make, make);
    const std::string text = make();
    const int status = importInChild(text);
    QVERIFY2(status == 0, status == kExitMemory ? "took more than 256 MB" : qPrintable(u"ended with %1"_s.arg(status)));
}

QTEST_GUILESS_MAIN(TestImportLimits)
#include "tst_import_limits.moc"
