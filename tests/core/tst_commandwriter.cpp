// SPDX-License-Identifier: MIT
#include "formats/commandwriter.h"

#include "catalogue/catalogue.h"
#include "samples.h"
#include "support/golden.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace pooldesigner;

// The whole text of every sample in every style, layout and generation against files in tests/data/command. After a
// wanted change, run the test with POOLDESIGNER_WRITE_GOLDENS=1 and read the difference before it is committed.
class TestCommandWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void golden_data();
    void golden();
    void noFileIsLeftOver();
    void tellsTheLinter_data();
    void tellsTheLinter();

private:
    static QString folder() { return QStringLiteral(POOLDESIGNER_SOURCE_DIR "/tests/data/command/"); }
    static QString fileName(const QString &sample, const QString &style, CommandLayout layout, Generation generation,
                            Shell shell);
    QStringList m_files;
};

namespace {

struct Style {
    CommandStyle style;
    const char *name;
};
constexpr Style kStyles[] = {
    {CommandStyle::Shorthand, "shorthand"}, {CommandStyle::JsonValues, "json"}, {CommandStyle::Request, "request"}};

struct ShellName {
    Shell shell;
    const char *name;
};
constexpr ShellName kShells[] = {
    {Shell::Bash, "bash"}, {Shell::PowerShell, "powershell"}, {Shell::PowerShell7, "powershell7"}, {Shell::Cmd, "cmd"}};

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

} // namespace

QString TestCommandWriter::fileName(const QString &sample, const QString &style, CommandLayout layout,
                                    Generation generation, Shell shell)
{
    const QString suffix = shell == Shell::Bash
                               ? QString()
                               : QLatin1Char('_') + QLatin1String(kShells[static_cast<std::size_t>(shell)].name);
    const QString lines = layout == CommandLayout::Lines ? QStringLiteral("lines") : QStringLiteral("one-line");
    return QStringLiteral("%1_%2_%3_%4%5.txt").arg(sample, style, lines, text(generationName(generation)), suffix);
}

void TestCommandWriter::golden_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<int>("style");
    QTest::addColumn<int>("layout");
    QTest::addColumn<int>("generation");
    QTest::addColumn<int>("shell");
    QTest::addColumn<QString>("file");
    const auto add = [this](const char *sample, const Style &style, CommandLayout layout, Generation generation,
                            Shell shell = Shell::Bash) {
        const QString file = fileName(QLatin1String(sample), QLatin1String(style.name), layout, generation, shell);
        m_files << file;
        QTest::newRow(qPrintable(file)) << QString::fromLatin1(sample) << static_cast<int>(style.style)
                                        << static_cast<int>(layout) << static_cast<int>(generation)
                                        << static_cast<int>(shell) << file;
    };
    m_files.clear();
    for (const Style &style : kStyles) {
        for (const Sample &sample : kSamples)
            add(sample.name, style, CommandLayout::Lines, Generation::Latest);
        add("email-sign-in", style, CommandLayout::OneLine, Generation::Latest);
        for (const Generation older : {Generation::Cli2021, Generation::Cli2_9_19})
            add("everything", style, CommandLayout::Lines, older);
        for (const Shell shell : {Shell::PowerShell, Shell::PowerShell7, Shell::Cmd}) {
            for (const char *sample : {"email-sign-in", "everything"})
                add(sample, style, CommandLayout::Lines, Generation::Latest, shell);
        }
    }
    for (const Shell shell : {Shell::PowerShell, Shell::PowerShell7, Shell::Cmd}) {
        for (const char *sample : {"minimal", "sms-totp-mfa", "custom-auth"})
            add(sample, kStyles[0], CommandLayout::Lines, Generation::Latest, shell);
        add("sms-totp-mfa", kStyles[0], CommandLayout::OneLine, Generation::Latest, shell);
    }
}

void TestCommandWriter::golden()
{
    QFETCH(QString, sample);
    QFETCH(int, style);
    QFETCH(int, layout);
    QFETCH(int, generation);
    QFETCH(int, shell);
    QFETCH(QString, file);
    QFile design(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/resources/samples/%1.pool.json").arg(sample));
    QVERIFY(design.open(QIODevice::ReadOnly));
    const auto wanted = static_cast<Generation>(generation);
    const CommandPlan plan = planCommands(PoolConfig(Json::parse(design.readAll().toStdString())), wanted);
    const CommandText command = writeCommands(plan, {.shell = static_cast<Shell>(shell),
                                                     .style = static_cast<CommandStyle>(style),
                                                     .layout = static_cast<CommandLayout>(layout),
                                                     .generation = wanted});
    QByteArray found = QByteArray::fromStdString(command.text());
    for (const RequestFile &request : command.files)
        found += QByteArray::fromStdString("# file " + request.name + '\n' + request.content);
    for (const LeftOut &member : command.leftOut)
        found += QByteArray::fromStdString("# left out: " + member.path.toString() + ": " + member.reason + '\n');
    for (const std::string &note : command.notes)
        found += QByteArray::fromStdString("# note: " + note + '\n');
    const QString difference = test::goldenDifference(QStringLiteral("command/") + file, found);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestCommandWriter::noFileIsLeftOver()
{
    QStringList expected = m_files;
    expected.sort();
    QCOMPARE(QDir(folder()).entryList(QDir::Files, QDir::Name), expected);
}

void TestCommandWriter::tellsTheLinter_data()
{
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<Shell>("shell");
    QTest::addColumn<CommandLayout>("layout");
    QTest::addColumn<bool>("tells");
    QTest::newRow("a dollar") << QByteArray("$HOME {####}") << Shell::Bash << CommandLayout::Lines << true;
    QTest::newRow("a backtick") << QByteArray("`id` {####}") << Shell::Bash << CommandLayout::Lines << true;
    QTest::newRow("behind a quote") << QByteArray("it's $5") << Shell::Bash << CommandLayout::Lines << true;
    QTest::newRow("behind a double quote") << QByteArray("\" $5") << Shell::Bash << CommandLayout::Lines << true;
    QTest::newRow("none") << QByteArray("it's {####}") << Shell::Bash << CommandLayout::Lines << false;
    QTest::newRow("escapes") << QByteArray("\u200d' $5") << Shell::Bash << CommandLayout::Lines << false;
    QTest::newRow("one line") << QByteArray("$HOME {####}") << Shell::Bash << CommandLayout::OneLine << false;
    QTest::newRow("PowerShell") << QByteArray("$HOME {####}") << Shell::PowerShell << CommandLayout::Lines << false;
}

// Values between single quotes that look as if the shell replaced them: shellcheck would ask.
void TestCommandWriter::tellsTheLinter()
{
    QFETCH(QByteArray, subject);
    QFETCH(Shell, shell);
    QFETCH(CommandLayout, layout);
    PoolConfig design;
    design.set(*Path::parse("PoolName"), "p");
    design.set(*Path::parse("CreateUserPoolDomain.Domain"), "a"); // "$POOL_ID" is no value
    design.set(*Path::parse("EmailVerificationSubject"), subject.toStdString());
    const CommandText text =
        writeCommands(planCommands(design, Generation::Latest), {.shell = shell, .layout = layout});
    QTEST(text.lines.front().text.starts_with("# shellcheck disable=SC2016"), "tells");
}

QTEST_GUILESS_MAIN(TestCommandWriter)
#include "tst_commandwriter.moc"
