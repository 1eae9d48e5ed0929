// SPDX-License-Identifier: MIT
#include "aids/smsaid.h"
#include "document/pooldocument.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

PoolConfig design(const char *request) { return PoolConfig(Json{{"CreateUserPool", Json::parse(request)}}); }

struct Fixture {
    explicit Fixture(const char *request)
    {
        document.reset(design(request));
        QObject::connect(&document, &PoolDocument::changed, &aid, &SmsAid::refresh);
        aid.refresh();
        aid.show();
        QApplication::setActiveWindow(&aid);
    }
    QString role() { return aid.findChild<QLabel *>(u"smsAid/role"_s)->text(); }
    QString trust() { return aid.findChild<QPlainTextEdit *>(u"smsAid/trust"_s)->toPlainText(); }
    QPushButton *make() { return aid.findChild<QPushButton *>(u"smsAid/make"_s); }

    PoolDocument document;
    SmsAid aid{document};
};

} // namespace

class TestSmsAid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesAnExternalId();
    void takesTheRoleApart();
    void enduresWrongKinds_data();
    void enduresWrongKinds();
};

void TestSmsAid::makesAnExternalId()
{
    Fixture f("{}");
    QCOMPARE(f.document.undoStack()->count(), 0);
    f.make()->setFocus();
    QTest::keyClick(f.make(), Qt::Key_Space);
    QCOMPARE(f.document.undoStack()->count(), 1);
    const Json *id = f.document.config().find(*Path::parse("SmsConfiguration.ExternalId"));
    QVERIFY(id != nullptr && id->get<std::string>().size() == 36);
    QVERIFY(f.trust().contains(QString::fromStdString(id->get<std::string>())));
    QVERIFY(!f.make()->isVisible()); // never over one that is there
    f.document.undoStack()->undo();
    QCOMPARE(f.document.config(), design("{}"));
    QVERIFY(f.make()->isVisible());
}

void TestSmsAid::takesTheRoleApart()
{
    Fixture f(
        R"({"SmsConfiguration":{"SnsCallerArn":"arn:aws:iam::123456789012:role/service-role/sms","ExternalId":"x"}})");
    QCOMPARE(f.role(), u"Role service-role/sms in account 123456789012"_s);
    f.aid.findChild<QPushButton *>(u"smsAid/trust/copy"_s)->click();
    const Json copied = Json::parse(QApplication::clipboard()->text().toStdString());
    QCOMPARE(QString::fromStdString(copied["Statement"][0]["Condition"].dump()),
             uR"({"StringEquals":{"sts:ExternalId":"x","aws:SourceAccount":"123456789012"}})"_s);
    f.document.setValue(*Path::parse("SmsConfiguration.SnsCallerArn"), "arn:aws:sns:us-east-1:123456789012:topic");
    QCOMPARE(f.role(),
             u"What is given is not the ARN of a role, such as arn:aws:iam::123456789012:role/cognito-sms."_s);
}

void TestSmsAid::enduresWrongKinds_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("text for the structure") << QByteArray(R"({"SmsConfiguration":"x"})");
    QTest::newRow("null") << QByteArray(R"({"SmsConfiguration":null})");
    QTest::newRow("numbers") << QByteArray(R"({"SmsConfiguration":{"SnsCallerArn":7,"ExternalId":8}})");
    QTest::newRow("hostile") << QByteArray(
        R"({"SmsConfiguration":{"SnsCallerArn":"<img src=x>","ExternalId":"\u202e"}})");
}

void TestSmsAid::enduresWrongKinds()
{
    QFETCH(QByteArray, request);
    Fixture f(request.constData());
    QCOMPARE(f.document.config(), design(request.constData()));
    QCOMPARE(f.document.undoStack()->count(), 0);
    QVERIFY(!f.trust().contains(QChar(0x202e)));
    QVERIFY(!Json::parse(f.trust().toStdString(), nullptr, false).is_discarded());
}

QTEST_MAIN(TestSmsAid)

#include "tst_smsaid.moc"
