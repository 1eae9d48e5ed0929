// SPDX-License-Identifier: MIT
#include "formats/commandwriter.h"
#include "formats/shells/cmdquote.h"
#include "formats/shells/powershellquote.h"
#include "randomdesign.h"
#include "support/hostilewords.h"
#include "support/process.h"
#include "support/windowsshells.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pooldesigner;
using namespace pooldesigner::test;

namespace {

constexpr int kWords = 4000;
constexpr int kDesigns = 60;
const QString kRefused = QStringLiteral("(refused)");

QString shown(const std::optional<std::string> &text) { return text ? QString::fromStdString(*text) : kRefused; }

// Every reading of a command for the shell; they have to agree.
QList<QList<QStringList>> readings(Shell shell, const QString &text)
{
    if (shell == Shell::Cmd) {
        QList<QStringList> calls;
        for (const QString &line : cmdLines(text))
            calls << argvOf(line);
        return {calls};
    }
    const QList<QStringList> calls = powerShellStatements(text);
    if (shell == Shell::PowerShell7)
        return {calls};
    QList<QList<QStringList>> result;
    for (const bool countsEscaped : {false, true}) {
        for (const bool doublesEnd : {false, true}) {
            QList<QStringList> handedOn;
            for (const QStringList &words : calls)
                handedOn << argvOf(oldPowerShellLine(words, countsEscaped, doublesEnd));
            result << handedOn;
        }
    }
    return result;
}

std::optional<std::string> quoted(Shell shell, const std::string &word)
{
    switch (shell) {
    case Shell::PowerShell: return quoteForPowerShell5(word);
    case Shell::PowerShell7: return quoteForPowerShell7(word);
    case Shell::Cmd: return quoteForCmd(word);
    case Shell::Bash: break;
    }
    return std::nullopt;
}

} // namespace

class TestShells : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void json();
    void hostileWords_data();
    void hostileWords();
    void designs_data();
    void designs();
    void realPowerShell();
    void shellcheckIsContent();
};

void TestShells::words_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("powershell5");
    QTest::addColumn<QString>("powershell7");
    QTest::addColumn<QString>("cmd");
    const auto row = [](const char *name, const char *word, const char *five, const char *seven, const char *cmd) {
        const auto text = [](const char *utf8) { return utf8 == nullptr ? kRefused : QString::fromUtf8(utf8); };
        QTest::newRow(name) << QString::fromUtf8(word) << text(five) << text(seven) << text(cmd);
    };
    row("plain", "web", "web", "web", "web");
    row("option", "--pool-name", "--pool-name", "--pool-name", "--pool-name");
    row("option with value", "--pool-name=-p.x", "'--pool-name=-p.x'", "'--pool-name=-p.x'", "\"--pool-name=-p.x\"");
    row("number", "1e3", "'1e3'", "'1e3'", "1e3");
    row("empty", "", "'\"\"'", "''", "\"\"");
    row("blank", "a b", "'a b'", "'a b'", "\"a b\"");
    row("single quote", "it's", "'it''s'", "'it''s'", "\"it's\"");
    row("typographic quote", "it\u2019s", "'it\u2019\u2019s'", "'it\u2019\u2019s'", nullptr);
    row("double quotes", "say \"x\"", "'say \\\"x\\\"'", "'say \"x\"'", "\"say \\\"x\\\"\"");
    row("blank behind one double quote", "3\" nail", nullptr, "'3\" nail'", "\"3\\\" nail^\"");
    row("blank before one double quote", "a 3\"", "'a 3\\\"'", "'a 3\"'", "\"a 3\\\"^\"");
    row("backslash before a quote", "a\\\"", "'a\\\\\\\"'", "'a\\\"'", "\"a\\\\\\\"^\"");
    row("backslash at the end", "a\\", "'a\\'", "'a\\'", "\"a\\\\\"");
    row("blank and backslash at the end", "a b\\", nullptr, "'a b\\'", "\"a b\\\\\"");
    row("percent", "100%", "'100%'", "'100%'", nullptr);
    row("exclamation", "hi!", "'hi!'", "'hi!'", nullptr);
    row("caret and ampersand", "a^b&c", "'a^b&c'", "'a^b&c'", "\"a^b&c\"");
    row("ampersand behind a quote", "\"a&b", "'\\\"a&b'", "'\"a&b'", "\"\\\"a^&b^\"");
    row("dollar and backtick", "$x`n", "'$x`n'", "'$x`n'", "\"$x`n\"");
    row("line break", "a\nb", "'a\nb'", "'a\nb'", nullptr);
    row("control character", "a\x1b", nullptr, nullptr, nullptr);
    row("bidirectional override", "a\u202eb", nullptr, nullptr, nullptr);
    row("stop parsing", "--%", nullptr, nullptr, nullptr);
}

void TestShells::words()
{
    QFETCH(QString, word);
    QTEST(shown(quoteForPowerShell5(word.toStdString())), "powershell5");
    QTEST(shown(quoteForPowerShell7(word.toStdString())), "powershell7");
    QTEST(shown(quoteForCmd(word.toStdString())), "cmd");
}

void TestShells::json()
{
    QCOMPARE(jsonForCmd("{\"a\":\"100% ö! 😀\"}"), std::string("{\"a\":\"100\\u0025 \\u00f6\\u0021 \\ud83d\\ude00\"}"));
    QCOMPARE(jsonForPowerShell5("{\"a\":1}"), std::string("{ \"a\":1}"));
}

void TestShells::hostileWords_data()
{
    QTest::addColumn<int>("shell");
    QTest::newRow("powershell") << static_cast<int>(Shell::PowerShell);
    QTest::newRow("powershell7") << static_cast<int>(Shell::PowerShell7);
    QTest::newRow("cmd") << static_cast<int>(Shell::Cmd);
}

void TestShells::hostileWords()
{
    QFETCH(int, shell);
    HostileWords words(20240u);
    int carried = 0;
    for (int i = 0; i < kWords; ++i) {
        const QString word = words.next();
        const auto spelled = quoted(static_cast<Shell>(shell), word.toStdString());
        if (!spelled)
            continue;
        ++carried;
        const QString text = QStringLiteral("aws ") + QString::fromStdString(*spelled) + QStringLiteral(" end\n");
        const QList<QStringList> wanted{{QStringLiteral("aws"), word, QStringLiteral("end")}};
        for (const QList<QStringList> &reading : readings(static_cast<Shell>(shell), text)) {
            if (reading != wanted)
                QFAIL(qPrintable(QStringLiteral("%1\nwritten as: %2").arg(word, text)));
        }
    }
    QVERIFY(carried > kWords / 4);
}

void TestShells::designs_data() { hostileWords_data(); }

// Every text goes through the shell's rules above and then through the real CLI's own parser.
void TestShells::designs()
{
    QFETCH(int, shell);
    const QStringList interpreters = interpretersWithAwsCli();
    if (interpreters.isEmpty())
        QSKIP("No Python that can import the aws CLI: nothing to hold the commands against.");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("AWS_DEFAULT_REGION"), QStringLiteral("eu-west-1"));
    const QString script = QStringLiteral(POOLDESIGNER_SOURCE_DIR "/tests/support/parse_commands.py");
    const auto ask = [&](const QStringList &arguments, const QByteArray &input) {
        return runProgram(interpreters.front(), QStringList{script} + arguments, environment, input).out.toStdString();
    };
    RandomDesign designs(static_cast<quint32>(77 + shell),
                         Json::parse(ask({QStringLiteral("members")}, {})).get<std::set<std::string>>());
    Json allCalls = Json::array();
    std::vector<std::pair<PlannedCall, std::string>> expected;
    for (int i = 0; i < kDesigns; ++i) {
        const Generation generation =
            interpreters.front().startsWith(QLatin1String("/usr/bin")) ? Generation::Cli2_9_19 : Generation::Latest;
        const CommandPlan plan = planCommands(designs.make(), generation);
        const CommandText command = writeCommands(plan, {.shell = static_cast<Shell>(shell),
                                                         .style = static_cast<CommandStyle>(i % 3),
                                                         .layout = static_cast<CommandLayout>(i % 2),
                                                         .generation = generation});
        const QString text = QString::fromStdString(command.text());
        QList<QList<QStringList>> read = readings(static_cast<Shell>(shell), text);
        QVERIFY2(read.count(read.front()) == read.size(), qPrintable(text));
        QVERIFY2(static_cast<std::size_t>(read.front().size()) == plan.calls.size(), qPrintable(text));
        for (qsizetype call = 0; call < read.front().size(); ++call) {
            Json words = Json::array();
            for (const QString &word : read.front()[call].mid(1)) {
                const auto file = std::ranges::find_if(command.files, [&word](const RequestFile &known) {
                    return word.toStdString() == "file://" + known.name;
                });
                words.push_back(file == command.files.end() ? word.toStdString() : file->content);
            }
            allCalls.push_back(words);
            expected.emplace_back(plan.calls[static_cast<std::size_t>(call)], command.text());
        }
    }
    const auto found = nlohmann::json::parse(ask({}, QByteArray::fromStdString(allCalls.dump())));
    QCOMPARE(found.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        nlohmann::json wanted = nlohmann::json::parse(expected[i].first.request.dump());
        nlohmann::json parameters = found[i].value("parameters", nlohmann::json());
        if (expected[i].first.needsPoolId)
            parameters.erase("UserPoolId");
        if (parameters != wanted)
            QFAIL((expected[i].second + "\nwanted: " + wanted.dump(1) + "\nfound: " + found[i].dump(1)).c_str());
    }
}

void TestShells::realPowerShell()
{
    const QStringList programs = programsOnPath(QStringLiteral("pwsh"));
    if (programs.isEmpty())
        QSKIP("No pwsh on PATH to hold the words against.");
    HostileWords words(9u);
    QString text = QStringLiteral("$PSNativeCommandArgumentPassing = 'Standard'\n");
    QByteArray wanted;
    for (int i = 0; i < 200; ++i) {
        const QString word = words.next();
        const auto spelled = quoteForPowerShell7(word.toStdString());
        if (!spelled)
            continue;
        text += QStringLiteral("/usr/bin/printf '%s\\0' ") + QString::fromStdString(*spelled) + QLatin1Char('\n');
        wanted += word.toUtf8() + '\0';
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("words.ps1")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 && file.flush());
    const Finished run =
        runProgram(programs.front(), {QStringLiteral("-NoProfile"), QStringLiteral("-File"), file.fileName()},
                   QProcessEnvironment::systemEnvironment());
    QCOMPARE(run.out, wanted);
}

void TestShells::shellcheckIsContent()
{
    const QStringList programs = programsOnPath(QStringLiteral("shellcheck"));
    if (programs.isEmpty())
        QSKIP("No shellcheck on PATH to hold the bash commands against.");
    const QDir goldens(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/tests/data/command"));
    QStringList arguments{QStringLiteral("--shell=bash")};
    for (const QFileInfo &file : goldens.entryInfoList({QStringLiteral("*_lines_*.txt")}, QDir::Files)) {
        if (!file.baseName().endsWith(QLatin1String("cmd")) && !file.baseName().contains(QLatin1String("powershell")))
            arguments << file.filePath();
    }
    QVERIFY(arguments.size() > 10);
    const QTemporaryDir folder;
    PoolConfig replaced;
    replaced.set(*Path::parse("PoolName"), "p");
    replaced.set(*Path::parse("EmailVerificationSubject"), "$HOME it's `id` {####}");
    replaced.set(*Path::parse("CreateUserPoolDomain.Domain"), "p");
    QFile hostile(folder.filePath(QStringLiteral("hostile.sh")));
    QVERIFY(hostile.open(QIODevice::WriteOnly));
    hostile.write(QByteArray::fromStdString(writeCommands(planCommands(replaced, Generation::Latest), {}).text()));
    hostile.close();
    arguments << hostile.fileName();
    const Finished run = runProgram(programs.front(), arguments, QProcessEnvironment::systemEnvironment());
    QVERIFY2(run.exitCode == 0, run.out.left(2000).constData());
}

QTEST_GUILESS_MAIN(TestShells)
#include "tst_shells.moc"
