// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "formats/shorthand.h"
#include "support/json.h"

#include <QTest>

using namespace pooldesigner;
using namespace pooldesigner::test;

// The words of options before any shell quotes them; "(none)" where only --cli-input-json can carry the value.
// tst_command_oracle holds the same grammar against the real CLI.
class TestShorthand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void compact_data();
    void compact();
};

void TestShorthand::words_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArrayList>("shorthand");
    QTest::addColumn<QByteArrayList>("json");
    const QByteArrayList none{"(none)"};
    const auto row = [](const char *name, const char *member, const char *value, const QByteArrayList &shorthand,
                        const QByteArrayList &json) {
        QTest::newRow(name) << QString::fromLatin1(member) << QByteArray(value) << shorthand << json;
    };
    const auto same = [&row](const char *name, const char *member, const char *value, const QByteArrayList &words) {
        row(name, member, value, words, words);
    };
    same("text", "PoolName", R"("web")", {"--pool-name", "web"});
    same("empty text", "PoolName", R"("")", {"--pool-name", ""});
    same("text with a line break", "PoolName", R"("a\nb")", {"--pool-name", "a\nb"});
    same("text that begins with a dash", "PoolName", R"("-web")", {"--pool-name=-web"});
    same("two dashes end options", "PoolName", R"("--")", none);
    same("address of a file", "PoolName", R"("file:///etc/passwd")", none);
    same("address of a binary file", "PoolName", R"("fileb://x")", none);
    same("address of the web", "PoolName", R"("https://example.com")", none);
    same("NUL", "PoolName", R"("a\u0000b")", none);
    same("number for text", "PoolName", "7", none);
    same("null for text", "PoolName", "null", none);

    same("list of texts", "AliasAttributes", R"(["email","phone_number"])",
         {"--alias-attributes", "email", "phone_number"});
    same("empty list", "AliasAttributes", "[]", {"--alias-attributes", "[]"});
    same("item with a blank", "AliasAttributes", R"(["e mail"])", {"--alias-attributes", R"(["e mail"])"});
    same("item like an option", "AliasAttributes", R"(["-x"])", {"--alias-attributes", R"(["-x"])"});
    same("item like a file", "AliasAttributes", R"(["file://x"])", {"--alias-attributes", R"(["file://x"])"});
    same("item of another kind", "AliasAttributes", R"(["email",7])", {"--alias-attributes", R"(["email",7])"});
    same("text for a list", "AliasAttributes", R"("email")", none);

    row("structure", "AdminCreateUserConfig", R"({"AllowAdminCreateUserOnly":true})",
        {"--admin-create-user-config", "AllowAdminCreateUserOnly=true"},
        {"--admin-create-user-config", R"({"AllowAdminCreateUserOnly":true})"});
    row("structure in a structure", "Policies", R"({"PasswordPolicy":{"MinimumLength":8,"RequireNumbers":true}})",
        {"--policies", "PasswordPolicy={MinimumLength=8,RequireNumbers=true}"},
        {"--policies", R"({"PasswordPolicy":{"MinimumLength":8,"RequireNumbers":true}})"});
    row("list in a structure", "Policies", R"({"SignInPolicy":{"AllowedFirstAuthFactors":["PASSWORD","WEB_AUTHN"]}})",
        {"--policies", "SignInPolicy={AllowedFirstAuthFactors=[PASSWORD,WEB_AUTHN]}"},
        {"--policies", R"({"SignInPolicy":{"AllowedFirstAuthFactors":["PASSWORD","WEB_AUTHN"]}})"});
    same("empty structure", "Policies", "{}", {"--policies", "{}"});
    row("quotes and comma in text", "EmailConfiguration", R"({"From":"\"Ann, B\" <a@b.c>"})",
        {"--email-configuration", R"(From="\"Ann, B\" <a@b.c>")"},
        {"--email-configuration", R"({"From":"\"Ann, B\" <a@b.c>"})"});
    row("backslash in text", "EmailConfiguration", R"({"From":"a\\b"})", {"--email-configuration", R"(From="a\\b")"},
        {"--email-configuration", R"({"From":"a\\b"})"});
    same("backslash at the end", "EmailConfiguration", R"({"From":"a\\"})",
         {"--email-configuration", R"({"From":"a\\"})"});
    same("backslash and quote", "EmailConfiguration", R"({"From":"\\\""})",
         {"--email-configuration", R"({"From":"\\\""})"});
    same("unseen character", "EmailConfiguration", R"({"From":"a\u202eb"})",
         {"--email-configuration", R"({"From":"a\u202eb"})"});
    row("empty text within", "EmailConfiguration", R"({"From":""})", {"--email-configuration", R"(From="")"},
        {"--email-configuration", R"({"From":""})"});
    same("member of another kind", "AdminCreateUserConfig", R"({"AllowAdminCreateUserOnly":"yes"})",
         {"--admin-create-user-config", R"({"AllowAdminCreateUserOnly":"yes"})"});
    same("member nobody knows", "AdminCreateUserConfig", R"({"New":1})",
         {"--admin-create-user-config", R"({"New":1})"});
    same("list for a structure", "Policies", "[]", none);

    row("structures in a list", "Schema", R"([{"Name":"age","AttributeDataType":"Number"},{"Name":"email"}])",
        {"--schema", "Name=age,AttributeDataType=Number", "Name=email"},
        {"--schema", R"([{"Name":"age","AttributeDataType":"Number"},{"Name":"email"}])"});
    same("one entry that needs JSON takes all along", "Schema", R"([{"Name":"age"},{}])",
         {"--schema", R"([{"Name":"age"},{}])"});

    row("map", "UserPoolTags", R"({"team":"a b","cost:centre":"7"})",
        {"--user-pool-tags", R"(team="a b",cost:centre=7)"},
        {"--user-pool-tags", R"({"team":"a b","cost:centre":"7"})"});
    same("key with a blank", "UserPoolTags", R"({"cost centre":"7"})", {"--user-pool-tags", R"({"cost centre":"7"})"});
    same("key like an option", "UserPoolTags", R"({"-k":"v"})", {"--user-pool-tags", R"({"-k":"v"})"});
    same("key like a file", "UserPoolTags", R"({"file://x":"v"})", {"--user-pool-tags", R"({"file://x":"v"})"});
}

void TestShorthand::words()
{
    QFETCH(QString, member);
    QFETCH(QByteArray, value);
    QFETCH(QByteArrayList, shorthand);
    QFETCH(QByteArrayList, json);
    const FieldSpec *spec = catalogue::find(Operation::CreateUserPool, member.toStdString());
    QVERIFY(spec != nullptr);
    const auto said = [&](bool asJson) {
        QByteArrayList words;
        const auto spelling = optionWords(*spec, parsed(value.toStdString()), asJson);
        if (!spelling)
            words << "(none)";
        for (const std::string &word : spelling.value_or(std::vector<std::string>()))
            words << QByteArray::fromStdString(word);
        return words;
    };
    QCOMPARE(said(false), shorthand);
    QCOMPARE(said(true), json);
}

void TestShorthand::compact_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("compact");
    QTest::newRow("blanks go") << QByteArray("{ \"a\" : [ 1 , true ] }") << QByteArray(R"({"a":[1,true]})");
    QTest::newRow("letters stay") << QByteArray(R"("größe 😀")") << QByteArray(R"("größe 😀")");
    QTest::newRow("line break") << QByteArray(R"("a\nb")") << QByteArray(R"("a\nb")");
    QTest::newRow("direction mark") << QByteArray("\"a\u202eb\"") << QByteArray(R"("a\u202eb")");
    QTest::newRow("escape character") << QByteArray(R"("\u001b[2J")") << QByteArray(R"("\u001b[2J")");
}

void TestShorthand::compact()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, compact);
    QCOMPARE(QByteArray::fromStdString(compactJson(parsed(json.toStdString()))), compact);
}

QTEST_APPLESS_MAIN(TestShorthand)

#include "tst_shorthand.moc"
