// SPDX-License-Identifier: MIT
#include "formats/skeleton.h"
#include "support/process.h"

#include <QTest>

using namespace pooldesigner;
using namespace pooldesigner::test;

namespace {

QStringList commandLineTools()
{
    QStringList found;
    for (const QString &aws : {QStandardPaths::findExecutable(QStringLiteral("aws")), QStringLiteral("/usr/bin/aws")}) {
        if (!aws.isEmpty() && QFile::exists(aws) && !found.contains(aws))
            found << aws;
    }
    return found;
}

// Members of `wanted` that `found` lacks are taken out of `wanted`, and named: an installed CLI may be older.
void dropUnknown(Json &wanted, const Json &found, const std::string &path, QStringList &dropped)
{
    if (wanted.is_array() && found.is_array() && !wanted.empty() && !found.empty())
        dropUnknown(wanted[0], found[0], path + "[]", dropped);
    if (!wanted.is_object() || !found.is_object())
        return;
    Json kept = Json::object();
    for (auto &[name, value] : wanted.items()) {
        const auto other = found.find(name);
        if (other == found.end()) {
            dropped << QString::fromStdString(path + '.' + name);
            continue;
        }
        dropUnknown(value, *other, path + '.' + name, dropped);
        kept[name] = value;
    }
    wanted = kept;
}

} // namespace

class TestSkeleton : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameAsTheRealOne_data();
    void sameAsTheRealOne();
    void generationsGrow();
};

void TestSkeleton::sameAsTheRealOne_data()
{
    QTest::addColumn<QString>("aws");
    const QStringList tools = commandLineTools();
    if (tools.isEmpty())
        QTest::newRow("no aws CLI") << QString();
    for (const QString &aws : tools)
        QTest::addRow("%s", qPrintable(aws)) << aws;
}

void TestSkeleton::sameAsTheRealOne()
{
    QFETCH(QString, aws);
    if (aws.isEmpty())
        QSKIP("No aws CLI to ask for its skeleton.");
    const auto environment = QProcessEnvironment::systemEnvironment();
    const Finished version = runProgram(aws, {QStringLiteral("--version")}, environment);
    const bool exact = (version.out + version.err).contains("aws-cli/2.9.19");
    const Finished run = runProgram(aws, {QStringLiteral("cognito-idp"), QStringLiteral("create-user-pool"), QStringLiteral("--generate-cli-skeleton")}, environment);
    QCOMPARE(run.exitCode, 0);
    const Json found = Json::parse(run.out.toStdString());
    Json ours = requestSkeleton(exact ? Generation::Cli2_9_19 : Generation::Latest);
    if (!exact) {
        QStringList dropped;
        dropUnknown(ours, found, "CreateUserPool", dropped);
        qInfo().noquote() << aws << "does not know:" << dropped.join(QStringLiteral(", "));
    }
    QCOMPARE(QString::fromStdString(ours.dump(4)), QString::fromStdString(found.dump(4)));
}

void TestSkeleton::generationsGrow()
{
    const Json oldest = requestSkeleton(Generation::Cli2021);
    const Json middle = requestSkeleton(Generation::Cli2_9_19);
    const Json latest = requestSkeleton(Generation::Latest);
    QCOMPARE(oldest.size(), std::size_t{21});
    QCOMPARE(middle.size(), std::size_t{23});
    QCOMPARE(latest.size(), std::size_t{28});
    QVERIFY(!oldest.contains("DeletionProtection"));
    QVERIFY(!oldest["SmsConfiguration"].contains("SnsRegion"));
    QVERIFY(middle["SmsConfiguration"].contains("SnsRegion"));
    QVERIFY(!middle["Policies"].contains("SignInPolicy"));
}

QTEST_GUILESS_MAIN(TestSkeleton)
#include "tst_skeleton.moc"
