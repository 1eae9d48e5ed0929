// SPDX-License-Identifier: MIT
#include "config/poolview.h"

#include "catalogue/catalogue.h"
#include "support/json.h"

#include <QtTest>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

namespace {

PoolConfig design(std::string_view root) { return PoolConfig(parsed(root)); }

PoolConfig request(const QString &members) { return design("{\"CreateUserPool\":{" + members.toStdString() + "}}"); }

QString textOf(std::optional<std::string_view> value)
{
    return value ? QString::fromUtf8(value->data(), static_cast<qsizetype>(value->size())) : u"empty"_s;
}

QString textOf(std::optional<std::int64_t> value) { return value ? QString::number(*value) : u"empty"_s; }

QString textOf(std::optional<bool> value) { return !value ? u"empty"_s : *value ? u"yes"_s : u"no"_s; }

} // namespace

class TestPoolView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void getters_data();
    void getters();
    void presence_data();
    void presence();
    void lists_data();
    void lists();
    void schema();
    void otherOperations();
    void target_data();
    void target();
};

// Members of the request, and what the three getters make of them; "empty" for what is absent or of another kind.
void TestPoolView::getters_data()
{
    QTest::addColumn<QString>("members");
    QTest::addColumn<QString>("string");
    QTest::addColumn<QString>("integer");
    QTest::addColumn<QString>("boolean");
    const auto row = [](const char *value, const char *string, const char *integer, const char *boolean) {
        const QString members =
            u"\"PoolName\":%1,\"Policies\":{\"PasswordPolicy\":{\"MinimumLength\":%1,\"RequireSymbols\":%1}}"_s.arg(
                QString::fromUtf8(value));
        QTest::newRow(value) << members << QString::fromUtf8(string) << QString::fromUtf8(integer)
                             << QString::fromUtf8(boolean);
    };
    row("\"web\"", "web", "empty", "empty");
    row("\"\"", "", "empty", "empty");
    row("\"12\"", "12", "empty", "empty");
    row("12", "empty", "12", "empty");
    row("0", "empty", "0", "empty");
    row("-9223372036854775808", "empty", "-9223372036854775808", "empty");
    row("9223372036854775807", "empty", "9223372036854775807", "empty");
    row("9223372036854775808", "empty", "empty", "empty");
    row("12.0", "empty", "empty", "empty");
    row("true", "empty", "empty", "yes");
    row("false", "empty", "empty", "no");
    row("null", "empty", "empty", "empty");
    row("{}", "empty", "empty", "empty");
    row("[true]", "empty", "empty", "empty");
    QTest::newRow("absent") << QString() << u"empty"_s << u"empty"_s << u"empty"_s;
    QTest::newRow("block of another kind") << u"\"Policies\":[8]"_s << u"empty"_s << u"empty"_s << u"empty"_s;
}

void TestPoolView::getters()
{
    QFETCH(QString, members);
    const PoolConfig config = request(members);
    const PoolView pool(config);
    QTEST(textOf(pool.get(f::PoolName)), "string");
    QTEST(textOf(pool.get(f::Policies_PasswordPolicy_MinimumLength)), "integer");
    QTEST(textOf(pool.get(f::Policies_PasswordPolicy_RequireSymbols)), "boolean");
}

void TestPoolView::presence_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("present");
    QTest::addColumn<bool>("content");
    QTest::newRow("absent") << QString() << false << false;
    QTest::newRow("null") << u"null"_s << false << false;
    QTest::newRow("empty block") << u"{}"_s << true << false;
    QTest::newRow("empty list") << u"[]"_s << true << false;
    QTest::newRow("empty text") << u"\"\""_s << true << false;
    QTest::newRow("block") << u"{\"SourceArn\":null}"_s << true << true;
    QTest::newRow("text in place of a block") << u"\"x\""_s << true << true;
    QTest::newRow("no") << u"false"_s << true << true;
}

void TestPoolView::presence()
{
    QFETCH(QString, value);
    const PoolConfig config = request(value.isEmpty() ? QString() : u"\"EmailConfiguration\":"_s + value);
    const PoolView pool(config);
    QTEST(pool.has(f::EmailConfiguration), "present");
    QTEST(pool.hasContent(f::EmailConfiguration.path()), "content");
}

void TestPoolView::lists_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("items");
    QTest::newRow("two") << u"[\"email\",\"phone_number\"]"_s << QStringList({u"email"_s, u"phone_number"_s});
    QTest::newRow("none") << u"[]"_s << QStringList();
    QTest::newRow("others are left out") << u"[1,\"email\",null,[\"x\"],\"\"]"_s
                                         << QStringList({u"email"_s, QString()});
    QTest::newRow("text is no list") << u"\"email\""_s << QStringList();
    QTest::newRow("null") << u"null"_s << QStringList();
}

void TestPoolView::lists()
{
    QFETCH(QString, value);
    QFETCH(QStringList, items);
    const PoolConfig config = request(u"\"AutoVerifiedAttributes\":"_s + value);
    const PoolView pool(config);
    QStringList found;
    for (const std::string_view item : pool.strings(f::AutoVerifiedAttributes))
        found << textOf(std::optional(item));
    QCOMPARE(found, items);
    QCOMPARE(pool.listHas(f::AutoVerifiedAttributes, "email"), items.contains(u"email"_s));
    QVERIFY(!pool.listHas(f::AutoVerifiedAttributes, "Email"));
}

void TestPoolView::schema()
{
    const PoolConfig config = request(uR"("Schema":[
        {"Name":"email","Required":true,"Mutable":false},
        "no entry",
        {"Name":7,"AttributeDataType":"Number","DeveloperOnlyAttribute":false,"Required":"true"},
        {}])"_s);
    const PoolView pool(config);
    QStringList lines;
    for (const SchemaEntry &entry : pool.schema()) {
        lines << QStringList({QString::fromStdString(entry.path.toString()), textOf(entry.name), textOf(entry.dataType),
                              textOf(entry.required), textOf(entry.isMutable), textOf(entry.developerOnly)})
                     .join(u' ');
        QCOMPARE(entry.json, config.find(entry.path));
    }
    QCOMPARE(lines, QStringList({u"Schema[0] email empty yes no empty"_s, u"Schema[2] empty Number empty empty no"_s,
                                 u"Schema[3] empty empty empty empty empty"_s}));
    QCOMPARE(&pool.schema(), &pool.schema()); // worked out once
    const PoolConfig none = request(u"\"Schema\":{\"Name\":\"email\"}"_s);
    const PoolView noList(none);
    QVERIFY(noList.schema().empty());
}

void TestPoolView::otherOperations()
{
    const PoolConfig config = design(R"({"CreateUserPool":{"MfaConfiguration":"ON"},
        "SetUserPoolMfaConfig":{"SoftwareTokenMfaConfiguration":{"Enabled":true}},
        "CreateUserPoolDomain":{"Domain":"orders-login"}})");
    const PoolView pool(config);
    QCOMPARE(textOf(pool.get(f::MfaConfiguration)), u"ON"_s);
    QCOMPARE(textOf(pool.get(f::mfa::MfaConfiguration)), u"empty"_s);
    QCOMPARE(textOf(pool.get(f::mfa::SoftwareTokenMfaConfiguration_Enabled)), u"yes"_s);
    QCOMPARE(textOf(pool.get(f::domain::Domain)), u"orders-login"_s);
}

void TestPoolView::target_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("summary");
    QTest::newRow("all") << QByteArray(R"({"region":"eu-west-1","account":"123456789012","cli":"2.9.19"})")
                         << u"eu-west-1 123456789012 2.9.19"_s;
    QTest::newRow("seed") << QByteArray(R"({"cli":"2021"})") << u"  2021"_s;
    QTest::newRow("nothing") << QByteArray("{}") << u"  latest"_s;
    QTest::newRow("nonsense") << QByteArray(R"({"region":1,"account":null,"cli":"3.0"})") << u"  latest"_s;
    QTest::newRow("no object") << QByteArray("[]") << u"  latest"_s;
}

void TestPoolView::target()
{
    QFETCH(QByteArray, target);
    const PoolConfig config = design("{\"target\":" + target.toStdString() + "}");
    const PoolView pool(config);
    QTEST(textOf(std::optional(pool.targetRegion())) + u' ' + textOf(std::optional(pool.targetAccount())) + u' ' +
              textOf(std::optional(generationName(pool.targetGeneration()))),
          "summary");
}

QTEST_GUILESS_MAIN(TestPoolView)
#include "tst_poolview.moc"
