// SPDX-License-Identifier: MIT
#include "formats/commandwriter.h"
#include "formats/shells/cmdquote.h"
#include "randomdesign.h"
#include "support/hostilewords.h"
#include "support/process.h"
#include "support/windowsshells.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pooldesigner;
using namespace pooldesigner::test;

namespace {

constexpr int kWords = 160;
constexpr int kDesigns = 6;

// Stands in for aws.exe: adds its words to a file, NUL behind each and a line break behind all, and answers an id.
const char kProgram[] = R"(#include <stdio.h>
#include <string.h>
int main(int count, char **words)
{
    FILE *record = NULL;
    for (int tries = 0; record == NULL && tries < 1000000; ++tries)
        record = fopen("record", "ab"); /* the one before may still be closing it */
    if (record == NULL)
        return 1;
    for (int i = 1; i < count; ++i)
        fwrite(words[i], 1, strlen(words[i]) + 1, record);
    fputc('\n', record);
    fclose(record);
    puts("eu-west-1_Made00001");
    return 0;
}
)";

} // namespace

// What a cmd.exe makes of the commands, where wine brings one and MinGW can build a program for it.
class TestCmdOracle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QFile::remove(m_folder.filePath(QStringLiteral("record"))); }
    void words();
    void commands();

private:
    QByteArray run(const QByteArray &batch);
    QProcessEnvironment environment() const;

    QTemporaryDir m_folder;
    QString m_wine;
    QString m_trouble;
};

// The prefix takes some seconds to be made, so that it is kept beside the build.
QProcessEnvironment TestCmdOracle::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("WINEPREFIX"), QStringLiteral(POOLDESIGNER_BINARY_DIR "/wine-prefix"));
    environment.insert(QStringLiteral("WINEDEBUG"), QStringLiteral("-all"));
    environment.insert(QStringLiteral("DISPLAY"), QString());
    return environment;
}

void TestCmdOracle::initTestCase()
{
    m_wine = QStandardPaths::findExecutable(QStringLiteral("wine"));
    const QString compiler = QStandardPaths::findExecutable(QStringLiteral("x86_64-w64-mingw32-gcc"));
    if (m_wine.isEmpty() || compiler.isEmpty()) {
        m_trouble = QStringLiteral("no wine and x86_64-w64-mingw32-gcc on PATH to hold the commands against");
        return;
    }
    const Finished built = runProgram(compiler,
                                      {QStringLiteral("-x"), QStringLiteral("c"), QStringLiteral("-o"),
                                       m_folder.filePath(QStringLiteral("aws.exe")), QStringLiteral("-")},
                                      QProcessEnvironment::systemEnvironment(), kProgram);
    QVERIFY2(built.exitCode == 0, built.err.constData());
    const Finished tried = runProgram(m_wine, {QStringLiteral("cmd"), QStringLiteral("/c"), QStringLiteral("ver")},
                                      environment(), {}, m_folder.path());
    if (tried.exitCode != 0)
        m_trouble = QStringLiteral("wine runs no cmd.exe here");
}

// The words that the program got from the lines of a batch file, and nothing else in its folder.
QByteArray TestCmdOracle::run(const QByteArray &batch)
{
    const auto file = [this](const char *name) { return m_folder.filePath(QLatin1String(name)); };
    QFile script(file("words.cmd"));
    if (!script.open(QIODevice::WriteOnly) || script.write("@echo off\n" + batch) < 0)
        return "the batch file cannot be written";
    script.close();
    const Finished finished =
        runProgram(m_wine, {QStringLiteral("cmd"), QStringLiteral("/c"), QStringLiteral("words.cmd")}, environment(),
                   {}, m_folder.path());
    const QStringList files = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    if (files != QStringList{QStringLiteral("aws.exe"), QStringLiteral("record"), QStringLiteral("words.cmd")})
        return "other files: " + files.join(QLatin1Char(' ')).toUtf8() + finished.out + finished.err;
    QFile record(file("record"));
    return record.open(QIODevice::ReadOnly) ? record.readAll() : QByteArray("no record");
}

void TestCmdOracle::words()
{
    if (!m_trouble.isEmpty())
        QSKIP(qPrintable(m_trouble));
    HostileWords words(11u);
    QByteArray batch;
    QByteArray wanted;
    for (int i = 0; i < kWords; ++i) {
        const QString word = words.next();
        const auto spelled = quoteForCmd(word.toStdString());
        if (!spelled)
            continue;
        batch += "aws first " + QByteArray::fromStdString(*spelled) + " last\n";
        wanted += QByteArray("first\0", 6) + word.toUtf8() + QByteArray("\0last\0\n", 7);
    }
    QCOMPARE(run(batch).split('\n'), wanted.split('\n'));
}

// Whole texts, continuations, captures and all: the words are those of the rules that tst_shells holds texts against.
void TestCmdOracle::commands()
{
    if (!m_trouble.isEmpty())
        QSKIP(qPrintable(m_trouble));
    RandomDesign designs(5, everyMember());
    int held = 0;
    for (int i = 0; held < kDesigns && i < 50 * kDesigns; ++i) {
        init();
        const CommandText command = writeCommands(planCommands(designs.make(), Generation::Latest),
                                                  {.shell = Shell::Cmd,
                                                   .style = static_cast<CommandStyle>(i % 3),
                                                   .layout = static_cast<CommandLayout>(i % 2)});
        const QString text = QString::fromStdString(command.text());
        // An uneven number of quotes in a word: where a line has several, wine guesses which of them end a quote.
        if (text.contains(QLatin1String("^\"")))
            continue;
        ++held;
        QByteArray wanted;
        for (const QString &line : cmdLines(text)) {
            for (const QString &word : argvOf(line).mid(1))
                wanted += (word == QLatin1String("POOL") ? QByteArray("eu-west-1_Made00001") : word.toUtf8()) + '\0';
            wanted += '\n';
        }
        QVERIFY2(!wanted.isEmpty(), qPrintable(text));
        QCOMPARE(run(text.toUtf8()).replace('\0', ' ').split('\n'), wanted.replace('\0', ' ').split('\n'));
    }
    QCOMPARE(held, kDesigns);
}

QTEST_GUILESS_MAIN(TestCmdOracle)
#include "tst_cmd_oracle.moc"
