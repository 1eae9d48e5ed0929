// SPDX-License-Identifier: MIT
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// The program as a process: what main() adds to runCli(), in an environment that holds nothing but what a row names.
class TestCliBinary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanEnvironment_data();
    void cleanEnvironment();
    void outputThatCannotBeWritten_data();
    void outputThatCannotBeWritten();

private:
    struct Result {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    static Result start(const QString &program, const QStringList &arguments, const QStringList &environment,
                        const QByteArray &input = {});
};

TestCliBinary::Result TestCliBinary::start(const QString &program, const QStringList &arguments,
                                           const QStringList &environment, const QByteArray &input)
{
    QProcess process;
    QProcessEnvironment variables;
    for (const QString &variable : environment)
        variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    // An empty environment would mean the parent's.
    variables.insert(u"POOLDESIGNER_NOTHING"_s, u"1"_s);
    process.setProcessEnvironment(variables);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestCliBinary::cleanEnvironment_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("German") << QStringList{u"LC_ALL=de_DE.UTF-8"_s, u"LANG=de_DE.UTF-8"_s, u"LANGUAGE=de"_s};
    QTest::newRow("Turkish") << QStringList{u"LC_ALL=tr_TR.UTF-8"_s};
    QTest::newRow("no such locale") << QStringList{u"LC_ALL=xx_XX.ISO-8859-1"_s};
}

void TestCliBinary::cleanEnvironment()
{
    QFETCH(QStringList, environment);
    const Result result = start(QStringLiteral(POOLDESIGNER_CLI),
                                {u"export"_s, u"--to"_s, u"request-json"_s, u"--from"_s, u"request-json"_s, u"-"_s},
                                environment, R"({"PoolName": "Zürich İ", "UserPoolTags": {"size": "1234567.5"}})");
    QCOMPARE(result.out, QByteArray("{\n"
                                    "  \"PoolName\": \"Zürich İ\",\n"
                                    "  \"UserPoolTags\": {\n"
                                    "    \"size\": \"1234567.5\"\n"
                                    "  }\n"
                                    "}\n"));
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.code, 0);
}

void TestCliBinary::outputThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("err");
    QTest::newRow("closed") << uR"("$0" fields >&-)"_s << 0 << QByteArray();
    QTest::newRow("all closed") << uR"("$0" rules no-such-rule <&- >&- 2>&-)"_s << 2 << QByteArray();
    QTest::newRow("the reader goes away")
        << uR"("$0" fields --format json | true; exit ${PIPESTATUS[0]})"_s << 0 << QByteArray();
    QTest::newRow("the reader goes away, signal ignored")
        << uR"(trap '' PIPE; "$0" fields --format json | true; exit ${PIPESTATUS[0]})"_s << 0 << QByteArray();
    QTest::newRow("input without an end")
        << uR"(yes | "$0" validate - 2> /dev/null; exit ${PIPESTATUS[1]})"_s << 2 << QByteArray();
    QTest::newRow("full device") << uR"("$0" fields > /dev/full)"_s << 2
                                 << QByteArray("error: standard output: No space left on device\n");
}

void TestCliBinary::outputThatCannotBeWritten()
{
    QFETCH(QString, script);
    QFETCH(int, code);
    QFETCH(QByteArray, err);
    const QString bash = QStandardPaths::findExecutable(u"bash"_s);
    if (bash.isEmpty())
        QSKIP("bash is not installed");
    const Result result = start(bash, {u"-c"_s, script, QStringLiteral(POOLDESIGNER_CLI)}, {u"PATH=/usr/bin:/bin"_s});
    QCOMPARE(result.err, err);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(result.code, code);
}

QTEST_GUILESS_MAIN(TestCliBinary)
#include "tst_cli_binary.moc"
