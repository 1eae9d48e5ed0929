// SPDX-License-Identifier: MIT
#include "rules/smslength.h"

#include <QtTest>

using namespace pooldesigner;

class TestSmsLength : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lengths_data();
    void lengths();
};

void TestSmsLength::lengths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // alphabet, places, parts, places in each, culprits
    const auto many = [](int count, QChar c) { return QString(count, c); };
    const QString euro = QStringLiteral("€");
    QTest::newRow("empty") << QString() << QStringLiteral("7 0 0 160 0");
    QTest::newRow("plain") << QStringLiteral("Your code is 123456") << QStringLiteral("7 19 1 160 0");
    QTest::newRow("accents of the alphabet") << QStringLiteral("äöüßéèñ@£") << QStringLiteral("7 9 1 160 0");
    QTest::newRow("extension") << QStringLiteral("[€]^{}\\~|") << QStringLiteral("7 18 1 160 0");
    QTest::newRow("full part") << many(160, u'a') << QStringLiteral("7 160 1 160 0");
    QTest::newRow("one more") << many(161, u'a') << QStringLiteral("7 161 2 153 0");
    QTest::newRow("two full parts") << many(306, u'a') << QStringLiteral("7 306 2 153 0");
    QTest::newRow("three") << many(307, u'a') << QStringLiteral("7 307 3 153 0");
    QTest::newRow("extension tips over") << many(159, u'a') + euro << QStringLiteral("7 161 2 153 0");
    QTest::newRow("extension is not torn")
        << many(152, u'a') + euro + many(152, u'a') << QStringLiteral("7 306 3 153 0");
    QTest::newRow("curly quote") << QStringLiteral("It’s ’") << QStringLiteral("16 6 1 70 1");
    QTest::newRow("small c with cedilla") << QStringLiteral("ç") << QStringLiteral("16 1 1 70 1");
    QTest::newRow("full part of UCS-2") << many(70, u'я') << QStringLiteral("16 70 1 70 1");
    QTest::newRow("two parts of UCS-2") << many(71, u'я') << QStringLiteral("16 71 2 67 1");
    QTest::newRow("emoji") << QStringLiteral("😀") << QStringLiteral("16 2 1 70 1");
    QTest::newRow("emoji is not torn") << many(66, u'я') + QStringLiteral("😀") + many(66, u'я')
                                       << QStringLiteral("16 134 3 67 2");
}

void TestSmsLength::lengths()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const SmsLength length = smsLength(text.toStdString());
    QCOMPARE(QStringLiteral("%1 %2 %3 %4 %5")
                 .arg(length.ucs2 ? 16 : 7)
                 .arg(length.places)
                 .arg(length.parts)
                 .arg(length.perPart)
                 .arg(length.because.size()),
             expected);
}

QTEST_APPLESS_MAIN(TestSmsLength)
#include "tst_smslength.moc"
