// SPDX-License-Identifier: MIT
#include "clirun.h"

#include "catalogue/catalogue.h"
#include "fielddescription.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pooldesigner;

namespace {

constexpr std::string_view kColours[] = {"red", "green"};

// A member that has everything a member can have, so that the texts do not change with the catalogue's.
constexpr FieldSpec kRich{.operation = Operation::SetUserPoolMfaConfig,
                          .path = "Paint[].Colour",
                          .kind = Kind::String,
                          .section = Section::Mfa,
                          .required = true,
                          .limits = {.min = 1, .max = 9, .pattern = "[a-z]+"},
                          .olderLimits = Limits{.max = 5},
                          .requiredByOlder = true,
                          .values = kColours,
                          .defaultValue = "\"red\"",
                          .defaultNote = "what the tin holds",
                          .mutability = Mutability::CreateOnly,
                          .deprecated = true,
                          .since = Generation::Cli2_9_19,
                          .sensitivity = Sensitivity::Secret,
                          .cliOption = "--paint",
                          .describe = "Coat.Colour",
                          .catalogue = "coat.colour",
                          .cloudFormation = "Coats.Colour",
                          .terraform = "coats.colour",
                          .unit = "characters",
                          .example = "\"green\"",
                          .label = "Colour",
                          .help = "What the wall looks like."};
constexpr FieldSpec kPlain{.path = "Wall", .kind = Kind::Structure};

} // namespace

class TestCliFields : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void page();
    void table();
    void jsonOfRich();
    void jsonOfPlain();
    void allAsText();
    void allAsJson();
    void partOfTheTree_data();
    void partOfTheTree();
    void pageListsWhatIsInIt();
    void unknown_data();
    void unknown();
};

void TestCliFields::page()
{
    QCOMPARE(fieldPage(kRich), "SetUserPoolMfaConfig.Paint[].Colour\n"
                               "    Colour\n"
                               "    What the wall looks like.\n"
                               "\n"
                               "    kind              string\n"
                               "    section           MFA and recovery\n"
                               "    required          true\n"
                               "    requiredByOlder   true\n"
                               "    limits            {\"min\":1,\"max\":9,\"pattern\":\"[a-z]+\"}\n"
                               "    olderLimits       {\"max\":5}\n"
                               "    unit              characters\n"
                               "    values            red, green\n"
                               "    default           red\n"
                               "    defaultNote       what the tin holds\n"
                               "    example           green\n"
                               "    mutability        create-only\n"
                               "    since             2.9.19\n"
                               "    deprecated        true\n"
                               "    sensitivity       secret\n"
                               "    cliOption         --paint\n"
                               "    describe          Coat.Colour\n"
                               "    catalogue         coat.colour\n"
                               "    cloudFormation    Coats.Colour\n"
                               "    terraform         coats.colour\n");
}

void TestCliFields::table()
{
    const FieldSpec *const specs[] = {&kPlain, &kRich};
    QCOMPARE(fieldTable(specs),
             "Wall                                 structure\n"
             "SetUserPoolMfaConfig.Paint[].Colour  string     required, create-only, new in CLI 2.9.19, deprecated, "
             "secret\n");
}

void TestCliFields::jsonOfRich()
{
    QCOMPARE(fieldJson(kRich).dump(),
             std::string(R"({"path":"SetUserPoolMfaConfig.Paint[].Colour","kind":"string",)"
                         R"("section":"MFA and recovery","label":"Colour","help":"What the wall looks like.",)"
                         R"("required":true,"requiredByOlder":true,"limits":{"min":1,"max":9,"pattern":"[a-z]+"},)"
                         R"("olderLimits":{"max":5},"unit":"characters","values":["red","green"],"default":"red",)"
                         R"("defaultNote":"what the tin holds","example":"green","mutability":"create-only",)"
                         R"("since":"2.9.19","deprecated":true,"sensitivity":"secret","cliOption":"--paint",)"
                         R"("describe":"Coat.Colour","catalogue":"coat.colour","cloudFormation":"Coats.Colour",)"
                         R"("terraform":"coats.colour"})"));
}

void TestCliFields::jsonOfPlain()
{
    QCOMPARE(fieldJson(kPlain).dump(),
             std::string(R"({"path":"Wall","kind":"structure","section":"General","required":false,)"
                         R"("mutability":"updatable","since":"2021"})"));
}

void TestCliFields::allAsText()
{
    const CliRun run = CliRun::of({u"fields"_s});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.out.count('\n'), std::ssize(catalogue::all()));
    QVERIFY(run.out.startsWith("PoolName "));
}

void TestCliFields::allAsJson()
{
    const CliRun run = CliRun::of({u"fields"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.code, 0);
    const Json list = Json::parse(run.out.toStdString());
    QCOMPARE(list.size(), catalogue::all().size());
    for (std::size_t i = 0; i < list.size(); ++i)
        QCOMPARE(list[i].dump(), fieldJson(*catalogue::all()[i]).dump());
}

void TestCliFields::partOfTheTree_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("a scalar") << u"PoolName"_s << QStringList{u"PoolName"_s};
    QTest::newRow("a place in a list") << u"Schema[3].Name"_s << QStringList{u"Schema[].Name"_s};
    QTest::newRow("a list") << u"AliasAttributes"_s << QStringList{u"AliasAttributes"_s, u"AliasAttributes[]"_s};
    QTest::newRow("a map") << u"UserPoolTags"_s
                           << QStringList{u"UserPoolTags"_s, u"UserPoolTags{key}"_s, u"UserPoolTags{value}"_s};
    QTest::newRow("a tag") << uR"(UserPoolTags["cost center"])"_s << QStringList{u"UserPoolTags{value}"_s};
    QTest::newRow("a structure") << u"AccountRecoverySetting"_s
                                 << QStringList{u"AccountRecoverySetting"_s,
                                                u"AccountRecoverySetting.RecoveryMechanisms"_s,
                                                u"AccountRecoverySetting.RecoveryMechanisms[]"_s,
                                                u"AccountRecoverySetting.RecoveryMechanisms[].Priority"_s,
                                                u"AccountRecoverySetting.RecoveryMechanisms[].Name"_s};
    QTest::newRow("another call") << u"SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration"_s
                                  << QStringList{u"SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration"_s,
                                                 u"SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration.Enabled"_s};
    QTest::newRow("from the export") << u"origin.Id"_s << QStringList{u"origin.Id"_s};
}

void TestCliFields::partOfTheTree()
{
    QFETCH(QString, path);
    QFETCH(QStringList, expected);
    const CliRun run = CliRun::of({u"fields"_s, u"--format"_s, u"json"_s, path});
    QCOMPARE(run.err, QByteArray());
    QStringList paths;
    for (const Json &field : Json::parse(run.out.toStdString()))
        paths.append(QString::fromStdString(field.at("path").get<std::string>()));
    QCOMPARE(paths, expected);
}

void TestCliFields::pageListsWhatIsInIt()
{
    const auto field = [](std::string_view path) { return catalogue::find(Operation::CreateUserPool, path); };
    const FieldSpec *const inside[] = {field("AliasAttributes[]")};
    QCOMPARE(CliRun::of({u"fields"_s, u"AliasAttributes"_s}).out.toStdString(),
             fieldPage(*field("AliasAttributes")) + "\nIn it:\n\n" + fieldTable(inside));
    QCOMPARE(CliRun::of({u"fields"_s, u"PoolName"_s}).out.toStdString(), fieldPage(*field("PoolName")));
}

void TestCliFields::unknown_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("misspelled") << u"PolName"_s
                                << QByteArray("error: there is no member PolName; did you mean PoolName?\n");
    QTest::newRow("last part") << u"MinimumLength"_s
                               << QByteArray("error: there is no member MinimumLength; did you mean "
                                             "Policies.PasswordPolicy.MinimumLength?\n");
    QTest::newRow("nothing like it") << u"Frobnicate"_s << QByteArray("error: there is no member Frobnicate\n");
    QTest::newRow("no path") << u"a..b"_s << QByteArray("error: there is no member a..b\n");
}

void TestCliFields::unknown()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, complaint);
    QCOMPARE(CliRun::of({u"fields"_s, path}), (CliRun{2, {}, complaint}));
}

QTEST_GUILESS_MAIN(TestCliFields)
#include "tst_cli_fields.moc"
