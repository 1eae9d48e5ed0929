// SPDX-License-Identifier: MIT
#include "formats/textdecoder.h"

#include "support/importtext.h"

#include <QtTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

class TestTextDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
    void refusesTooMuch();
    void findsPositions_data();
    void findsPositions();
};

void TestTextDecoder::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("utf16");

    QTest::newRow("nothing") << ""_ba << u""_s << false;
    QTest::newRow("ASCII") << "{}"_ba << u"{}"_s << false;
    QTest::newRow("UTF-8") << "é€😀"_ba << u"é€😀"_s << false;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF{}"_ba << u"{}"_s << false;
    QTest::newRow("second mark stays") << "\xEF\xBB\xBF\xEF\xBB\xBF"_ba << u"\uFEFF"_s << false;
    QTest::newRow("UTF-16 LE") << "\xFF\xFE{\0\xE9\0\xAC\x20}\0"_ba << u"{é€}"_s << true;
    QTest::newRow("UTF-16 BE") << "\xFE\xFF\0{\0\xE9\x20\xAC\0}"_ba << u"{é€}"_s << true;
    QTest::newRow("UTF-16 LE pair") << "\xFF\xFE\x3D\xD8\x00\xDE"_ba << u"😀"_s << true;
    QTest::newRow("UTF-16 BE pair") << "\xFE\xFF\xD8\x3D\xDE\x00"_ba << u"😀"_s << true;
    QTest::newRow("UTF-16 without text") << "\xFF\xFE"_ba << u""_s << true;
}

void TestTextDecoder::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QFETCH(bool, utf16);

    auto decoded = decodeText(bytes.toStdString());
    QVERIFY2(decoded, qPrintable(test::errorLine(decoded ? ImportError{} : decoded.error())));
    QCOMPARE(decoded->utf8, expected.toStdString());
    QCOMPARE(decoded->wasUtf16, utf16);
}

void TestTextDecoder::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");

    const QString invalid = u"The text is not valid UTF-8 here. Save the file as UTF-8 and open it again."_s;
    const QString nul = u"The text holds a NUL character. The file is damaged, or is not text at all."_s;
    const QString half = u"Half of a UTF-16 character stands alone. The file is damaged."_s;
    const QString unmarked =
        u"The text looks like UTF-16 without a byte order mark. Save the file as UTF-8 and open it again."_s;

    QTest::newRow("Latin-1") << "{\n  \"a\": \"gr\xFC\xDF\"}"_ba << u"2:11 "_s + invalid;
    QTest::newRow("columns are characters") << "é€😀\xFF"_ba << u"1:4 "_s + invalid;
    QTest::newRow("overlong slash") << "\xC0\xAF"_ba << u"1:1 "_s + invalid;
    QTest::newRow("surrogate") << "a\xED\xA0\x80"_ba << u"1:2 "_s + invalid;
    QTest::newRow("cut character") << "\"\xE2\x82"_ba << u"1:2 "_s + invalid;
    QTest::newRow("lone continuation") << "\x80"_ba << u"1:1 "_s + invalid;
    QTest::newRow("beyond Unicode") << "\xF4\x90\x80\x80"_ba << u"1:1 "_s + invalid;
    QTest::newRow("NUL") << "{}\n\0"_ba << u"2:1 "_s + nul;
    QTest::newRow("NUL in UTF-16") << "\xFF\xFE{\0\0\0"_ba << u"1:2 "_s + nul;
    QTest::newRow("high half alone") << "\xFF\xFE{\0\x3D\xD8}\0"_ba << u"1:2 "_s + half;
    QTest::newRow("low half first") << "\xFF\xFE\x00\xDE"_ba << u"1:1 "_s + half;
    QTest::newRow("high half at the end") << "\xFF\xFE\x3D\xD8"_ba << u"1:1 "_s + half;
    QTest::newRow("odd byte") << "\xFF\xFE{\0}"_ba
                              << u"1:2 The UTF-16 text ends in the middle of a character. The file is cut off."_s;
    QTest::newRow("UTF-16 LE without mark") << "{\0}\0"_ba << u"1:1 "_s + unmarked;
    QTest::newRow("UTF-16 BE without mark") << "\0{\0}"_ba << u"1:1 "_s + unmarked;
    QTest::newRow("UTF-32 LE") << "\xFF\xFE\0\0{\0\0\0"_ba
                               << u"The text is UTF-32. Save the file as UTF-8 and open it again."_s;
    QTest::newRow("UTF-32 BE") << "\0\0\xFE\xFF\0\0\0{"_ba
                               << u"The text is UTF-32. Save the file as UTF-8 and open it again."_s;
}

void TestTextDecoder::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);

    auto decoded = decodeText(bytes.toStdString());
    QVERIFY(!decoded);
    QCOMPARE(test::errorLine(decoded.error()), expected);
}

void TestTextDecoder::refusesTooMuch()
{
    QVERIFY(decodeText(std::string(kMaxTextBytes, ' ')));
    auto decoded = decodeText(std::string(kMaxTextBytes + 1, ' '));
    QVERIFY(!decoded);
    QCOMPARE(test::errorLine(decoded.error()),
             u"The file is larger than 64 MiB. A pool takes a few kilobytes: check that this is the right file."_s);
}

void TestTextDecoder::findsPositions_data()
{
    QTest::addColumn<QByteArray>("utf8");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");

    QTest::newRow("start") << "ab"_ba << 0 << 1 << 1;
    QTest::newRow("end") << "ab"_ba << 2 << 1 << 3;
    QTest::newRow("after LF") << "a\nb"_ba << 2 << 2 << 1;
    QTest::newRow("at LF") << "a\nb"_ba << 1 << 1 << 2;
    QTest::newRow("after CR LF") << "a\r\nb"_ba << 3 << 2 << 1;
    QTest::newRow("between CR and LF") << "a\r\nb"_ba << 2 << 1 << 3;
    QTest::newRow("after CR") << "a\rb"_ba << 2 << 2 << 1;
    QTest::newRow("CR at the end") << "a\r"_ba << 2 << 2 << 1;
    QTest::newRow("wide characters") << "é😀b"_ba << 6 << 1 << 3;
    QTest::newRow("beyond the end") << "ab"_ba << 9 << 1 << 3;
}

void TestTextDecoder::findsPositions()
{
    QFETCH(QByteArray, utf8);
    QFETCH(int, offset);
    QFETCH(int, line);
    QFETCH(int, column);

    const TextPosition found = positionAt(utf8.toStdString(), static_cast<std::size_t>(offset));
    QCOMPARE(found.line, line);
    QCOMPARE(found.column, column);
}

QTEST_GUILESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
