// SPDX-License-Identifier: MIT
#include "clirun.h"

#include "config/json.h"
#include "rules/rulereference.h"
#include "rules/validator.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pooldesigner;

class TestCliRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onePage();
    void oneAsJson();
    void allAsText();
    void allAsJson();
    void allAsMarkdown();
    void unknown_data();
    void unknown();
};

void TestCliRules::onePage()
{
    QCOMPARE(CliRun::of({u"rules"_s, u"pool-name-length"_s}),
             (CliRun{0,
                     "pool-name-length\n"
                     "    The pool name is longer than 128 characters.\n"
                     "    The service answers “Member must have length less than or equal to 128”. Shorten the name; "
                     "details belong into tags.\n"
                     "\n"
                     "    severity    error\n"
                     "    confidence  high\n"
                     "    members     PoolName\n"
                     "    fix         by hand\n"
                     "    source      repo boto/botocore 1.43.67, "
                     "botocore/data/cognito-idp/2016-04-18/service-2.json\n",
                     {}}));
}

void TestCliRules::oneAsJson()
{
    const CliRun run = CliRun::of({u"rules"_s, u"pool-name-length"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.err, QByteArray());
    const Json list = Json::parse(run.out.toStdString());
    QCOMPARE(list.size(), std::size_t{1});
    const Rule &rule = *findRule("pool-name-length");
    QCOMPARE(list[0].dump(), Json({{"id", "pool-name-length"},
                                   {"severity", "error"},
                                   {"title", rule.title},
                                   {"help", rule.help},
                                   {"source", rule.source},
                                   {"confidence", "high"},
                                   {"members", Json::array({"PoolName"})},
                                   {"fixable", false},
                                   {"asksAccount", false},
                                   {"thresholds", Json::array()}})
                                 .dump());
}

void TestCliRules::allAsText()
{
    const CliRun run = CliRun::of({u"rules"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.err, QByteArray());
    const QList<QByteArray> lines = run.out.trimmed().split('\n');
    QCOMPARE(lines.size(), std::ssize(allRules()));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Rule &rule = *allRules()[static_cast<std::size_t>(i)];
        const QList<QByteArray> words = lines[i].simplified().split(' ');
        QCOMPARE(words[0].toStdString(), std::string(rule.id));
        QCOMPARE(words[1].toStdString(), std::string(severityName(rule.severity)));
        QVERIFY2(lines[i].endsWith(rule.title), lines[i].constData());
    }
}

void TestCliRules::allAsJson()
{
    const CliRun run = CliRun::of({u"rules"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.code, 0);
    const Json list = Json::parse(run.out.toStdString());
    QCOMPARE(list.size(), allRules().size());
    for (std::size_t i = 0; i < list.size(); ++i) {
        QCOMPARE(list[i].at("id").get<std::string>(), std::string(allRules()[i]->id));
        QCOMPARE(list[i].size(), std::size_t{10});
    }
}

void TestCliRules::allAsMarkdown()
{
    const CliRun run = CliRun::of({u"rules"_s, u"--format"_s, u"markdown"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out.toStdString(), rulesMarkdown(allRules()));
}

void TestCliRules::unknown_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("misspelled") << u"pool-name-lenght"_s
                                << QByteArray(
                                       "error: there is no rule pool-name-lenght; did you mean pool-name-length?\n");
    QTest::newRow("nothing like it") << u"frobnicate"_s << QByteArray("error: there is no rule frobnicate\n");
}

void TestCliRules::unknown()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, complaint);
    QCOMPARE(CliRun::of({u"rules"_s, id}), (CliRun{2, {}, complaint}));
}

QTEST_GUILESS_MAIN(TestCliRules)
#include "tst_cli_rules.moc"
