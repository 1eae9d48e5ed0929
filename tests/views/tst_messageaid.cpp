// SPDX-License-Identifier: MIT
#include "aids/messageaid.h"
#include "aids/messagebrowser.h"
#include "aids/oldtextsaid.h"
#include "document/pooldocument.h"
#include "support/cputimer.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace pooldesigner;

namespace {

PoolConfig design(const QByteArray &request)
{
    return PoolConfig(Json{{"CreateUserPool", Json::parse(request.toStdString())}});
}

QString label(const MessageAid &aid, const char *name)
{
    return aid.findChild<QLabel *>(QStringLiteral("messageAid/") + QLatin1String(name))->text();
}

} // namespace

class TestMessageAid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsMail();
    void countsSms();
    void namesPeopleInInvitationsOnly();
    void showsWhatTurnsWriting();
    void hostileHtml_data();
    void hostileHtml();
    void movesOldTexts();
    void enduresWrongKinds_data();
    void enduresWrongKinds();
};

void TestMessageAid::showsMail()
{
    PoolDocument document;
    document.reset(design(R"({"VerificationMessageTemplate":{"EmailMessage":"<p>Use <b>{####}</b> &amp; smile</p>",)"
                          R"("EmailSubject":"<i>{####}</i>","EmailMessageByLink":"Please {##click here##}"}})"));
    MessageAid aid(document);
    aid.refresh();
    aid.show();
    auto *mail = aid.findChild<MessageBrowser *>(QStringLiteral("messageAid/mail"));
    QCOMPARE(mail->toPlainText(), QStringLiteral("Use 123456 & smile"));
    QCOMPARE(label(aid, "subject"), QStringLiteral("Subject: <i>{####}</i>"));
    QTest::keyClick(aid.findChild<QListWidget *>(), Qt::Key_Down);
    QCOMPARE(mail->toPlainText(), QStringLiteral("Please click here"));
    QCOMPARE(document.undoStack()->count(), 0);
}

void TestMessageAid::countsSms()
{
    PoolDocument document;
    document.reset(design(R"({"VerificationMessageTemplate":{"SmsMessage":"It’s {####}"}})"));
    MessageAid aid(document);
    aid.refresh();
    aid.show();
    auto *messages = aid.findChild<QListWidget *>();
    QTest::keyClick(messages, Qt::Key_Down);
    QTest::keyClick(messages, Qt::Key_Down);
    QCOMPARE(label(aid, "bubble"), QStringLiteral("It’s 123456"));
    QVERIFY2(label(aid, "length").contains(QStringLiteral("UCS-2")), qPrintable(label(aid, "length")));
    QVERIFY(label(aid, "length").contains(QStringLiteral("“’”")));
    QVERIFY(document.setValue(*Path::parse("VerificationMessageTemplate.SmsMessage"), "[{####}]"));
    aid.refresh();
    QCOMPARE(label(aid, "bubble"), QStringLiteral("[123456]"));
    QVERIFY2(label(aid, "length").contains(QStringLiteral("10 places of 160")), qPrintable(label(aid, "length")));
}

void TestMessageAid::namesPeopleInInvitationsOnly()
{
    PoolDocument document;
    document.reset(
        design(R"({"VerificationMessageTemplate":{"EmailMessage":"{username}: {####}"},)"
               R"("AdminCreateUserConfig":{"InviteMessageTemplate":{"EmailMessage":"{username}: {####}"}}})"));
    MessageAid aid(document);
    aid.refresh();
    aid.show();
    auto *messages = aid.findChild<QListWidget *>();
    auto *mail = aid.findChild<MessageBrowser *>(QStringLiteral("messageAid/mail"));
    QCOMPARE(mail->toPlainText(), QStringLiteral("{username}: 123456"));
    QStringList all;
    for (int row = 1; row < messages->count(); ++row) {
        QTest::keyClick(messages, Qt::Key_Down);
        all << mail->toPlainText();
    }
    QVERIFY2(all.contains(QStringLiteral("ann.example: kT4#wq9Z")), qPrintable(all.join(u'|')));
}

void TestMessageAid::showsWhatTurnsWriting()
{
    PoolDocument document;
    document.reset(design("{\"VerificationMessageTemplate\":{\"SmsMessage\":\"a\u202Eb\\n{####}\","
                          "\"EmailMessage\":\"{####}\",\"EmailSubject\":\"c\u202Ed\"}}"));
    MessageAid aid(document);
    aid.refresh();
    aid.show();
    QCOMPARE(label(aid, "subject"), QStringLiteral("Subject: c\\u{202e}d"));
    auto *messages = aid.findChild<QListWidget *>();
    QTest::keyClick(messages, Qt::Key_Down);
    QTest::keyClick(messages, Qt::Key_Down);
    QCOMPARE(label(aid, "bubble"), QStringLiteral("a\\u{202e}b\n123456"));
}

void TestMessageAid::hostileHtml_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("shown");
    const QString picture = QStringLiteral("[picture]");
    QTest::newRow("script") << QStringLiteral("<script>alert(1)</script>safe") << QStringLiteral("safe");
    QTest::newRow("remote picture") << QStringLiteral("<img src='http://127.0.0.1:9/a.png'>") << picture;
    QTest::newRow("file") << QStringLiteral("<img src='file:///etc/hostname'>") << picture;
    QTest::newRow("path") << QStringLiteral("<img src=':/icons/add.svg'>") << picture;
    QTest::newRow("data") << QStringLiteral("<img src='data:image/png;base64,iVBORw0KGgo='>") << picture;
    QTest::newRow("two pictures") << QStringLiteral("<img src=a><img src=b>") << picture + picture;
    QTest::newRow("style sheet")
        << QStringLiteral(
               "<html><head><link rel='stylesheet' href='file:///etc/passwd'/><style>@import url(file:///etc/passwd);"
               "p{background-image:url(file:///etc/hostname)}</style></head><body><p>safe</p></body></html>")
        << QStringLiteral("safe");
    QTest::newRow("deep tables") << QStringLiteral("<table><tr><td>").repeated(1300) << QString();
    QTest::newRow("deep boxes") << QStringLiteral("<div>").repeated(4000) << QString();
    QTest::newRow("deep lists") << QStringLiteral("<ul><li>").repeated(2500) << QString();
    QTest::newRow("never closed") << QStringLiteral("<p title='safe") << QString();
}

void TestMessageAid::hostileHtml()
{
    QFETCH(QString, html);
    QFETCH(QString, shown);
    MessageBrowser browser;
    browser.resize(600, 300);
    browser.show();
    const test::CpuTimer timer;
    browser.showMessage(html);
    browser.grab();
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
    if (!shown.isEmpty())
        QCOMPARE(browser.toPlainText().trimmed(), shown);
    QVERIFY(
        !browser.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/hostname"))).isValid());
    browser.setSource(QUrl(QStringLiteral("file:///etc/hostname")));
    if (!shown.isEmpty())
        QCOMPARE(browser.toPlainText().trimmed(), shown);
    QVERIFY(!browser.openLinks());
    QVERIFY(!browser.openExternalLinks());
}

void TestMessageAid::movesOldTexts()
{
    PoolDocument document;
    const PoolConfig before = design(R"({"EmailVerificationSubject":"old","SmsVerificationMessage":"s {####}",)"
                                     R"("VerificationMessageTemplate":{"EmailSubject":"new"}})");
    document.reset(before);
    OldTextsAid aid(document);
    aid.refresh();
    QVERIFY(!aid.isHidden());
    QTest::keyClick(aid.findChild<QPushButton *>(), Qt::Key_Space);
    QCOMPARE(document.config(),
             design(R"({"VerificationMessageTemplate":{"SmsMessage":"s {####}","EmailSubject":"new"}})"));
    QCOMPARE(document.undoStack()->count(), 1);
    aid.refresh();
    QVERIFY(aid.isHidden());
    document.undoStack()->undo();
    QCOMPARE(document.config(), before);
}

void TestMessageAid::enduresWrongKinds_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("template text") << QByteArray(R"({"VerificationMessageTemplate":"x"})");
    QTest::newRow("numbers") << QByteArray(R"({"VerificationMessageTemplate":{"EmailMessage":1,"EmailSubject":[]},)"
                                           R"("SmsAuthenticationMessage":{},"SmsVerificationMessage":2})");
    QTest::newRow("control characters") << QByteArray(
        R"({"SmsAuthenticationMessage":"\u0000\u202e{####}\u001b[31m","EmailVerificationMessage":"\u0000"})");
}

void TestMessageAid::enduresWrongKinds()
{
    QFETCH(QByteArray, request);
    PoolDocument document;
    const PoolConfig before = design(request);
    document.reset(before);
    MessageAid aid(document);
    OldTextsAid old(document);
    aid.refresh();
    old.refresh();
    aid.show();
    auto *messages = aid.findChild<QListWidget *>();
    for (int i = 0; i < messages->count(); ++i)
        QTest::keyClick(messages, Qt::Key_Down);
    QCOMPARE(document.config(), before);
    QCOMPARE(document.undoStack()->count(), 0);
}

QTEST_MAIN(TestMessageAid)
#include "tst_messageaid.moc"
