// SPDX-License-Identifier: MIT
#include "formats/permissioncommands.h"

#include <QTest>

using namespace pooldesigner;

class TestPermissionCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void commands_data();
    void commands();
    void sharedFunctions();
};

namespace {

PoolConfig designOf(const QByteArray &triggers, const QByteArray &target)
{
    PoolConfig config;
    config.set(*Path::parse("LambdaConfig"), Json::parse(triggers.toStdString()));
    const Json place = Json::parse(target.toStdString());
    for (const auto &[name, value] : place.items())
        config.set(Path({std::string("target"), name}), value);
    return config;
}

} // namespace

void TestPermissionCommands::commands_data()
{
    QTest::addColumn<QByteArray>("triggers");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArrayList>("expected");
    const QByteArray plain = R"({"PreSignUp":"arn:aws:lambda:eu-west-1:123456789012:function:check"})";
    const QByteArray head = "aws lambda add-permission --region eu-west-1 --function-name "
                            "arn:aws:lambda:eu-west-1:123456789012:function:check";
    const QByteArray middle = " --action lambda:InvokeFunction --principal cognito-idp.amazonaws.com --source-arn ";
    const QByteArray tail =
        "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/\"$POOL_ID\" --source-account 123456789012";

    QTest::newRow("no trigger") << QByteArray("{}") << QByteArray("{}") << QByteArrayList();
    QTest::newRow("plain") << plain << QByteArray("{}")
                           << QByteArrayList{head + " --statement-id cognito-\"$POOL_ID\"-PreSignUp" + middle + tail};
    QTest::newRow("alias")
        << QByteArray(R"({"UserMigration":"arn:aws:lambda:eu-west-1:123456789012:function:check:live"})")
        << QByteArray("{}")
        << QByteArrayList{head + ":live --statement-id cognito-\"$POOL_ID\"-UserMigration" + middle + tail};
    QTest::newRow("deeper")
        << QByteArray(R"({"CustomSMSSender":{"LambdaArn":"arn:aws:lambda:eu-west-1:123456789012:function:check"}})")
        << QByteArray("{}")
        << QByteArrayList{head + " --statement-id cognito-\"$POOL_ID\"-CustomSMSSender" + middle + tail};
    QTest::newRow("target") << plain << QByteArray(R"({"region":"us-east-2","account":"999999999999"})")
                            << QByteArrayList{head + " --statement-id cognito-\"$POOL_ID\"-PreSignUp" + middle +
                                              "arn:aws:cognito-idp:us-east-2:999999999999:userpool/\"$POOL_ID\" "
                                              "--source-account 999999999999"};
    QTest::newRow("hostile target") << plain << QByteArray(R"j({"region":"$(reboot)","account":"1; reboot"})j")
                                    << QByteArrayList{head + " --statement-id cognito-\"$POOL_ID\"-PreSignUp" + middle +
                                                      tail};

    const char *hostile[][2] = {
        {"substitution", R"(arn:aws:lambda:eu-west-1:123456789012:function:$(reboot))"},
        {"backticks", R"(arn:aws:lambda:eu-west-1:123456789012:function:`reboot`)"},
        {"quotes", R"(arn:aws:lambda:eu-west-1:123456789012:function:a' ; reboot '\"b)"},
        {"line break", R"(arn:aws:lambda:eu-west-1:123456789012:function:a\nreboot)"},
        {"trailing line break", R"(arn:aws:lambda:eu-west-1:123456789012:function:a\n)"},
        {"bidirectional", R"(arn:aws:lambda:eu-west-1:123456789012:function:a\u202eb)"},
        {"nul", R"(arn:aws:lambda:eu-west-1:123456789012:function:a\u0000b)"},
        {"blank in partition", R"(arn:aws x:lambda:eu-west-1:123456789012:function:a)"},
        {"file", "file:///etc/passwd"},
        {"another service", "arn:aws:kms:eu-west-1:123456789012:key/a"},
    };
    for (const auto &[name, text] : hostile)
        QTest::newRow(name) << QByteArray("{\"PreSignUp\":\"") + text + "\"}" << QByteArray("{}") << QByteArrayList();
    QTest::newRow("wrongly typed") << QByteArray(R"({"PreSignUp":[1],"CustomSMSSender":"x","InboundFederation":null})")
                                   << QByteArray("{}") << QByteArrayList();
}

void TestPermissionCommands::commands()
{
    QFETCH(QByteArray, triggers);
    QFETCH(QByteArray, target);
    QFETCH(QByteArrayList, expected);
    const PoolConfig config = designOf(triggers, target);
    QByteArrayList found;
    for (const PermissionCommand &command : permissionCommands(PoolView(config)))
        found.push_back(QByteArray::fromStdString(command.command));
    QCOMPARE(found, expected);
}

void TestPermissionCommands::sharedFunctions()
{
    const PoolConfig config = designOf(R"({
        "PreSignUp":"arn:aws:lambda:eu-west-1:123456789012:function:one",
        "PostConfirmation":"arn:aws:lambda:eu-west-1:123456789012:function:two",
        "PreTokenGenerationConfig":{"LambdaArn":"arn:aws:lambda:eu-west-1:123456789012:function:one"}})",
                                       "{}");
    const auto commands = permissionCommands(PoolView(config));
    QCOMPARE(commands.size(), std::size_t(2));
    QCOMPARE(commands[0].function, std::string("arn:aws:lambda:eu-west-1:123456789012:function:one"));
    QVERIFY((commands[0].users == std::vector<Path>{*Path::parse("LambdaConfig.PreSignUp"),
                                                    *Path::parse("LambdaConfig.PreTokenGenerationConfig.LambdaArn")}));
    QCOMPARE(commands[1].function, std::string("arn:aws:lambda:eu-west-1:123456789012:function:two"));
    QVERIFY(commands[1].users == std::vector<Path>{*Path::parse("LambdaConfig.PostConfirmation")});
}

QTEST_GUILESS_MAIN(TestPermissionCommands)
#include "tst_permissioncommands.moc"
