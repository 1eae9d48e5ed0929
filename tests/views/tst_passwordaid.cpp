// SPDX-License-Identifier: MIT
#include "aids/passwordaid.h"
#include "document/pooldocument.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace pooldesigner;

namespace {

QString demand(const PasswordAid &aid, int index)
{
    const QString text = aid.findChild<QLabel *>(QStringLiteral("passwordAid/demand%1").arg(index))->text();
    return text.mid(text.lastIndexOf(QLatin1Char(':')) + 2);
}

QStringList demands(const PasswordAid &aid)
{
    QStringList all;
    for (int i = 0; i < 5; ++i)
        all << demand(aid, i);
    return all;
}

PoolConfig design(const char *request) { return PoolConfig(Json{{"CreateUserPool", Json::parse(request)}}); }

} // namespace

class TestPasswordAid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void triesPasswords();
    void forgetsOnHide();
    void cannotBeCopied();
    void writesPowersOfTen();
    void movesOldDays();
    void enduresWrongKinds_data();
    void enduresWrongKinds();
};

void TestPasswordAid::triesPasswords()
{
    PoolDocument document;
    document.reset(design(R"({"Policies":{"PasswordPolicy":{"MinimumLength":6,"RequireNumbers":true,)"
                          R"("RequireSymbols":true}}})"));
    PasswordAid aid(document);
    aid.refresh();
    aid.show();
    const QString required = QStringLiteral("required");
    const QString open = QStringLiteral("not required");
    const QString met = QStringLiteral("met");
    const QString unmet = QStringLiteral("not met");
    QCOMPARE(demands(aid), QStringList({required, open, open, required, required}));
    auto *password = aid.findChild<QLineEdit *>(QStringLiteral("passwordAid/password"));
    QTest::keyClicks(password, QStringLiteral("abcd1"));
    QCOMPARE(demands(aid), QStringList({unmet, open, open, met, unmet}));
    QTest::keyClicks(password, QStringLiteral("-"));
    QCOMPARE(demands(aid), QStringList({met, open, open, met, met}));
    document.setValue(*Path::parse("Policies.PasswordPolicy.RequireUppercase"), true);
    aid.refresh();
    QCOMPARE(demand(aid, 1), unmet);
    QVERIFY(aid.findChild<QLabel *>(QStringLiteral("passwordAid/space"))->text().contains(QStringLiteral("bits")));
    QCOMPARE(document.undoStack()->count(), 1); // trying was none
}

void TestPasswordAid::forgetsOnHide()
{
    PoolDocument document;
    PasswordAid aid(document);
    aid.show();
    auto *password = aid.findChild<QLineEdit *>(QStringLiteral("passwordAid/password"));
    auto *reveal = aid.findChild<QCheckBox *>(QStringLiteral("passwordAid/reveal"));
    QTest::keyClicks(password, QStringLiteral("secret"));
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QTest::keyClick(reveal, Qt::Key_Space);
    auto *shown = aid.findChild<QLabel *>(QStringLiteral("passwordAid/shown"));
    QCOMPARE(shown->text(), QStringLiteral("secret"));
    QTest::keyClicks(password, QStringLiteral("<b>"));
    QCOMPARE(shown->text(), QStringLiteral("secret<b>"));
    QCOMPARE(shown->textFormat(), Qt::PlainText);
    aid.hide();
    QCOMPARE(shown->text(), QString());
    QVERIFY(shown->isHidden());
    QCOMPARE(password->text(), QString());
    QVERIFY(!password->isUndoAvailable());
    QTest::keyClick(password, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(password->text(), QString());
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QCOMPARE(document.undoStack()->count(), 0);
}

void TestPasswordAid::cannotBeCopied()
{
    PoolDocument document;
    PasswordAid aid(document);
    aid.show();
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setText(QStringLiteral("before"));
    auto *password = aid.findChild<QLineEdit *>(QStringLiteral("passwordAid/password"));
    QTest::keyClicks(password, QStringLiteral("secret"));
    QTest::keyClick(aid.findChild<QCheckBox *>(QStringLiteral("passwordAid/reveal")), Qt::Key_Space);
    for (const QKeySequence::StandardKey keys : {QKeySequence::Copy, QKeySequence::Cut}) {
        QTest::keySequence(password, QKeySequence(QKeySequence::SelectAll));
        QTest::keySequence(password, QKeySequence(keys));
        QCOMPARE(clipboard->text(), QStringLiteral("before"));
    }
    if (clipboard->supportsSelection())
        QVERIFY(!clipboard->text(QClipboard::Selection).contains(QStringLiteral("secret")));
    QVERIFY(!password->dragEnabled());
    auto *shown = aid.findChild<QLabel *>(QStringLiteral("passwordAid/shown"));
    QCOMPARE(shown->textInteractionFlags(), Qt::NoTextInteraction);
    QVERIFY(!shown->hasSelectedText());
}

void TestPasswordAid::writesPowersOfTen()
{
    PoolDocument document;
    PasswordAid aid(document);
    aid.show();
    static const QRegularExpression power(QStringLiteral("(\\d+\\.\\d) × 10\\^(\\d+)"));
    double before = 0;
    for (int length = 6; length <= 99; ++length) {
        document.reset(PoolConfig(
            Json{{"CreateUserPool",
                  {{"Policies", {{"PasswordPolicy", {{"MinimumLength", length}, {"RequireNumbers", true}}}}}}}}));
        aid.refresh();
        const QString text = aid.findChild<QLabel *>(QStringLiteral("passwordAid/space"))->text();
        const QRegularExpressionMatch match = power.match(text);
        if (!match.hasMatch())
            continue; // few enough to be told in words
        QVERIFY2(match.captured(1).toDouble() >= 1 && match.captured(1).toDouble() < 10, qPrintable(text));
        const double space = std::log10(match.captured(1).toDouble()) + match.captured(2).toDouble();
        QVERIFY2(space > before, qPrintable(text));
        before = space;
    }
    QVERIFY(before > 100);
}

void TestPasswordAid::movesOldDays()
{
    PoolDocument document;
    const PoolConfig before = design(R"({"AdminCreateUserConfig":{"UnusedAccountValidityDays":9}})");
    document.reset(before);
    PasswordAid aid(document);
    aid.refresh();
    aid.show();
    auto *move = aid.findChild<QPushButton *>(QStringLiteral("passwordAid/move"));
    QVERIFY(move->isVisible());
    QCOMPARE(document.undoStack()->count(), 0);
    QTest::keyClick(move, Qt::Key_Space);
    aid.refresh();
    QVERIFY(!move->isVisible());
    QCOMPARE(document.undoStack()->count(), 1);
    QCOMPARE(document.config().find(*Path::parse("Policies.PasswordPolicy.TemporaryPasswordValidityDays"))->get<int>(),
             9);
    document.undoStack()->undo();
    QCOMPARE(document.config(), before);
}

void TestPasswordAid::enduresWrongKinds_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("policies text") << QByteArray(R"({"Policies":"x"})");
    QTest::newRow("policy list") << QByteArray(R"({"Policies":{"PasswordPolicy":[1]}})");
    QTest::newRow("members") << QByteArray(
        R"({"Policies":{"PasswordPolicy":{"MinimumLength":{},"RequireNumbers":"y"}}})");
    QTest::newRow("huge") << QByteArray(R"({"Policies":{"PasswordPolicy":{"MinimumLength":9223372036854775807}}})");
    QTest::newRow("negative") << QByteArray(R"({"Policies":{"PasswordPolicy":{"MinimumLength":-9}}})");
    QTest::newRow("days text") << QByteArray(R"({"AdminCreateUserConfig":{"UnusedAccountValidityDays":"9"}})");
    QTest::newRow("request null") << QByteArray("null");
}

void TestPasswordAid::enduresWrongKinds()
{
    QFETCH(QByteArray, request);
    PoolDocument document;
    const PoolConfig before = design(request.constData());
    document.reset(before);
    PasswordAid aid(document);
    aid.refresh();
    aid.show();
    QTest::keyClicks(aid.findChild<QLineEdit *>(QStringLiteral("passwordAid/password")), QStringLiteral("a"));
    QVERIFY(!aid.findChild<QPushButton *>(QStringLiteral("passwordAid/move"))->isVisible());
    QCOMPARE(document.config(), before);
    QCOMPARE(document.undoStack()->count(), 0);
}

QTEST_MAIN(TestPasswordAid)
#include "tst_passwordaid.moc"
