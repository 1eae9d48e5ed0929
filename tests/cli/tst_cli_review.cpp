// SPDX-License-Identifier: MIT
#include "clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kGood = R"({"PoolName": "good"})";
const QByteArray kBad = R"({"PoolName": "bad", "MfaConfiguration": "MAYBE"})"; // one error, of high confidence
const QByteArray kBroken = R"({"PoolName": )";

QStringList review(const QStringList &arguments) { return QStringList{u"review"_s} + arguments; }

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

// "name errors" or "! line" of each line of output.
QStringList results(const QByteArray &out)
{
    QStringList lines;
    for (const QByteArray &line : out.split('\n')) {
        const QJsonObject result = QJsonDocument::fromJson(line).object();
        if (line.isEmpty())
            continue;
        if (result.contains(u"error"_s))
            lines.append(u"! "_s + result[u"place"_s].toString());
        else
            lines.append(result[u"name"_s].toString() + u' ' +
                         QString::number(result[u"counts"_s][u"error"_s].toInt()));
    }
    return lines;
}

} // namespace

class TestCliReview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void folder();
    void jobsDoNotChangeTheReport_data();
    void jobsDoNotChangeTheReport();
    void exitCodes_data();
    void exitCodes();
    void unreadableFilesDoNotStopOthers();
    void lines();
    void linesOfFiles();
    void stream_data();
    void stream();
    void usage_data();
    void usage();
    void emptyFolder();
    void outputFile();
    void outputFileThatCannotBeWritten();
    void questions();
    void reviewersProfile();
    void sarif();
    void redacted();
    void trend_data();
    void trend();
    void trendOfWhatIsNoReport();
    void namesTooLongForAFile();
};

void TestCliReview::folder()
{
    const QTemporaryDir dir;
    write(dir.filePath(u"b.json"_s), kBad);
    write(dir.filePath(u"a.json"_s), kGood);
    write(dir.filePath(u"notes.md"_s), "x");
    CliRun run = CliRun::of(review({dir.path()}));
    const QByteArray root = dir.path().toUtf8() + '/';
    run.out.replace(root, "");
    QVERIFY2(run.out.startsWith("a.json: good: 0 errors, "), run.out);
    QVERIFY2(run.out.contains("\nb.json: bad: 1 error, "), run.out);
    QVERIFY2(run.out.contains("\n\nFound most often, by pools:\n  2  "), run.out);
    QVERIFY2(run.out.contains("\n2 pools: 1 error, "), run.out);
    QCOMPARE(run.err, QByteArray("note: Passed over, by their names: 1 files that are neither .json, .ndjson, .jsonl, "
                                 ".yaml, .yml, .template nor .tfstate.\n"));
    QCOMPARE(run.code, 1);
}

void TestCliReview::jobsDoNotChangeTheReport_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"text", "json", "csv"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestCliReview::jobsDoNotChangeTheReport()
{
    QFETCH(QString, format);
    const QTemporaryDir dir;
    for (int i = 0; i < 40; ++i)
        write(dir.filePath(u"%1.json"_s.arg(i)), i % 9 == 4 ? kBroken : i % 5 == 0 ? kBad : kGood);
    const auto with = [&](const char *jobs) {
        return CliRun::of(review({u"--format"_s, format, u"--jobs"_s, QString::fromLatin1(jobs), dir.path()}));
    };
    const CliRun one = with("1");
    QCOMPARE(one.code, 2);
    QCOMPARE(with("2"), one);
    QCOMPARE(with("8"), one);
}

void TestCliReview::exitCodes_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing found") << kGood << QStringList{} << 0;
    QTest::newRow("an error") << kBad << QStringList{} << 1;
    QTest::newRow("a warning is enough") << kGood << QStringList{u"--fail-on"_s, u"warning"_s} << 1;
    QTest::newRow("an error, but nobody asks") << kBad << QStringList{u"--fail-on"_s, u"none"_s} << 0;
    QTest::newRow("unreadable") << kBroken << QStringList{} << 2;
    QTest::newRow("unreadable and an error") << kBad + '\n' + kBroken << QStringList{} << 2;
    QTest::newRow("unreadable, but nobody asks") << kBroken << QStringList{u"--fail-on"_s, u"none"_s} << 0;
    QTest::newRow("unreadable line") << kBroken << QStringList{u"--ndjson"_s} << 2;
    QTest::newRow("unreadable line, but nobody asks")
        << kBroken << QStringList{u"--ndjson"_s, u"--fail-on"_s, u"none"_s} << 0;
    QTest::newRow("an empty stream of lines") << QByteArray() << QStringList{u"--ndjson"_s} << 0;
    QTest::newRow("an empty stream") << QByteArray() << QStringList{} << 2;
}

void TestCliReview::exitCodes()
{
    QFETCH(QByteArray, input);
    QFETCH(QStringList, options);
    QFETCH(int, code);
    QCOMPARE(CliRun::of(review(options + QStringList{u"-"_s}), input).code, code);
}

void TestCliReview::unreadableFilesDoNotStopOthers()
{
    const QTemporaryDir dir;
    write(dir.filePath(u"a.json"_s), kBroken);
    write(dir.filePath(u"b.json"_s), R"({"kind": "Deployment"})");
    write(dir.filePath(u"c.json"_s), kGood);
    write(dir.filePath(u"d.ndjson"_s), kGood + "\n{\n" + kGood + '\n');
    CliRun run = CliRun::of(review({u"--format"_s, u"json"_s, dir.path(), u"no-such-file.json"_s}));
    run.err.replace(dir.path().toUtf8() + '/', "");
    const QList<QByteArray> errors = run.err.split('\n');
    QCOMPARE(errors.size(), 5);
    QVERIFY2(errors[0].startsWith("error: a.json:1:14: "), run.err);
    QVERIFY2(errors[1].startsWith("error: b.json: "), run.err);
    QVERIFY2(errors[2].startsWith("error: d.ndjson:2:"), run.err);
    QCOMPARE(errors[3], QByteArray("error: no-such-file.json: The file cannot be opened: No such file or directory."));
    const QJsonObject report = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(report[u"pools"_s].toArray().size(), 3);
    QCOMPARE(report[u"unread"_s].toArray().size(), 4);
    QCOMPARE(report[u"totals"_s][u"unread"_s].toInt(), 4);
    QCOMPARE(run.code, 2);
}

void TestCliReview::lines()
{
    const QByteArray input = kGood + '\n' + kBroken + "\n\n" + kBad + '\n' + kGood;
    const CliRun run = CliRun::of(review({u"--ndjson"_s}), input);
    QCOMPARE(results(run.out), (QStringList{u"good 0"_s, u"! line 2"_s, u"bad 1"_s, u"good 0"_s}));
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 2);
    QCOMPARE(CliRun::of(review({u"--ndjson"_s, u"--jobs"_s, u"5"_s, u"-"_s}), input), run);
}

void TestCliReview::linesOfFiles()
{
    const QTemporaryDir dir;
    write(dir.filePath(u"a.txt"_s), kBad + '\n' + kGood + '\n');
    write(dir.filePath(u"b"_s), kGood);
    const CliRun run = CliRun::of(review({u"--ndjson"_s, dir.filePath(u"b"_s), dir.filePath(u"a.txt"_s)}));
    QCOMPARE(results(run.out), (QStringList{u"good 0"_s, u"bad 1"_s, u"good 0"_s}));
}

void TestCliReview::stream_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("a whole text") << QByteArray("\n{\n\"PoolName\":\n\"good\"}") << QByteArray("good\n");
    QTest::newRow("lines") << kGood + '\n' + kBad << QByteArray("standard input (line 1): good: 0 errors");
    QTest::newRow("YAML") << QByteArray("PoolName: good\nMfaConfiguration: \"OFF\"\n") << QByteArray("good\n");
}

void TestCliReview::stream()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, begin);
    const CliRun run = CliRun::of(review({u"-"_s}), input);
    QVERIFY2(run.out.startsWith(begin), run.out + run.err);
}

void TestCliReview::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char *name, const QStringList &arguments, const char *error) {
        QTest::newRow(name) << arguments << QByteArray(error);
    };
    row("no path", {}, "error: PATH is required\n");
    row("the stream and a file", {u"-"_s, u"a"_s},
        "error: the standard input stands alone: - does not go with other paths\n");
    row("lines as a table", {u"--ndjson"_s, u"--format"_s, u"csv"_s},
        "error: --ndjson writes JSON; another --format does not go with it\n");
    row("a trend as a table", {u"--since"_s, u"a"_s, u"--format"_s, u"csv"_s, u"b"_s},
        "error: --since goes with --format text, json, html and markdown\n");
    row("no such profile", {u"--profile"_s, u"prowlr"_s, u"a"_s},
        "error: there is no built-in profile prowlr; did you mean prowler?\n");
}

void TestCliReview::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, error);
    QCOMPARE(CliRun::of(review(arguments)), (CliRun{2, {}, error}));
}

void TestCliReview::emptyFolder()
{
    const QTemporaryDir dir;
    QCOMPARE(CliRun::of(review({dir.path()})), (CliRun{2, {}, "error: there is no pool in what was given\n"}));
}

void TestCliReview::outputFile()
{
    const QTemporaryDir dir;
    const QString output = dir.filePath(u"report.txt"_s);
    const CliRun run = CliRun::of(review({u"-o"_s, output, u"-"_s}), kBad + '\n' + kGood);
    QCOMPARE(run, (CliRun{1, {}, {}}));
    QFile file(output);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), CliRun::of(review({u"-"_s}), kBad + '\n' + kGood).out);
}

void TestCliReview::outputFileThatCannotBeWritten()
{
    const CliRun run = CliRun::of(review({u"-o"_s, u"/no-such-folder/r"_s, u"-"_s}), kGood + '\n' + kGood);
    QVERIFY2(run.err.startsWith("error: /no-such-folder/r: "), run.err);
    QCOMPARE(run.err.count('\n'), 1);
    QCOMPARE(run.code, 2);
}

// Only counted unless asked for.
void TestCliReview::questions()
{
    const QByteArray pool = R"({"PoolName": "p", "SmsConfiguration": {"SnsCallerArn":
        "arn:aws:iam::123456789012:role/sms", "ExternalId": "x", "SnsRegion": "eu-west-1"}})";
    const CliRun without = CliRun::of(review({u"--fail-on"_s, u"error"_s, u"-"_s}), pool);
    const CliRun with = CliRun::of(review({u"--ask-account"_s, u"-"_s}), pool);
    QVERIFY2(!without.out.contains("\n  ask: ") && without.out.contains(" to ask the account"), without.out);
    QVERIFY2(with.out.contains("\n  ask: "), with.out);
}

void TestCliReview::reviewersProfile()
{
    const CliRun run = CliRun::of(review({u"--profile"_s, u"prowler"_s, u"--format"_s, u"json"_s, u"-"_s}), kGood);
    const QJsonObject report = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(report[u"profile"_s].toString(), u"prowler"_s);
    QVERIFY(!report[u"undecided"_s].toArray().isEmpty());
    QVERIFY(run.out.contains("\"rule\":\"prowler:cognito_user_pool_"));
}

// Places are those of the file, also in a listing.
void TestCliReview::sarif()
{
    const QTemporaryDir dir;
    write(dir.filePath(u"a.json"_s), "{\n \"PoolName\": \"bad\",\n \"MfaConfiguration\": \"MAYBE\"\n}");
    write(dir.filePath(u"b.ndjson"_s), kGood + '\n' + kBad + '\n');
    for (const char *command : {"review", "validate"}) {
        const CliRun run = CliRun::of({QString::fromLatin1(command), u"--format"_s, u"sarif"_s,
                                       dir.filePath(u"a.json"_s), dir.filePath(u"b.ndjson"_s)});
        QCOMPARE(run.code, 1);
        QStringList places;
        for (const QJsonValue &value : QJsonDocument::fromJson(run.out)[u"runs"_s][0][u"results"_s].toArray()) {
            const QJsonValue place = value[u"locations"_s][0][u"physicalLocation"_s];
            if (value[u"level"_s].toString() == u"error")
                places.append(u"%1:%2:%3"_s.arg(place[u"artifactLocation"_s][u"uri"_s].toString().section(u'/', -1))
                                  .arg(place[u"region"_s][u"startLine"_s].toInt())
                                  .arg(place[u"region"_s][u"startColumn"_s].toInt()));
        }
        QCOMPARE(places, (QStringList{u"a.json:3:2"_s, u"b.ndjson:2:21"_s}));
    }
}

void TestCliReview::redacted()
{
    const QByteArray pool = R"({"UserPool": {"Id": "eu-west-1_Zk9qLmNop", "Name": "payroll"}})";
    const auto with = [&](const char *jobs) {
        return CliRun::of(
            review({u"--redact"_s, u"--format"_s, u"csv"_s, u"--jobs"_s, QString::fromLatin1(jobs), u"-"_s}),
            pool + '\n' + kGood + '\n' + pool + '\n');
    };
    const CliRun run = with("1");
    QCOMPARE(run.out.count("pool-1,eu-west-1_Pool00001,"), 2);
    QCOMPARE(run.out.count("pool-2,"), 1);
    QVERIFY(!run.out.contains("payroll") && !run.out.contains("Zk9"));
    QCOMPARE(with("4"), run);
}

void TestCliReview::trend_data()
{
    QTest::addColumn<bool>("report");
    QTest::newRow("two folders") << false;
    QTest::newRow("an earlier report") << true;
}

void TestCliReview::trend()
{
    QFETCH(bool, report);
    const QTemporaryDir before;
    const QTemporaryDir after;
    write(before.filePath(u"a.json"_s), kGood);
    write(before.filePath(u"b.json"_s), R"({"PoolName": "old"})");
    write(after.filePath(u"a.json"_s), QByteArray(kBad).replace("bad", "good"));
    write(after.filePath(u"c.json"_s), R"({"PoolName": "new"})");
    QString since = before.path();
    if (report) {
        since = before.filePath(u"report.json"_s);
        write(since, CliRun::of(review({u"--format"_s, u"json"_s, before.path()})).out);
    }
    CliRun run = CliRun::of(review({u"--since"_s, since, after.path()}));
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 1);
    QVERIFY2(run.out.startsWith("Worse than before:\n  " + after.path().toUtf8() + "/a.json: good: 0 errors, "),
             run.out);
    QVERIFY2(run.out.contains("\n      + enum-value (error)\n"), run.out);
    QVERIFY2(run.out.endsWith("\n1 new, 1 gone, 1 worse, 0 better, 0 other, 0 same\n"), run.out);
    QCOMPARE(CliRun::of(review({u"--since"_s, since, u"--fail-on"_s, u"none"_s, after.path()})).code, 0);
    QCOMPARE(CliRun::of(review({u"--since"_s, since, before.filePath(u"a.json"_s)})).code, 0);
}

void TestCliReview::trendOfWhatIsNoReport()
{
    const QTemporaryDir dir;
    write(dir.filePath(u"cut.json"_s), R"({"version":1,"report":"review","pools":[{"file")");
    write(dir.filePath(u"a.json"_s), kGood);
    const CliRun run = CliRun::of(review({u"--since"_s, dir.filePath(u"cut.json"_s), dir.filePath(u"a.json"_s)}));
    QCOMPARE(run.err, "error: " + dir.filePath(u"cut.json"_s).toUtf8() + ": The file is no JSON, or is cut off.\n");
    QCOMPARE(run.code, 2);
    QCOMPARE(CliRun::of(review({u"--since"_s, u"no-such-file"_s, dir.filePath(u"a.json"_s)})).code, 2);
}

// The file system refuses such names in a way of its own.
void TestCliReview::namesTooLongForAFile()
{
    const QTemporaryDir dir;
    write(dir.filePath(u"a.json"_s), kGood);
    const QString name = QString(300, u'n') + u".ndjson"_s;
    const CliRun read = CliRun::of(review({name, dir.filePath(u"a.json"_s)}));
    QCOMPARE(read.err, "error: " + name.toUtf8() + ": The file cannot be opened: File name too long.\n");
    QVERIFY2(read.out.contains("1 pool: 0 errors"), read.out);
    QCOMPARE(read.code, 2);
    const CliRun since = CliRun::of(review({u"--since"_s, name, dir.filePath(u"a.json"_s)}));
    QCOMPARE(since.err, read.err);
    QCOMPARE(since.code, 2);
}

QTEST_GUILESS_MAIN(TestCliReview)
#include "tst_cli_review.moc"
