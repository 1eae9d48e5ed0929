// SPDX-License-Identifier: MIT
#include "aids/signinaid.h"
#include "document/pooldocument.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Fixture {
    explicit Fixture(const QByteArray &request)
    {
        PoolConfig config;
        const Json members = Json::parse(request.toStdString());
        for (const auto &[name, value] : members.items())
            config.set(Path(Operation::CreateUserPool).child(name), value);
        document.reset(std::move(config));
        aid = new SignInAid(document, &window);
        QObject::connect(&document, &PoolDocument::changed, aid, &SignInAid::refresh);
        window.resize(720, 400);
        aid->resize(window.size());
        window.show();
        QApplication::setActiveWindow(&window);
    }

    void press(const char *name) { QTest::keyClick(aid->findChild<QWidget *>(QLatin1String(name)), Qt::Key_Space); }
    QByteArray request() const
    {
        const Json &root = document.config().root();
        return root.contains("CreateUserPool") ? QByteArray::fromStdString(root["CreateUserPool"].dump()) : "{}";
    }
    QString picture() const { return aid->findChild<QWidget *>(u"signInPicture"_s)->accessibleDescription(); }

    PoolDocument document;
    QWidget window;
    SignInAid *aid = nullptr;
};

} // namespace

class TestSignInAid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choices_data();
    void choices();
    void pictures_data();
    void pictures();
    void enduresAnything_data();
    void enduresAnything();
};

void TestSignInAid::choices_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("pressed");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *pressed, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(pressed) << QByteArray(after);
    };
    row("alias", "{}", "signIn/email", R"({"AliasAttributes":["email"]})");
    row("last alias", R"({"AliasAttributes":["email"]})", "signIn/email", "{}");
    row("contact", "{}", "signInContact", R"({"UsernameAttributes":["email"]})");
    row("further contact", R"({"UsernameAttributes":["email"]})", "signIn/phone_number",
        R"({"UsernameAttributes":["email","phone_number"]})");
    row("aliases become contacts", R"({"AliasAttributes":["preferred_username","phone_number","x",7]})",
        "signInContact", R"({"UsernameAttributes":["phone_number","x",7]})");
    row("contacts become aliases", R"({"UsernameAttributes":["email"]})", "signInUserName",
        R"({"AliasAttributes":["email"]})");
    row("both", R"({"AliasAttributes":["email"],"UsernameAttributes":["phone_number"]})", "signInContact",
        R"({"UsernameAttributes":["email","phone_number"]})");
    row("null", R"({"AliasAttributes":null})", "signIn/email", R"({"AliasAttributes":["email"]})");
}

void TestSignInAid::choices()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, pressed);
    QFETCH(QByteArray, after);
    Fixture f(before);
    const QByteArray opened = f.request();
    QCOMPARE(f.document.undoStack()->count(), 0);
    f.press(pressed.constData());
    QCOMPARE(f.request(), after);
    QCOMPARE(f.document.undoStack()->count(), 1);
    f.document.undoStack()->undo();
    QCOMPARE(f.request(), opened);
}

void TestSignInAid::pictures_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("picture");
    QTest::newRow("nothing") << QByteArray("{}") << u"User name; Password; Sign in; Create an account"_s;
    QTest::newRow("aliases") << QByteArray(R"({"AliasAttributes":["email","preferred_username"]})")
                             << u"User name, e-mail or preferred user name; Password; Sign in; Create an account"_s;
    QTest::newRow("contact") << QByteArray(R"({"UsernameAttributes":["phone_number"]})")
                             << u"Phone number; Password; Sign in; Create an account"_s;
    QTest::newRow("administrators only") << QByteArray(R"({"AdminCreateUserConfig":{"AllowAdminCreateUserOnly":true}})")
                                         << u"User name; Password; Sign in"_s;
    QTest::newRow("no password")
        << QByteArray(R"({"Policies":{"SignInPolicy":{"AllowedFirstAuthFactors":["WEB_AUTHN","EMAIL_OTP"]}}})")
        << u"User name; Use a passkey; Send a code by e-mail; Create an account"_s;
}

void TestSignInAid::pictures()
{
    QFETCH(QByteArray, request);
    QFETCH(QString, picture);
    const Fixture f(request);
    QCOMPARE(f.picture(), picture);
}

void TestSignInAid::enduresAnything_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("remark");
    QTest::newRow("text") << QByteArray(R"({"AliasAttributes":"email"})") << u"is no list"_s;
    QTest::newRow("number") << QByteArray(R"({"UsernameAttributes":3,"AliasAttributes":["email"]})") << u"is no list"_s;
    QTest::newRow("others") << QByteArray(R"({"AliasAttributes":[{"a":1},null,"<b>"]})")
                            << u"Kept as well: {\"a\":1}, null, <b>"_s;
}

void TestSignInAid::enduresAnything()
{
    QFETCH(QByteArray, request);
    QFETCH(QString, remark);
    Fixture f(request);
    const QString shown = f.aid->findChild<QLabel *>(u"signInRemark"_s)->text();
    QVERIFY2(shown.contains(remark), qPrintable(shown));
    QCOMPARE(f.document.undoStack()->count(), 0);
}

QTEST_MAIN(TestSignInAid)
#include "tst_signinaid.moc"
