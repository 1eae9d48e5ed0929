// SPDX-License-Identifier: MIT
#include "clirun.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

// What the program says of itself, and how it refuses what it does not understand.
class TestCliUsage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void help();
    void helpOfCommands_data();
    void helpOfCommands();
    void version();
    void refusals_data();
    void refusals();
};

void TestCliUsage::help()
{
    QCOMPARE(CliRun::of({u"--help"_s}),
             (CliRun{0,
                     "Converts, checks and explains Amazon Cognito user pools, as pool-designer does with a window.\n"
                     "Usage: pool-designer-cli [OPTIONS] COMMAND\n"
                     "\n"
                     "Options:\n"
                     "  --version                       Print the version and exit\n"
                     "  -h,--help                       Print this text and exit\n"
                     "\n"
                     "Commands:\n"
                     "  export                          Convert a pool to another form\n"
                     "  validate                        Check pools against every rule\n"
                     "  diff                            Say what makes one pool another, and which call can do it\n"
                     "  review                          Report on pools that exist: one, or the thousands of a fleet\n"
                     "  skeleton                        Print a request with every member, to be filled in\n"
                     "  fields                          List the members of a pool and what is known of them\n"
                     "  rules                           List the rules, or explain one\n"
                     "\n"
                     "FILE may be - for the standard input. Exit codes: 0 done, 1 findings, 2 usage or unreadable "
                     "input.\n"
                     "More on a command: pool-designer-cli COMMAND --help\n",
                     {}}));
}

void TestCliUsage::helpOfCommands_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"export", "validate", "diff", "review", "skeleton", "fields", "rules"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestCliUsage::helpOfCommands()
{
    QFETCH(QString, command);
    const CliRun run = CliRun::of({command, u"--help"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.err, QByteArray());
    QVERIFY(run.out.contains("Usage: pool-designer-cli " + command.toLatin1() + " [OPTIONS]"));
    // Terminals are 100 columns wide at the least that we count on. A list of values stands alone on its line and may
    // be longer: scripts that complete options read it as one word.
    for (const QByteArray &line : run.out.split('\n'))
        QVERIFY2(line.size() <= (line.contains('|') ? 130 : 110), line.constData());
}

void TestCliUsage::version()
{
    const CliRun run = CliRun::of({u"--version"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.out, "pool-designer-cli " POOLDESIGNER_VERSION "\n");
}

void TestCliUsage::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("complaint");
    const auto row = [](const char *name, const QStringList &arguments, const char *complaint) {
        QTest::newRow(name) << arguments << QByteArray(complaint);
    };
    row("nothing", {}, "error: a command is required\nTry: pool-designer-cli --help\n");
    row("misspelled command", {u"exprot"_s},
        "error: there is no command exprot; did you mean export?\nTry: pool-designer-cli --help\n");
    row("unknown command", {u"frobnicate"_s}, "error: there is no command frobnicate\nTry: pool-designer-cli --help\n");
    row("unknown option", {u"--frobnicate"_s}, "error: a command is required\nTry: pool-designer-cli --help\n");
    row("unknown option of a command", {u"fields"_s, u"--frobnicate"_s},
        "error: The following argument was not expected: --frobnicate\nTry: pool-designer-cli fields --help\n");
    row("export without a file", {u"export"_s, u"--to"_s, u"command"_s},
        "error: FILE is required\nTry: pool-designer-cli export --help\n");
    row("export without a form", {u"export"_s, u"-"_s},
        "error: --to is required\nTry: pool-designer-cli export --help\n");
    row("a form that is none", {u"export"_s, u"--to"_s, u"toml"_s, u"-"_s},
        "error: --to: toml is not one of command, script, update, request-json, request-yaml, design, "
        "cloudformation, cloudformation-json, terraform\nTry: pool-designer-cli export --help\n");
    row("a shell that is none", {u"export"_s, u"--to"_s, u"command"_s, u"--shell"_s, u"fish"_s, u"-"_s},
        "error: --shell: fish is not one of bash, powershell, powershell7, cmd\nTry: pool-designer-cli export "
        "--help\n");
    row("a generation that is none", {u"validate"_s, u"--cli"_s, u"2.9"_s},
        "error: --cli: 2.9 is not one of 2021, 2.9.19, latest\nTry: pool-designer-cli validate --help\n");
    row("control characters are shown, not sent", {u"rules"_s, u"--format"_s, u"\u001b[31m"_s},
        "error: --format: \\u{1b}[31m is not one of text, json, markdown, schema\nTry: pool-designer-cli rules "
        "--help\n");
    row("two files to export", {u"export"_s, u"--to"_s, u"design"_s, u"a"_s, u"b"_s},
        "error: The following argument was not expected: b\nTry: pool-designer-cli export --help\n");
}

void TestCliUsage::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, complaint);
    QCOMPARE(CliRun::of(arguments), (CliRun{2, {}, complaint}));
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cli_usage.moc"
