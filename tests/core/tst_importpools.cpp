// SPDX-License-Identifier: MIT
#include "formats/importer.h"
#include "support/corpus.h"
#include "support/importtext.h"

#include <QFileInfo>
#include <QtTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

// All pools of a text at once.
class TestImportPools : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAll_data();
    void readsAll();
    void choosesOne();
    void takesOneAsImportPoolDoes_data();
    void takesOneAsImportPoolDoes();
    void namesThePlaceOfTroubles();
    void keepsNotesOnTheTextApart();
    void readsFilesOfTheCorpusAlike_data();
    void readsFilesOfTheCorpusAlike();
};

namespace {

// "place: name of the pool, its domain", for each.
QStringList summary(const ImportedPools &read)
{
    QStringList lines;
    for (const Imported &pool : read.pools) {
        const Json &root = pool.config.root();
        const Json domain = root.value("CreateUserPoolDomain", Json::object());
        lines << u"%1: %2 %3 %4"_s.arg(test::text(pool.place), test::text(formName(pool.form)),
                                       test::compact(root["CreateUserPool"].value("PoolName", Json())),
                                       test::compact(domain.value("Domain", Json())));
    }
    return lines;
}

// Everything that an import says of a pool, as one text.
QString everything(const Imported &pool)
{
    return u"%1\n%2\n%3\n%4\n%5"_s
        .arg(test::text(formName(pool.form)), test::text(pool.place), test::compact(pool.config.root()),
             test::noteLines(pool.notes).join(u'\n'))
        .arg(pool.bareRequest);
}

const std::string kScript = "aws cognito-idp create-user-pool --pool-name one\n"
                            "aws cognito-idp create-user-pool-domain --domain first\n"
                            "aws cognito-idp create-user-pool --pool-name two\n";

} // namespace

void TestImportPools::readsAll_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("one request") << R"({"PoolName": "web"})"_ba << QStringList{u": request-json \"web\" null"_s};
    QTest::newRow("requests") << R"([{"PoolName": "a"}, {"PoolName": "b"}])"_ba
                              << QStringList{u"[0]: request-json \"a\" null"_s, u"[1]: request-json \"b\" null"_s};
    QTest::newRow("descriptions") << R"([{"UserPool": {"Name": "a", "Domain": "d"}}, {"UserPool": {"Name": "b"}}])"_ba
                                  << QStringList{u"[0].UserPool: describe \"a\" \"d\""_s,
                                                 u"[1].UserPool: describe \"b\" null"_s};
    QTest::newRow("pools by name") << R"({"a": {"UserPool": {"Name": "x"}}, "b c": {"UserPool": {"Name": "y"}}})"_ba
                                   << QStringList{u"a.UserPool: describe \"x\" null"_s,
                                                  u"[\"b c\"].UserPool: describe \"y\" null"_s};
    QTest::newRow("catalogue rows")
        << R"({"columns": ["name"], "rows": [{"name": "a", "id": "eu-west-1_a"}, {"name": "b", "id": "eu-west-1_b"}]})"_ba
        << QStringList{u"rows[0]: catalogue \"a\" null"_s, u"rows[1]: catalogue \"b\" null"_s};
    QTest::newRow("designs") << R"([{"format": "pool-designer/1", "CreateUserPool": {"PoolName": "a"}},
                                    {"format": "pool-designer/1"}])"_ba
                             << QStringList{u"[0]: design \"a\" null"_s, u"[1]: design null null"_s};
    QTest::newRow("forms mixed") << R"([{"PoolName": "a"}, {"UserPool": {"Name": "b"}}, {"else": 1}, 2])"_ba
                                 << QStringList{u"[0]: request-json \"a\" null"_s,
                                                u"[1].UserPool: describe \"b\" null"_s};
    QTest::newRow("YAML") << "- PoolName: a\n- PoolName: 2\n"_ba
                          << QStringList{u"[0]: request-yaml \"a\" null"_s, u"[1]: request-yaml \"2\" null"_s};
    QTest::newRow("script") << QByteArray::fromStdString(kScript)
                            << QStringList{u"line 1: command \"one\" \"first\""_s, u"line 3: command \"two\" null"_s};
    QTest::newRow("template") << R"(Parameters: {Stage: {Type: String, Default: prod}}
Resources:
  First: {Type: AWS::Cognito::UserPool, Properties: {UserPoolName: !Sub 'a-${Stage}'}}
  D: {Type: AWS::Cognito::UserPoolDomain, Properties: {UserPoolId: !Ref Second, Domain: d}}
  Second: {Type: AWS::Cognito::UserPool, Properties: {UserPoolName: !GetAtt X.Name}}
)"_ba
                              << QStringList{u"Resources.First: cloudformation \"a-prod\" null"_s,
                                             u"Resources.Second: cloudformation \"${X.Name}\" \"d\""_s};
    QTest::newRow("state") << R"({"version": 4, "terraform_version": "1.5.0", "resources": [
        {"mode": "managed", "type": "aws_cognito_user_pool", "name": "p", "instances": [
            {"index_key": 0, "attributes": {"name": "a", "id": "eu-west-1_a"}},
            {"index_key": 1, "attributes": {"name": "b", "id": "eu-west-1_b"}}]},
        {"mode": "managed", "type": "aws_cognito_user_pool_domain", "name": "d", "instances": [
            {"attributes": {"domain": "d", "user_pool_id": "eu-west-1_b"}}]}]})"_ba
                           << QStringList{u"aws_cognito_user_pool.p[0]: terraform-state \"a\" null"_s,
                                          u"aws_cognito_user_pool.p[1]: terraform-state \"b\" \"d\""_s};
}

void TestImportPools::readsAll()
{
    QFETCH(QByteArray, input);
    QFETCH(QStringList, expected);

    const ImportedPools read = importPools(input.toStdString());
    QCOMPARE(test::errorLine(read.error), QString());
    QCOMPARE(summary(read), expected);
}

void TestImportPools::choosesOne()
{
    const std::string list = R"([{"PoolName": "a"}, {"PoolName": "b"}])";
    const ImportResult second = importPool(list, ImportOptions{.pool = "b"});
    QVERIFY(second.imported);
    QCOMPARE(test::compact(second.imported->config.root()["CreateUserPool"]), u"{\"PoolName\":\"b\"}"_s);
    QCOMPARE(test::noteLines(second.imported->notes),
             QStringList{u"There are 2 pools: a ([0]), b ([1]). Taken was b ([1]); the others are left out."_s});
    QCOMPARE(test::text(second.imported->place), u"[1]"_s);
    QCOMPARE(test::errorLine(importPool(list, ImportOptions{.pool = "c"}).error),
             u"No pool of the file is called c. It holds: a ([0]), b ([1])."_s);
    QCOMPARE(test::errorLine(importPool(R"({"PoolName": "a"})", ImportOptions{.pool = "c"}).error),
             u"No pool of the file is called c. It holds: a."_s);
}

void TestImportPools::takesOneAsImportPoolDoes_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("request") << R"({"PoolName": "web", "n": 12345678901234567890123})"_ba;
    QTest::newRow("description") << R"({"data": {"UserPool": {"Name": "web", "Id": "eu-west-1_a"}}, "x": 1})"_ba;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0\"\0P\0o\0o\0l\0N\0a\0m\0e\0\"\0:\0\"\0w\0e\0b\0\"\0}\0", 38);
    QTest::newRow("command") << "N=web\naws cognito-idp create-user-pool --pool-name $N --region x"_ba;
}

void TestImportPools::takesOneAsImportPoolDoes()
{
    QFETCH(QByteArray, input);
    const ImportedPools all = importPools(input.toStdString());
    const ImportResult one = importPool(input.toStdString());
    QVERIFY(one.imported);
    QCOMPARE(all.pools.size(), std::size_t{1});
    QCOMPARE(everything(all.pools.front()), everything(*one.imported));
    QCOMPARE(test::noteLines(all.notes), QStringList());
}

void TestImportPools::namesThePlaceOfTroubles()
{
    const ImportedPools read = importPools(R"([{"PoolName": "a"}, {"format": "pool-designer/1", "origin": 1}])");
    QVERIFY(read.pools.empty());
    QCOMPARE(test::errorLine(read.error), u"[1]: origin of the design has to be an object, but is of type number."_s);
}

void TestImportPools::keepsNotesOnTheTextApart()
{
    const ImportedPools read = importPools(R"([{"PoolName": "a", "n": 12345678901234567890123}, {"PoolName": "b"}])");
    QCOMPARE(
        test::noteLines(read.notes),
        QStringList{
            u"[0].n: The number 12345678901234567890123 does not fit 64 bits and was rounded to 1.2345678901234568e+22."_s});
    for (const Imported &pool : read.pools)
        QCOMPARE(test::noteLines(pool.notes), QStringList());
}

void TestImportPools::readsFilesOfTheCorpusAlike_data()
{
    test::addCorpusRows({u"cfn"_s, u"tfstate"_s, u"describe"_s, u"command"_s}, u"*"_s);
}

void TestImportPools::readsFilesOfTheCorpusAlike()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the corpus is not here: set POOLDESIGNER_CORPUS");
    const ImportedPools all = importPoolsOfFile(path.toStdString());
    const ImportResult first = importFile(path.toStdString());
    QCOMPARE(all.pools.empty(), !first.imported.has_value());
    for (std::size_t i = 0; i < all.pools.size(); ++i) {
        const ImportResult one = importFile(path.toStdString(), ImportOptions{.number = i + 1});
        QVERIFY(one.imported);
        QCOMPARE(one.imported->pools.size(), all.pools.size());
        QCOMPARE(test::compact(all.pools[i].config.root()), test::compact(one.imported->config.root()));
    }
}

QTEST_GUILESS_MAIN(TestImportPools)
#include "tst_importpools.moc"
