// SPDX-License-Identifier: MIT
#include "panels/commandview.h"
#include "theme.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

// Which kind of colour each character of a block has: one letter each, '.' for none.
QString colorsOf(const QTextBlock &block, const ThemeColors &colors)
{
    QString result(block.text().size(), u'.');
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        const QColor color = range.format.foreground().color();
        const QChar letter = range.format.fontWeight() == QFont::Bold ? u'C'
                             : color == colors.accent                 ? u'o'
                             : color == colors.advice                 ? u's'
                             : color == colors.warning                ? u'v'
                             : color == colors.muted                  ? u'm'
                                                                      : u'n';
        result.replace(range.start, range.length, QString(range.length, letter));
    }
    return result;
}

std::vector<CommandLine> plainLines(int count)
{
    std::vector<CommandLine> lines;
    for (int i = 0; i < count; ++i)
        lines.push_back({.text = "line " + std::to_string(i), .origin = {}});
    return lines;
}

} // namespace

class TestCommandView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void updateKeepsTheView();
    void updateReplacesOnlyWhatDiffers_data();
    void updateReplacesOnlyWhatDiffers();
    void hiddenCharactersAreShownAndCopiedAsTheyAre();
    void colors_data();
    void colors();
    void largeTextsStayFast();
};

void TestCommandView::initTestCase() { applyColorScheme(ColorScheme::Light); }

void TestCommandView::updateKeepsTheView()
{
    std::vector<CommandLine> lines = plainLines(200);
    CommandView large;
    large.resize(300, 200);
    large.setLines(lines);
    large.show();
    QVERIFY(QTest::qWaitForWindowExposed(&large));
    large.verticalScrollBar()->setValue(120);
    QTextCursor caret(large.document()->findBlockByNumber(125));
    large.setTextCursor(caret);
    lines[3].text = "other";
    lines.push_back({.text = "last", .origin = {}});
    large.setLines(lines);
    QCOMPARE(large.verticalScrollBar()->value(), 120);
    QCOMPARE(large.textCursor().blockNumber(), 125);
    QCOMPARE(large.document()->findBlockByNumber(3).text(), u"other"_s);
}

void TestCommandView::updateReplacesOnlyWhatDiffers_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    const QStringList abc{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("same") << abc << abc;
    QTest::newRow("first") << abc << QStringList{u"x"_s, u"b"_s, u"c"_s};
    QTest::newRow("last") << abc << QStringList{u"a"_s, u"b"_s, u"cc"_s};
    QTest::newRow("inserted") << abc << QStringList{u"a"_s, u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("removed") << abc << QStringList{u"a"_s, u"c"_s};
    QTest::newRow("repeated") << QStringList{u"aa"_s, u"aa"_s} << QStringList{u"aa"_s, u"aa"_s, u"aa"_s};
    QTest::newRow("shorter within") << QStringList{u"aaa"_s} << QStringList{u"aa"_s};
    QTest::newRow("emptied") << abc << QStringList{};
    QTest::newRow("filled") << QStringList{} << abc;
    QTest::newRow("surrogates") << QStringList{u"\U0001F600"_s} << QStringList{u"\U0001F601"_s};
}

void TestCommandView::updateReplacesOnlyWhatDiffers()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    const auto linesOf = [](const QStringList &texts) {
        std::vector<CommandLine> lines;
        for (const QString &text : texts)
            lines.push_back({.text = text.toStdString(), .origin = {}});
        return lines;
    };
    CommandView large;
    large.setLines(linesOf(before));
    large.setLines(linesOf(after));
    QCOMPARE(large.toPlainText(), after.join(u'\n'));
}

void TestCommandView::hiddenCharactersAreShownAndCopiedAsTheyAre()
{
    CommandView other;
    const QString hostile = u"a\u202Eb\u2028c\u2029d\re\U0001F600"_s;
    other.setLines({{.text = hostile.toStdString(), .origin = {}}, {.text = "next", .origin = {}}});
    QCOMPARE(other.blockCount(), 2);
    for (const char16_t c : {u'\u202E', u'\u2028', u'\u2029', u'\r'})
        QVERIFY(!other.toPlainText().contains(QChar(c)));
    other.selectAll();
    other.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), hostile + u"\nnext"_s);
}

void TestCommandView::colors_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("colors");
    QTest::newRow("call") << QStringList{u"POOL_ID=$(aws cognito-idp create-user-pool \\"_s}
                          << QStringList{u"vvvvvvv...CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC.m"_s};
    QTest::newRow("option") << QStringList{u"  --pool-name 'a b' c"_s} << QStringList{u"..ooooooooooo.sssss.."_s};
    QTest::newRow("escaped quote") << QStringList{u"'it'\\''s' --x"_s} << QStringList{u"ssss..sss.ooo"_s};
    QTest::newRow("several lines") << QStringList{u"'a"_s, u"--b"_s, u"c' --d"_s}
                                   << QStringList{u"ss"_s, u"sss"_s, u"ss.ooo"_s};
    QTest::newRow("JSON") << QStringList{u"'{\"a\": \"b: \\\"c\\\": \"}'"_s} << QStringList{u"ssnnnssssssssssssssss"_s};
    QTest::newRow("variable") << QStringList{u"\"$POOL_ID\" $x"_s} << QStringList{u"svvvvvvvvs.vv"_s};
    QTest::newRow("ANSI quotes") << QStringList{u"$'a\\'b' c"_s} << QStringList{u"sssssss.."_s};
    QTest::newRow("comment") << QStringList{u"# --a 'b"_s, u"--c"_s} << QStringList{u"mmmmmmmm"_s, u"ooo"_s};
}

void TestCommandView::colors()
{
    QFETCH(QStringList, lines);
    QFETCH(QStringList, colors);
    CommandView other;
    std::vector<CommandLine> commandLines;
    for (const QString &line : lines)
        commandLines.push_back({.text = line.toStdString(), .origin = {}});
    other.setLines(commandLines);
    QStringList found;
    for (QTextBlock block = other.document()->begin(); block.isValid(); block = block.next())
        found << colorsOf(block, themeColors(QApplication::palette()));
    QCOMPARE(found, colors);
}

// A body of 20 kB full of quotes on one line: what took longest in practice. The bound is generous, as other programs
// run at the same time; what it catches is time that grows with the square of the length.
void TestCommandView::largeTextsStayFast()
{
    std::string body;
    while (body.size() < 20000)
        body += R"(<td style=\"color: red\">row</td>)";
    std::vector<CommandLine> lines = plainLines(20);
    lines.push_back({.text = "'{\"EmailMessage\": \"" + body + "\"}'", .origin = {}});
    CommandView other;
    other.setLines(lines);
    lines.back().text.insert(40, "x");
    QElapsedTimer timer;
    timer.start();
    other.setLines(lines);
    QCOMPARE_LT(timer.elapsed(), 100);
}

QTEST_MAIN(TestCommandView)
#include "tst_commandview.moc"
