// SPDX-License-Identifier: MIT
#include "aids/domainaid.h"
#include "document/pooldocument.h"

#include <QLabel>
#include <QTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

class TestDomainAid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void address_data();
    void address();
};

void TestDomainAid::address_data()
{
    QTest::addColumn<QByteArray>("design");
    QTest::addColumn<QString>("address"); // how the text begins
    const auto row = [](const char *name, const char *design, const char *address) {
        QTest::newRow(name) << QByteArray(design) << QString::fromUtf8(address);
    };
    row("none", "{}", "Without a domain there are no sign-in pages");
    row("prefix", R"({"CreateUserPoolDomain":{"Domain":"orders"},"target":{"region":"eu-west-1"}})",
        "The sign-in pages will be at https://orders.auth.eu-west-1.amazoncognito.com");
    row("prefix without a region", R"({"CreateUserPoolDomain":{"Domain":"orders"}})",
        "The sign-in pages will be at https://orders.auth.REGION.amazoncognito.com");
    row("prefix in another partition",
        R"({"CreateUserPoolDomain":{"Domain":"orders"},"target":{"region":"us-gov-west-1"}})",
        "The region us-gov-west-1 has addresses of its own");
    row("host name",
        R"({"CreateUserPoolDomain":{"Domain":"auth.example.com","CustomDomainConfig":{"CertificateArn":"x"}}})",
        "The sign-in pages will be at https://auth.example.com. They answer once the DNS");
    row("wrong kind", R"({"CreateUserPoolDomain":{"Domain":7},"target":[]})",
        "Without a domain there are no sign-in pages");
    row("hostile", "{\"CreateUserPoolDomain\":{\"Domain\":\"\\u202e\"}}",
        "The sign-in pages will be at https://\\u{202e}.auth.REGION");
}

void TestDomainAid::address()
{
    QFETCH(QByteArray, design);
    QFETCH(QString, address);
    PoolDocument document;
    document.reset(PoolConfig(Json::parse(design.toStdString())));
    const DomainAid aid(document);
    const QString shown = aid.findChild<QLabel *>(u"domain/address"_s)->text();
    QVERIFY2(shown.startsWith(address), qPrintable(shown));
    QCOMPARE(document.undoStack()->count(), 0);
}

QTEST_MAIN(TestDomainAid)
#include "tst_domainaid.moc"
