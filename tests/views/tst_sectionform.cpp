// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "document/pooldocument.h"
#include "formats/designwriter.h"
#include "formats/importer.h"
#include "forms/fieldframe.h"
#include "forms/sectionform.h"
#include "forms/structurelist.h"
#include "support/corpus.h"

#include <QAbstractButton>
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
    void findingsGoToTheirField();
    void listOfStructures();
    void aidsCatchUpWhenShown();
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

void TestSectionForm::findingsGoToTheirField()
{
    PoolDocument document;
    SectionForm form(document, Section::Email);
    Diagnostic here;
    here.rule = "developer-needs-source-arn";
    here.path = *Path::parse("EmailConfiguration.SourceArn");
    here.message = "<b>DEVELOPER</b> needs an identity";
    Diagnostic elsewhere = here;
    elsewhere.path = *Path::parse("PoolName");
    form.setFindings({here, elsewhere});
    auto *frame = form.findChild<MemberWidget *>(QStringLiteral("EmailConfiguration.SourceArn"));
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

QTEST_MAIN(TestSectionForm)
#include "tst_sectionform.moc"
