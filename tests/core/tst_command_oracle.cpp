// SPDX-License-Identifier: MIT
#include "formats/commandwriter.h"
#include "output/updateplan.h"
#include "randomdesign.h"
#include "support/process.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pooldesigner;
using namespace pooldesigner::test;

namespace {

constexpr int kDesigns = 50;
const char kStubPoolId[] = "eu-west-1_Stub00001";

// Stands in for aws: writes down how many words it got and the words, NUL between them, and answers a pool id.
const char kStub[] = "#!/bin/bash\n"
                     "printf '%s\\0' \"$#\" \"$@\" >> \"$POOLDESIGNER_RECORD\"\n"
                     "printf 'eu-west-1_Stub00001\\n'\n";

QString describe(const nlohmann::json &json)
{
    return QString::fromStdString(json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace));
}

// What makes one random pool another, with the pool to compare with or without.
CommandPlan updateOf(RandomDesign &designs, bool compared, Generation generation)
{
    PoolConfig current = designs.make();
    current.set(Path().child("origin").child("Id"), kStubPoolId);
    PoolConfig wanted = designs.make();
    wanted.set(Path().child("origin").child("Id"), kStubPoolId);
    return planUpdate(wanted, compared ? &current : nullptr, generation);
}

// "UpdateUserPool" of update-user-pool.
QString operationOf(const PlannedCall &call)
{
    QString name;
    for (const QString &part : QString::fromUtf8(commandName(call).data()).split(QLatin1Char('-')))
        name += part.left(1).toUpper() + part.mid(1);
    return name;
}

// Order of members is free for the CLI, so that requests are compared without it.
nlohmann::json unordered(const Json &json) { return nlohmann::json::parse(json.dump()); }

} // namespace

// Every text is run in a real bash with a recording program in place of aws; the recorded words go through the real
// CLI's own parser, which has to find the very same request again.
class TestCommandOracle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameRequestComesBack_data();
    void theSameRequestComesBack();

private:
    QList<QStringList> recordCalls(const std::string &commands, QString *trouble);
    // Runs the script beside this test with the given interpreter.
    static Finished askCli(const QString &python, const QStringList &arguments, const QByteArray &input);
};

Finished TestCommandOracle::askCli(const QString &python, const QStringList &arguments, const QByteArray &input)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("AWS_DEFAULT_REGION"), QStringLiteral("eu-west-1"));
    const QString script = QStringLiteral(POOLDESIGNER_SOURCE_DIR "/tests/support/parse_commands.py");
    return runProgram(python, QStringList{script} + arguments, environment, input);
}

QList<QStringList> TestCommandOracle::recordCalls(const std::string &commands, QString *trouble)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(QStringLiteral("bin"));
    QDir(folder.path()).mkpath(QStringLiteral("work"));
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            *trouble = QStringLiteral("cannot write %1").arg(name);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    };
    write(QStringLiteral("bin/aws"), kStub);
    write(QStringLiteral("work/canary.txt"), "CANARY-WAS-READ");
    write(QStringLiteral("script.sh"), QByteArray::fromStdString(commands));
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), folder.filePath(QStringLiteral("bin")));
    environment.insert(QStringLiteral("POOLDESIGNER_RECORD"), folder.filePath(QStringLiteral("record")));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    const Finished run = runProgram(QStringLiteral("/bin/bash"), {folder.filePath(QStringLiteral("script.sh"))},
                                    environment, {}, folder.filePath(QStringLiteral("work")));
    if (run.exitCode != 0 || !run.err.isEmpty())
        *trouble = QStringLiteral("bash: exit %1, %2").arg(run.exitCode).arg(QString::fromUtf8(run.err));
    const QStringList left =
        QDir(folder.filePath(QStringLiteral("work"))).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    if (left != QStringList{QStringLiteral("canary.txt")})
        *trouble = QStringLiteral("files were made: %1").arg(left.join(QLatin1Char(' ')));

    QFile record(folder.filePath(QStringLiteral("record")));
    QList<QStringList> calls;
    if (!record.open(QIODevice::ReadOnly))
        return calls;
    QList<QByteArray> words = record.readAll().split('\0');
    while (words.size() > 1) {
        const int count = words.takeFirst().toInt();
        QStringList call;
        for (int i = 0; i < count && !words.isEmpty(); ++i)
            call << QString::fromUtf8(words.takeFirst());
        calls << call;
    }
    return calls;
}

void TestCommandOracle::theSameRequestComesBack_data()
{
    QTest::addColumn<QString>("python");
    QTest::addColumn<int>("style");
    QTest::addColumn<int>("layout");
    QTest::addColumn<bool>("updates");
    const QStringList interpreters = interpretersWithAwsCli();
    if (interpreters.isEmpty() || !QFile::exists(QStringLiteral("/bin/bash")))
        QTest::newRow("no aws CLI") << QString() << 0 << 0 << false;
    for (const QString &python : interpreters) {
        for (const auto &[style, name] :
             {std::pair(CommandStyle::Shorthand, "shorthand"), std::pair(CommandStyle::JsonValues, "json"),
              std::pair(CommandStyle::Request, "request")}) {
            for (const CommandLayout layout : {CommandLayout::Lines, CommandLayout::OneLine})
                QTest::addRow("%s %s %s", qPrintable(python), name,
                              layout == CommandLayout::Lines ? "lines" : "one-line")
                    << python << static_cast<int>(style) << static_cast<int>(layout) << false;
            QTest::addRow("%s %s updates", qPrintable(python), name)
                << python << static_cast<int>(style) << static_cast<int>(CommandLayout::Lines) << true;
        }
    }
}

void TestCommandOracle::theSameRequestComesBack()
{
    QFETCH(QString, python);
    QFETCH(int, style);
    QFETCH(int, layout);
    QFETCH(bool, updates);
    if (python.isEmpty())
        QSKIP("No Python that can import the aws CLI, or no bash: nothing to hold the commands against.");
    const Generation generation =
        python.startsWith(QLatin1String("/usr/bin")) ? Generation::Cli2_9_19 : Generation::Latest;
    const CommandOptions options{.style = static_cast<CommandStyle>(style),
                                 .layout = static_cast<CommandLayout>(layout),
                                 .generation = generation};
    const Finished members = askCli(python, {QStringLiteral("members")}, {});
    QVERIFY2(members.exitCode == 0, members.err.constData());
    RandomDesign designs(static_cast<quint32>(4711 + style * 10 + layout),
                         nlohmann::json::parse(members.out.toStdString()).get<std::set<std::string>>());
    Json allCalls = Json::array();
    std::vector<PlannedCall> expected;
    std::vector<std::string> texts;
    for (int i = 0; i < (updates ? kDesigns / 3 : kDesigns); ++i) {
        const CommandPlan plan =
            updates ? updateOf(designs, i % 2 == 0, generation) : planCommands(designs.make(), generation);
        const std::string text = writeCommands(plan, options).text();
        QString trouble;
        const QList<QStringList> calls = recordCalls(text, &trouble);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble + QLatin1Char('\n') + QString::fromStdString(text)));
        QCOMPARE(static_cast<std::size_t>(calls.size()), plan.calls.size());
        for (qsizetype call = 0; call < calls.size(); ++call) {
            Json words = Json::array();
            for (const QString &word : calls[call])
                words.push_back(word.toStdString());
            allCalls.push_back(words);
            expected.push_back(plan.calls[static_cast<std::size_t>(call)]);
            texts.push_back(text);
        }
    }
    const Finished parsed = askCli(python, {}, QByteArray::fromStdString(allCalls.dump()));
    QVERIFY2(parsed.exitCode == 0, parsed.err.constData());
    const auto found = nlohmann::json::parse(parsed.out.toStdString());
    QCOMPARE(found.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        Json request = expected[i].request;
        if (expected[i].needsPoolId)
            request["UserPoolId"] = kStubPoolId;
        const auto wanted = unordered(request);
        const auto got = found[i].value("parameters", nlohmann::json());
        if (got != wanted)
            QFAIL(qPrintable(QStringLiteral("command:\n%1\nwanted: %2\nfound: %3")
                                 .arg(QString::fromStdString(texts[i]), describe(wanted), describe(found[i]))));
        QCOMPARE(QString::fromStdString(found[i]["operation"]), operationOf(expected[i]));
    }
}

QTEST_GUILESS_MAIN(TestCommandOracle)
#include "tst_command_oracle.moc"
