// SPDX-License-Identifier: MIT
#include "formats/memberplace.h"

#include "catalogue/fields.h"

#include <QTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

class TestMemberPlace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void places_data();
    void places();
    void severalPools();
};

namespace {

const QByteArray kExport = R"({
  "UserPool": {
    "Id": "eu-west-1_a1B2c3D4e",
    "Name": "web",
    "Policies": {
      "PasswordPolicy": {"MinimumLength": 8}
    },
    "SchemaAttributes": [
      {"Name": "sub", "AttributeDataType": "String"},
      {"Name": "custom:team", "Mutable": false}
    ],
    "UserPoolTags": {"cost center": "x"}
  }
})";

QString shown(const TextPosition &position) { return u"%1:%2"_s.arg(position.line).arg(position.column); }

} // namespace

void TestMemberPlace::places_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &text, const char *path, const char *place) {
        QTest::newRow(name) << text << QString::fromLatin1(path) << QString::fromLatin1(place);
    };
    row("a member under another name", kExport, "PoolName", "4:5");
    row("a member within others", kExport, "Policies.PasswordPolicy.MinimumLength", "6:26");
    row("a member that is absent", kExport, "Policies.PasswordPolicy.RequireSymbols", "6:7");
    row("a member of what is absent", kExport, "EmailConfiguration.From", "2:15");
    row("an attribute by its name", kExport, "Schema[0].Mutable", "10:31");
    row("an attribute", kExport, "Schema[0]", "10:7");
    row("a key of a map", kExport, "UserPoolTags[\"cost center\"]", "12:22");
    row("an original member", kExport, "origin.Id", "3:5");
    row("a request", "{\"PoolName\": \"ä\", \"MfaConfiguration\": \"ON\"}", "MfaConfiguration", "1:19");
    row("a design",
        "{\"format\": \"pool-designer/1\",\n \"CreateUserPool\": {\"PoolName\": \"a\"},\n "
        "\"SetUserPoolMfaConfig\": {\"MfaConfiguration\": \"ON\"}}",
        "SetUserPoolMfaConfig.MfaConfiguration", "3:27");
    row("a request of a design", "{\"format\": \"pool-designer/1\",\n \"CreateUserPool\": {\"PoolName\": \"a\"}}",
        "PoolName", "2:21");
    row("a row of a catalogue", "{\"id\": \"eu-west-1_a\",\n \"mfa_configuration\": \"ON\"}", "MfaConfiguration",
        "2:2");
    row("YAML", "# pool\nPoolName: a\nPolicies:\n  PasswordPolicy:\n    MinimumLength: 8\n",
        "Policies.PasswordPolicy.MinimumLength", "5:5");
    row("a command", "aws cognito-idp create-user-pool --pool-name web \\\n  --mfa-configuration ON",
        "MfaConfiguration", "2:3");
}

void TestMemberPlace::places()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QFETCH(QString, place);
    const ImportResult read = importPool(text.toStdString());
    QVERIFY(read.imported);
    const auto member = Path::parse(path.toStdString());
    QVERIFY(member);
    const auto positions = MemberPlaces(text.toStdString()).of({*member}, *read.imported);
    QCOMPARE(shown(positions.at(0)), place);
}

void TestMemberPlace::severalPools()
{
    const std::string text = "[\n {\"UserPool\": {\"Name\": \"a\"}},\n {\"UserPool\": {\"Name\": \"b\"}}\n]";
    const ImportedPools read = importPools(text);
    QCOMPARE(read.pools.size(), 2U);
    const MemberPlaces places(text);
    QCOMPARE(shown(places.of({f::PoolName.path()}, read.pools[0]).at(0)), u"2:16"_s);
    QCOMPARE(shown(places.of({f::PoolName.path()}, read.pools[1]).at(0)), u"3:16"_s);
}

QTEST_GUILESS_MAIN(TestMemberPlace)
#include "tst_memberplace.moc"
