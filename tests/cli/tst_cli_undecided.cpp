// SPDX-License-Identifier: MIT
#include "clirun.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

// What validate says of checks that a pool alone does not decide.
class TestCliUndecided : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersDecide();
};

void TestCliUndecided::answersDecide()
{
    const QByteArray call = "cloudsploit:cognitoHasWafEnabled";
    const auto design = [](const QByteArray &answer) {
        return R"({"format": "pool-designer/1", "CreateUserPool": {"PoolName": "web"})" + answer + "}";
    };
    const QByteArray answered = design(R"(, "answers": {"GetWebACLForResource": {"WebACL": {"Name": "front"}}})");
    const QStringList options = QStringList{u"validate"_s, u"--profile=cloudsploit"_s, u"-"_s};
    QVERIFY(CliRun::of(options, design({})).err.contains("not decidable from a pool: " + call));
    QCOMPARE(CliRun::of(options, answered).err, QByteArray());
    const QStringList asJson = QStringList{u"validate"_s, u"--profile=cloudsploit"_s, u"--format=json"_s, u"-"_s};
    QVERIFY(CliRun::of(asJson, design({})).out.contains(call));
    QVERIFY(!CliRun::of(asJson, answered).out.contains(call));
}

QTEST_APPLESS_MAIN(TestCliUndecided)
#include "tst_cli_undecided.moc"
