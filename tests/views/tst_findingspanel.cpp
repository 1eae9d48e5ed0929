// SPDX-License-Identifier: MIT
#include "document/livevalidator.h"
#include "panels/findingspanel.h"
#include "rules/fixing.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

Diagnostic finding(const char *rule, const char *path, Severity severity, const char *message)
{
    return {.rule = rule, .severity = severity, .path = Path::parse(path).value(), .message = message};
}

Fix setting(const char *title, const char *path, const char *value, bool safe)
{
    return {.title = title,
            .edits = {{.op = Edit::Op::Set, .path = Path::parse(path).value(), .value = value}},
            .safe = safe};
}

// One of each severity; the error has a safe fix, the warning two choices.
std::vector<Diagnostic> samples()
{
    std::vector<Diagnostic> findings{
        finding("pool-name-required", "PoolName", Severity::Error, "The pool needs a name."),
        finding("mfa-mode", "MfaConfiguration", Severity::Warning, "MFA has no factor."),
        finding("no-protection", "DeletionProtection", Severity::Advice, "Anyone can delete the pool."),
    };
    findings[0].fixes = {setting("Name it web", "PoolName", "web", true)};
    findings[0].related = {Path::parse("UserPoolTags").value()};
    findings[1].fixes = {setting("Turn MFA off", "MfaConfiguration", "OFF", false),
                         setting("Make MFA optional", "MfaConfiguration", "OPTIONAL", false)};
    return findings;
}

} // namespace

class TestFindingsPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void countsAreWords();
    void enterGoesToTheSetting();
    void clickGoesToTheSetting();
    void stepGoesRound();
    void severityButtonsFilter();
    void onlyThisSection();
    void textFilter();
    void emptyStateSaysWhatWasChecked();
    void emptyFilterOffersAll();
    void safeFixIsAppliedByKey();
    void choiceIsOfferedInAMenu();
    void clickOnFixMends();
    void fixesAllInOneStep();
    void explainsByKey();
    void explanationLeadsOn();
    void acceptAndReopen();
    void copiesTheMessage();
    void selectionStaysWithItsFinding();
    void hostileTextStaysPlain();

private:
    template <typename Widget>
    Widget *part(const char *name)
    {
        return m_panel->findChild<Widget *>(QLatin1String(name));
    }
    QTreeView *list() { return part<QTreeView>("findingList"); }
    QStringList shownPlaces();
    void choose(int row);
    std::string value(const char *path);

    std::unique_ptr<PoolDocument> m_document;
    std::unique_ptr<FindingsPanel> m_panel;
    std::vector<Path> m_visited;
};

void TestFindingsPanel::init()
{
    m_panel.reset();
    m_document = std::make_unique<PoolDocument>();
    m_panel = std::make_unique<FindingsPanel>(*m_document);
    m_visited.clear();
    connect(m_panel.get(), &FindingsPanel::activated, this, [this](const Path &path) { m_visited.push_back(path); });
    m_panel->setFindings(samples());
    m_panel->resize(1000, 240);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->activateWindow();
    list()->setFocus();
}

QStringList TestFindingsPanel::shownPlaces()
{
    QStringList places;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        places << list()->model()->index(row, static_cast<int>(DiagnosticModel::Column::Where)).data().toString();
    return places;
}

void TestFindingsPanel::choose(int row) { list()->setCurrentIndex(list()->model()->index(row, 0)); }

std::string TestFindingsPanel::value(const char *path)
{
    const Json *found = m_document->config().find(Path::parse(path).value());
    return found == nullptr ? "absent" : found->get<std::string>();
}

void TestFindingsPanel::countsAreWords()
{
    QCOMPARE(part<QToolButton>("errors")->text(), u"1 error"_s);
    QCOMPARE(part<QToolButton>("warnings")->text(), u"1 warning"_s);
    QCOMPARE(part<QToolButton>("advice")->text(), u"1 advice"_s);
    QVERIFY(!part<QToolButton>("accepted")->isVisible());
}

void TestFindingsPanel::enterGoesToTheSetting()
{
    choose(0);
    QTest::keyClick(list(), Qt::Key_Down);
    QVERIFY(m_visited.empty());
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(m_visited == std::vector{f::MfaConfiguration.path()});
}

void TestFindingsPanel::clickGoesToTheSetting()
{
    const QModelIndex message = list()->model()->index(2, static_cast<int>(DiagnosticModel::Column::Message));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(message).center());
    QVERIFY(m_visited == std::vector{f::DeletionProtection.path()});
}

void TestFindingsPanel::stepGoesRound()
{
    list()->setCurrentIndex({});
    for (const int by : {1, 1, 1, 1, -1})
        m_panel->step(by);
    QVERIFY((m_visited == std::vector{f::PoolName.path(), f::MfaConfiguration.path(), f::DeletionProtection.path(),
                                      f::PoolName.path(), f::DeletionProtection.path()}));
}

void TestFindingsPanel::severityButtonsFilter()
{
    part<QToolButton>("errors")->setFocus();
    QTest::keyClick(part<QToolButton>("errors"), Qt::Key_Space);
    QCOMPARE(shownPlaces(), (QStringList{u"MfaConfiguration"_s, u"DeletionProtection"_s}));
    QTest::keyClick(part<QToolButton>("warnings"), Qt::Key_Space);
    QCOMPARE(shownPlaces(), QStringList{u"DeletionProtection"_s});
    QTest::keyClick(part<QToolButton>("errors"), Qt::Key_Space);
    QCOMPARE(shownPlaces(), (QStringList{u"PoolName"_s, u"DeletionProtection"_s}));
}

void TestFindingsPanel::onlyThisSection()
{
    m_panel->setCurrentSection(Section::Mfa);
    QCOMPARE(shownPlaces().size(), 3);
    QTest::keyClick(part<QCheckBox>("onlySection"), Qt::Key_Space);
    QCOMPARE(shownPlaces(), QStringList{u"MfaConfiguration"_s});
    m_panel->setCurrentSection(Section::General);
    QVERIFY(!shownPlaces().contains(u"MfaConfiguration"_s));
    m_panel->leaveSection();
    QCOMPARE(shownPlaces().size(), 3);
    QVERIFY(!part<QCheckBox>("onlySection")->isEnabled());
}

void TestFindingsPanel::textFilter()
{
    auto *filter = part<QLineEdit>("findingFilter");
    filter->setFocus();
    QTest::keyClicks(filter, u"delete"_s);
    QCOMPARE(shownPlaces(), QStringList{u"DeletionProtection"_s});
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(list()->hasFocus());
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(shownPlaces().size(), 3);
}

void TestFindingsPanel::emptyStateSaysWhatWasChecked()
{
    m_panel->setFindings({});
    QVERIFY(part<QLabel>("emptyText")->isVisible());
    QVERIFY(part<QLabel>("emptyText")->text().startsWith(u"No findings. "_s));
    QVERIFY(part<QLabel>("emptyText")->text().contains(QString::number(allRules().size())));
    QVERIFY(!part<QPushButton>("showAll")->isVisible());
    m_panel->setFindings(samples());
    QVERIFY(list()->isVisible());
}

void TestFindingsPanel::emptyFilterOffersAll()
{
    QTest::keyClicks(part<QLineEdit>("findingFilter"), u"nothing like this"_s);
    QTest::keyClick(part<QToolButton>("errors"), Qt::Key_Space);
    QVERIFY(part<QPushButton>("showAll")->isVisible());
    QTest::keyClick(part<QPushButton>("showAll"), Qt::Key_Space);
    QCOMPARE(shownPlaces().size(), 3);
    QVERIFY(list()->hasFocus());
}

void TestFindingsPanel::safeFixIsAppliedByKey()
{
    choose(0);
    QTest::keyClick(list(), Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(value("PoolName"), "web");
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(m_document->undoStack()->undoText(), u"Name it web"_s);
    QVERIFY(m_visited.empty());
}

void TestFindingsPanel::choiceIsOfferedInAMenu()
{
    choose(1);
    QTest::keyClick(list(), Qt::Key_Period, Qt::ControlModifier);
    auto *menu = part<QMenu>("fixMenu");
    QVERIFY(menu != nullptr && menu->isVisible());
    QCOMPARE(value("MfaConfiguration"), "absent");
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(value("MfaConfiguration"), "OPTIONAL");
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void TestFindingsPanel::clickOnFixMends()
{
    const QModelIndex fix = list()->model()->index(0, static_cast<int>(DiagnosticModel::Column::Fix));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(fix).center());
    QCOMPARE(value("PoolName"), "web");
    QVERIFY(m_visited.empty());
    const QModelIndex none = list()->model()->index(2, static_cast<int>(DiagnosticModel::Column::Fix));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(none).center());
    QVERIFY(m_visited == std::vector{f::DeletionProtection.path()});
}

void TestFindingsPanel::fixesAllInOneStep()
{
    const Json before = Json::parse(R"({"CreateUserPool": {"PoolName": "web", "EmailVerificationSubject": "Hello",
        "SmsVerificationMessage": "{####} is it"}})");
    m_document->reset(PoolConfig(before));
    QSignalSpy told(m_panel.get(), &FindingsPanel::fixed);
    QTest::keyClick(list(), Qt::Key_F8, Qt::ControlModifier);
    QCOMPARE(told.size(), 1);
    const Mended expected = applySafeFixes(PoolConfig(before), Validator());
    QCOMPARE(told.front().front().toString(), u"Safe fixes applied: %1"_s.arg(expected.applied.size()));
    QCOMPARE(m_document->config(), expected.design);
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(value("VerificationMessageTemplate.EmailSubject"), std::string("Hello"));
    QCOMPARE(value("VerificationMessageTemplate.SmsMessage"), std::string("{####} is it"));
    m_document->undoStack()->undo();
    QCOMPARE(m_document->config(), PoolConfig(before));
    m_panel->setFindings({});
    QVERIFY(!part<QToolButton>("fixAllButton")->isEnabled());
}

void TestFindingsPanel::explainsByKey()
{
    auto *details = part<QScrollArea>("findingDetails");
    QVERIFY(!details->isVisible());
    choose(0);
    QTest::keyClick(list(), Qt::Key_Return, Qt::AltModifier);
    QVERIFY(details->isVisible());
    QStringList texts;
    for (const QLabel *label : details->findChildren<QLabel *>())
        texts << label->text();
    const Rule *rule = findRule("pool-name-required");
    QVERIFY(rule != nullptr);
    QVERIFY(texts.contains(QString::fromUtf8(rule->title)));
    QVERIFY(texts.contains(QString::fromUtf8(rule->help)));
    QVERIFY(texts.contains(u"The pool needs a name."_s));
    QTest::keyClick(list(), Qt::Key_Return, Qt::AltModifier);
    QVERIFY(!details->isVisible());
}

void TestFindingsPanel::explanationLeadsOn()
{
    choose(0);
    m_panel->setExplained(true);
    for (auto *button : part<QScrollArea>("findingDetails")->findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Go to: UserPoolTags"_s || button->accessibleName() == u"Apply: Name it web"_s)
            button->click();
    }
    QVERIFY(m_visited == std::vector{f::UserPoolTags.path()});
    QCOMPARE(value("PoolName"), "web");
}

void TestFindingsPanel::acceptAndReopen()
{
    LiveValidator live(*m_document);
    connect(&live, &LiveValidator::validated, m_panel.get(), &FindingsPanel::setFindings);
    QCoreApplication::processEvents();
    choose(static_cast<int>(shownPlaces().indexOf(u"PoolName"_s)));
    m_panel->setExplained(true);
    auto *reason = part<QLineEdit>("acceptReason");
    reason->setFocus();
    QTest::keyClicks(reason, u"comes from the pipeline"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_VERIFY(!shownPlaces().contains(u"PoolName"_s));
    QCOMPARE(value("accepted[0].path"), "PoolName");
    QCOMPARE(value("accepted[0].reason"), "comes from the pipeline");

    QVERIFY(part<QToolButton>("accepted")->isVisible());
    QTest::keyClick(part<QToolButton>("accepted"), Qt::Key_Space);
    choose(static_cast<int>(shownPlaces().indexOf(u"PoolName"_s)));
    for (auto *button : part<QScrollArea>("findingDetails")->findChildren<QPushButton *>()) {
        if (button->text() == u"Reopen"_s)
            button->click();
    }
    QTRY_VERIFY(!part<QToolButton>("accepted")->isVisible());
    QVERIFY(m_document->config().find(Path::parse("accepted").value()) == nullptr);
    QCOMPARE(m_document->undoStack()->count(), 2);
}

void TestFindingsPanel::copiesTheMessage()
{
    choose(2);
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"DeletionProtection: Anyone can delete the pool."_s);
}

void TestFindingsPanel::selectionStaysWithItsFinding()
{
    choose(1);
    std::vector<Diagnostic> findings = samples();
    findings.insert(findings.begin(), finding("new-one", "Schema", Severity::Error, "New."));
    m_panel->setFindings(findings);
    QCOMPARE(list()->currentIndex().row(), 2);
    QVERIFY(list()->hasFocus());
}

void TestFindingsPanel::hostileTextStaysPlain()
{
    m_panel->setFindings({finding("r", "PoolName", Severity::Error, "<img src=file:///etc/passwd><b>x</b>")});
    choose(0);
    m_panel->setExplained(true);
    for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

QTEST_MAIN(TestFindingsPanel)
#include "tst_findingspanel.moc"
