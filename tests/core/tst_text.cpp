// SPDX-License-Identifier: MIT
#include "config/text.h"

#include <QtTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kNone = -1; // every byte is well-formed

} // namespace

class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void utf8_data();
    void utf8();
    void translations_data();
    void translations();
    void forPeople_data();
    void forPeople();
};

void TestText::utf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("characters");
    QTest::addColumn<qint64>("firstInvalid");
    const auto row = [](const char *name, const QByteArray &bytes, qint64 characters, qint64 firstInvalid) {
        QTest::newRow(name) << bytes << characters << firstInvalid;
    };
    row("nothing", "", 0, kNone);
    row("ASCII", "a b", 3, kNone);
    row("zero byte", QByteArray("a\0b", 3), 3, kNone);
    row("two bytes", "\xC3\xA9", 1, kNone);
    row("smallest of two bytes", "\xC2\x80", 1, kNone);
    row("largest of two bytes", "\xDF\xBF", 1, kNone);
    row("three bytes", "\xE2\x82\xAC", 1, kNone);
    row("smallest of three bytes", "\xE0\xA0\x80", 1, kNone);
    row("before the surrogates", "\xED\x9F\xBF", 1, kNone);
    row("after the surrogates", "\xEE\x80\x80", 1, kNone);
    row("four bytes, two UTF-16 units", "\xF0\x9F\x94\x91", 1, kNone);
    row("smallest of four bytes", "\xF0\x90\x80\x80", 1, kNone);
    row("last character", "\xF4\x8F\xBF\xBF", 1, kNone);
    row("no character", "\xEF\xBF\xBE", 1, kNone);
    row("letter and combining mark", "e\xCC\x81", 2, kNone);
    row("family emoji", "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7", 3, kNone);
    row("byte order mark", "\xEF\xBB\xBFx", 2, kNone);
    row("lone continuation", "a\x80z", 3, 1);
    row("overlong slash", "\xC0\xAF", 2, 0);
    row("overlong, one too many", "\xC1\xBF", 2, 0);
    row("overlong of three", "\xE0\x9F\xBF", 3, 0);
    row("overlong of four", "\xF0\x8F\xBF\xBF", 4, 0);
    row("high surrogate", "\xED\xA0\x80", 3, 0);
    row("low surrogate", "\xED\xBF\xBF", 3, 0);
    row("surrogate pair", "\xED\xA0\xBD\xED\xB4\x91", 6, 0);
    row("beyond the last character", "\xF4\x90\x80\x80", 4, 0);
    row("lead byte that never is", "\xF5\x80\x80\x80", 4, 0);
    row("bytes that never are", "\xFE\xFF", 2, 0);
    row("cut after the first byte", "ab\xC3", 3, 2);
    row("cut after the second byte", "ab\xE2\x82", 4, 2);
    row("cut after the third byte", "\xF0\x9F\x94", 3, 0);
    row("continuation replaced", "\xE2(\xAC", 3, 0);
    row("invalid after valid", "\xC3\xA9\xC3(", 3, 2);
    row("Latin-1", "caf\xE9", 4, 3);
}

void TestText::utf8()
{
    QFETCH(QByteArray, bytes);
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    QTEST(static_cast<qint64>(characterCount(view)), "characters");
    const std::size_t invalid = firstInvalidUtf8(view);
    QTEST(invalid == std::string_view::npos ? kNone : static_cast<qint64>(invalid), "firstInvalid");
}

void TestText::translations_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("result");
    QTest::newRow("no argument") << QByteArray("plain") << u"plain"_s;
    QTest::newRow("both") << QByteArray("%1 of %2") << u"%2 of b%1"_s;
    QTest::newRow("twice and turned round") << QByteArray("%2%1%2") << u"b%1%2b%1"_s;
    QTest::newRow("more markers than arguments") << QByteArray("%1 %3 %9") << u"%2 %3 %9"_s;
    QTest::newRow("no markers") << QByteArray("100 % %0 %a %") << u"100 % %0 %a %"_s;
    QTest::newRow("digit after a marker") << QByteArray("%10") << u"%20"_s;
    QTest::newRow("nothing") << QByteArray("") << QString();
}

// The arguments hold markers themselves, which stay as they are.
void TestText::translations()
{
    QFETCH(QByteArray, source);
    QTEST(QString::fromStdString(translated("Rules", source.constData(), {"%2", "b%1"})), "result");
}

void TestText::forPeople_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QByteArray &bytes, int limit, const QString &shown) {
        QTest::newRow(name) << bytes << limit << shown;
    };
    row("plain", "orders-prod", 60, u"orders-prod"_s);
    row("nothing", "", 60, QString());
    row("exactly the limit", "abcd", 4, u"abcd"_s);
    row("one too many", "abcde", 4, u"abcd…"_s);
    row("characters are counted, not bytes", "\xC3\xA9\xC3\xA9\xC3\xA9", 2, u"éé…"_s);
    row("line ends and tabs", "a\nb\r\tc", 60, u"a\\u{a}b\\u{d}\\u{9}c"_s);
    row("zero byte", QByteArray("a\0b", 3), 60, u"a\\u{0}b"_s);
    row("escape sequence", "\x1B[31mred", 60, u"\\u{1b}[31mred"_s);
    row("delete and C1", "\x7F\xC2\x85", 60, u"\\u{7f}\\u{85}"_s);
    row("right-to-left override", "user\xE2\x80\xAEgpj.exe", 60, u"user\\u{202e}gpj.exe"_s);
    row("isolates", "\xE2\x81\xA6x\xE2\x81\xA9", 60, u"\\u{2066}x\\u{2069}"_s);
    row("zero-width space and joiner", "a\xE2\x80\x8B\xE2\x80\x8D", 60, u"a\\u{200b}\\u{200d}"_s);
    row("Arabic letter mark", "\xD8\x9Cx", 60, u"\\u{61c}x"_s);
    row("line separator", "\xE2\x80\xA8", 60, u"\\u{2028}"_s);
    row("byte order mark", "\xEF\xBB\xBFx", 60, u"\\u{feff}x"_s);
    row("soft hyphen", "\xC2\xAD", 60, u"\\u{ad}"_s);
    row("tag characters", "\xF3\xA0\x81\x81", 60, u"\\u{e0041}"_s);
    row("bytes that are no text", "a\xFFz", 60, u"a\\u{ff}z"_s);
    row("right-to-left letters stay", "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D", 60, u"שלום"_s);
    row("emoji stays", "\xF0\x9F\x94\x91", 60, u"🔑"_s);
}

void TestText::forPeople()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, limit);
    const std::string shown = quotedForPeople(bytes.toStdString(), static_cast<std::size_t>(limit));
    QTEST(QString::fromStdString(shown), "shown");
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
