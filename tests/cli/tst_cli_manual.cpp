// SPDX-License-Identifier: MIT
#include "clirun.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

// An option as the help prints it: "--to command|request-json|design".
struct Option {
    QString name;
    QString values; // "command|request-json|design", "FILE", or empty
};

QString helpText(const QStringList &arguments)
{
    return QString::fromUtf8(CliRun::of(arguments + QStringList{u"--help"_s}).out);
}

QStringList commands()
{
    static const QRegularExpression line(u"^  (\\w+) "_s, QRegularExpression::MultilineOption);
    QStringList result;
    auto matches = line.globalMatch(helpText({}).section(u"Commands:"_s, 1));
    while (matches.hasNext())
        result.append(matches.next().captured(1));
    return result;
}

QList<Option> optionsOf(const QString &command)
{
    static const QRegularExpression line(u"^  (?:-\\w,)?(--[\\w-]+)(?: ([^ \n]+))?"_s,
                                         QRegularExpression::MultilineOption);
    QList<Option> result;
    auto matches = line.globalMatch(helpText({command}));
    while (matches.hasNext()) {
        const auto match = matches.next();
        result.append({match.captured(1), match.captured(2)});
    }
    return result;
}

QString fileText(const char *name)
{
    QFile file(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/packaging/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The manual's words without its macros and quotes.
QString manualText()
{
    QString text = fileText("man/pool-designer-cli.1");
    text.replace(u"\\-"_s, u"-"_s).remove(u'"');
    return text;
}

} // namespace

// The manual page and the completion are written by hand: this says where they are behind the program.
class TestCliManual : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void manual_data();
    void manual();
    void completion_data();
    void completion();
};

void TestCliManual::manual_data()
{
    QTest::addColumn<QString>("command");
    QVERIFY(commands().size() >= 4);
    for (const QString &command : commands())
        QTest::newRow(qPrintable(command)) << command;
}

void TestCliManual::manual()
{
    QFETCH(QString, command);
    const QString text = manualText();
    const QString section =
        text.section(u".SS %1\n"_s.arg(command), 1).section(QRegularExpression(u"\n\\.S[SH] "_s), 0, 0);
    for (const Option &option : optionsOf(command)) {
        if (option.name == u"--help")
            continue;
        QVERIFY2(section.contains(option.name), qPrintable(command + u' ' + option.name));
        QVERIFY2(text.contains(option.values), qPrintable(option.name + u' ' + option.values));
    }
}

void TestCliManual::completion_data() { manual_data(); }

void TestCliManual::completion()
{
    QFETCH(QString, command);
    const QString text = fileText("completions/pool-designer-cli");
    static const QRegularExpression cases(u"^    ([\\w| ]+)\\) options='([^']*)'"_s,
                                          QRegularExpression::MultilineOption);
    QStringList offered;
    auto matches = cases.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.captured(1).split(u" | "_s).contains(command))
            offered = match.captured(2).split(u' ');
    }
    for (const Option &option : optionsOf(command)) {
        QVERIFY2(offered.removeOne(option.name), qPrintable(command + u' ' + option.name));
        const QString values = QString(option.values).replace(u'|', u' ');
        QVERIFY2(option.values == u"FILE" || option.values == u"NAME" || option.values == u"NUMBER" ||
                     text.contains(values),
                 qPrintable(option.name + u' ' + values));
    }
    QCOMPARE(offered, QStringList());
}

QTEST_GUILESS_MAIN(TestCliManual)
#include "tst_cli_manual.moc"
