// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "document/pooldocument.h"
#include "formats/designwriter.h"
#include "formats/importer.h"
#include "forms/fieldframe.h"
#include "forms/sectionform.h"
#include "forms/structurelist.h"
#include "support/corpus.h"
#include "theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace pooldesigner;

namespace {

constexpr int kSections = static_cast<int>(Section::ReadOnly);

bool hasForm(Section section) { return section != Section::Attributes && section != Section::Tags; }

} // namespace

class TestSectionForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void openingChangesNothing_data();
    void openingChangesNothing();
    void everyMemberIsReachable();
    void everyEditorIsDescribed();
    void typingIsOneStep();
    void resetRemovesEmptiedStructures();
    void linesStandBetweenGroups_data();
    void linesStandBetweenGroups();
    void entriesSayTheirPlace();
    void findingsGoToTheirField();
    void listOfStructures();
    void aidsCatchUpWhenShown();
    void membersOfAidsAreFolded();
    void foldedMembersShowTheirFindings();
    void goingToAFoldedMemberUnfoldsIt();
    void consequenceFollowsTheValue();
    void planIsMarked();
    void oldMembersShowWhereTheyAreSet();
};

void TestSectionForm::openingChangesNothing_data()
{
    QTest::addColumn<QString>("file");
    const QDir samples(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/resources/samples"));
    for (const QString &name : samples.entryList({QStringLiteral("*.json")}, QDir::Files))
        QTest::addRow("sample %s", qPrintable(name)) << samples.filePath(name);
    for (const char *folder : {"describe", "input"}) {
        for (const QString &file : test::corpusFiles(QLatin1String(folder), QStringLiteral("*.json")))
            QTest::addRow("%s", qPrintable(QFileInfo(file).fileName())) << file;
    }
}

void TestSectionForm::openingChangesNothing()
{
    QFETCH(QString, file);
    ImportResult result = importFile(file.toStdString());
    QVERIFY2(result.imported.has_value(), result.error.message.c_str());
    PoolDocument document;
    document.reset(result.imported->config);
    const std::string before = document.config().root().dump();
    for (int i = 0; i < kSections; ++i) {
        SectionForm form(document, static_cast<Section>(i));
        form.resize(800, 600);
        form.show();
        QCoreApplication::processEvents();
    }
    QCOMPARE(document.undoStack()->count(), 0);
    QCOMPARE(document.config().root().dump(), before);
    const ImportResult again = importPool(designText(document.config(), result.imported->bareRequest));
    QVERIFY2(again.imported.has_value(), again.error.message.c_str());
    QCOMPARE(again.imported->config.root().dump(), before);
}

void TestSectionForm::everyMemberIsReachable()
{
    PoolDocument document;
    for (int i = 0; i < kSections; ++i) {
        const auto section = static_cast<Section>(i);
        if (!hasForm(section))
            continue;
        SectionForm form(document, section);
        for (const FieldSpec *spec : catalogue::inSection(section)) {
            if (spec->editor == Editor::Hidden || spec->path.find_first_of("[{") != std::string_view::npos)
                continue;
            QString name = QString::fromUtf8(spec->path.data(), static_cast<qsizetype>(spec->path.size()));
            if (spec->operation != Operation::CreateUserPool)
                name.prepend(QString::fromUtf8(operationName(spec->operation).data()) + QLatin1Char('.'));
            QVERIFY2(form.findChild<MemberWidget *>(name) != nullptr, qPrintable(name));
        }
    }
}

void TestSectionForm::everyEditorIsDescribed()
{
    PoolDocument document;
    document.setValue(*Path::parse("AccountRecoverySetting.RecoveryMechanisms"),
                      Json::parse(R"([{"Priority":1,"Name":"verified_email"}])"));
    for (int i = 0; i < kSections; ++i) {
        SectionForm form(document, static_cast<Section>(i));
        const auto widgets = form.widget()->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->window() != form.window() || (widget->focusPolicy() & Qt::TabFocus) == 0 ||
                widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const QString where =
                QStringLiteral("%1 in %2")
                    .arg(QLatin1String(widget->metaObject()->className()), widget->parentWidget()->objectName());
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(where));
            QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(where));
        }
    }
}

void TestSectionForm::typingIsOneStep()
{
    PoolDocument document;
    SectionForm form(document, Section::General);
    form.show();
    auto *name = form.findChild<QLineEdit *>(QStringLiteral("PoolName/editor"));
    QVERIFY(name != nullptr);
    QTest::keyClicks(name, QStringLiteral("orders"));
    QCOMPARE(document.undoStack()->count(), 1);
    QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Set PoolName"));
    document.undoStack()->undo();
    QCOMPARE(name->text(), QString());
    document.undoStack()->redo();
    QCOMPARE(name->text(), QStringLiteral("orders"));
    // Emptied by hand: the word is gone and so is the step.
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(name, Qt::Key_Backspace);
    QCOMPARE(document.config(), PoolConfig());
}

void TestSectionForm::resetRemovesEmptiedStructures()
{
    PoolDocument document;
    SectionForm form(document, Section::Password);
    form.show();
    auto *length = form.findChild<QLineEdit *>(QStringLiteral("Policies.PasswordPolicy.MinimumLength/editor"));
    QVERIFY(length != nullptr);
    QTest::keyClicks(length, QStringLiteral("12"));
    QCOMPARE(document.config().root()["CreateUserPool"].dump(),
             std::string(R"({"Policies":{"PasswordPolicy":{"MinimumLength":12}}})"));
    auto *frame = form.findChild<MemberWidget *>(QStringLiteral("Policies.PasswordPolicy.MinimumLength"));
    auto *reset = frame->findChild<QToolButton *>(QStringLiteral("reset"));
    QVERIFY(reset->isVisibleTo(frame));
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(document.config(), PoolConfig());
    QVERIFY(!reset->isVisibleTo(frame));
    document.undoStack()->undo();
    QCOMPARE(length->text(), QStringLiteral("12"));
}

// The head of a page, and the structure around another, are above it already.
void TestSectionForm::linesStandBetweenGroups()
{
    QFETCH(Section, section);
    QFETCH(int, lines);
    PoolDocument document;
    SectionForm form(document, section);
    form.show();
    const auto frames = form.findChildren<QFrame *>();
    QCOMPARE(
        std::ranges::count_if(
            frames, [](const QFrame *frame) { return frame->frameShape() == QFrame::HLine && frame->isVisible(); }),
        lines);
}

void TestSectionForm::linesStandBetweenGroups_data()
{
    QTest::addColumn<Section>("section");
    QTest::addColumn<int>("lines");
    QTest::newRow("one structure below the head") << Section::Devices << 0;
    QTest::newRow("a structure in a structure") << Section::Password << 0;
    QTest::newRow("structures after fields") << Section::Protection << 2;
}

void TestSectionForm::entriesSayTheirPlace()
{
    PoolDocument document;
    SectionForm form(document, Section::Tokens);
    const auto *frame = form.findChild<MemberWidget *>(QStringLiteral("AcrConfiguration.Level1.AcrValue"));
    QVERIFY(frame != nullptr);
    const auto labels = frame->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [frame](const QLabel *label) { return label->text() == frame->objectName(); }));
}

void TestSectionForm::findingsGoToTheirField()
{
    PoolDocument document;
    SectionForm form(document, Section::Email);
    Diagnostic here;
    here.rule = "reply-to-format";
    here.path = *Path::parse("EmailConfiguration.ReplyToEmailAddress");
    here.message = "<b>no address</b>";
    Diagnostic elsewhere = here;
    elsewhere.path = *Path::parse("PoolName");
    form.setFindings({here, elsewhere});
    auto *frame = form.findChild<MemberWidget *>(QStringLiteral("EmailConfiguration.ReplyToEmailAddress"));
    const auto labels = frame->findChildren<QLabel *>();
    const auto shows = [&](const QString &text) {
        return std::ranges::count_if(labels, [&](const QLabel *label) { return label->text() == text; });
    };
    QCOMPARE(shows(QString::fromStdString(here.message)), 1);
    int all = 0;
    for (const QLabel *label : form.findChildren<QLabel *>())
        all += label->text() == QString::fromStdString(here.message) ? 1 : 0;
    QCOMPARE(all, 1);
}

void TestSectionForm::listOfStructures()
{
    PoolDocument document;
    SectionForm form(document, Section::Mfa);
    form.show();
    auto *list = form.findChild<StructureList *>(QStringLiteral("AccountRecoverySetting.RecoveryMechanisms"));
    QVERIFY(list != nullptr);
    auto *add = list->findChild<QAbstractButton *>(list->objectName() + QStringLiteral("/add"));
    add->click();
    add->click();
    QCOMPARE(document.config().root()["CreateUserPool"].dump(),
             std::string(R"({"AccountRecoverySetting":{"RecoveryMechanisms":[{"Priority":1,"Name":"verified_email"},)"
                         R"({"Priority":2,"Name":"verified_phone_number"}]}})"));
    QVERIFY(!add->isEnabled()); // the service takes two
    list->findChild<QAbstractButton *>(list->objectName() + QStringLiteral("[1]/up"))->click();
    QCOMPARE(document.config().find(*Path::parse("AccountRecoverySetting.RecoveryMechanisms[0].Priority"))->get<int>(),
             2);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    list->findChild<QAbstractButton *>(list->objectName() + QStringLiteral("[0]/remove"))->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    list->findChild<QAbstractButton *>(list->objectName() + QStringLiteral("[0]/remove"))->click();
    QCOMPARE(document.config(), PoolConfig());
    while (document.undoStack()->canUndo())
        document.undoStack()->undo();
    QCOMPARE(document.config(), PoolConfig());
}

void TestSectionForm::aidsCatchUpWhenShown()
{
    PoolDocument document;
    SectionForm form(document, Section::Sms);
    const auto *role = form.findChild<QLabel *>(QStringLiteral("smsAid/role"));
    QVERIFY(role != nullptr);
    const QString none = role->text();
    form.show();
    const Path arn = *Path::parse("SmsConfiguration.SnsCallerArn");
    document.setValue(arn, "arn:aws:iam::123456789012:role/first");
    QCOMPARE(role->text(), QStringLiteral("Role first in account 123456789012"));
    form.hide();
    document.unset(arn);
    form.show();
    QCOMPARE(role->text(), none);
}

void TestSectionForm::membersOfAidsAreFolded()
{
    PoolDocument document;
    document.setValue(*Path::parse("AliasAttributes"), Json::array({"email"}));
    SectionForm form(document, Section::SignIn);
    form.show();
    auto *heading = form.findChild<QToolButton *>(QStringLiteral("behind/signInAid/heading"));
    auto *field = form.findChild<MemberWidget *>(QStringLiteral("AliasAttributes"));
    QVERIFY(heading != nullptr && field != nullptr);
    QVERIFY(!field->isVisible());
    QCOMPARE(heading->text(), QStringLiteral("The members behind this (1 set)"));
    heading->setFocus();
    QTest::keyClick(heading, Qt::Key_Space);
    QVERIFY(field->isVisible());
    field->findChild<QToolButton *>(QStringLiteral("reset"))->click();
    QCOMPARE(document.config(), PoolConfig());
    QCOMPARE(heading->text(), QStringLiteral("The members behind this (0 set)"));
    QTest::keyClick(heading, Qt::Key_Space);
    QVERIFY(!field->isVisible());
}

void TestSectionForm::foldedMembersShowTheirFindings()
{
    PoolDocument document;
    SectionForm form(document, Section::SignIn);
    form.show();
    Diagnostic finding;
    finding.rule = "type";
    finding.path = *Path::parse("AliasAttributes");
    finding.message = "is no list";
    form.setFindings({finding});
    const auto shownBy = [&](const char *name) {
        QCoreApplication::processEvents(); // new lines are shown by the layout
        int shown = 0;
        for (const QLabel *label : form.findChild<MemberWidget *>(QLatin1String(name))->findChildren<QLabel *>())
            shown += label->text() == QLatin1String("is no list") && label->isVisible() ? 1 : 0;
        return shown;
    };
    QCOMPARE(shownBy("behind/signInAid"), 1);
    QCOMPARE(shownBy("AliasAttributes"), 0);
    form.findChild<QToolButton *>(QStringLiteral("behind/signInAid/heading"))->click();
    QCOMPARE(shownBy("behind/signInAid"), 1); // inside of it now, at its field
    QCOMPARE(shownBy("AliasAttributes"), 1);
}

void TestSectionForm::goingToAFoldedMemberUnfoldsIt()
{
    PoolDocument document;
    document.setValue(*Path::parse("AccountRecoverySetting.RecoveryMechanisms"),
                      Json::parse(R"([{"Priority":1,"Name":"verified_email"}])"));
    SectionForm form(document, Section::Mfa);
    form.resize(800, 400);
    form.show();
    QApplication::setActiveWindow(&form);
    for (const char *text : {"MfaConfiguration", "AccountRecoverySetting.RecoveryMechanisms[0].Name"}) {
        QVERIFY(form.showPath(*Path::parse(text)));
        const QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused != nullptr);
        QCOMPARE(focused->objectName(), QLatin1String(text) + QStringLiteral("/editor"));
        QVERIFY2(!focused->visibleRegion().isEmpty(), text);
    }
}

void TestSectionForm::consequenceFollowsTheValue()
{
    PoolDocument document;
    SectionForm form(document, Section::Protection);
    form.show();
    const auto *consequence = form.findChild<QLabel *>(QStringLiteral("DeletionProtection/consequence"));
    const QString unprotected = QStringLiteral("One call deletes the pool and everybody in it, for good.");
    QCOMPARE(consequence->text(), unprotected); // not set means INACTIVE
    document.setValue(*Path::parse("DeletionProtection"), "ACTIVE");
    QCOMPARE(consequence->text(),
             QStringLiteral("Deleting the pool fails until an update of the whole pool says INACTIVE."));
    document.setValue(*Path::parse("DeletionProtection"), Json::array({1}));
    QVERIFY(!consequence->isVisible()); // nothing follows from what the service will not take
    document.undoStack()->undo();
    document.undoStack()->undo();
    QCOMPARE(consequence->text(), unprotected);
    QVERIFY(consequence->isVisible());
}

void TestSectionForm::planIsMarked()
{
    PoolDocument document;
    SectionForm form(document, Section::Protection);
    const Path mode = *Path::parse("UserPoolAddOns.AdvancedSecurityMode");
    const auto *field = form.findChild<MemberWidget *>(QString::fromStdString(mode.toString()));
    const auto *mark = field->findChild<QLabel *>(QStringLiteral("plan"));
    const QString lacking = QStringLiteral("AUDIT, ENFORCED need PLUS; this pool is ESSENTIALS");
    const QString enough = QStringLiteral("AUDIT, ENFORCED need PLUS");
    const auto color = [&] { return mark->palette().color(QPalette::PlaceholderText); };
    QCOMPARE(mark->text(), lacking);
    QCOMPARE(color(), themeColors(mark->palette()).muted);
    document.setValue(mode, "AUDIT"); // used without being there
    QCOMPARE(color(), themeColors(mark->palette()).warning);
    document.setValue(*Path::parse("UserPoolTier"), "PLUS");
    QCOMPARE(mark->text(), enough);
    QCOMPARE(color(), themeColors(mark->palette()).muted);
    document.setValue(*Path::parse("UserPoolTier"), "SILVER"); // no plan: nothing can be said
    QCOMPARE(mark->text(), enough);
    document.unset(*Path::parse("UserPoolTier"));
    QCOMPARE(mark->text(), lacking);
    QVERIFY(form.findChild<MemberWidget *>(QStringLiteral("DeletionProtection"))
                ->findChild<QLabel *>(QStringLiteral("plan")) == nullptr);
}

void TestSectionForm::oldMembersShowWhereTheyAreSet()
{
    PoolDocument document;
    SectionForm form(document, Section::Password);
    form.resize(800, 600);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    const Path days = *Path::parse("AdminCreateUserConfig.UnusedAccountValidityDays");
    auto *field = form.findChild<FieldFrame *>(QString::fromStdString(days.toString()));
    QVERIFY(field->isHidden());
    QVERIFY(form.showPath(days)); // whoever looks for it finds it
    QVERIFY(field->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("9"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QVERIFY(!document.config().contains(days));
    QVERIFY(field->isVisible()); // while somebody is in it
    document.setValue(days, 9);
    form.findChild<QLineEdit *>(QStringLiteral("Policies.PasswordPolicy.MinimumLength/editor"))->setFocus();
    QVERIFY(field->isVisible());
    document.undoStack()->undo();
    QVERIFY(field->isHidden());
}

QTEST_MAIN(TestSectionForm)
#include "tst_sectionform.moc"
