// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/whatif.h"

#include <QTest>

using namespace pooldesigner;

class TestWhatIf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void errorsBroughtBy_data();
    void errorsBroughtBy();
};

namespace {

PoolConfig designOf(const QByteArray &request)
{
    return PoolConfig(Json{{"CreateUserPool", Json::parse(request.toStdString())}});
}

Edit set(const char *path, const char *value) { return setValue(*Path::parse(path), Json::parse(value)); }

} // namespace

void TestWhatIf::errorsBroughtBy_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<std::vector<Edit>>("edits");
    QTest::addColumn<QString>("brought"); // "rule path", or "does not fit"
    const auto row = [](const char *name, const char *request, std::vector<Edit> edits, const char *brought) {
        QTest::newRow(name) << QByteArray(request) << std::move(edits) << QString::fromLatin1(brought);
    };
    row("nothing", R"({"PoolName":"x"})", {}, "");
    row("harmless", R"({"PoolName":"x"})", {set("PoolName", R"("y")")}, "");
    row("an error", R"({"PoolName":"x"})", {set("MfaConfiguration", R"("ON")")},
        "mfa-needs-sms-at-create MfaConfiguration");
    row("an error that is there already", R"({"MfaConfiguration":"ON"})", {set("MfaConfiguration", R"("OPTIONAL")")},
        "");
    row("warnings do not count", R"({"PoolName":"x"})",
        {set("AccountRecoverySetting", R"({"RecoveryMechanisms":[{"Priority":1,"Name":"verified_phone_number"}]})")},
        "");
    row("two that belong together", R"({"PoolName":"x"})",
        {set("MfaConfiguration", R"("ON")"), set("SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration.Enabled", "true")},
        "");
    row("an error that moves with its entry",
        R"({"PoolName":"x","Schema":[{"Name":"a","AttributeDataType":"String"},{"Name":"b","Later":1}]})",
        {removeItem(*Path::parse("Schema[0]"))}, "");
    row("no place", R"({"PoolName":"x","Policies":7})", {set("Policies.PasswordPolicy.MinimumLength", "8")},
        "does not fit");
    row("a value that does not exist", R"({"PoolName":"x"})", {set("UserPoolTier", R"("SILVER")")},
        "enum-value UserPoolTier");
}

void TestWhatIf::errorsBroughtBy()
{
    QFETCH(QByteArray, request);
    QFETCH(std::vector<Edit>, edits);
    QFETCH(QString, brought);
    const auto errors = WhatIf(designOf(request)).errorsBroughtBy(edits);
    QStringList lines;
    for (const Diagnostic &error : errors.value_or(std::vector<Diagnostic>()))
        lines.append(QString::fromStdString(error.rule + ' ' + error.path.toString()));
    QCOMPARE(errors ? lines.join(u'\n') : QStringLiteral("does not fit"), brought);
}

QTEST_MAIN(TestWhatIf)
#include "tst_whatif.moc"
