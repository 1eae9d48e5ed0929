// SPDX-License-Identifier: MIT
#include "aids/emailaid.h"
#include "document/pooldocument.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Fixture {
    explicit Fixture(const QByteArray &emailConfiguration, const QByteArray &target = {})
    {
        QByteArray design = R"({"CreateUserPool":{)";
        if (!emailConfiguration.isEmpty())
            design += R"("EmailConfiguration":)" + emailConfiguration;
        design += "}" + (target.isEmpty() ? QByteArray() : R"(,"target":)" + target) + "}";
        document.reset(PoolConfig(Json::parse(design.toStdString())));
        aid = new EmailAid(document, &window);
        QObject::connect(&document, &PoolDocument::changed, aid, &EmailAid::refresh);
        aid->refresh();
        window.resize(720, 500);
        aid->resize(window.size());
        window.show();
        QApplication::setActiveWindow(&window);
    }

    QLineEdit *line(const char *name) const { return aid->findChild<QLineEdit *>(QLatin1String(name)); }
    QString text(const char *label) const
    {
        const auto *found = aid->findChild<QLabel *>(QLatin1String(label));
        return found->isVisible() ? found->text() : QString();
    }
    void type(const char *name, const QString &keys) const
    {
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClicks(line(name), keys);
    }
    void press(const char *name) const
    {
        auto *button = aid->findChild<QAbstractButton *>(QLatin1String(name));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    QByteArray written() const
    {
        const Json *value = document.config().find(*Path::parse("EmailConfiguration"));
        return value == nullptr ? QByteArray() : QByteArray::fromStdString(value->dump());
    }

    PoolDocument document;
    QWidget window;
    EmailAid *aid = nullptr;
};

constexpr const char *kIdentity = R"({"SourceArn":"arn:aws:ses:eu-west-1:123456789012:identity/example.com"})";

} // namespace

class TestEmailAid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoSends_data();
    void whoSends();
    void limitsAndRefusals();
    void identityInParts_data();
    void identityInParts();
    void identityFromTheTarget();
    void senderInParts_data();
    void senderInParts();
    void typingIsOneStep();
    void showsWhatIsThere_data();
    void showsWhatIsThere();
    void everythingIsNamed();
};

void TestEmailAid::whoSends_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("pressed");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("own SES") << QByteArray() << QByteArray("email/DEVELOPER")
                             << QByteArray(R"({"EmailSendingAccount":"DEVELOPER"})");
    QTest::newRow("built-in") << QByteArray(R"({"EmailSendingAccount":"DEVELOPER","ReplyToEmailAddress":"a@b.c"})")
                              << QByteArray("email/COGNITO_DEFAULT")
                              << QByteArray(
                                     R"({"EmailSendingAccount":"COGNITO_DEFAULT","ReplyToEmailAddress":"a@b.c"})");
    QTest::newRow("something strange") << QByteArray(R"({"EmailSendingAccount":5})") << QByteArray("email/DEVELOPER")
                                       << QByteArray(R"({"EmailSendingAccount":"DEVELOPER"})");
}

void TestEmailAid::whoSends()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, pressed);
    QFETCH(QByteArray, after);
    Fixture f(before);
    f.press(pressed.constData());
    QCOMPARE(f.written(), after);
    QCOMPARE(f.document.undoStack()->count(), 1);
    f.document.undoStack()->undo();
    QCOMPARE(f.written(), before);
}

void TestEmailAid::limitsAndRefusals()
{
    const Fixture f({});
    QCOMPARE(f.text("email/remark"), u"EmailSendingAccount is not set: the service takes COGNITO_DEFAULT."_s);
    const auto *own = f.aid->findChild<QAbstractButton *>(u"email/COGNITO_DEFAULT"_s);
    QVERIFY(own->accessibleDescription().contains(u"About 50 messages a day for the whole account"_s));
    QStringList reasons;
    for (const QLabel *label : f.aid->findChild<QWidget *>(u"email/DEVELOPER/refusals"_s)->findChildren<QLabel *>())
        reasons.append(label->text());
    reasons.removeAll(QString());
    QCOMPARE(reasons, QStringList{u"Refused as things are: EmailSendingAccount is DEVELOPER, but SourceArn is missing. "
                                  "Name the SES identity."_s});
}

void TestEmailAid::identityInParts_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *part, const char *typed, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(part) << QString::fromUtf8(typed) << QByteArray(after);
    };
    row("another identity", kIdentity, "email/identity/identity", "me@example.org",
        R"({"SourceArn":"arn:aws:ses:eu-west-1:123456789012:identity/me@example.org"})");
    row("another partition", kIdentity, "email/identity/region", "cn-north-1",
        R"({"SourceArn":"arn:aws-cn:ses:cn-north-1:123456789012:identity/example.com"})");
    row("first part of none", "", "email/identity/identity", "e", R"({"SourceArn":"arn:aws:ses:::identity/e"})");
    row("whole ARN", "", "email/identity/identity", "arn:aws-cn:ses:cn-north-1:1:identity/x",
        R"({"SourceArn":"arn:aws-cn:ses:cn-north-1:1:identity/x"})");
    row("over something else", R"({"SourceArn":"arn:aws:sns:eu-west-1:1:topic"})", "email/identity/account", "2",
        R"({"SourceArn":"arn:aws:ses::2:identity/"})");
}

void TestEmailAid::identityInParts()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, part);
    QFETCH(QString, typed);
    QFETCH(QByteArray, after);
    Fixture f(before);
    if (typed.startsWith(u"arn:")) { // pasted at once
        f.line(part.constData())->setFocus();
        f.line(part.constData())->setText(typed.chopped(1));
        QTest::keyClicks(f.line(part.constData()), typed.right(1));
    } else {
        f.type(part.constData(), typed);
    }
    QCOMPARE(f.written(), after);
    QCOMPARE(f.document.undoStack()->count(), 1);
    f.document.undoStack()->undo();
    QCOMPARE(f.written(), before);
}

void TestEmailAid::identityFromTheTarget()
{
    const Fixture f({}, R"({"region":"eu-central-1","account":"210987654321"})");
    QCOMPARE(f.line("email/identity/region")->placeholderText(), u"eu-central-1"_s);
    f.type("email/identity/identity", u"example.com"_s);
    QCOMPARE(f.written(), QByteArray(R"({"SourceArn":"arn:aws:ses:eu-central-1:210987654321:identity/example.com"})"));
}

void TestEmailAid::senderInParts_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *part, const char *typed, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(part) << QString::fromUtf8(typed) << QByteArray(after);
    };
    row("address", "", "email/from/address", "a@b.c", R"({"From":"a@b.c"})");
    row("name before it", R"({"From":"a@b.c"})", "email/from/name", "Orders", R"({"From":"Orders <a@b.c>"})");
    row("name that needs quotes", R"({"From":"Orders <a@b.c>"})", "email/from/name", "Orders, \"Inc\".",
        R"({"From":"\"Orders, \\\"Inc\\\".\" <a@b.c>"})");
    row("address behind a quoted name", R"({"From":"\"A \\\"B\\\"\" <a@b.c>"})", "email/from/address", "x@y.z",
        R"({"From":"\"A \\\"B\\\"\" <x@y.z>"})");
    row("over something else", R"({"From":"<<"})", "email/from/address", "a", R"({"From":"a"})");
}

void TestEmailAid::senderInParts()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, part);
    QFETCH(QString, typed);
    QFETCH(QByteArray, after);
    Fixture f(before);
    f.type(part.constData(), typed);
    QCOMPARE(f.written(), after);
    QCOMPARE(f.line(part.constData())->text(), typed); // stays as typed, whatever it is written as
    f.document.undoStack()->undo();
    QCOMPARE(f.written(), before);
}

void TestEmailAid::typingIsOneStep()
{
    Fixture f({});
    f.type("email/from/name", u"Orders"_s);
    QCOMPARE(f.document.undoStack()->count(), 1);
    f.type("email/from/address", u"a@b.c"_s); // another line is another step
    QCOMPARE(f.document.undoStack()->count(), 2);
    QCOMPARE(f.written(), QByteArray(R"({"From":"Orders <a@b.c>"})"));
    f.document.undoStack()->undo();
    QCOMPARE(f.line("email/from/name")->text(), u"Orders"_s);
    QCOMPARE(f.line("email/from/address")->text(), QString());
    f.document.undoStack()->undo();
    QCOMPARE(f.line("email/from/name")->text(), QString());
}

void TestEmailAid::showsWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("configuration");
    QTest::addColumn<QStringList>("parts"); // region, account, identity, name, address
    QTest::addColumn<QStringList>("remarks");
    const auto row = [](const char *name, const char *configuration, const QStringList &parts,
                        const QStringList &remarks) {
        QTest::newRow(name) << QByteArray(configuration) << parts << remarks;
    };
    const QString stays = u"Holds %1, which does not come apart. It stays until you type here."_s;
    row("both", R"({"SourceArn":"arn:aws:ses:eu-west-1:123456789012:identity/example.com","From":"A B <a@b.c>"})",
        {u"eu-west-1"_s, u"123456789012"_s, u"example.com"_s, u"A B"_s, u"a@b.c"_s}, {QString(), QString()});
    row("wrong kinds", R"({"SourceArn":[1],"From":7})", QStringList(5, QString()),
        {stays.arg(u"[1]"), stays.arg(u"7")});
    row("another ARN", R"({"SourceArn":"arn:aws:sns:eu-west-1:1:topic","From":"a <b"})", QStringList(5, QString()),
        {stays.arg(u"arn:aws:sns:eu-west-1:1:topic"), stays.arg(u"a <b")});
    row("no address", R"({"From":"nobody"})", {QString(), QString(), QString(), QString(), u"nobody"_s},
        {QString(), QString()});
    row("no structure", R"("x")", QStringList(5, QString()), {QString(), QString()});
    row("hostile", "{\"From\":\"\\u202e <\"}", QStringList(5, QString()), {QString(), stays.arg(u"\\u{202e} <")});
}

void TestEmailAid::showsWhatIsThere()
{
    QFETCH(QByteArray, configuration);
    QFETCH(QStringList, parts);
    QFETCH(QStringList, remarks);
    Fixture f(configuration);
    const PoolConfig opened = f.document.config();
    QStringList shown;
    for (const char *name : {"email/identity/region", "email/identity/account", "email/identity/identity",
                             "email/from/name", "email/from/address"})
        shown.append(f.line(name)->text());
    QCOMPARE(shown, parts);
    QCOMPARE((QStringList{f.text("email/identity/remark"), f.text("email/from/remark")}), remarks);
    QCOMPARE(f.document.undoStack()->count(), 0);
    QCOMPARE(f.document.config(), opened);
}

void TestEmailAid::everythingIsNamed()
{
    const Fixture f({});
    for (const QWidget *widget : f.aid->findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestEmailAid)
#include "tst_emailaid.moc"
