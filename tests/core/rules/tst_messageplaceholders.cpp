// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "config/poolconfig.h"
#include "rules/constraints/membergroups.h"
#include "rules/messageplaceholders.h"
#include "rules/places.h"
#include "rules/validator.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace pooldesigner;

namespace {

const FieldSpec &spec(std::string_view member)
{
    const FieldSpec *found = memberSpec(member);
    if (found == nullptr)
        qFatal("no such member");
    return *found;
}

// "[{####}]" a placeholder, "?{###}={####}?" a look-alike and what it means, "!{username}!" one that is not taken here.
std::string marked(std::string_view text, const FieldSpec &member)
{
    std::string result;
    std::size_t copied = 0;
    for (const MarkedPart &part : markedParts(text, member)) {
        result += text.substr(copied, part.begin - copied);
        const std::string mark(text.substr(part.begin, part.size));
        switch (part.kind) {
        case MarkedPart::Kind::Placeholder: result += '[' + mark + ']'; break;
        case MarkedPart::Kind::NotHere: result += '!' + mark + '!'; break;
        case MarkedPart::Kind::Lookalike: result += '?' + mark + '=' + part.meant + '?'; break;
        }
        copied = part.begin + part.size;
    }
    return result + std::string(text.substr(copied));
}

constexpr const char *kSms = "VerificationMessageTemplate.SmsMessage";
constexpr const char *kMail = "VerificationMessageTemplate.EmailMessage";
constexpr const char *kLink = "VerificationMessageTemplate.EmailMessageByLink";
constexpr const char *kSubject = "VerificationMessageTemplate.EmailSubject";
constexpr const char *kInvite = "AdminCreateUserConfig.InviteMessageTemplate.EmailMessage";

} // namespace

class TestMessagePlaceholders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marks_data();
    void marks();
    void sent_data();
    void sent();
    void rulesDemandWhatIsTaken_data();
    void rulesDemandWhatIsTaken();
    void hostileTexts_data();
    void hostileTexts();
};

void TestMessagePlaceholders::marks_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *member, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(member) << QByteArray(text) << QByteArray(expected);
    };
    row("nothing", kSms, "Hello", "Hello");
    row("a code", kSms, "Code {####}.", "Code [{####}].");
    row("three signs", kSms, "{###}", "?{###}={####}?");
    row("five signs", kSms, "{#####}", "?{#####}={####}?");
    row("the word", kSms, "{code}", "?{code}={####}?");
    row("blanks", kSms, "{ #### }", "?{ #### }={####}?");
    row("full width", kSms, "｛####｝ ｛＃＃＃＃｝ {＃＃＃＃}",
        "?｛####｝={####}? ?｛＃＃＃＃｝={####}? ?{＃＃＃＃}={####}?");
    row("mixed brackets", kSms, "｛####}", "?｛####}={####}?");
    row("doubled brackets", kMail, "{{####}}", "?{{####}}={####}?");
    row("a name where none is taken", kMail, "{username} {####}", "!{username}! [{####}]");
    row("a link where none is taken", kMail, "{##Go##} {####}", "!{##Go##}! [{####}]");
    row("an invitation", kInvite, "{username}: {####}, {User_Name}",
        "[{username}]: [{####}], ?{User_Name}={username}?");
    row("a link", kLink, "{##Go on##}", "[{##Go on##}]");
    row("a code where a link is taken", kLink, "{####}", "!{####}!");
    row("signs where a link is taken", kLink, "{###}", "?{###}={##Verify email##}?");
    row("a link with blanks outside", kLink, "{ ##Go on## }", "?{ ##Go on## }={##Go on##}?");
    row("a link with one sign", kLink, "{#Go on#}", "?{#Go on#}={##Go on##}?");
    row("a link without its end", kLink, "{##Go on}", "?{##Go on}={##Go on##}?");
    row("a link over two lines", kLink, "{##Go\non##}", "[{##Go\non##}]");
    row("a code in a subject", kSubject, "{####} {code}", "!{####}! ?{code}=?");
    row("a look-alike before a link", kLink, "{###} {##Go##}", "?{###}={##Verify email##}? [{##Go##}]");
    row("two look-alikes", kSms, "{###} {#####}", "?{###}={####}? ?{#####}={####}?");
    row("a code within a link", kLink, "{##Go {####} on##}", "[{##Go {####}] on##}");
    row("a style sheet", kMail, "p{color:#fff} a{#b} {x:y}", "p{color:#fff} a{#b} {x:y}");
}

void TestMessagePlaceholders::marks()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(marked(text.toStdString(), spec(member.toStdString()))), expected);
}

void TestMessagePlaceholders::sent_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<bool>("html");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("sms") << QByteArray(kSms) << false << QByteArray("123456 {username} {##Go##} {###}");
    QTest::newRow("mail") << QByteArray(kMail) << true << QByteArray("123456 {username} {##Go##} {###}");
    QTest::newRow("link") << QByteArray(kLink) << true << QByteArray("{####} {username} <a href=\"#\">Go</a> {###}");
    QTest::newRow("invitation") << QByteArray(kInvite) << true << QByteArray("kT4#wq9Z ann.example {##Go##} {###}");
    QTest::newRow("subject") << QByteArray(kSubject) << false << QByteArray("{####} {username} {##Go##} {###}");
    QTest::newRow("no message") << QByteArray("PoolName") << false << QByteArray("{####} {username} {##Go##} {###}");
}

void TestMessagePlaceholders::sent()
{
    QFETCH(QByteArray, member);
    QFETCH(bool, html);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(sentText("{####} {username} {##Go##} {###}", spec(member.toStdString()), html)),
             expected);
}

void TestMessagePlaceholders::rulesDemandWhatIsTaken_data()
{
    QTest::addColumn<QByteArray>("member");
    for (const std::string_view member : members::kMessageTexts)
        QTest::newRow(std::string(member).c_str()) << QByteArray::fromStdString(std::string(member));
}

// What the editor offers is what the rules ask for, and what they warn of is what the editor marks as not taken.
void TestMessagePlaceholders::rulesDemandWhatIsTaken()
{
    QFETCH(QByteArray, member);
    const FieldSpec &text = spec(member.toStdString());
    const Path path = *Path::parse(member.toStdString());
    std::set<std::string_view> demanded;
    PoolConfig design;
    QVERIFY(design.set(path, "No placeholder is in here"));
    for (const Diagnostic &finding : Validator().validate(design)) {
        if (finding.path != path)
            continue;
        for (const std::string_view mark : {"{####}", "{username}", "{##words##}"}) {
            if (finding.rule.ends_with("-placeholder") && finding.message.find(mark) != std::string::npos)
                demanded.insert(mark == "{##words##}" ? placeholder::kLink : mark);
        }
    }
    const auto taken = takenPlaceholders(text);
    QCOMPARE(demanded, std::set<std::string_view>(taken.begin(), taken.end()));
    QCOMPARE(taken.empty(),
             std::ranges::find(members::kEmailSubjects, member.toStdString()) != std::end(members::kEmailSubjects));
}

void TestMessagePlaceholders::hostileTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("opening brackets") << QByteArray(20000, '{');
    QTest::newRow("closing brackets") << QByteArray(20000, '}');
    QTest::newRow("opened links") << QByteArray("{##").repeated(6000);
    QTest::newRow("signs") << '{' + QByteArray(19998, '#') + '}';
    QTest::newRow("codes") << QByteArray("{####}").repeated(3000);
    QTest::newRow("no UTF-8") << QByteArray("{\xEF\xBD####\xEF}\xEF");
    QTest::newRow("zero bytes") << QByteArray("{\0####\0}", 8);
}

void TestMessagePlaceholders::hostileTexts()
{
    QFETCH(QByteArray, text);
    const std::string_view source(text.constData(), static_cast<std::size_t>(text.size()));
    std::size_t end = 0;
    for (const MarkedPart &part : markedParts(source, spec(kLink))) {
        QVERIFY(part.begin >= end && part.size > 0);
        end = part.begin + part.size;
    }
    QVERIFY(end <= source.size());
}

QTEST_APPLESS_MAIN(TestMessagePlaceholders)
#include "tst_messageplaceholders.moc"
