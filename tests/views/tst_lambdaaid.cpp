// SPDX-License-Identifier: MIT
#include "aids/lambdaaid.h"
#include "aids/triggerbox.h"
#include "document/pooldocument.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Fixture {
    explicit Fixture(const char *triggers)
    {
        PoolConfig config;
        config.set(*Path::parse("LambdaConfig"), Json::parse(triggers));
        document.reset(std::move(config));
        aid = new LambdaAid(document, &window);
        QObject::connect(&document, &PoolDocument::changed, aid, &LambdaAid::refresh);
        aid->resize(720, 600);
        window.resize(720, 600);
        window.show();
        QApplication::setActiveWindow(&window);
    }

    TriggerBox *box(const char *name) const
    {
        return aid->findChild<TriggerBox *>("trigger/"_L1 + QLatin1String(name));
    }
    QString text(const char *name) const { return aid->findChild<QLabel *>(QLatin1String(name))->text(); }
    QString command() const { return aid->findChild<QPlainTextEdit *>(u"triggerPermission"_s)->toPlainText(); }

    PoolDocument document;
    QWidget window;
    LambdaAid *aid = nullptr;
};

constexpr const char *kTwo = R"({
    "PreSignUp":"arn:aws:lambda:eu-west-1:123456789012:function:check:live",
    "CustomSMSSender":{"LambdaVersion":"V1_0","LambdaArn":"arn:aws:lambda:eu-west-1:123456789012:function:sms"}})";

} // namespace

class TestLambdaAid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void arrowKeysGoThroughTheFlows();
    void enterGoesToTheField();
    void detailsFollowTheDesign();
    void copies();
    void enduresAnything_data();
    void enduresAnything();
};

void TestLambdaAid::arrowKeysGoThroughTheFlows()
{
    const Fixture f("{}");
    f.box("PreSignUp")->setFocus(Qt::TabFocusReason);
    const auto press = [](Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key);
        return QApplication::focusWidget()->objectName().section(u'/', 1);
    };
    QCOMPARE(press(Qt::Key_Left), u"PreSignUp"_s);
    QCOMPARE(press(Qt::Key_Up), u"PreSignUp"_s);
    QCOMPARE(press(Qt::Key_Right), u"PostConfirmation"_s);
    QCOMPARE(press(Qt::Key_Down), u"PostAuthentication"_s);
    QCOMPARE(press(Qt::Key_Down), u"CreateAuthChallenge"_s);
    QCOMPARE(press(Qt::Key_Right), u"VerifyAuthChallengeResponse"_s);
    QCOMPARE(press(Qt::Key_Down), u"InboundFederation"_s);
    QVERIFY(f.text("triggerTitle").contains("InboundFederation"_L1));
    QCOMPARE(f.box("InboundFederation")->focusPolicy(), Qt::StrongFocus);
    QCOMPARE(f.box("PreSignUp")->focusPolicy(), Qt::ClickFocus);
}

void TestLambdaAid::enterGoesToTheField()
{
    Fixture f(kTwo);
    QSignalSpy wanted(f.aid, &DecisionAid::placeWanted);
    for (const char *name : {"PreSignUp", "CustomSMSSender"}) {
        f.box(name)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(f.box(name), Qt::Key_Return);
        QVERIFY(f.box(name)->isChecked());
    }
    QCOMPARE(wanted.size(), 2);
    QVERIFY(wanted[0][0].value<Path>() == *Path::parse("LambdaConfig.PreSignUp"));
    QVERIFY(wanted[1][0].value<Path>() == *Path::parse("LambdaConfig.CustomSMSSender.LambdaArn"));
    QCOMPARE(f.document.undoStack()->count(), 0);
}

void TestLambdaAid::detailsFollowTheDesign()
{
    Fixture f(kTwo);
    QCOMPARE(f.box("PreSignUp")->accessibleName(), u"PreSignUp: check:live"_s);
    QCOMPARE(f.box("PostConfirmation")->accessibleName(), u"PostConfirmation: not set"_s);
    QCOMPARE(f.text("triggerArn"), u"Partition aws, region eu-west-1, account 123456789012\nFunction: check\n"
                                   "Version or alias: live"_s);
    QVERIFY(f.command().startsWith("aws lambda add-permission "_L1));
    f.document.unset(*Path::parse("LambdaConfig.PreSignUp"));
    QCOMPARE(f.box("PreSignUp")->accessibleName(), u"PreSignUp: not set"_s);
    QCOMPARE(f.command(), QString());
    f.document.undoStack()->undo();
    QCOMPARE(f.box("PreSignUp")->accessibleName(), u"PreSignUp: check:live"_s);
    f.box("CustomSMSSender")->setFocus(Qt::TabFocusReason);
    QVERIFY(f.text("triggerAdvice").contains("KMSKeyID"_L1));
}

void TestLambdaAid::copies()
{
    Fixture f(kTwo);
    QTest::keyClick(f.aid->findChild<QPushButton *>(u"triggerPermission/copy"_s), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), f.command());
    QTest::keyClick(f.aid->findChild<QPushButton *>(u"triggerPermissions/copy"_s), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
}

void TestLambdaAid::enduresAnything_data()
{
    QTest::addColumn<QByteArray>("triggers");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("number") << QByteArray(R"({"PreSignUp":3})") << u"PreSignUp: no function named"_s;
    QTest::newRow("null") << QByteArray(R"({"PreSignUp":null})") << u"PreSignUp: not set"_s;
    QTest::newRow("structure as text") << QByteArray(R"({"CustomSMSSender":"x","PreSignUp":"x"})") << u"PreSignUp: x"_s;
    QTest::newRow("list") << QByteArray("[1]") << u"PreSignUp: not set"_s;
    QTest::newRow("markup") << QByteArray(R"({"PreSignUp":"<b>x"})") << u"PreSignUp: <b>x"_s;
}

void TestLambdaAid::enduresAnything()
{
    QFETCH(QByteArray, triggers);
    QFETCH(QString, spoken);
    Fixture f(triggers.constData());
    for (TriggerBox *box : f.aid->findChildren<TriggerBox *>())
        box->setFocus(Qt::OtherFocusReason);
    QCOMPARE(f.box("PreSignUp")->accessibleName(), spoken);
    QCOMPARE(f.document.undoStack()->count(), 0);
}

QTEST_MAIN(TestLambdaAid)
#include "tst_lambdaaid.moc"
