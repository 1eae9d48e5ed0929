// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "fields/valueeditor.h"
#include "items/fieldtexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace pooldesigner;

namespace {

const FieldSpec &spec(const char *path)
{
    const FieldSpec *found = catalogue::find(Operation::CreateUserPool, path);
    Q_ASSERT(found != nullptr);
    return *found;
}

// What the editor said last, as text: the value, "cleared", or "" for nothing.
class Recorder {
public:
    explicit Recorder(ValueEditor &editor)
    {
        QObject::connect(&editor, &ValueEditor::edited, &editor, [this](const Json &value) { last = value.dump(); });
        QObject::connect(&editor, &ValueEditor::cleared, &editor, [this] { last = "cleared"; });
    }
    std::string last;
};

} // namespace

class TestFields : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyScalarHasAnEditor();
    void showingIsNotEditing_data();
    void showingIsNotEditing();
    void typing_data();
    void typing();
    void choosing();
    void switching();
    void ticking();
    void textKeepsNoBreakSpaces();
    void undoIsLeftToTheDocument();
    void texts();
};

void TestFields::everyScalarHasAnEditor()
{
    for (const FieldSpec *member : catalogue::all()) {
        if (!member->isScalar())
            continue;
        const std::unique_ptr<ValueEditor> editor(createValueEditor(*member, nullptr));
        QVERIFY2(editor != nullptr, member->path.data());
        editor->describe(memberLabel(*member), memberToolTip(*member));
        const auto widgets = editor->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->parentWidget() == editor.get())
                QVERIFY2(!widget->accessibleName().isEmpty(), member->path.data());
        }
    }
}

void TestFields::showingIsNotEditing_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"PoolName", "MfaConfiguration", "AliasAttributes", "DcrConfiguration.AllowedScopes",
                             "DcrConfiguration.OpenDcrEnabled", "Policies.PasswordPolicy.MinimumLength",
                             "VerificationMessageTemplate.EmailMessage"})
        QTest::addRow("%s", path) << QString::fromLatin1(path);
}

void TestFields::showingIsNotEditing()
{
    QFETCH(QString, path);
    const std::unique_ptr<ValueEditor> editor(createValueEditor(spec(path.toLatin1().constData()), nullptr));
    Recorder recorder(*editor);
    const std::vector<Json> values{Json(),
                                   Json("text"),
                                   Json("ON"),
                                   Json(12),
                                   Json(1.5),
                                   Json(true),
                                   Json::array({"email", "odd", 3}),
                                   Json::object({{"a", 1}}),
                                   Json::array()};
    for (const Json &value : values) {
        editor->showValue(&value);
        editor->showValue(nullptr);
        editor->showValue(&value);
        QCOMPARE(recorder.last, std::string());
    }
}

void TestFields::typing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("name") << "PoolName"
                          << "web"
                          << "\"web\"";
    QTest::newRow("number") << "Policies.PasswordPolicy.MinimumLength"
                            << "12"
                            << "12";
    QTest::newRow("number beyond the limits") << "Policies.PasswordPolicy.MinimumLength"
                                              << "1200"
                                              << "1200";
    QTest::newRow("no number") << "Policies.PasswordPolicy.MinimumLength"
                               << "12x"
                               << "\"12x\"";
    QTest::newRow("emptied, may not be empty") << "PoolName"
                                               << "\b"
                                               << "cleared";
    QTest::newRow("emptied, may be empty") << "UserPoolTags{value}"
                                           << "\b"
                                           << "\"\"";
}

void TestFields::typing()
{
    QFETCH(QString, path);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    const std::unique_ptr<ValueEditor> editor(createValueEditor(spec(path.toLatin1().constData()), nullptr));
    Recorder recorder(*editor);
    if (typed == QLatin1String("\b")) {
        const Json one("x");
        editor->showValue(&one);
        QTest::keyClick(editor->focusTarget(), Qt::Key_End);
        QTest::keyClick(editor->focusTarget(), Qt::Key_Backspace);
    } else {
        QTest::keyClicks(editor->focusTarget(), typed);
    }
    QCOMPARE(QString::fromStdString(recorder.last), said);
}

void TestFields::choosing()
{
    const std::unique_ptr<ValueEditor> editor(createValueEditor(spec("MfaConfiguration"), nullptr));
    Recorder recorder(*editor);
    auto *combo = qobject_cast<QComboBox *>(editor->focusTarget());
    QVERIFY(combo != nullptr);
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(recorder.last, std::string("\"OFF\""));
    QTest::keyClick(combo, Qt::Key_Up);
    QCOMPARE(recorder.last, std::string("cleared"));
    const Json strange("on");
    editor->showValue(&strange);
    QVERIFY(combo->currentText().startsWith(QLatin1String("on ")));
    const Json known("ON");
    editor->showValue(&known);
    QCOMPARE(combo->currentText(), QStringLiteral("ON"));
    QCOMPARE(combo->count(), 4);
}

void TestFields::switching()
{
    const std::unique_ptr<ValueEditor> editor(createValueEditor(spec("DcrConfiguration.OpenDcrEnabled"), nullptr));
    Recorder recorder(*editor);
    const auto buttons = editor->findChildren<QRadioButton *>();
    QCOMPARE(buttons.size(), 3);
    editor->showValue(nullptr);
    QVERIFY(buttons[0]->isChecked()); // not set
    QTest::mouseClick(buttons[1], Qt::LeftButton, {}, QPoint(8, buttons[1]->height() / 2));
    QCOMPARE(recorder.last, std::string("true"));
    const Json strange("true");
    editor->showValue(&strange);
    for (const QRadioButton *button : buttons)
        QVERIFY(!button->isChecked());
    const Json no(false);
    editor->showValue(&no);
    QVERIFY(buttons[2]->isChecked());
}

void TestFields::ticking()
{
    const std::unique_ptr<ValueEditor> editor(createValueEditor(spec("AliasAttributes"), nullptr));
    Recorder recorder(*editor);
    const auto boxes = editor->findChildren<QCheckBox *>(); // phone_number, email, preferred_username
    const Json present = Json::array({"odd", "email"});
    editor->showValue(&present);
    QVERIFY(boxes[1]->isChecked());
    QTest::keyClick(boxes[0], Qt::Key_Space);
    QCOMPARE(recorder.last, std::string(R"(["odd","email","phone_number"])"));
    const Json single = Json::array({"email"});
    editor->showValue(&single);
    QTest::keyClick(boxes[1], Qt::Key_Space);
    QCOMPARE(recorder.last, std::string("cleared"));
}

void TestFields::textKeepsNoBreakSpaces()
{
    static FieldSpec body = spec("VerificationMessageTemplate.EmailMessage");
    body.editor = Editor::Text;
    const std::unique_ptr<ValueEditor> editor(createValueEditor(body, nullptr));
    Recorder recorder(*editor);
    const Json text("a\u00a0b\n{####}");
    editor->showValue(&text);
    auto *edit = editor->findChild<QPlainTextEdit *>();
    QVERIFY(edit != nullptr);
    edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(edit, QStringLiteral("!"));
    QCOMPARE(recorder.last, Json("a\u00a0b\n{####}!").dump());
}

void TestFields::undoIsLeftToTheDocument()
{
    const std::unique_ptr<ValueEditor> editor(createValueEditor(spec("PoolName"), nullptr));
    QTest::keyClicks(editor->focusTarget(), QStringLiteral("web"));
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    QCoreApplication::sendEvent(editor->focusTarget(), &undo);
    QVERIFY(!undo.isAccepted());
}

void TestFields::texts()
{
    QCOMPARE(apiName(spec("MfaConfiguration")), QStringLiteral("MfaConfiguration · --mfa-configuration"));
    QCOMPARE(apiName(spec("Policies.PasswordPolicy.MinimumLength")),
             QStringLiteral("Policies.PasswordPolicy.MinimumLength"));
    QCOMPARE(notSetText(spec("Policies.PasswordPolicy.MinimumLength")),
             QStringLiteral("Not set — the service takes: 8"));
    QVERIFY(notSetText(spec("PoolName")).startsWith(QLatin1String("Required")));
    for (const FieldSpec *member : catalogue::all()) {
        QVERIFY2(!notSetText(*member).isEmpty(), member->path.data());
        QVERIFY2(memberToolTip(*member).contains(apiName(*member)), member->path.data());
    }
}

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
