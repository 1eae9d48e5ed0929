// SPDX-License-Identifier: MIT
#include "formats/commands/script.h"
#include "output/scripts/deploymentscript.h"
#include "support/sampledesign.h"

#include <QtTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

// Scripts for PowerShell make the calls that those for bash make, word by word: bash scripts are run for real
// (tst_script, tst_script_moto), and there is not a PowerShell everywhere.
class TestScriptShells : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsAreTheSame_data();
    void callsAreTheSame();
};

namespace {

// "$POOL_ID" and "${PoolId}" alike.
QString variableName(const std::string &spelling)
{
    QString name;
    for (const QChar c : QString::fromStdString(spelling)) {
        if (c.isLetterOrNumber())
            name += c.toLower();
    }
    return u'<' + name + u'>';
}

QString wordOf(const ScriptWord &word)
{
    QString text = QString::fromStdString(word.text);
    for (const std::string &variable : word.variables)
        text.replace(QString::fromStdString(variable), variableName(variable));
    return text;
}

// The calls that change something, each from "aws" on; what looks for a pool that is there differs between shells.
QStringList callsIn(const std::string &text, ScriptDialect dialect)
{
    QStringList calls;
    for (const ScriptCommand &command : readScript(text, dialect).commands) {
        QStringList words;
        for (const ScriptWord &word : command.words) {
            if (!words.isEmpty() || word.text == "aws")
                words << wordOf(word);
        }
        const QString operation = words.value(2);
        if (operation.startsWith(u"create-"_s) || operation.startsWith(u"set-"_s) || operation.startsWith(u"add-"_s))
            calls << words.join(u'\n');
    }
    return calls;
}

} // namespace

void TestScriptShells::callsAreTheSame_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("appClient");
    QTest::addColumn<int>("calls");
    const auto add = [](const char *sample, const char *appClient, int calls) {
        QTest::addRow("%s, %s", sample, appClient)
            << QString::fromLatin1(sample) << QString::fromLatin1(appClient) << calls;
    };
    add("minimal", "", 1);
    add("minimal", "web app", 2);
    add("email-sign-in", "it's \"web\"", 5);
    add("sms-totp-mfa", "", 2);
    add("custom-auth", "", 14);
    add("everything", "$(web)", 17);
}

void TestScriptShells::callsAreTheSame()
{
    QFETCH(QString, sample);
    QFETCH(QString, appClient);
    const PoolConfig design = test::sampleDesign(sample);
    // With structures as JSON, since the short spelling quotes as suits the shell.
    const auto callsFor = [&](Shell shell, ScriptDialect dialect) {
        const CommandText script = writeScript(design, {.command = {.shell = shell, .style = CommandStyle::JsonValues},
                                                        .appClient = appClient.toStdString()});
        std::string text = script.text();
        for (const std::string_view noPoolYet : {"\nPOOL_ID=\n", "\n$PoolId = ''\n"}) { // would be read as the value
            if (const auto at = text.find(noPoolYet); at != std::string::npos)
                text.erase(at, noPoolYet.size() - 1);
        }
        return callsIn(text, dialect);
    };
    const QStringList bash = callsFor(Shell::Bash, ScriptDialect::Bash);
    QTEST(static_cast<int>(bash.size()), "calls");
    const QStringList powerShell = callsFor(Shell::PowerShell7, ScriptDialect::PowerShell);
    QCOMPARE(powerShell.join(u"\n\n"_s).split(u'\n'), bash.join(u"\n\n"_s).split(u'\n'));
}

QTEST_GUILESS_MAIN(TestScriptShells)
#include "tst_script_shells.moc"
