// SPDX-License-Identifier: MIT
#include "config/poolconfig.h"

#include "support/json.h"

#include <QtTest>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString compactText(const Json &value)
{
    return QString::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

PoolConfig design(const QString &request)
{
    return PoolConfig(Json{{"CreateUserPool", parsed(request.toStdString())}});
}

QString requestOf(const PoolConfig &config) { return compactText(config.root()["CreateUserPool"]); }

Path at(const QString &text) { return *Path::parse(text.toStdString()); }

// A request before, what is done to it, the answer, and the request after (which is the one before when the answer is
// no).
void addColumns()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("position");
    QTest::addColumn<bool>("done");
    QTest::addColumn<QString>("after");
}

constexpr int kLast = -1;

void row(const char *name, const char *before, const char *path, const char *value, int position, const char *after)
{
    QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(path) << QString::fromUtf8(value) << position
                        << (after != nullptr) << QString::fromUtf8(after != nullptr ? after : before);
}

constexpr const char *kRefused = nullptr;

std::size_t sizeOf(int position) { return position == kLast ? PoolConfig::kLast : static_cast<std::size_t>(position); }

} // namespace

class TestPoolConfig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void construction_data();
    void construction();
    void finding_data();
    void finding();
    void setting_data();
    void setting();
    void erasing_data();
    void erasing();
    void inserting_data();
    void inserting();
    void moving_data();
    void moving();
    void renaming_data();
    void renaming();
    void positions();
    void missing();
    void wholeDesign();
};

void TestPoolConfig::construction_data()
{
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const char *root, const char *result) {
        QTest::newRow(name) << QString::fromUtf8(root) << QString::fromUtf8(result);
    };
    row("empty", "{}", R"({"format":"pool-designer/1","CreateUserPool":{}})");
    row("no format", R"({"CreateUserPool":{"PoolName":"a"}})",
        R"({"format":"pool-designer/1","CreateUserPool":{"PoolName":"a"}})");
    row("no request", R"({"format":"pool-designer/1","target":{}})",
        R"({"format":"pool-designer/1","CreateUserPool":{},"target":{}})");
    row("unknown members stay", R"({"x":1,"format":"pool-designer/9","CreateUserPool":[],"y":null})",
        R"({"x":1,"format":"pool-designer/9","CreateUserPool":[],"y":null})");
    row("no object", "[1]", R"({"format":"pool-designer/1","CreateUserPool":{}})");
    row("null", "null", R"({"format":"pool-designer/1","CreateUserPool":{}})");
}

void TestPoolConfig::construction()
{
    QFETCH(QString, root);
    QTEST(compactText(PoolConfig(parsed(root.toStdString())).root()), "result");
}

void TestPoolConfig::finding_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::newRow("member") << u"PoolName"_s << u"\"web\""_s;
    QTest::newRow("nested") << u"Schema[1].Name"_s << u"\"b\""_s;
    QTest::newRow("null") << u"LambdaConfig"_s << u"null"_s;
    QTest::newRow("odd name") << u"UserPoolTags[\"a.b\"]"_s << u"\"1\""_s;
    QTest::newRow("request") << u"CreateUserPool.Schema"_s << u"[{\"Name\":\"a\"},{\"Name\":\"b\"}]"_s;
    QTest::newRow("outside the request") << u"format"_s << u"\"pool-designer/1\""_s;
    for (const char *absent : {"Policies", "Schema[2]", "Schema.Name", "PoolName.x", "PoolName[0]",
                               "LambdaConfig.PreSignUp", "UserPoolTags[0]", "target.region", "SetUserPoolMfaConfig"})
        QTest::newRow(absent) << QString::fromLatin1(absent) << u"absent"_s;
}

void TestPoolConfig::finding()
{
    const PoolConfig config = design(uR"({"PoolName":"web","Schema":[{"Name":"a"},{"Name":"b"}],"LambdaConfig":null,
                                          "UserPoolTags":{"a.b":"1"}})"_s);
    QFETCH(QString, path);
    const Json *value = config.find(at(path));
    QTEST(value == nullptr ? u"absent"_s : compactText(*value), "value");
    QCOMPARE(config.contains(at(path)), value != nullptr);
}

void TestPoolConfig::setting_data()
{
    addColumns();
    row("new member", "{}", "PoolName", "\"a\"", kLast, R"({"PoolName":"a"})");
    row("replace in place", R"({"A":1,"PoolName":"a","B":2})", "PoolName", "\"b\"", 0,
        R"({"A":1,"PoolName":"b","B":2})");
    row("replace by another kind", R"({"Schema":[]})", "Schema", "false", kLast, R"({"Schema":false})");
    row("null is a value", R"({"PoolName":"a"})", "PoolName", "null", kLast, R"({"PoolName":null})");
    row("place of the model, first", R"({"MfaConfiguration":"ON"})", "PoolName", "\"a\"", kLast,
        R"({"PoolName":"a","MfaConfiguration":"ON"})");
    row("place of the model, between", R"({"PoolName":"a","MfaConfiguration":"ON"})", "DeletionProtection",
        "\"ACTIVE\"", kLast, R"({"PoolName":"a","DeletionProtection":"ACTIVE","MfaConfiguration":"ON"})");
    row("place of the model, last", R"({"PoolName":"a"})", "UserPoolTier", "\"LITE\"", kLast,
        R"({"PoolName":"a","UserPoolTier":"LITE"})");
    row("unknown siblings are passed over", R"({"Odd":1,"UserPoolTier":"LITE","Even":2})", "PoolName", "\"a\"", kLast,
        R"({"Odd":1,"PoolName":"a","UserPoolTier":"LITE","Even":2})");
    row("unknown member goes last", R"({"UserPoolTier":"LITE"})", "Odd", "1", kLast,
        R"({"UserPoolTier":"LITE","Odd":1})");
    row("tags keep their own order", R"({"UserPoolTags":{"z":"1"}})", "UserPoolTags.a", "\"2\"", kLast,
        R"({"UserPoolTags":{"z":"1","a":"2"}})");
    row("at a position", R"({"A":1,"B":2})", "C", "3", 1, R"({"A":1,"C":3,"B":2})");
    row("at the front", R"({"A":1,"B":2})", "C", "3", 0, R"({"C":3,"A":1,"B":2})");
    row("position beyond the end", R"({"A":1})", "C", "3", 7, R"({"A":1,"C":3})");
    row("makes what is above", "{}", "Policies.PasswordPolicy.MinimumLength", "12", kLast,
        R"({"Policies":{"PasswordPolicy":{"MinimumLength":12}}})");
    row("makes part of what is above", R"({"UserPoolTier":"LITE","Policies":{"SignInPolicy":{}}})",
        "Policies.PasswordPolicy.MinimumLength", "12", kLast,
        R"({"UserPoolTier":"LITE","Policies":{"PasswordPolicy":{"MinimumLength":12},"SignInPolicy":{}}})");
    row("item is replaced", R"({"Schema":[1,2]})", "Schema[1]", "3", kLast, R"({"Schema":[1,3]})");
    row("member of an item", R"({"Schema":[{"Required":true}]})", "Schema[0].Name", "\"a\"", kLast,
        R"({"Schema":[{"Name":"a","Required":true}]})");
    row("empty name", "{}", "[\"\"]", "1", kLast, R"({"":1})");
    row("item is not added", R"({"Schema":[1]})", "Schema[1]", "2", kLast, kRefused);
    row("item of nothing", "{}", "Schema[0].Name", "\"a\"", kLast, kRefused);
    row("under text", R"({"Policies":"x"})", "Policies.PasswordPolicy", "{}", kLast, kRefused);
    row("under null", R"({"Policies":null})", "Policies.PasswordPolicy.MinimumLength", "8", kLast, kRefused);
    row("member of a list", R"({"Schema":[]})", "Schema.Name", "1", kLast, kRefused);
    row("item of an object", R"({"Policies":{}})", "Policies[0]", "1", kLast, kRefused);
}

void TestPoolConfig::setting()
{
    QFETCH(QString, before);
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(int, position);
    PoolConfig config = design(before);
    QTEST(config.set(at(path), parsed(value.toStdString()), sizeOf(position)), "done");
    QTEST(requestOf(config), "after");
}

void TestPoolConfig::erasing_data()
{
    addColumns();
    row("member", R"({"A":1,"B":2,"C":3})", "B", "", kLast, R"({"A":1,"C":3})");
    row("item", R"({"Schema":[1,2,3]})", "Schema[1]", "", kLast, R"({"Schema":[1,3]})");
    row("last item leaves the list", R"({"Schema":[1]})", "Schema[0]", "", kLast, R"({"Schema":[]})");
    row("whole block", R"({"Policies":{"PasswordPolicy":{}}})", "Policies", "", kLast, "{}");
    row("odd name", R"({"UserPoolTags":{"a b":"1"}})", "UserPoolTags[\"a b\"]", "", kLast, R"({"UserPoolTags":{}})");
    row("absent", R"({"A":1})", "B", "", kLast, kRefused);
    row("absent item", R"({"Schema":[1]})", "Schema[1]", "", kLast, kRefused);
    row("below text", R"({"A":"x"})", "A.B", "", kLast, kRefused);
}

void TestPoolConfig::erasing()
{
    QFETCH(QString, before);
    QFETCH(QString, path);
    PoolConfig config = design(before);
    QTEST(config.erase(at(path)), "done");
    QTEST(requestOf(config), "after");
}

void TestPoolConfig::inserting_data()
{
    addColumns();
    row("front", R"({"Schema":[1,2]})", "Schema", "0", 0, R"({"Schema":[0,1,2]})");
    row("middle", R"({"Schema":[1,2]})", "Schema", "9", 1, R"({"Schema":[1,9,2]})");
    row("end", R"({"Schema":[1,2]})", "Schema", "3", 2, R"({"Schema":[1,2,3]})");
    row("makes the list", R"({"PoolName":"a","UserPoolTier":"LITE"})", "Schema", "{}", 0,
        R"({"PoolName":"a","Schema":[{}],"UserPoolTier":"LITE"})");
    row("makes what is above", "{}", "AccountRecoverySetting.RecoveryMechanisms", "{}", 0,
        R"({"AccountRecoverySetting":{"RecoveryMechanisms":[{}]}})");
    row("beyond the end", R"({"Schema":[1]})", "Schema", "3", 2, kRefused);
    row("beyond the end of nothing", "{}", "Schema", "3", 1, kRefused);
    row("no list", R"({"Schema":{}})", "Schema", "3", 0, kRefused);
    row("null is no list", R"({"Schema":null})", "Schema", "3", 0, kRefused);
    row("below text", R"({"Policies":"x"})", "Policies.A", "3", 0, kRefused);
}

void TestPoolConfig::inserting()
{
    QFETCH(QString, before);
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(int, position);
    PoolConfig config = design(before);
    QTEST(config.insertItem(at(path), sizeOf(position), parsed(value.toStdString())), "done");
    QTEST(requestOf(config), "after");
}

void TestPoolConfig::moving_data()
{
    addColumns();
    row("down", R"({"Schema":[0,1,2,3]})", "Schema", "0", 2, R"({"Schema":[1,2,0,3]})");
    row("up", R"({"Schema":[0,1,2,3]})", "Schema", "3", 0, R"({"Schema":[3,0,1,2]})");
    row("nowhere", R"({"Schema":[0,1]})", "Schema", "1", 1, R"({"Schema":[0,1]})");
    row("from beyond the end", R"({"Schema":[0,1]})", "Schema", "2", 0, kRefused);
    row("to beyond the end", R"({"Schema":[0,1]})", "Schema", "0", 2, kRefused);
    row("no list", R"({"Schema":"ab"})", "Schema", "0", 1, kRefused);
    row("absent", "{}", "Schema", "0", 0, kRefused);
}

void TestPoolConfig::moving()
{
    QFETCH(QString, before);
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(int, position);
    PoolConfig config = design(before);
    QTEST(config.moveItem(at(path), value.toULong(), sizeOf(position)), "done");
    QTEST(requestOf(config), "after");
}

void TestPoolConfig::renaming_data()
{
    addColumns();
    row("keeps its place", R"({"UserPoolTags":{"a":"1","b":"2","c":"3"}})", "UserPoolTags.b", "x y", kLast,
        R"({"UserPoolTags":{"a":"1","x y":"2","c":"3"}})");
    row("keeps any value", R"({"A":{"B":[1,{"C":null}]}})", "A", "Z", kLast, R"({"Z":{"B":[1,{"C":null}]}})");
    row("to nothing", R"({"UserPoolTags":{"a":"1"}})", "UserPoolTags.a", "", kLast, R"({"UserPoolTags":{"":"1"}})");
    row("name is taken", R"({"UserPoolTags":{"a":"1","b":"2"}})", "UserPoolTags.a", "b", kLast, kRefused);
    row("to itself", R"({"UserPoolTags":{"a":"1"}})", "UserPoolTags.a", "a", kLast, kRefused);
    row("absent", R"({"UserPoolTags":{"a":"1"}})", "UserPoolTags.z", "b", kLast, kRefused);
    row("item", R"({"Schema":[1]})", "Schema[0]", "b", kLast, kRefused);
}

void TestPoolConfig::renaming()
{
    QFETCH(QString, before);
    QFETCH(QString, path);
    QFETCH(QString, value);
    PoolConfig config = design(before);
    QTEST(config.rename(at(path), value.toStdString()), "done");
    QTEST(requestOf(config), "after");
}

void TestPoolConfig::positions()
{
    const PoolConfig config = design(uR"({"A":1,"B":[5,6],"C":"text"})"_s);
    QCOMPARE(config.positionOf(at(u"A"_s)), std::size_t(0));
    QCOMPARE(config.positionOf(at(u"C"_s)), std::size_t(2));
    QCOMPARE(config.positionOf(at(u"B[1]"_s)), std::size_t(1));
    QCOMPARE(config.positionOf(at(u"CreateUserPool"_s)), std::size_t(1));
    for (const char *absent : {"D", "B[2]", "B.x", "C.x", "A[0]", "D.E"})
        QCOMPARE(config.positionOf(at(QString::fromLatin1(absent))), PoolConfig::kLast);
    QCOMPARE(config.positionOf(Path()), PoolConfig::kLast);
}

void TestPoolConfig::missing()
{
    const PoolConfig config = design(uR"({"Policies":{"SignInPolicy":{}},"Schema":[{}]})"_s);
    const auto firstMissing = [&](const char *path) {
        return QString::fromStdString(config.firstMissing(at(QString::fromLatin1(path))).toString());
    };
    QCOMPARE(firstMissing("Policies.PasswordPolicy.MinimumLength"), u"Policies.PasswordPolicy"_s);
    QCOMPARE(firstMissing("Policies.SignInPolicy"), u"Policies.SignInPolicy"_s);
    QCOMPARE(firstMissing("Schema[1].Name"), u"Schema[1]"_s);
    QCOMPARE(firstMissing("SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration.Enabled"), u"SetUserPoolMfaConfig"_s);
}

// Other calls and the rest of a design are changed in the same way; the root itself is not.
void TestPoolConfig::wholeDesign()
{
    PoolConfig config;
    QVERIFY(config.set(at(u"SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration.Enabled"_s), true));
    QVERIFY(config.set(at(u"target.region"_s), "eu-west-1"));
    QVERIFY(config.erase(at(u"CreateUserPool"_s)));
    QVERIFY(!config.set(Path(), Json::object()));
    QVERIFY(!config.erase(Path()));
    QCOMPARE(
        compactText(config.root()),
        u"{\"format\":\"pool-designer/1\",\"SetUserPoolMfaConfig\":{\"SoftwareTokenMfaConfiguration\":{\"Enabled\":"
        u"true}},\"target\":{\"region\":\"eu-west-1\"}}"_s);
}

QTEST_GUILESS_MAIN(TestPoolConfig)
#include "tst_poolconfig.moc"
