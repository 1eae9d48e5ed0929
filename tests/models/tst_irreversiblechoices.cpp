// SPDX-License-Identifier: MIT
#include "items/designsettings.h"
#include "items/irreversiblechoices.h"

#include <QTest>

using namespace pooldesigner;

// The plain words about a design: what it decides for good, and everything it sets.
class TestIrreversibleChoices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choices_data();
    void choices();
    void settings();
};

void TestIrreversibleChoices::choices_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QStringList>("expected");
    const QString none = QStringLiteral("UsernameAttributes = None: people choose a user name");
    const QString noAlias = QStringLiteral("AliasAttributes = None");
    const QString unset =
        QStringLiteral("UsernameConfiguration.CaseSensitive = Not set: the service takes case-sensitive");
    QTest::newRow("empty design") << QStringLiteral("{}") << QStringList{none, noAlias, unset};
    QTest::newRow("sign-in by address")
        << QStringLiteral(R"({"UsernameAttributes": ["email"], "UsernameConfiguration": {"CaseSensitive": false}})")
        << QStringList{QStringLiteral("UsernameAttributes = email"), noAlias,
                       QStringLiteral("UsernameConfiguration.CaseSensitive = false")};
    QTest::newRow("attributes") << QStringLiteral(R"({"Schema": [
               {"Name": "email", "AttributeDataType": "String", "Required": true, "Mutable": true},
               {"Name": "tenant", "AttributeDataType": "Number", "Mutable": false}]})")
                                << QStringList{
                                       none, noAlias, unset,
                                       QStringLiteral("Schema[0] = String, required, values can change"),
                                       QStringLiteral("Schema[1] = Number, not required, values are fixed once given")};
    QTest::newRow("wrong kinds")
        << QStringLiteral(R"({"UsernameAttributes": 5, "UsernameConfiguration": "x", "Schema": [7, {"Name": []}]})")
        << QStringList{QStringLiteral("UsernameAttributes = 5"), noAlias, unset,
                       QStringLiteral("Schema[0] = not required, values are fixed once given"),
                       QStringLiteral("Schema[1] = not required, values are fixed once given")};
}

void TestIrreversibleChoices::choices()
{
    QFETCH(QString, request);
    QFETCH(QStringList, expected);
    QStringList lines;
    for (const IrreversibleChoice &choice :
         irreversibleChoices(PoolConfig(Json{{"CreateUserPool", Json::parse(request.toStdString())}}))) {
        lines << QString::fromStdString(choice.path.toString()) + QStringLiteral(" = ") + choice.value;
        QVERIFY(!choice.label.isEmpty());
        QVERIFY(!choice.consequence.isEmpty());
    }
    QCOMPARE(lines, expected);
}

void TestIrreversibleChoices::settings()
{
    const PoolConfig design(Json::parse(R"({"CreateUserPool": {"PoolName": "shop", "Odd": {"a": 1},
        "Policies": {"PasswordPolicy": {"MinimumLength": 12}}, "UserPoolTags": {"a": "b"}, "Schema": [{"Name": "email"}]},
        "SetUserPoolMfaConfig": {"MfaConfiguration": "ON"}})"));
    QStringList lines;
    for (const DesignSetting &setting : designSettings(design))
        lines << QString::fromStdString(setting.path.toString()) + QStringLiteral(" = ") + setting.value;
    QCOMPARE(lines, (QStringList{QStringLiteral("PoolName = shop"), QStringLiteral("Odd.a = 1"),
                                 QStringLiteral("Policies.PasswordPolicy.MinimumLength = 12 characters"),
                                 QStringLiteral("UserPoolTags = a: b"), QStringLiteral("Schema = email"),
                                 QStringLiteral("SetUserPoolMfaConfig.MfaConfiguration = ON")}));
}

QTEST_GUILESS_MAIN(TestIrreversibleChoices)
#include "tst_irreversiblechoices.moc"
