// SPDX-License-Identifier: MIT
#include "aids/recoveryaid.h"
#include "aids/recoverylist.h"
#include "document/pooldocument.h"
#include "rules/validator.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QToolButton>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *kBoth =
    R"([{"Priority":1,"Name":"verified_email"},{"Priority":2,"Name":"verified_phone_number"}])";
constexpr const char *kTurned =
    R"([{"Priority":1,"Name":"verified_phone_number"},{"Priority":2,"Name":"verified_email"}])";

struct Fixture {
    // `mechanisms` is what stands for the list; nothing for a design without it.
    explicit Fixture(const QByteArray &mechanisms, const QByteArray &more = {})
    {
        QByteArray request = more;
        if (!mechanisms.isEmpty())
            request += (more.isEmpty() ? "" : ",") + QByteArray(R"("AccountRecoverySetting":{"RecoveryMechanisms":)") +
                       mechanisms + "}";
        document.reset(PoolConfig(Json::parse("{\"CreateUserPool\":{" + request.toStdString() + "}}")));
        aid = new RecoveryAid(document, &window);
        QObject::connect(&document, &PoolDocument::changed, aid, &RecoveryAid::refresh);
        aid->refresh();
        window.resize(720, 400);
        aid->resize(window.size());
        window.show();
        QApplication::setActiveWindow(&window);
    }

    RecoveryList *list() const { return aid->findChild<RecoveryList *>(u"recovery/list"_s); }
    QAbstractButton *button(const char *name) const
    {
        return aid->findChild<QAbstractButton *>(QLatin1String("recovery/") + QLatin1String(name));
    }
    void press(const char *name) const
    {
        button(name)->setFocus();
        QTest::keyClick(button(name), Qt::Key_Space);
    }
    QStringList rows() const
    {
        QStringList texts;
        for (int i = 0; i < list()->count(); ++i)
            texts.append(list()->item(i)->text());
        return texts;
    }
    QByteArray written() const
    {
        const Json *value = document.config().find(*Path::parse("AccountRecoverySetting.RecoveryMechanisms"));
        return value == nullptr ? QByteArray() : QByteArray::fromStdString(value->dump());
    }
    QString reason(const QString &note) const
    {
        QStringList texts;
        for (const QLabel *label : aid->findChild<QWidget *>(note)->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    PoolDocument document;
    QWidget window;
    RecoveryAid *aid = nullptr;
};

} // namespace

class TestRecoveryAid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void additions_data();
    void additions();
    void orderByKeys();
    void orderByDragging_data();
    void orderByDragging();
    void orderByPriority();
    void refusals();
    void conflictIsShown();
    void enduresAnything_data();
    void enduresAnything();
    void everythingIsNamed();
};

void TestRecoveryAid::additions_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("pressed");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *pressed, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(pressed) << QByteArray(after);
    };
    row("first", "", "add/verified_email", R"([{"Priority":1,"Name":"verified_email"}])");
    row("second", R"([{"Priority":1,"Name":"verified_email"}])", "add/verified_phone_number", kBoth);
    row("administrators take the place of all", kBoth, "add/admin_only", R"([{"Priority":1,"Name":"admin_only"}])");
    row("removed", kBoth, "remove/button", R"([{"Priority":1,"Name":"verified_phone_number"}])");
    row("last removed", R"([{"Priority":1,"Name":"admin_only"}])", "remove/button", "");
    row("beside something strange", R"(["x"])", "add/verified_email",
        R"(["x",{"Priority":2,"Name":"verified_email"}])");
}

void TestRecoveryAid::additions()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, pressed);
    QFETCH(QByteArray, after);
    Fixture f(before);
    const PoolConfig opened = f.document.config();
    f.press(pressed.constData());
    QCOMPARE(f.written(), after);
    QCOMPARE(f.document.undoStack()->count(), 1);
    f.document.undoStack()->undo();
    QCOMPARE(f.document.config(), opened);
}

void TestRecoveryAid::orderByKeys()
{
    Fixture f(kBoth);
    f.list()->setFocus();
    QTest::keyClick(f.list(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(f.written(), QByteArray(kTurned));
    QCOMPARE(f.list()->currentRow(), 1); // the moved entry stays the current one
    QTest::keyClick(f.list(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(f.written(), QByteArray(kBoth));
    QTest::keyClick(f.list(), Qt::Key_Delete);
    QCOMPARE(f.rows(), QStringList{u"1. A code to the verified phone number (verified_phone_number)"_s});
    while (f.document.undoStack()->canUndo())
        f.document.undoStack()->undo();
    QCOMPARE(f.written(), QByteArray(kBoth));
}

void TestRecoveryAid::orderByDragging_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QPoint>("to"); // from the middle of the other row
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("below the second") << 0 << QPoint(0, 3) << QByteArray(kTurned);
    QTest::newRow("above the second") << 0 << QPoint(0, -3) << QByteArray(kBoth);
    QTest::newRow("above the first") << 1 << QPoint(0, -3) << QByteArray(kTurned);
}

void TestRecoveryAid::orderByDragging()
{
    QFETCH(int, row);
    QFETCH(QPoint, to);
    QFETCH(QByteArray, after);
    Fixture f(kBoth);
    f.list()->setCurrentRow(row);
    const QPoint other = f.list()->visualItemRect(f.list()->item(1 - row)).center();
    QMimeData data;
    QDropEvent drop(other + to, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    f.list()->dropEvent(&drop);
    QCOMPARE(f.written(), after);
    QCOMPARE(f.rows().size(), 2);
}

void TestRecoveryAid::orderByPriority()
{
    const Fixture f(R"([{"Name":"verified_phone_number","Priority":2},{"Name":"verified_email","Priority":1}])");
    QCOMPARE(f.rows(), (QStringList{u"1. A code to the verified e-mail address (verified_email)"_s,
                                    u"2. A code to the verified phone number (verified_phone_number)"_s}));
}

void TestRecoveryAid::refusals()
{
    const Fixture alone(R"([{"Priority":1,"Name":"admin_only"}])");
    QVERIFY(!alone.button("add/verified_email")->isEnabled());
    QVERIFY(!alone.button("add/admin_only")->isVisible());
    QCOMPARE(alone.reason(u"recovery/refusals"_s),
             u"Refused as things are: admin_only stands beside “verified_email”. Keep it alone or remove it."_s);

    // E-mail must not carry both factors: the phone number cannot go.
    Fixture f(kBoth, R"("EmailConfiguration":{"EmailSendingAccount":"DEVELOPER"})");
    f.document.setValue(*Path::parse("SetUserPoolMfaConfig.EmailMfaConfiguration.Subject"), "Code");
    f.list()->setCurrentRow(1);
    QCOMPARE(f.reason(u"recovery/without"_s),
             u"Refused without the chosen way: MFA by e-mail is on, and verified_email is the only recovery mechanism. "
             "Add verified_phone_number."_s);
    f.list()->setCurrentRow(0);
    QCOMPARE(f.reason(u"recovery/without"_s), QString());
}

void TestRecoveryAid::conflictIsShown()
{
    Fixture f(kTurned, R"("MfaConfiguration":"ON","SmsConfiguration":{"SnsCallerArn":"arn:aws:iam::1:role/sms"})");
    f.aid->setFindings(Validator().validate(f.document.config()));
    QToolButton *fix = nullptr;
    for (QToolButton *button : f.aid->findChildren<QToolButton *>()) {
        if (button->accessibleName().startsWith(
                u"Fix: MFA by SMS is on, and accounts are recovered by verified_phone_number first"_s))
            fix = button;
    }
    QVERIFY(fix != nullptr);
    fix->menu()->actions().front()->trigger(); // a choice, so it is offered by name
    QCOMPARE(f.written(), QByteArray(kBoth));
    f.aid->setFindings(Validator().validate(f.document.config()));
    QVERIFY(!fix->isVisible());
}

void TestRecoveryAid::enduresAnything_data()
{
    QTest::addColumn<QByteArray>("mechanisms");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("state");
    const QString tried = u"Tried from the top; the second serves people who lack the first."_s;
    QTest::newRow("nothing") << QByteArray() << QStringList()
                             << u"Not set — the service takes: SMS first, then e-mail, even where SMS is the second "
                                "factor"_s;
    QTest::newRow("text") << QByteArray(R"("phone")") << QStringList()
                          << u"phone stands where a list has to be. Reset it in the members behind this first."_s;
    QTest::newRow("strange entries") << QByteArray(R"([7,{"Name":"sms","Priority":2},{"Name":3,"Priority":1}])")
                                     << QStringList{u"1. {\"Name\":3,\"Priority\":1} — not one of the ways"_s,
                                                    u"2. sms — not one of the ways"_s, u"3. 7 — not one of the ways"_s}
                                     << tried;
}

void TestRecoveryAid::enduresAnything()
{
    QFETCH(QByteArray, mechanisms);
    QFETCH(QStringList, rows);
    QFETCH(QString, state);
    Fixture f(mechanisms);
    QCOMPARE(f.rows(), rows);
    QCOMPARE(f.aid->findChild<QLabel *>(u"recovery/state"_s)->text(), state);
    QCOMPARE(f.document.undoStack()->count(), 0);
    QCOMPARE(f.written(), mechanisms);
    QCOMPARE(f.button("add/verified_email")->isEnabled(), mechanisms.isEmpty());
}

void TestRecoveryAid::everythingIsNamed()
{
    const Fixture f(kBoth);
    for (const QWidget *widget : f.aid->findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestRecoveryAid)
#include "tst_recoveryaid.moc"
