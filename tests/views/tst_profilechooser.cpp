// SPDX-License-Identifier: MIT
#include "document/livevalidator.h"
#include "document/profilechoice.h"
#include "fakedialogs.h"
#include "panels/findingspanel.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

// The panel as the window has it: findings come from the rules of the chosen profile.
struct Profiles {
    explicit Profiles(FindingsPanel &findings, const PoolDocument &document) : live(document), choice(live)
    {
        QSettings().clear();
        findings.setProfiles(choice, dialogs);
        QObject::connect(&live, &LiveValidator::validated, &findings, &FindingsPanel::setFindings);
        box = findings.findChild<QComboBox *>(u"profile"_s);
        box->setFocus();
    }

    FakeDialogs dialogs;
    LiveValidator live;
    ProfileChoice choice;
    QComboBox *box = nullptr;
};

} // namespace

// Whose rules the findings are of, chosen above them by keyboard.
class TestProfileChooser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void choosesAProfileByKey();
    void listsWhatAPoolDoesNotDecide();
    void forgetsWhatAnswersDecide();
    void refusesAFileThatIsNoProfile();

private:
    template <typename Widget>
    Widget *part(const char *name)
    {
        return m_panel->findChild<Widget *>(QLatin1String(name));
    }
    QStringList shownPlaces();

    std::unique_ptr<PoolDocument> m_document;
    std::unique_ptr<FindingsPanel> m_panel;
};

void TestProfileChooser::init()
{
    m_panel.reset();
    m_document = std::make_unique<PoolDocument>();
    m_panel = std::make_unique<FindingsPanel>(*m_document);
    m_panel->resize(1000, 240);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

QStringList TestProfileChooser::shownPlaces()
{
    const QAbstractItemModel *model = part<QTreeView>("findingList")->model();
    QStringList places;
    for (int row = 0; row < model->rowCount(); ++row)
        places << model->index(row, static_cast<int>(DiagnosticModel::Column::Where)).data().toString();
    return places;
}

void TestProfileChooser::choosesAProfileByKey()
{
    const Profiles profiles(*m_panel, *m_document);
    QCOMPARE(profiles.box->currentText(), u"All rules of Pool Designer"_s);
    QTRY_VERIFY(shownPlaces().contains(u"PoolName"_s));
    QTest::keyClick(profiles.box, Qt::Key_Down);
    QCOMPARE(profiles.box->currentText(), u"Prowler"_s);
    QCOMPARE(profiles.choice.chosen(), u"prowler"_s);
    QTRY_VERIFY(!shownPlaces().contains(u"PoolName"_s)); // no reviewer asks for a name
    QVERIFY(shownPlaces().contains(u"DeletionProtection"_s));
    QCOMPARE(QSettings().value(u"profile"_s).toString(), u"prowler"_s);
    QCOMPARE(m_document->undoStack()->count(), 0);
    QTest::keyClick(profiles.box, Qt::Key_Home);
    QTRY_VERIFY(shownPlaces().contains(u"PoolName"_s));
}

void TestProfileChooser::listsWhatAPoolDoesNotDecide()
{
    const Profiles profiles(*m_panel, *m_document);
    auto *more = part<QToolButton>("undecided");
    QVERIFY(more->isHidden());
    QTest::keyClick(profiles.box, Qt::Key_Down);
    QVERIFY(!more->isHidden());
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    QStringList texts;
    for (const QLabel *label : part<QScrollArea>("findingDetails")->findChildren<QLabel *>())
        texts << label->text();
    const QString all = texts.join(u'\n');
    QVERIFY2(all.contains(u"cognito_user_pool_waf_acl_attached"_s) && all.contains(u"aws wafv2"_s), qPrintable(all));
}

void TestProfileChooser::forgetsWhatAnswersDecide()
{
    const Profiles profiles(*m_panel, *m_document);
    const auto *more = part<QToolButton>("undecided");
    QTest::keyClick(profiles.box, Qt::Key_Down);
    const QString before = more->text();
    const Path answers = *Path::parse("answers.GetWebACLForResource");
    m_document->setValue(answers, Json::parse(R"({"WebACL": {"Name": "front"}})"));
    QVERIFY2(more->text() != before, qPrintable(before));
    m_document->undoStack()->undo();
    QCOMPARE(more->text(), before);
}

void TestProfileChooser::refusesAFileThatIsNoProfile()
{
    Profiles profiles(*m_panel, *m_document);
    QStringList messages;
    connect(&profiles.choice, &ProfileChoice::failed, this, [&](const QString &text) { messages << text; });
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"own.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "pool-designer-profile/1", "rules": {"mfa-of": "error"}})");
    file.close();
    QTest::keyClick(profiles.box, Qt::Key_End); // nothing to open: the user gives up
    QCOMPARE(profiles.dialogs.questions, 1);
    QCOMPARE(profiles.choice.chosen(), u"default"_s);
    profiles.dialogs.openPath = file.fileName();
    QTest::keyClick(profiles.box, Qt::Key_End);
    QCOMPARE(messages.size(), 1);
    QVERIFY2(messages.front().contains(u"own.json, line 1, "_s) && messages.front().contains(u"mfa-off"_s),
             qPrintable(messages.front()));
    QCOMPARE(profiles.box->currentText(), u"All rules of Pool Designer"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "pool-designer-profile/1", "rules": {"mfa-off": "error"}})");
    file.close();
    QTest::keyClick(profiles.box, Qt::Key_End);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(profiles.box->currentText(), u"File own.json"_s);
}

QTEST_MAIN(TestProfileChooser)
#include "tst_profilechooser.moc"
