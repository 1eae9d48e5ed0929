// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "catalogue/fields.h"
#include "panels/sectionlist.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

class TestSectionList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sectionsInTheirOrder();
    void modelsKeepTheRules();
    void arrowsActivate();
    void programActivatesNothing();
    void enterWantsTheForm();
    void treeIsLast();
    void searchShowsMembers();
    void searchFindsByApiName_data();
    void searchFindsByApiName();
    void enterGoesToTheMember();
    void downGoesToTheMatches();
    void escapeClears();
    void nothingFound();
    void findingsAreCountedAndSpoken();
    void lockIsSpoken();
    void originHasASectionOfItsOwn();

private:
    QTreeView *list() { return m_list->findChild<QTreeView *>(u"sections"_s); }
    QLineEdit *search() { return m_list->findChild<QLineEdit *>(u"settingSearch"_s); }
    QStringList rows();
    QString spoken(const QString &title);

    std::unique_ptr<PoolDocument> m_document;
    std::unique_ptr<SectionList> m_list;
    QStringList m_told; // what the list asked for
};

void TestSectionList::init()
{
    m_list.reset();
    m_document = std::make_unique<PoolDocument>();
    m_list = std::make_unique<SectionList>(*m_document);
    connect(m_list.get(), &SectionList::sectionActivated, this,
            [this](Section section) { m_told << QString::fromUtf8(sectionTitle(section)); });
    connect(m_list.get(), &SectionList::treeActivated, this, [this] { m_told << u"tree"_s; });
    connect(m_list.get(), &SectionList::memberActivated, this,
            [this](const Path &path) { m_told << QString::fromStdString(path.toString()); });
    connect(m_list.get(), &SectionList::formWanted, this, [this] { m_told << u"form"_s; });
    m_list->resize(240, 620);
    m_list->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
    list()->setFocus();
    m_told.clear();
}

// Visible rows, members indented.
QStringList TestSectionList::rows()
{
    QStringList result;
    const QAbstractItemModel *model = list()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex section = model->index(row, 0);
        result << section.data().toString();
        for (int below = 0; below < model->rowCount(section); ++below)
            result << u"  "_s + model->index(below, 0, section).data().toString();
    }
    return result;
}

QString TestSectionList::spoken(const QString &title)
{
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        const QModelIndex index = list()->model()->index(row, 0);
        if (index.data().toString() == title)
            return index.data(Qt::AccessibleTextRole).toString();
    }
    return {};
}

void TestSectionList::sectionsInTheirOrder()
{
    QStringList expected;
    for (int i = 0; i < static_cast<int>(Section::ReadOnly); ++i)
        expected << QString::fromUtf8(sectionTitle(static_cast<Section>(i)));
    expected << u"Whole tree"_s;
    QCOMPARE(rows(), expected);
    QCOMPARE(list()->currentIndex().data().toString(), u"General"_s);
}

void TestSectionList::modelsKeepTheRules()
{
    SectionModel model;
    SectionFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const auto &text : {u"mail"_s, u"mail address"_s, u"zzz"_s, u""_s, u"Lambda"_s})
        filter.setText(text);
    filter.setOriginShown(true);
    model.setFindings(SectionFindings(std::vector<Diagnostic>{{.rule = "a", .path = f::PoolName.path()}}));
    QCOMPARE(filter.rowCount() > 0, true);
}

void TestSectionList::arrowsActivate()
{
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(m_told, (QStringList{u"Sign-in"_s, u"Attributes"_s, u"Sign-in"_s}));
    QTest::keyClick(list(), Qt::Key_Home);
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(m_told.size(), 4);
}

void TestSectionList::programActivatesNothing()
{
    m_list->setCurrentSection(Section::Email);
    QCOMPARE(list()->currentIndex().data().toString(), u"E-mail"_s);
    m_list->setTreeCurrent();
    QCOMPARE(list()->currentIndex().data().toString(), u"Whole tree"_s);
    m_list->setNothingCurrent();
    QVERIFY(!list()->currentIndex().isValid());
    // The keyboard is seen where it is, whatever the middle shows.
    m_list->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_list->window()));
    list()->clearFocus();
    list()->setFocus();
    QVERIFY(list()->selectionModel()->isSelected(list()->currentIndex()));
    QCOMPARE(m_told, QStringList{});
}

void TestSectionList::enterWantsTheForm()
{
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_told, (QStringList{u"General"_s, u"form"_s}));
}

void TestSectionList::treeIsLast()
{
    QTest::keyClick(list(), Qt::Key_End);
    QCOMPARE(m_told, QStringList{u"tree"_s});
}

void TestSectionList::searchShowsMembers()
{
    m_list->focusSearch();
    QTest::keyClicks(search(), u"CaseSensitive"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(list()->model()->index(0, 0).data().toString(), u"Sign-in"_s);
    QVERIFY(list()->isExpanded(list()->model()->index(0, 0)));
    QCOMPARE(m_told, QStringList{});
}

void TestSectionList::searchFindsByApiName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::newRow("name") << u"PoolName"_s << u"PoolName"_s;
    QTest::newRow("option") << u"--mfa-configuration"_s << u"MfaConfiguration"_s;
    QTest::newRow("nested") << u"minimumlength"_s << u"Policies.PasswordPolicy.MinimumLength"_s;
    QTest::newRow("part of a list item") << u"DeveloperOnlyAttribute"_s << u"Schema"_s;
    QTest::newRow("another call") << u"RelyingPartyId"_s
                                  << u"SetUserPoolMfaConfig.WebAuthnConfiguration.RelyingPartyId"_s;
}

void TestSectionList::searchFindsByApiName()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    m_list->focusSearch();
    QTest::keyClicks(search(), text);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(m_told, QStringList{path});
}

void TestSectionList::enterGoesToTheMember()
{
    m_list->focusSearch();
    QTest::keyClicks(search(), u"DeletionProtection"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(m_told, QStringList{u"DeletionProtection"_s});
    QCOMPARE(search()->text(), QString());
    QCOMPARE(list()->currentIndex().data().toString(), u"General"_s);
}

void TestSectionList::downGoesToTheMatches()
{
    m_list->focusSearch();
    QTest::keyClicks(search(), u"MinimumLength"_s);
    QTest::keyClick(search(), Qt::Key_Down);
    QVERIFY(list()->hasFocus());
    QCOMPARE(m_told, QStringList{});
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_told, (QStringList{u"Policies.PasswordPolicy.MinimumLength"_s, u"form"_s}));
}

void TestSectionList::escapeClears()
{
    const QStringList before = rows();
    m_list->focusSearch();
    QTest::keyClicks(search(), u"lambda"_s);
    QVERIFY(rows() != before);
    QTest::keyClick(search(), Qt::Key_Escape);
    QCOMPARE(rows(), before);
    m_list->focusSearch();
    QTest::keyClicks(search(), u"lambda"_s);
    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(rows(), before);
    QCOMPARE(list()->currentIndex().data().toString(), u"General"_s);
}

void TestSectionList::nothingFound()
{
    m_list->focusSearch();
    QTest::keyClicks(search(), u"no such setting"_s);
    QCOMPARE(rows(), QStringList{});
    bool said = false;
    for (const QLabel *label : m_list->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().startsWith(u"No setting"_s));
    QVERIFY(said);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(m_told, QStringList{});
}

void TestSectionList::findingsAreCountedAndSpoken()
{
    const auto at = [](const char *rule, const char *path, Severity severity) {
        return Diagnostic{.rule = rule, .severity = severity, .path = Path::parse(path).value()};
    };
    m_list->setFindings({at("a", "PoolName", Severity::Warning), at("b", "PoolName", Severity::Warning),
                         at("c", "PoolName", Severity::Advice), at("d", "Unheard", Severity::Error)});
    QCOMPARE(spoken(u"General"_s), u"General: 2 warnings, 1 advice"_s);
    QCOMPARE(spoken(u"E-mail"_s), u"E-mail: no findings"_s);
    QCOMPARE(spoken(u"Whole tree"_s), u"Whole tree: 1 error"_s);
    const QModelIndex general = list()->model()->index(0, 0);
    QCOMPARE(general.data(static_cast<int>(SectionModel::Role::Count)).toInt(), 2);
}

void TestSectionList::lockIsSpoken()
{
    QCOMPARE(spoken(u"Sign-in"_s), u"Sign-in: no findings. Has settings that cannot change later."_s);
}

void TestSectionList::originHasASectionOfItsOwn()
{
    QVERIFY(!rows().contains(u"From the export"_s));
    PoolConfig config;
    config.set(Path(Operation::DescribeUserPool).child("Id"), "eu-west-1_a1b2");
    m_document->reset(std::move(config));
    QCOMPARE(rows().at(rows().size() - 2), u"From the export"_s);
    m_document->reset(PoolConfig());
    QVERIFY(!rows().contains(u"From the export"_s));
}

QTEST_MAIN(TestSectionList)
#include "tst_sectionlist.moc"
