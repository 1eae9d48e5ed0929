// SPDX-License-Identifier: MIT
#include "clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// How differences are classed is tested with differences(); here, what the command makes of them.
class TestCliDiff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void otherFormats();
    void init();
    void formats_data();
    void formats();
    void commands_data();
    void commands();
    void commandsAsJson();
    void refusals();
    void severalPools();
    void equal();
    void trouble();

private:
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }

    QTemporaryDir m_folder;
    QString m_from;
    QString m_to;
};

void TestCliDiff::init()
{
    m_from =
        write(u"from.json"_s, R"({"PoolName": "shop", "UsernameAttributes": ["email"], "MfaConfiguration": "OFF"})");
    m_to = write(u"to.json"_s, R"({"PoolName": "sh|op\u001b[1m", "UsernameAttributes": ["email"],
        "AliasAttributes": ["email"], "Schema": [{"Name": "plan", "AttributeDataType": "String"}]})");
}

void TestCliDiff::formats_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("text")
        << QStringList{}
        << QByteArray(
               "update: PoolName: \"shop\" -> \"sh|op\\u001b[1m\": update-user-pool\n"
               "new-pool: AliasAttributes: absent -> [\"email\"]: It is fixed when the pool is created; "
               "update-user-pool has no "
               "such member.\n"
               "add-attribute: Schema[0] (plan): absent -> {\"Name\":\"plan\",\"AttributeDataType\":\"String\"}: "
               "add-custom-attributes\n"
               "3 differences: 1 new-pool, 1 add-attribute, 1 update; 1 the same in other words\n");
    QTest::newRow("text, all")
        << QStringList{u"--all"_s}
        << QByteArray(
               "update: PoolName: \"shop\" -> \"sh|op\\u001b[1m\": update-user-pool\n"
               "new-pool: AliasAttributes: absent -> [\"email\"]: It is fixed when the pool is created; "
               "update-user-pool has no "
               "such member.\n"
               "same: MfaConfiguration: \"OFF\" -> absent: The service does the same with both.\n"
               "add-attribute: Schema[0] (plan): absent -> {\"Name\":\"plan\",\"AttributeDataType\":\"String\"}: "
               "add-custom-attributes\n"
               "3 differences: 1 new-pool, 1 add-attribute, 1 update; 1 the same in other words\n");
    QTest::newRow("markdown")
        << QStringList{u"--format"_s, u"markdown"_s}
        << QByteArray("3 differences: 1 new-pool, 1 add-attribute, 1 update; 1 the same in other words\n"
                      "\n"
                      "| Change | Member | Before | After | How, or why not |\n"
                      "|---|---|---|---|---|\n"
                      "| update | PoolName | \"shop\" | \"sh\\|op\\\\u001b\\[1m\" | update-user-pool |\n"
                      "| new-pool | AliasAttributes | absent | \\[\"email\"\\] | It is fixed when the pool is created; "
                      "update-user-pool "
                      "has no such member. |\n"
                      "| add-attribute | Schema\\[0\\] (plan) | absent | "
                      "\\{\"Name\":\"plan\",\"AttributeDataType\":\"String\"\\} | "
                      "add-custom-attributes |\n");
}

void TestCliDiff::formats()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, expected);
    QCOMPARE(CliRun::of(QStringList{u"diff"_s, m_from, m_to} + options), (CliRun{1, expected, {}}));
}

void TestCliDiff::commands_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("expected"); // after the differences
    QTest::newRow("bash") << QStringList{}
                          << QByteArray("\naws cognito-idp update-user-pool \\\n"
                                        "  --region eu-west-1 \\\n"
                                        "  --user-pool-id eu-west-1_aB3dEf7hI \\\n"
                                        "  --pool-name shop \\\n"
                                        "  --deletion-protection ACTIVE\n");
    QTest::newRow("cmd") << QStringList{u"--shell"_s, u"cmd"_s}
                         << QByteArray("\naws cognito-idp update-user-pool ^\n"
                                       "  --region eu-west-1 ^\n"
                                       "  --user-pool-id eu-west-1_aB3dEf7hI ^\n"
                                       "  --pool-name shop ^\n"
                                       "  --deletion-protection ACTIVE\n");
    QTest::newRow("markdown") << QStringList{u"--format"_s, u"markdown"_s}
                              << QByteArray("\n```\n"
                                            "aws cognito-idp update-user-pool \\\n"
                                            "  --region eu-west-1 \\\n"
                                            "  --user-pool-id eu-west-1_aB3dEf7hI \\\n"
                                            "  --pool-name shop \\\n"
                                            "  --deletion-protection ACTIVE\n"
                                            "```\n");
}

void TestCliDiff::commands()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, expected);
    const QString from = write(u"export.json"_s, R"({"UserPool": {"Id": "eu-west-1_aB3dEf7hI", "Name": "shop"}})");
    const QString to = write(u"wanted.json"_s, R"({"PoolName": "shop", "DeletionProtection": "ACTIVE"})");
    const CliRun without =
        CliRun::of(QStringList{u"diff"_s, from, to} + (options.contains(u"markdown"_s) ? options : QStringList()));
    const CliRun run = CliRun::of(QStringList{u"diff"_s, u"--commands"_s, from, to} + options);
    QCOMPARE(run.code, 1);
    QCOMPARE(run.out, without.out + expected);
}

void TestCliDiff::commandsAsJson()
{
    const CliRun run = CliRun::of({u"diff"_s, u"--commands"_s, u"--format"_s, u"json"_s, m_from, m_to});
    const QJsonObject commands = QJsonDocument::fromJson(run.out)[u"commands"_s].toObject();
    QCOMPARE(commands.keys(), (QStringList{u"files"_s, u"leftOut"_s, u"notes"_s, u"refused"_s, u"shell"_s, u"text"_s}));
    QCOMPARE(commands[u"shell"_s].toString(), u"bash"_s);
    QVERIFY(commands[u"text"_s].toString().contains(u"add-custom-attributes"_s));
    QCOMPARE(commands[u"refused"_s][0][u"path"_s].toString(), u"AliasAttributes"_s);
    // Nothing to do: no commands, and a word about it.
    const CliRun same = CliRun::of({u"diff"_s, u"--commands"_s, m_from, m_from});
    QCOMPARE(same, (CliRun{0, "equal in meaning\n\n# Nothing to run.\n",
                           "note: The pool is what the design says: there is nothing to change.\n"}));
}

void TestCliDiff::refusals()
{
    const auto exported = [this](const QString &name, const QByteArray &domain) {
        return write(name,
                     R"({"UserPool": {"Id": "eu-west-1_aB3dEf7hI", "Name": "shop", "Domain": ")" + domain + "\"}}");
    };
    const QString from = exported(u"a.json"_s, "abd");
    const QString to = exported(u"b.json"_s, "abc");
    const QByteArray why =
        "A domain cannot be renamed. delete-user-pool-domain and create-user-pool-domain replace it, "
        "and sign-in pages at the old address stop at once.\n";
    const QByteArray text = CliRun::of({u"diff"_s, from, to}).out;
    QCOMPARE(CliRun::of({u"diff"_s, u"--commands"_s, from, to}).out,
             text + "\ncannot be changed: CreateUserPoolDomain.Domain: " + why + "\n# Nothing to run.\n");
    const QByteArray page = CliRun::of({u"diff"_s, u"--format"_s, u"markdown"_s, from, to}).out;
    QCOMPARE(CliRun::of({u"diff"_s, u"--commands"_s, u"--format"_s, u"markdown"_s, from, to}).out,
             page + "\n- cannot be changed: CreateUserPoolDomain.Domain: " + why + "\n```\n# Nothing to run.\n```\n");
}

void TestCliDiff::severalPools()
{
    const QByteArray a = R"({"UserPool": {"Id": "eu-west-1_aaaaaaaaa", "Name": "a"}})";
    const QByteArray b = R"({"UserPool": {"Id": "eu-west-1_bbbbbbbbb", "Name": "b"}})";
    const QString two = write(u"two.json"_s, "[" + a + ", " + b + "]");
    const QString one = write(u"one.json"_s, b);
    const CliRun none = CliRun::of({u"diff"_s, one, two});
    QCOMPARE(none.code, 2);
    QCOMPARE(none.out, QByteArray());
    QVERIFY2(none.err.contains("two.json: There are 2 pools: a (") && none.err.contains("--pool"), none.err);
    QCOMPARE(CliRun::of({u"diff"_s, u"--pool"_s, u"b"_s, one, two}), (CliRun{0, "equal in meaning\n", {}}));
    QCOMPARE(CliRun::of({u"diff"_s, u"--pool"_s, u"2"_s, u"-"_s, one}, "[" + a + ", " + b + "]"),
             (CliRun{0, "equal in meaning\n", {}}));
    const CliRun both = CliRun::of({u"diff"_s, u"--pool"_s, u"a"_s, u"--pool"_s, u"b"_s, two, two});
    QVERIFY2(both.out.startsWith("update: PoolName: \"a\" -> \"b\""), both.out);
    QCOMPARE(CliRun::of({u"diff"_s, u"--pool"_s, u"c"_s, one, two}).code, 2);
    QCOMPARE(CliRun::of({u"diff"_s, u"--pool=a"_s, u"--pool=b"_s, u"--pool=c"_s, two, two}).code, 2);
}

void TestCliDiff::equal()
{
    const QByteArray same = R"({"MfaConfiguration": "OFF", "PoolName": "shop", "UsernameAttributes": ["email"]})";
    QCOMPARE(CliRun::of({u"diff"_s, m_from, u"-"_s}, same), (CliRun{0, "equal in meaning\n", {}}));
    QCOMPARE(CliRun::of({u"diff"_s, u"--format"_s, u"json"_s, u"-"_s, m_from}, same),
             (CliRun{0,
                     "{\n  \"version\": 1,\n  \"from\": \"-\",\n  \"to\": \"" + m_from.toUtf8() +
                         "\",\n  \"equal\": true,\n  \"differences\": [],\n  \"counts\": {\n"
                         "    \"new-pool\": 0,\n    \"unknown\": 0,\n    \"other-call\": 0,\n"
                         "    \"add-attribute\": 0,\n    \"update\": 0,\n    \"same\": 0\n  }\n}\n",
                     {}}));
}

void TestCliDiff::trouble()
{
    QCOMPARE(CliRun::of({u"diff"_s, u"-"_s, u"-"_s}),
             (CliRun{2, {}, "error: only one of the two can be the standard input\n"}));
    const CliRun missing = CliRun::of({u"diff"_s, m_from, m_folder.filePath(u"none.json"_s)});
    QCOMPARE(missing.code, 2);
    QCOMPARE(missing.out, QByteArray());
    QVERIFY(missing.err.contains("none.json"));
    QCOMPARE(CliRun::of({u"diff"_s, m_from}).code, 2);
}

// As a table, a page and a log for programs; with stand-ins where they are asked for.
void TestCliDiff::otherFormats()
{
    const QTemporaryDir dir;
    const QString from = dir.filePath(u"a.json"_s);
    const QString to = dir.filePath(u"b.json"_s);
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    write(from, R"({"PoolName": "payroll", "MfaConfiguration": "OFF"})");
    write(to, "{\n \"PoolName\": \"=wages\",\n \"MfaConfiguration\": \"OFF\"}");
    const auto diff = [&](const QStringList &options) {
        return CliRun::of(QStringList{u"diff"_s} + options + QStringList{from, to});
    };
    const CliRun csv = diff({u"--format"_s, u"csv"_s});
    QCOMPARE(csv.code, 1);
    QCOMPARE(csv.out, QByteArray("change,path,attribute,before,after,call,reason\r\n"
                                 "update,PoolName,,\"\"\"payroll\"\"\",\"\"\"=wages\"\"\",update-user-pool,\r\n"));
    const QByteArray page = diff({u"--format"_s, u"html"_s}).out;
    QVERIFY(page.startsWith("<!DOCTYPE html>") && page.contains("<code>&quot;payroll&quot;</code>"));
    const QByteArray log = diff({u"--format"_s, u"sarif"_s}).out;
    QVERIFY2(log.contains("\"region\":{\"startLine\":2,\"startColumn\":2}"), log);
    for (const char *format : {"text", "json", "html", "markdown", "csv", "sarif"}) {
        const CliRun redacted = diff({u"--redact"_s, u"--format"_s, QString::fromLatin1(format)});
        const QByteArray &out = redacted.out;
        QVERIFY2(!out.contains("payroll") && !out.contains("wages") && !out.contains("a.json"), out);
        QVERIFY2(out.contains("pool-1") && out.contains("pool-2"), out);
    }
}

QTEST_APPLESS_MAIN(TestCliDiff)
#include "tst_cli_diff.moc"
