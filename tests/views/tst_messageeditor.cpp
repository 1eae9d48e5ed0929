// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "document/pooldocument.h"
#include "fields/valueeditor.h"
#include "forms/sectionform.h"
#include "rules/placeholders.h"
#include "rules/validator.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace pooldesigner;

namespace {

constexpr const char *kSms = "VerificationMessageTemplate.SmsMessage";
constexpr const char *kLink = "VerificationMessageTemplate.EmailMessageByLink";
constexpr const char *kInvite = "AdminCreateUserConfig.InviteMessageTemplate.EmailMessage";

std::unique_ptr<ValueEditor> editorOf(const char *path)
{
    return std::unique_ptr<ValueEditor>(createValueEditor(*catalogue::find(Operation::CreateUserPool, path), nullptr));
}

QPlainTextEdit *textOf(ValueEditor &editor) { return qobject_cast<QPlainTextEdit *>(editor.focusTarget()); }

// What stands out, with the colour it has: "accent {####}".
QStringList marks(ValueEditor &editor)
{
    const ThemeColors &colors = themeColors(editor.palette());
    QStringList all;
    for (const QTextEdit::ExtraSelection &selection : textOf(editor)->extraSelections()) {
        const QColor color = selection.format.foreground().color();
        const bool isUnderlined = selection.format.underlineStyle() == QTextCharFormat::WaveUnderline;
        const char *name = color == colors.accent && !isUnderlined   ? "accent"
                           : color == colors.error && isUnderlined   ? "error"
                           : color == colors.warning && isUnderlined ? "warning"
                                                                     : "?";
        all << QLatin1String(name) + QLatin1Char(' ') + selection.cursor.selectedText();
    }
    return all;
}

} // namespace

class TestMessageEditor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersWhatTheMemberTakes_data();
    void offersWhatTheMemberTakes();
    void insertsByKeyAndButton();
    void putsLinksAroundWords();
    void marksInPlace_data();
    void marksInPlace();
    void marksFollowWhatIsShown();
    void countsParts();
    void isOneUndoStep();
    void pictures_data();
    void pictures();
};

void TestMessageEditor::offersWhatTheMemberTakes_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QStringList>("buttons");
    const QString code = QStringLiteral("Insert {####}");
    QTest::newRow("sms") << QByteArray(kSms) << QStringList{code};
    QTest::newRow("invitation") << QByteArray(kInvite) << QStringList{QStringLiteral("Insert {username}"), code};
    QTest::newRow("link") << QByteArray(kLink) << QStringList{QStringLiteral("Insert a link {##…##}")};
    QTest::newRow("subject") << QByteArray("VerificationMessageTemplate.EmailSubject") << QStringList{};
}

void TestMessageEditor::offersWhatTheMemberTakes()
{
    QFETCH(QByteArray, path);
    QFETCH(QStringList, buttons);
    const auto editor = editorOf(path.constData());
    editor->describe(QStringLiteral("Text"), QStringLiteral("Help"));
    QStringList texts;
    for (const QToolButton *button : editor->findChildren<QToolButton *>()) {
        texts << button->text();
        QCOMPARE(button->accessibleName(), QStringLiteral("Text: ") + button->text());
        QVERIFY(button->toolTip().contains(QStringLiteral("(Alt+%1)").arg(texts.size())));
    }
    QCOMPARE(texts, buttons);
}

void TestMessageEditor::insertsByKeyAndButton()
{
    const auto editor = editorOf(kInvite);
    std::vector<std::string> said;
    connect(editor.get(), &ValueEditor::edited, editor.get(),
            [&](const Json &value) { said.push_back(value.get<std::string>()); });
    editor->show();
    QVERIFY(QTest::qWaitForWindowActive(editor.get()));
    QPlainTextEdit *text = textOf(*editor);
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("Hi "));
    QTest::keyClick(text, Qt::Key_1, Qt::AltModifier);
    QTest::keyClicks(text, QStringLiteral(": "));
    QToolButton *button = editor->findChild<QToolButton *>(QStringLiteral("insert2"));
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), text);
    QCOMPARE(said.back(), std::string("Hi {username}: {####}"));
    QTest::keyClicks(text, QStringLiteral("."));
    QCOMPARE(said.back(), std::string("Hi {username}: {####}."));
}

void TestMessageEditor::putsLinksAroundWords()
{
    const auto editor = editorOf(kLink);
    const Json value("Please go on now");
    editor->showValue(&value);
    editor->show();
    QVERIFY(QTest::qWaitForWindowActive(editor.get()));
    QPlainTextEdit *text = textOf(*editor);
    text->setFocus();
    QVERIFY(text->find(QStringLiteral("go on")));
    QTest::keyClick(text, Qt::Key_1, Qt::AltModifier);
    QCOMPARE(text->toPlainText(), QStringLiteral("Please {##go on##} now"));
    const Json none("");
    editor->showValue(&none);
    QTest::keyClick(text, Qt::Key_1, Qt::AltModifier);
    QCOMPARE(text->toPlainText(), QString::fromLatin1(placeholder::kLink.data(), placeholder::kLink.size()));
    QTest::keyClicks(text, QStringLiteral("Go")); // over the words that are offered
    QCOMPARE(text->toPlainText(), QStringLiteral("{##Go##}"));
    QCOMPARE(marks(*editor), QStringList{QStringLiteral("accent {##Go##}")});
}

void TestMessageEditor::marksInPlace_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *path, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << QByteArray(path) << text << expected;
    };
    row("a code", kSms, QStringLiteral("Code {####}."), {QStringLiteral("accent {####}")});
    row("three and five signs", kSms, QStringLiteral("{###} {#####}"),
        {QStringLiteral("error {###}"), QStringLiteral("error {#####}")});
    row("the word, blanks", kSms, QStringLiteral("{code}{ #### }"),
        {QStringLiteral("error {code}"), QStringLiteral("error { #### }")});
    row("full width", kSms, QStringLiteral("｛####｝{####}"),
        {QStringLiteral("error ｛####｝"), QStringLiteral("accent {####}")});
    row("a name where none is taken", kSms, QStringLiteral("{username}"), {QStringLiteral("warning {username}")});
    row("behind a character of two places", kSms, QStringLiteral("😀 {####}"), {QStringLiteral("accent {####}")});
    row("on the second line", kInvite, QStringLiteral("<p>\n{username}"), {QStringLiteral("accent {username}")});
    row("nothing", kInvite, QStringLiteral("p{color:red}"), {});
}

void TestMessageEditor::marksInPlace()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const auto editor = editorOf(path.constData());
    const Json value(text.toStdString());
    editor->showValue(&value);
    QCOMPARE(marks(*editor), expected);
}

void TestMessageEditor::marksFollowWhatIsShown()
{
    const auto editor = editorOf(kSms);
    const Json code("{####}");
    editor->showValue(&code);
    QCOMPARE(marks(*editor).size(), 1);
    editor->showValue(nullptr);
    QCOMPARE(marks(*editor), QStringList());
    const Json strange(12);
    editor->showValue(&strange);
    QCOMPARE(marks(*editor), QStringList());
    QTest::keyClicks(editor->focusTarget(), QStringLiteral("{####"));
    QCOMPARE(marks(*editor), QStringList());
    QTest::keyClicks(editor->focusTarget(), QStringLiteral("}"));
    QCOMPARE(marks(*editor), QStringList{QStringLiteral("accent {####}")});
}

void TestMessageEditor::countsParts()
{
    const auto editor = editorOf(kSms);
    auto *parts = editor->findChild<QLabel *>(QStringLiteral("smsParts"));
    QVERIFY(parts->isHidden());
    const Json plain("[{####}]");
    editor->showValue(&plain);
    QVERIFY(!parts->isHidden());
    QCOMPARE(parts->text(), QStringLiteral("Parts with the sample values: 1 (GSM-7, 10 places of 160 in each)"));
    const Json wide(std::string("✓ {####}") + std::string(70, 'x'));
    editor->showValue(&wide);
    QCOMPARE(parts->text(),
             QStringLiteral("Parts with the sample values: 2 (UCS-2, 78 places of 67 in each) because of “✓”"));
    QVERIFY(editorOf(kInvite)->findChild<QLabel *>(QStringLiteral("smsParts")) == nullptr);
}

void TestMessageEditor::isOneUndoStep()
{
    PoolDocument document;
    SectionForm form(document, Section::Messages);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QCOMPARE(document.undoStack()->count(), 0);
    const Path path = *Path::parse(kSms);
    QVERIFY(form.showPath(path));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Code "));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(document.undoStack()->count(), 2);
    QCOMPARE(document.config().find(path)->get<std::string>(), std::string("Code {####}"));
    document.undoStack()->undo();
    QCOMPARE(document.config().find(path)->get<std::string>(), std::string("Code "));
    document.undoStack()->undo();
    QVERIFY(document.config() == PoolConfig());
}

void TestMessageEditor::pictures_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("messages-light") << false;
    QTest::newRow("messages-dark") << true;
}

// The whole section with right and wrong placeholders, in <build>/pictures for people to look at.
void TestMessageEditor::pictures()
{
    QFETCH(bool, isDark);
    applyColorScheme(isDark ? ColorScheme::Dark : ColorScheme::Light);
    PoolDocument document;
    document.reset(PoolConfig(Json{{"CreateUserPool", Json::parse(R"({
        "VerificationMessageTemplate": {
            "EmailMessage": "<p>Hello {username},</p>\n<p>your code is <b>{####}</b>, not {###} or {code}.</p>",
            "EmailMessageByLink": "Please {##confirm your address##}, or {#this#}.",
            "SmsMessage": "Your code is ｛####｝. It’s good for an hour."},
        "AdminCreateUserConfig": {"InviteMessageTemplate": {
            "EmailMessage": "Your user name is {username} and your temporary password is {####}."}},
        "SmsVerificationMessage": "Code: {####}"})")}}));
    SectionForm form(document, Section::Messages);
    form.setFindings(Validator().validate(document.config()));
    form.resize(760, 600);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    const QDir folder(QStringLiteral(POOLDESIGNER_BINARY_DIR "/pictures"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QVERIFY(
        form.widget()->grab().save(folder.filePath(QLatin1String(QTest::currentDataTag()) + QStringLiteral(".png"))));
    QVERIFY(form.widget()->width() <= form.viewport()->width());
}

QTEST_MAIN(TestMessageEditor)
#include "tst_messageeditor.moc"
