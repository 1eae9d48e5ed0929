// SPDX-License-Identifier: MIT
#include "support/process.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

// pool-designer-cli review as a process among others: pipes, full disks, files that are gone, too large or closed, and
// engines that spread lines over many of its kind.
class TestCliFleet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answersBeforeTheInputEnds();
    void scripts_data();
    void scripts();
    void noPermission();
    void gnuParallel();
    void anyEngineThatPipesLines();

private:
    Finished bash(const QString &script, const QByteArray &input = {}) const;

    QTemporaryDir m_dir;
    QString m_bash;
};

namespace {

QByteArray pool(int number) { return R"({"PoolName": "pool)" + QByteArray::number(number) + "\"}\n"; }

QByteArray pools(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += pool(i);
    return lines;
}

} // namespace

void TestCliFleet::initTestCase()
{
    m_bash = QStandardPaths::findExecutable(u"bash"_s);
    QVERIFY(m_dir.isValid());
}

// Runs the script in the test's folder with the program as $cli.
Finished TestCliFleet::bash(const QString &script, const QByteArray &input) const
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"HOME"_s, m_dir.path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"cli"_s, QStringLiteral(POOLDESIGNER_CLI));
    return runProgram(m_bash, {u"-c"_s, script}, environment, input, m_dir.path());
}

// A line in, a line out, while the input stays open: nothing waits for the end.
void TestCliFleet::answersBeforeTheInputEnds()
{
    for (const char *jobs : {"1", "2"}) {
        QProcess process;
        process.start(QStringLiteral(POOLDESIGNER_CLI),
                      {u"review"_s, u"--ndjson"_s, u"--jobs"_s, QString::fromLatin1(jobs)});
        QVERIFY(process.waitForStarted());
        for (int i = 0; i < 3; ++i) {
            process.write(pool(i));
            while (!process.canReadLine())
                QVERIFY(process.waitForReadyRead(60000));
            QVERIFY(process.readLine().contains("\"name\":\"pool" + QByteArray::number(i) + '"'));
        }
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 0);
    }
}

void TestCliFleet::scripts_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QByteArray>("err");
    const auto row = [](const char *name, const char *script, int code, const QByteArray &out, const QByteArray &err) {
        QTest::newRow(name) << QString::fromLatin1(script) << code << out << err;
    };
    const QByteArray full = "error: standard output: No space left on device\n";
    const QByteArray names = "pool0\npool1\n";
    row("the reader goes away", R"(yes '{"PoolName": "p"}' | "$cli" review --ndjson | head -n 1 | grep -c name
        exit ${PIPESTATUS[1]})",
        0, "1\n", {});
    row("the reader of a report goes away",
        R"(yes '{"PoolName": "p"}' | "$cli" review --format csv - | head -n 1 | wc -l
        exit ${PIPESTATUS[1]})",
        0, "1\n", {});
    row("full device, lines", R"(yes '{"PoolName": "p"}' | "$cli" review --ndjson > /dev/full)", 2, {}, full);
    row("full device, a report", R"("$cli" review --format json two.ndjson > /dev/full)", 2, {}, full);
    row("no result on a full device",
        R"("$cli" review -o /dev/full two.ndjson; code=$?; ls -l /dev/full | cut -c 1; exit $code)", 2, "c\n",
        "error: /dev/full: This is a folder or a device, not a regular file.\n");
    row("two gigabytes", R"(mkdir big && cp two.ndjson big/z.ndjson && truncate -s 2G big/a.json &&
        "$cli" review --format csv big | cut -d , -f 3 | tail -n 2; exit ${PIPESTATUS[0]})",
        2, names,
        "error: big/a.json: The file is larger than 64 MiB. A pool takes a few kilobytes: check that this is the right "
        "file.\n");
    row("a line of ten megabytes",
        R"({ head -n 1 two.ndjson; head -c 10000000 /dev/zero | tr '\0' x; echo; tail -n 1 two.ndjson; } > long.ndjson
        "$cli" review --format csv long.ndjson | tail -n +2 | cut -d , -f 3; exit ${PIPESTATUS[0]})",
        2, "pool0\n\npool1\n",
        "error: long.ndjson:2: The line is longer than 4 MiB. A pool takes a few kilobytes: check that this is the "
        "right file.\n");
    row("a line of ten megabytes in a stream",
        R"({ head -n 1 two.ndjson; head -c 10000000 /dev/zero | tr '\0' x; echo; tail -n 1 two.ndjson; } |
        "$cli" review --ndjson | cut -c 1-35; exit ${PIPESTATUS[1]})",
        2,
        "{\"file\":\"-\",\"place\":\"line 1\",\"name\"\n{\"file\":\"-\",\"place\":\"line 2\",\"error\n"
        "{\"file\":\"-\",\"place\":\"line 3\",\"name\"\n",
        {});
    row("a text of ten megabytes in one line of a stream",
        R"sh({ printf [; head -n 1 two.ndjson | tr -d '\n'; head -c 10000000 /dev/zero | tr '\0' ' '; printf ,
          tail -n 1 two.ndjson | tr -d '\n'; printf ]; } | "$cli" review --format csv - | tail -n 2 | cut -d , -f 3
        exit ${PIPESTATUS[1]})sh",
        0, names, {});
    row("no progress but on a terminal", R"("$cli" review --format csv two.ndjson 2>&1 >/dev/null | wc -c)", 0, "0\n",
        {});
    row("a folder within itself", R"(mkdir -p loop/a && cp two.ndjson loop/a && ln -s .. loop/a/up &&
        "$cli" review --format csv loop | tail -n 2 | cut -d , -f 3; exit ${PIPESTATUS[0]})",
        0, names, "note: loop/a/up is the same folder as loop, which is read once.\n");
    row("a file that leads nowhere", R"(mkdir gone && cp two.ndjson gone/z.ndjson && ln -s nowhere gone/a.json &&
        "$cli" review --format csv gone | tail -n 2 | cut -d , -f 3; exit ${PIPESTATUS[0]})",
        2, names, "error: gone/a.json: The file cannot be opened: No such file or directory.\n");
    row("a pipe in a folder", R"(mkdir fifo && cp two.ndjson fifo/z.ndjson && mkfifo fifo/a.json &&
        "$cli" review --format csv fifo | tail -n 2 | cut -d , -f 3; exit ${PIPESTATUS[0]})",
        2, names, "error: fifo/a.json: This is a folder or a device, not a regular file.\n");
    // The program waits for its input while the second file of the listing is taken away.
    row("a file that vanishes", R"(mkdir away && cp two.ndjson away/a.ndjson && cp two.ndjson away/b.json
        for i in $(seq 60); do cp two.ndjson away/c$i.json; done; mkfifo hold
        { "$cli" review --jobs 1 --ndjson away/a.ndjson away > hold; echo "$?" > code; } 2> trouble &
        exec 3< hold; read -r -n 1 -u 3; rm away/c[789].json; cat <&3 > rest; exec 3<&-; wait
        grep -c '"name":"pool0"' rest > /dev/null && grep -c 'No such file' rest > /dev/null && cat trouble code)",
        0, "2\n", {});
}

void TestCliFleet::scripts()
{
    QFETCH(QString, script);
    QFETCH(int, code);
    QFETCH(QByteArray, out);
    QFETCH(QByteArray, err);
    if (m_bash.isEmpty())
        QSKIP("bash is not installed");
    QFile file(m_dir.filePath(u"two.ndjson"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pools(2)) > 0);
    file.close();
    const Finished run = bash(script);
    QCOMPARE(run.err, err);
    QCOMPARE(run.out, out);
    QCOMPARE(run.exitCode, code);
}

void TestCliFleet::noPermission()
{
    const QString asNobody = QStandardPaths::findExecutable(u"setpriv"_s);
    if (m_bash.isEmpty() || (geteuid() == 0 && asNobody.isEmpty()))
        QSKIP("bash or setpriv is not installed");
    const QString prefix = geteuid() == 0 ? u"setpriv --reuid 65534 --regid 65534 --clear-groups "_s : QString();
    const Finished run = bash(uR"(mkdir -p closed/in && chmod 755 . closed && echo '{"PoolName": "p"}' > closed/a.json
        echo '{}' > closed/b.json; chmod 0 closed/b.json closed/in
        cp "$cli" ./program && chmod 755 ./program
        %1./program review --format csv closed | cut -d , -f 3,20; code=${PIPESTATUS[0]}; chmod 700 closed/in; exit $code)"_s
                                  .arg(prefix));
    if (run.err.contains("./program"))
        QSKIP("the folder of temporary files is closed to others");
    QCOMPARE(run.out, QByteArray("name,error\r\np,\r\n,The file cannot be opened: Permission denied.\r\n"
                                 ",The folder cannot be read: Permission denied.\r\n"));
    QCOMPARE(run.err, QByteArray("error: closed/b.json: The file cannot be opened: Permission denied.\n"
                                 "error: closed/in: The folder cannot be read: Permission denied.\n"));
    QCOMPARE(run.exitCode, 2);
}

// As the manual shows it: blocks of lines, each to a process of its own, the results in the order of the lines.
void TestCliFleet::gnuParallel()
{
    if (QStandardPaths::findExecutable(u"parallel"_s).isEmpty() || m_bash.isEmpty())
        QSKIP("GNU parallel is not installed");
    const Finished version = bash(u"parallel --version < /dev/null"_s);
    if (!version.out.startsWith("GNU parallel"))
        QSKIP("parallel is not GNU's");
    QByteArray expected;
    for (int i = 0; i < 200; ++i)
        expected += "pool" + QByteArray::number(i) + '\n';
    const Finished run = bash(uR"(parallel --will-cite --pipe --keep-order -j 2 -N 30 \
        '"$cli" review --ndjson --jobs 1 --fail-on none' |
        grep -o '"name":"[^"]*"' | cut -d '"' -f 4; exit ${PIPESTATUS[0]})"_s,
                              pools(200));
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.out, expected);
    QCOMPARE(run.exitCode, 0);
}

// What Spark's RDD.pipe() and the mappers of Hadoop Streaming do: split the lines, pipe each part through a program,
// put the results one after the other.
void TestCliFleet::anyEngineThatPipesLines()
{
    if (m_bash.isEmpty())
        QSKIP("bash is not installed");
    const Finished whole = bash(uR"("$cli" review --ndjson --fail-on none)"_s, pools(50));
    const Finished parts = bash(uR"(split -l 7 --filter '"$cli" review --ndjson --fail-on none' -)"_s, pools(50));
    QCOMPARE(parts.exitCode, 0);
    const auto results = [](const QByteArray &out) {
        QStringList lines = QString::fromUtf8(out).split(u'\n');
        for (QString &line : lines)
            line.remove(QRegularExpression(u"\"place\":\"line \\d+\","_s)); // of its part
        return lines;
    };
    QCOMPARE(results(whole.out).size(), 51);
    QCOMPARE(results(parts.out), results(whole.out));
}

QTEST_GUILESS_MAIN(TestCliFleet)
#include "tst_cli_fleet.moc"
