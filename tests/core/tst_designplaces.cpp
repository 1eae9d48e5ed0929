// SPDX-License-Identifier: MIT
#include "config/designplaces.h"

#include "catalogue/catalogue.h"
#include "catalogue/memberreference.h"
#include "core/randomdesign.h"
#include "support/json.h"

#include <QtTest>

using namespace pooldesigner;
using namespace pooldesigner::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList pathsOf(std::span<const Place> places)
{
    QStringList paths;
    for (const Place &place : places)
        paths << QString::fromStdString(place.path().toString());
    return paths;
}

// The places of every value of the design, rows found through the catalogue's own look-up of paths.
void appendByLookUp(const PoolConfig &design, const Path &path, QHash<const FieldSpec *, QStringList> &places)
{
    const Json &value = *design.find(path);
    const FieldSpec *spec = catalogue::specFor(path);
    if (spec != nullptr) {
        places[spec] << QString::fromStdString(path.toString());
        if (spec->path.ends_with("{value}"))
            places[catalogue::find(spec->operation, std::string(spec->path).replace(spec->path.rfind('{'), 7, "{key}"))]
                << QString::fromStdString(path.toString());
    }
    if (value.is_object()) {
        for (const auto &[name, member] : value.items())
            appendByLookUp(design, path.child(name), places);
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            appendByLookUp(design, path.item(i), places);
    }
}

} // namespace

class TestDesignPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void randomDesigns();
    void text();
};

void TestDesignPlaces::table_data()
{
    QTest::addColumn<QByteArray>("design");
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("absent");
    const auto row = [](const char *name, const char *design, const char *member, const QStringList &given,
                        const QStringList &absent) {
        QTest::newRow(name) << QByteArray(design) << QByteArray(member) << given << absent;
    };
    row("given", R"({"CreateUserPool":{"PoolName":"web"}})", "PoolName", {u"PoolName"_s}, {});
    row("absent", R"({"CreateUserPool":{}})", "PoolName", {}, {u"PoolName"_s});
    row("null", R"({"CreateUserPool":{"PoolName":null}})", "PoolName", {}, {u"PoolName"_s});
    row("the request is null", R"({"CreateUserPool":null})", "PoolName", {}, {u"PoolName"_s});
    row("the request is a list", R"({"CreateUserPool":[]})", "PoolName", {}, {});
    row("of another kind", R"({"CreateUserPool":{"PoolName":[1]}})", "PoolName", {u"PoolName"_s}, {});
    row("no such request", R"({"CreateUserPool":{}})", "CreateUserPoolDomain.Domain", {}, {});
    row("no structure around", R"({"CreateUserPool":{}})", "SmsConfiguration.SnsCallerArn", {}, {});
    row("an empty structure around", R"({"CreateUserPool":{"SmsConfiguration":{}}})", "SmsConfiguration.SnsCallerArn",
        {}, {u"SmsConfiguration.SnsCallerArn"_s});
    row("text around", R"({"CreateUserPool":{"SmsConfiguration":"x"}})", "SmsConfiguration.SnsCallerArn", {}, {});
    row("entries", R"({"CreateUserPool":{"Schema":[{"Name":"a"},{},7,{"Name":null},{"Name":"b"}]}})", "Schema[].Name",
        {u"Schema[0].Name"_s, u"Schema[4].Name"_s}, {u"Schema[1].Name"_s, u"Schema[3].Name"_s});
    row("items, null included", R"({"CreateUserPool":{"AliasAttributes":["email",null]}})", "AliasAttributes[]",
        {u"AliasAttributes[0]"_s, u"AliasAttributes[1]"_s}, {});
    row("items of what is no list", R"({"CreateUserPool":{"AliasAttributes":{"email":1}}})", "AliasAttributes[]", {},
        {});
    row("keys", R"({"CreateUserPool":{"UserPoolTags":{"a b":"x","c":null}}})", "UserPoolTags{key}",
        {u"UserPoolTags[\"a b\"]"_s, u"UserPoolTags.c"_s}, {});
    row("values", R"({"CreateUserPool":{"UserPoolTags":{"a b":"x","c":null}}})", "UserPoolTags{value}",
        {u"UserPoolTags[\"a b\"]"_s, u"UserPoolTags.c"_s}, {});
    row("of the second call", R"({"SetUserPoolMfaConfig":{"SoftwareTokenMfaConfiguration":{"Enabled":true}}})",
        "SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration.Enabled",
        {u"SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration.Enabled"_s}, {});
    row("of an export", R"({"origin":{"Id":"eu-west-1_a"}})", "origin.Id", {u"origin.Id"_s}, {});
}

void TestDesignPlaces::table()
{
    QFETCH(const QByteArray, design);
    QFETCH(const QByteArray, member);
    const PoolConfig config(parsed(design.toStdString()));
    const DesignPlaces places(config);
    const FieldSpec *spec = memberSpec(member.toStdString());
    QVERIFY(spec != nullptr);
    QTEST(pathsOf(places.of(*spec)), "given");
    QTEST(pathsOf(places.absencesOf(*spec)), "absent");
    for (const Place &place : places.of(*spec)) {
        QCOMPARE(place.spec, spec);
        QCOMPARE(place.value, spec->path.ends_with("{key}") ? nullptr : config.find(place.path()));
    }
}

// Of every member, against a slow way to the same answer.
void TestDesignPlaces::randomDesigns()
{
    RandomDesign random(7, everyMember());
    for (int i = 0; i < 100; ++i) {
        const PoolConfig design = random.make();
        const DesignPlaces places(design);
        QHash<const FieldSpec *, QStringList> expected;
        for (const Operation operation :
             {Operation::CreateUserPool, Operation::SetUserPoolMfaConfig, Operation::CreateUserPoolDomain}) {
            if (design.contains(Path(operation)))
                appendByLookUp(design, Path(operation), expected);
        }
        for (const FieldSpec *spec : catalogue::all())
            QCOMPARE(pathsOf(places.of(*spec)), expected.value(spec));
    }
}

void TestDesignPlaces::text()
{
    const PoolConfig design(parsed(R"({"CreateUserPool":{"UserPoolTags":{"k":"v"},"PoolName":5}})"));
    const DesignPlaces places(design);
    QCOMPARE(places.of(*memberSpec("UserPoolTags{key}")).front().text(), "k");
    QCOMPARE(places.of(*memberSpec("UserPoolTags{value}")).front().text(), "v");
    QVERIFY(!places.of(*memberSpec("PoolName")).front().text());
}

QTEST_APPLESS_MAIN(TestDesignPlaces)
#include "tst_designplaces.moc"
