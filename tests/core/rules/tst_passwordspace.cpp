// SPDX-License-Identifier: MIT
#include "rules/passwordspace.h"

#include "support/json.h"

#include <QtTest>

using namespace pooldesigner;

class TestPasswordSpace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void demands_data();
    void demands();
    void traits_data();
    void traits();
    void space_data();
    void space();
};

void TestPasswordSpace::demands_data()
{
    QTest::addColumn<QByteArray>("policies");
    QTest::addColumn<int>("length");
    QTest::addColumn<QByteArray>("kinds"); // U, l, 9, # where required
    QTest::newRow("nothing said") << QByteArray("null") << 8 << QByteArray("Ul9#");
    QTest::newRow("empty policy") << QByteArray(R"({"PasswordPolicy":{}})") << 8 << QByteArray("Ul9#");
    QTest::newRow("only a length") << QByteArray(R"({"PasswordPolicy":{"MinimumLength":12}})") << 12 << QByteArray();
    QTest::newRow("two flags") << QByteArray(R"({"PasswordPolicy":{"RequireLowercase":true,"RequireSymbols":true}})")
                               << 8 << QByteArray("l#");
    QTest::newRow("wrong kinds") << QByteArray(R"({"PasswordPolicy":{"MinimumLength":"9","RequireNumbers":"true"}})")
                                 << 8 << QByteArray();
    QTest::newRow("policy is a text") << QByteArray(R"({"PasswordPolicy":"strong"})") << 8 << QByteArray("Ul9#");
}

void TestPasswordSpace::demands()
{
    QFETCH(QByteArray, policies);
    QFETCH(int, length);
    QFETCH(QByteArray, kinds);
    const PoolConfig design(test::parsed("{\"CreateUserPool\":{\"Policies\":" + policies.toStdString() + "}}"));
    const PasswordDemands expected{.length = length,
                                   .uppercase = kinds.contains('U'),
                                   .lowercase = kinds.contains('l'),
                                   .numbers = kinds.contains('9'),
                                   .symbols = kinds.contains('#')};
    QVERIFY(passwordDemands(PoolView(design)) == expected);
}

void TestPasswordSpace::traits_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QByteArray>("expected"); // n long enough for 8, and as above
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("all") << QStringLiteral("Abcdef1-") << QByteArray("nUl9#");
    QTest::newRow("short") << QStringLiteral("Abcde1-") << QByteArray("Ul9#");
    QTest::newRow("every symbol") << QStringLiteral("^$*.[]{}()?-\"!@#%&/\\,><':;|_~`+=") << QByteArray("n#");
    QTest::newRow("blank inside") << QStringLiteral("correct horse") << QByteArray("nl#");
    QTest::newRow("blanks at the ends") << QStringLiteral(" correct ") << QByteArray("nl");
    QTest::newRow("only blanks at the ends") << QStringLiteral("  ") << QByteArray();
    QTest::newRow("letters beyond ASCII") << QStringLiteral("ÄÖÜäöüßé") << QByteArray("n");
    QTest::newRow("symbols beyond ASCII") << QStringLiteral("€€€€€€€€") << QByteArray("n");
    QTest::newRow("emoji count once") << QStringLiteral("😀😀😀😀") << QByteArray();
}

void TestPasswordSpace::traits()
{
    QFETCH(QString, password);
    QFETCH(QByteArray, expected);
    const PasswordTraits traits = passwordTraits(password.toStdString(), 8);
    QByteArray found;
    found += traits.length ? "n" : "";
    found += traits.uppercase ? "U" : "";
    found += traits.lowercase ? "l" : "";
    found += traits.numbers ? "9" : "";
    found += traits.symbols ? "#" : "";
    QCOMPARE(found, expected);
}

void TestPasswordSpace::space_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<QByteArray>("kinds");
    QTest::addColumn<double>("bits"); // worked out with whole numbers elsewhere
    QTest::newRow("no demands") << qint64{8} << QByteArray() << 52.4367108;
    QTest::newRow("the service's own") << qint64{8} << QByteArray("Ul9#") << 51.3182883;
    QTest::newRow("one kind") << qint64{6} << QByteArray("l") << 39.1043728;
    QTest::newRow("three kinds") << qint64{12} << QByteArray("Ul9") << 78.1523256;
    QTest::newRow("longest") << qint64{99} << QByteArray("9") << 648.9042753;
    QTest::newRow("as long as its kinds") << qint64{4} << QByteArray("Ul9#") << 22.3077700;
    QTest::newRow("too short for its kinds") << qint64{-3} << QByteArray("Ul9#") << 22.3077700;
    QTest::newRow("nothing") << qint64{0} << QByteArray() << 6.5545889;
}

void TestPasswordSpace::space()
{
    QFETCH(qint64, length);
    QFETCH(QByteArray, kinds);
    QFETCH(double, bits);
    const double found = passwordSpaceBits({.length = length,
                                            .uppercase = kinds.contains('U'),
                                            .lowercase = kinds.contains('l'),
                                            .numbers = kinds.contains('9'),
                                            .symbols = kinds.contains('#')});
    QVERIFY2(std::abs(found - bits) < 1e-6, qPrintable(QString::number(found, 'f', 7)));
}

QTEST_APPLESS_MAIN(TestPasswordSpace)
#include "tst_passwordspace.moc"
