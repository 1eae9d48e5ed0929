// SPDX-License-Identifier: MIT
#include "aids/mfaaid.h"
#include "aids/placebutton.h"
#include "document/pooldocument.h"
#include "formats/commandplan.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Fixture {
    explicit Fixture(const QByteArray &design)
    {
        document.reset(PoolConfig(Json::parse(design.toStdString())));
        aid = new MfaAid(document, &window);
        QObject::connect(&document, &PoolDocument::changed, aid, &MfaAid::refresh);
        aid->refresh();
        window.resize(720, 700);
        aid->resize(window.size());
        window.show();
        QApplication::setActiveWindow(&window);
    }

    QAbstractButton *button(const QByteArray &name) const
    {
        return aid->findChild<QAbstractButton *>(QLatin1String(name));
    }
    void press(const QByteArray &name) const
    {
        button(name)->setFocus();
        QTest::keyClick(button(name), Qt::Key_Space);
    }
    // The two requests that the aid writes.
    QByteArray requests() const
    {
        Json both = document.config().root();
        both.erase("format");
        return QByteArray::fromStdString(both.dump());
    }
    QString ticked() const
    {
        QStringList names;
        for (const QAbstractButton *each : aid->findChildren<QAbstractButton *>()) {
            if (each->isChecked())
                names.append(each->objectName());
        }
        return names.join(u' ');
    }
    // What stands under a choice while it can be seen.
    QString refusals(const QString &name) const
    {
        QStringList texts;
        for (const QLabel *label : aid->findChild<QWidget *>(name)->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    PoolDocument document;
    QWidget window;
    MfaAid *aid = nullptr;
};

constexpr const char *kSms = R"("SmsConfiguration":{"SnsCallerArn":"arn:aws:iam::123456789012:role/sms"})";

} // namespace

class TestMfaAid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choices_data();
    void choices();
    void refusals_data();
    void refusals();
    void refusedChoiceCanBeMade();
    void leadsToWhatIsNeeded();
    void bothCallsFollow();
    void smsGoWithTheirSettings();
    void enduresAnything_data();
    void enduresAnything();
    void offSaysWhatItTakesAway();
    void everythingIsNamed();
};

void TestMfaAid::choices_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("pressed");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const char *pressed, const QByteArray &after) {
        QTest::newRow(name) << before << QByteArray(pressed) << after;
    };
    const QByteArray app = R"("SetUserPoolMfaConfig":{"SoftwareTokenMfaConfiguration":{"Enabled":true}})";
    row("required without a factor", R"({"CreateUserPool":{}})", "mfa/ON",
        R"({"CreateUserPool":{"MfaConfiguration":"ON"},)" + app + "}");
    row("optional with a factor", R"({"CreateUserPool":{"MfaConfiguration":"ON"},)" + app + "}", "mfa/OPTIONAL",
        R"({"CreateUserPool":{"MfaConfiguration":"OPTIONAL"},)" + app + "}");
    row("off takes factors away",
        R"({"CreateUserPool":{"MfaConfiguration":"ON"},"SetUserPoolMfaConfig":{"SoftwareTokenMfaConfiguration":)"
        R"({"Enabled":true},"EmailMfaConfiguration":{"Subject":"x"},"WebAuthnConfiguration":)"
        R"({"UserVerification":"required"}}})",
        "mfa/OFF",
        R"({"CreateUserPool":{"MfaConfiguration":"OFF"},"SetUserPoolMfaConfig":{"WebAuthnConfiguration":)"
        R"({"UserVerification":"required"}}})");
    row("off with factors is made clean", R"({"CreateUserPool":{"MfaConfiguration":"OFF"},)" + app + "}", "mfa/OFF",
        R"({"CreateUserPool":{"MfaConfiguration":"OFF"}})");
    row("both calls say the mode",
        R"({"CreateUserPool":{"MfaConfiguration":"OFF"},"SetUserPoolMfaConfig":{"MfaConfiguration":"OPTIONAL",)"
        R"("SoftwareTokenMfaConfiguration":{"Enabled":true}}})",
        "mfa/ON",
        R"({"CreateUserPool":{"MfaConfiguration":"ON"},"SetUserPoolMfaConfig":{"MfaConfiguration":"ON",)"
        R"("SoftwareTokenMfaConfiguration":{"Enabled":true}}})");
    row("first factor", R"({"CreateUserPool":{}})", "factor/app",
        R"({"CreateUserPool":{"MfaConfiguration":"OPTIONAL"},)" + app + "}");
    row("further factor", R"({"CreateUserPool":{"MfaConfiguration":"ON"},)" + app + "}", "factor/email",
        R"({"CreateUserPool":{"MfaConfiguration":"ON"},"SetUserPoolMfaConfig":{"SoftwareTokenMfaConfiguration":)"
        R"({"Enabled":true},"EmailMfaConfiguration":{"Message":"Your sign-in code is {####}."}}})");
    row("factor taken away", R"({"CreateUserPool":{"MfaConfiguration":"ON"},)" + app + "}", "factor/app",
        R"({"CreateUserPool":{"MfaConfiguration":"ON"}})");
    row("unknown members of a factor stay",
        R"({"CreateUserPool":{"MfaConfiguration":"ON"},"SetUserPoolMfaConfig":{"SoftwareTokenMfaConfiguration":)"
        R"({"Enabled":true,"Later":1}}})",
        "factor/app",
        R"({"CreateUserPool":{"MfaConfiguration":"ON"},"SetUserPoolMfaConfig":{"SoftwareTokenMfaConfiguration":)"
        R"({"Later":1}}})");
    row("passkey", R"({"CreateUserPool":{}})", "factor/passkey",
        R"({"CreateUserPool":{"Policies":{"SignInPolicy":{"AllowedFirstAuthFactors":["PASSWORD","WEB_AUTHN"]}}},)"
        R"("SetUserPoolMfaConfig":{"WebAuthnConfiguration":{"FactorConfiguration":)"
        R"("MULTI_FACTOR_WITH_USER_VERIFICATION"}}})");
    row("SMS that can be sent", QByteArray(R"({"CreateUserPool":{)") + kSms + "}}", "factor/sms",
        QByteArray(R"({"CreateUserPool":{"MfaConfiguration":"OPTIONAL",)") + kSms + "}}");
}

void TestMfaAid::choices()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, pressed);
    QFETCH(QByteArray, after);
    Fixture f(before);
    QCOMPARE(f.requests(), before);
    f.press(pressed);
    QCOMPARE(f.requests(), after);
    QCOMPARE(f.document.undoStack()->count(), 1);
    f.document.undoStack()->undo();
    QCOMPARE(f.requests(), before);
}

void TestMfaAid::refusals_data()
{
    QTest::addColumn<QByteArray>("design");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &design, const char *note, const char *reason) {
        QTest::newRow(name) << design << QString::fromLatin1(note) << QString::fromUtf8(reason);
    };
    row("required beside a code as first factor",
        R"({"CreateUserPool":{"Policies":{"SignInPolicy":{"AllowedFirstAuthFactors":["PASSWORD","EMAIL_OTP"]}}}})",
        "mfa/ON/refusals",
        "Refused as things are: MfaConfiguration is ON, which excludes EMAIL_OTP as a first factor. Set OPTIONAL, or "
        "remove it from AllowedFirstAuthFactors.");
    row("optional beside it",
        R"({"CreateUserPool":{"Policies":{"SignInPolicy":{"AllowedFirstAuthFactors":["PASSWORD","EMAIL_OTP"]}}}})",
        "mfa/OPTIONAL/refusals", "");
    row("what was chosen is a finding and no refusal",
        R"({"CreateUserPool":{"MfaConfiguration":"ON","Policies":{"SignInPolicy":{"AllowedFirstAuthFactors":)"
        R"(["PASSWORD","EMAIL_OTP"]}}}})",
        "mfa/ON/refusals", "");
    row("required beside a passkey that is one factor",
        R"({"CreateUserPool":{"Policies":{"SignInPolicy":{"AllowedFirstAuthFactors":["PASSWORD","WEB_AUTHN"]}}}})",
        "mfa/ON/refusals",
        "Refused as things are: MfaConfiguration is ON and WEB_AUTHN a first factor, but passkeys count as a single "
        "factor. Set FactorConfiguration to MULTI_FACTOR_WITH_USER_VERIFICATION.");
    row("e-mail through the built-in mailer", R"({"CreateUserPool":{}})", "factor/email/refusals",
        "Refused as things are: MFA by e-mail needs EmailSendingAccount DEVELOPER, not COGNITO_DEFAULT. Set it and "
        "name the SES identity.");
    row("e-mail in the plan LITE",
        R"({"CreateUserPool":{"UserPoolTier":"LITE","EmailConfiguration":{"EmailSendingAccount":"DEVELOPER",)"
        R"("SourceArn":"arn:aws:ses:eu-west-1:123456789012:identity/example.com"}}})",
        "factor/email/refusals",
        "Refused as things are: LITE does not allow MFA by e-mail. Set UserPoolTier to ESSENTIALS or use another "
        "factor.");
    row("the last factor",
        R"({"CreateUserPool":{"MfaConfiguration":"ON"},"SetUserPoolMfaConfig":{"SoftwareTokenMfaConfiguration":)"
        R"({"Enabled":true}}})",
        "factor/app/refusals",
        "Refused without it: MfaConfiguration is ON, but there is neither SmsConfiguration nor another factor. Set one "
        "up, or use OFF.");
}

void TestMfaAid::refusals()
{
    QFETCH(QByteArray, design);
    QFETCH(QString, note);
    QFETCH(QString, reason);
    const Fixture f(design);
    QCOMPARE(f.refusals(note), reason);
    // A person who cannot see the line hears it with the choice.
    const QString choice = note.left(note.lastIndexOf(u'/'));
    QVERIFY(f.button(choice.toLatin1())->accessibleDescription().contains(reason));
}

void TestMfaAid::refusedChoiceCanBeMade()
{
    const Fixture f(
        R"({"CreateUserPool":{"Policies":{"SignInPolicy":{"AllowedFirstAuthFactors":["PASSWORD","EMAIL_OTP"]}}}})");
    f.press("mfa/ON");
    QCOMPARE(f.ticked(), u"mfa/ON factor/app"_s);
    QCOMPARE(f.refusals(u"mfa/ON/refusals"_s), QString());
}

void TestMfaAid::leadsToWhatIsNeeded()
{
    const Fixture f(
        R"({"CreateUserPool":{"Policies":{"SignInPolicy":{"AllowedFirstAuthFactors":["PASSWORD","EMAIL_OTP"]}}}})");
    QSignalSpy wanted(f.aid, &DecisionAid::placeWanted);
    const auto goFrom = [&](const QString &where) {
        for (PlaceButton *button : f.aid->findChild<QWidget *>(where)->findChildren<PlaceButton *>()) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        }
        QStringList places;
        for (const auto &emitted : wanted)
            places.append(QString::fromStdString(emitted.first().value<Path>().toString()));
        wanted.clear();
        return places;
    };
    QCOMPARE(goFrom(u"mfa/ON/refusals"_s), QStringList{u"Policies.SignInPolicy.AllowedFirstAuthFactors"_s});
    QCOMPARE(goFrom(u"factor/sms/row"_s),
             (QStringList{u"SmsConfiguration.SnsCallerArn"_s, u"SmsAuthenticationMessage"_s}));
    QCOMPARE(goFrom(u"factor/app/row"_s), QStringList());
    QCOMPARE(goFrom(u"factor/email/row"_s),
             (QStringList{u"EmailConfiguration.EmailSendingAccount"_s, u"UserPoolTier"_s}));
}

// The commands say OFF first and the mode together with the factors then.
void TestMfaAid::bothCallsFollow()
{
    const Fixture f(R"({"CreateUserPool":{"PoolName":"x"}})");
    f.press("mfa/ON");
    const CommandPlan plan = planCommands(f.document.config(), Generation::Latest);
    QCOMPARE(plan.calls.size(), 2U);
    QCOMPARE(plan.calls[0].request.dump(), std::string(R"({"PoolName":"x","MfaConfiguration":"OFF"})"));
    QCOMPARE(plan.calls[1].request.dump(),
             std::string(R"({"SoftwareTokenMfaConfiguration":{"Enabled":true},"MfaConfiguration":"ON"})"));
}

void TestMfaAid::smsGoWithTheirSettings()
{
    const Fixture none(R"({"CreateUserPool":{}})");
    QVERIFY(!none.button("factor/sms")->isEnabled()); // nothing to send with
    const Fixture on(QByteArray(R"({"CreateUserPool":{"MfaConfiguration":"ON",)") + kSms + "}}");
    QCOMPARE(on.ticked(), u"mfa/ON factor/sms"_s);
    QVERIFY(!on.button("factor/sms")->isEnabled());
    QVERIFY(on.button("factor/sms")->accessibleDescription().contains(u"A pool that sends SMS offers them for MFA"));
}

void TestMfaAid::enduresAnything_data()
{
    QTest::addColumn<QByteArray>("design");
    QTest::addColumn<QString>("remark");
    QTest::newRow("unknown mode") << QByteArray(R"({"CreateUserPool":{"MfaConfiguration":"on"}})")
                                  << u"MfaConfiguration holds on, which is none of the three. It stays until you "
                                     "choose."_s;
    QTest::newRow("number") << QByteArray(R"({"CreateUserPool":{"MfaConfiguration":7}})")
                            << u"MfaConfiguration holds 7, which is none of the three. It stays until you choose."_s;
    QTest::newRow("unlike") << QByteArray(R"({"CreateUserPool":{"MfaConfiguration":"OFF"},"SetUserPoolMfaConfig":)"
                                          R"({"MfaConfiguration":"ON"}})")
                            << u"CreateUserPool says OFF and SetUserPoolMfaConfig ON, which counts in the end. A "
                               "choice sets both."_s;
    QTest::newRow("no structure") << QByteArray(R"({"CreateUserPool":{},"SetUserPoolMfaConfig":"x"})") << QString();
    QTest::newRow("no request") << QByteArray(R"({"CreateUserPool":[]})")
                                << u"MfaConfiguration has no place: mend what stands around it first."_s;
    QTest::newRow("factor of a wrong kind")
        << QByteArray(R"({"CreateUserPool":{},"SetUserPoolMfaConfig":{"SoftwareTokenMfaConfiguration":"x"}})")
        << QString();
}

void TestMfaAid::enduresAnything()
{
    QFETCH(QByteArray, design);
    QFETCH(QString, remark);
    Fixture f(design);
    if (!remark.isEmpty())
        QCOMPARE(f.aid->findChild<QLabel *>(u"mfa/remark"_s)->text(), remark);
    QCOMPARE(f.document.undoStack()->count(), 0);
    QCOMPARE(f.requests(), design);
    for (const char *name : {"mfa/ON", "factor/app"}) {
        if (f.button(name)->isEnabled())
            continue;
        f.press(name); // cannot be made, so nothing happens
        QCOMPARE(f.requests(), design);
    }
}

void TestMfaAid::offSaysWhatItTakesAway()
{
    const Fixture f(R"({"CreateUserPool":{"MfaConfiguration":"ON"},"SetUserPoolMfaConfig":)"
                    R"({"SoftwareTokenMfaConfiguration":{"Enabled":true},"EmailMfaConfiguration":{"Subject":"x"}}})");
    const auto *lost = f.aid->findChild<QLabel *>(u"mfa/lost"_s);
    QVERIFY(lost->isVisible());
    QCOMPARE(lost->text(), u"Takes SoftwareTokenMfaConfiguration, EmailMfaConfiguration away, which the service "
                           "refuses beside OFF."_s);
    f.press("mfa/OFF");
    QVERIFY(!lost->isVisible());
}

void TestMfaAid::everythingIsNamed()
{
    const Fixture f(R"({"CreateUserPool":{}})");
    for (const QAbstractButton *button : f.aid->findChildren<QAbstractButton *>()) {
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->objectName()));
    }
}

QTEST_MAIN(TestMfaAid)
#include "tst_mfaaid.moc"
