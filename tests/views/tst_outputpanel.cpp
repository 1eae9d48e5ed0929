// SPDX-License-Identifier: MIT
#include "panels/commandview.h"
#include "panels/outputpanel.h"
#include "panels/readbackline.h"
#include "theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

Path at(const char *path) { return Path::parse(path).value(); }

} // namespace

class TestOutputPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void showsTheCommand();
    void copyIsExact();
    void copyTakesTheLatest();
    void copySaysSo();
    void saveAsks();
    void everyFormByKeyboard();
    void optionsOfAScriptAndOfYaml();
    void updateIsComparedWithAnExport();
    void saysThatItReadsBackEqual();
    void aFaultIsVisible();
    void styleByKeyboard();
    void oneLine();
    void generationIsAnUndoStep();
    void leftOutLeadsToTheMember();
    void enterOnALineLeadsToTheMember();
    void clickOnALineLeadsToTheMember();
    void currentMemberIsMarked_data();
    void currentMemberIsMarked();

private:
    template <typename Widget>
    Widget *part(const char *name)
    {
        return m_panel->findChild<Widget *>(QLatin1String(name));
    }
    CommandView *view() { return m_panel->findChild<CommandView *>(); }
    QString lineWith(const char *text, int *number = nullptr);
    void choose(const char *page);

    std::unique_ptr<PoolDocument> m_document;
    std::unique_ptr<LiveCommand> m_live;
    std::unique_ptr<LiveReadBack> m_readBack;
    std::unique_ptr<OutputPanel> m_panel;
    std::vector<Path> m_visited;
};

void TestOutputPanel::initTestCase() { applyColorScheme(ColorScheme::Light); }

void TestOutputPanel::init()
{
    m_panel.reset();
    m_readBack.reset();
    m_live.reset();
    m_document = std::make_unique<PoolDocument>();
    m_document->setValue(at("PoolName"), "orders");
    m_document->setValue(at("AliasAttributes"), Json::array({"email"}));
    m_document->setValue(at("Policies.PasswordPolicy.MinimumLength"), 12);
    m_document->setValue(at("DeletionProtection"), "ACTIVE");
    m_document->undoStack()->clear();
    m_live = std::make_unique<LiveCommand>(*m_document);
    m_readBack = std::make_unique<LiveReadBack>(*m_document, *m_live);
    m_panel = std::make_unique<OutputPanel>(*m_live, *m_readBack);
    m_visited.clear();
    connect(m_panel.get(), &OutputPanel::activated, this, [this](const Path &path) { m_visited.push_back(path); });
    m_panel->resize(420, 500);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->activateWindow();
    m_live->update();
}

QString TestOutputPanel::lineWith(const char *text, int *number)
{
    for (QTextBlock block = view()->document()->begin(); block.isValid(); block = block.next()) {
        if (!block.text().contains(QLatin1String(text)))
            continue;
        if (number != nullptr)
            *number = block.blockNumber();
        return block.text();
    }
    return {};
}

void TestOutputPanel::choose(const char *page)
{
    auto *box = part<QComboBox>("outputForm");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    while (box->currentText() != QLatin1String(page) && box->currentIndex() + 1 < box->count())
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), QString::fromLatin1(page));
    m_live->update();
}

void TestOutputPanel::showsTheCommand()
{
    QCOMPARE(view()->toPlainText() + u'\n', QString::fromStdString(m_live->command().text()));
    m_document->setValue(at("PoolName"), "web");
    QCoreApplication::processEvents();
    QCOMPARE(lineWith("--pool-name").trimmed(), u"--pool-name web \\"_s);
}

void TestOutputPanel::copyIsExact()
{
    part<QPushButton>("copyCommand")->setFocus();
    QTest::keyClick(part<QPushButton>("copyCommand"), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), m_live->command().text());
}

void TestOutputPanel::copyTakesTheLatest()
{
    m_document->setValue(at("PoolName"), "just-now");
    m_panel->copy();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"--pool-name just-now"_s));
}

void TestOutputPanel::copySaysSo()
{
    auto *button = part<QPushButton>("copyCommand");
    const QSize before = button->size();
    m_panel->copy();
    QCOMPARE(button->text(), u"Copied"_s);
    QCoreApplication::processEvents();
    QCOMPARE(button->size(), before);
    QTRY_COMPARE(button->text(), u"Copy"_s);
}

void TestOutputPanel::saveAsks()
{
    QSignalSpy one(m_panel.get(), &OutputPanel::saveRequested);
    QSignalSpy all(m_panel.get(), &OutputPanel::saveAllRequested);
    m_document->setValue(at("PoolName"), "just-now");
    part<QPushButton>("saveCommand")->click();
    QCOMPARE(one.size(), 1);
    QVERIFY(m_live->command().text().find("just-now") != std::string::npos);
    part<QPushButton>("saveAll")->click();
    QCOMPARE(all.size(), 1);
    bool open = false;
    m_panel->setGate([&open] { return open; });
    part<QPushButton>("saveAll")->click();
    QCOMPARE(all.size(), 1);
    open = true;
    m_panel->proceed();
    QCOMPARE(all.size(), 2);
}

void TestOutputPanel::everyFormByKeyboard()
{
    auto *page = part<QComboBox>("outputForm");
    auto *spelling = part<QComboBox>("outputSpelling");
    QStringList suffixes;
    page->setFocus();
    QTest::keyClick(page, Qt::Key_Home);
    for (int row = 0; row < page->count(); ++row) {
        QCOMPARE(page->currentIndex(), row);
        spelling->setFocus();
        for (int at = 0; at < spelling->count(); ++at) {
            QCOMPARE(spelling->currentIndex(), at);
            m_live->update();
            const OutputOptions &options = m_live->options();
            QCOMPARE(m_live->command().text(), writeOutput(m_document->config(), options).text());
            QCOMPARE(view()->toPlainText(), QString::fromStdString(m_live->command().text()).chopped(1));
            QCOMPARE(part<QComboBox>("commandStyle")->isVisible(), isShellText(options.form));
            QCOMPARE(part<QLineEdit>("appClient")->isVisible(), options.form == OutputForm::Script);
            QCOMPARE(part<QCheckBox>("outputComments")->isVisible(), options.form == OutputForm::RequestYaml);
            QCOMPARE(part<QPushButton>("chooseBase")->isVisible(), options.form == OutputForm::Update);
            suffixes << QString::fromLatin1(fileSuffix(options).data());
            QTest::keyClick(spelling, Qt::Key_Down);
        }
        page->setFocus();
        QTest::keyClick(page, Qt::Key_Down);
    }
    QCOMPARE(suffixes.join(u' '), u"sh ps1 ps1 cmd sh ps1 ps1 sh ps1 ps1 cmd json yaml yaml json tf"_s);
}

void TestOutputPanel::optionsOfAScriptAndOfYaml()
{
    choose("Deployment script");
    part<QLineEdit>("appClient")->setFocus();
    QTest::keyClicks(part<QLineEdit>("appClient"), u"web app"_s);
    m_live->update();
    QVERIFY(!lineWith("--client-name=web app").isEmpty());
    choose("Request");
    QTest::keyClick(part<QComboBox>("outputSpelling"), Qt::Key_Down);
    QTest::keyClick(part<QCheckBox>("outputComments"), Qt::Key_Space);
    m_live->update();
    QVERIFY(view()->toPlainText().contains(u"\n# "_s));
}

void TestOutputPanel::updateIsComparedWithAnExport()
{
    choose("Update of a pool");
    auto *base = part<QLabel>("updateBase");
    auto *forget = part<QPushButton>("forgetBase");
    QCOMPARE(base->text(), u"Not compared with the pool"_s);
    QVERIFY(!forget->isVisible());
    QSignalSpy wanted(m_panel.get(), &OutputPanel::baseWanted);
    part<QPushButton>("chooseBase")->click();
    QCOMPARE(wanted.size(), 1);
    auto current = std::make_shared<PoolConfig>(m_document->config());
    current->set(at("AliasAttributes"), Json::array({"phone_number"}));
    current->set(at("DeletionProtection"), "INACTIVE");
    m_panel->setBase(current, u"orders.json"_s);
    QCOMPARE(base->text(), u"Compared with orders.json"_s);
    m_live->update();
    QVERIFY(!lineWith("aws cognito-idp update-user-pool").isEmpty());
    QCOMPARE(part<QLabel>("leftOutTitle")->text(), u"Cannot be changed: 1 member"_s);
    QVERIFY(part<QListWidget>("leftOut")->item(0)->text().startsWith(u"AliasAttributes: "_s));
    forget->click();
    QCOMPARE(base->text(), u"Not compared with the pool"_s);
    m_live->update();
    QCOMPARE(part<QLabel>("leftOutTitle")->text(), u"Left out: nothing"_s);
}

void TestOutputPanel::saysThatItReadsBackEqual()
{
    auto *line = part<QLabel>("readBack");
    QTRY_COMPARE(line->text(), u"Read back: equal"_s);
    m_document->setValue(at("PoolName"), "web");
    m_live->update();
    QCOMPARE(line->text(), u"Reading it back…"_s);
    QTRY_COMPARE(line->text(), u"Read back: equal"_s);
    choose("Terraform");
    QTRY_COMPARE(line->text(), u"Not read back in this form"_s);
}

void TestOutputPanel::aFaultIsVisible()
{
    ReadBackLine line;
    line.show();
    line.setFound(ReadBack{.state = ReadBack::State::Different, .places = {at("Policies.PasswordPolicy")}});
    QVERIFY(line.findChild<QLabel *>(u"readBack"_s)
                ->text()
                .startsWith(u"Read back: not equal (Policies.PasswordPolicy). This is a fault of Pool Designer"_s));
    QSignalSpy spy(&line, &ReadBackLine::activated);
    line.findChild<QPushButton *>(u"showReadBack"_s)->click();
    QCOMPARE(spy.size(), 1);
    line.setFound(ReadBack{.state = ReadBack::State::Different, .trouble = "no pool"});
    QVERIFY(!line.findChild<QPushButton *>(u"showReadBack"_s)->isVisible());
}

void TestOutputPanel::styleByKeyboard()
{
    auto *style = part<QComboBox>("commandStyle");
    style->setFocus();
    QTest::keyClick(style, Qt::Key_End);
    QCOMPARE(m_live->style(), CommandStyle::Request);
    QTRY_VERIFY(!lineWith("--cli-input-json").isEmpty());
    QTest::keyClick(style, Qt::Key_Home);
    QTRY_VERIFY(lineWith("--cli-input-json").isEmpty());
}

void TestOutputPanel::oneLine()
{
    QTest::keyClick(part<QCheckBox>("oneLine"), Qt::Key_Space);
    QTRY_COMPARE(view()->blockCount(), 1);
    QCOMPARE(view()->lineWrapMode(), QPlainTextEdit::WidgetWidth);
    QTest::keyClick(part<QCheckBox>("oneLine"), Qt::Key_Space);
    QTRY_VERIFY(view()->blockCount() > 1);
}

void TestOutputPanel::generationIsAnUndoStep()
{
    auto *generation = part<QComboBox>("generation");
    QCOMPARE(generation->currentText(), u"Latest CLI"_s);
    generation->setFocus();
    QTest::keyClick(generation, Qt::Key_End);
    QCOMPARE(m_live->generation(), Generation::Cli2021);
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QTRY_COMPARE(generation->currentText(), u"Latest CLI"_s);
}

void TestOutputPanel::leftOutLeadsToTheMember()
{
    QCOMPARE(part<QLabel>("leftOutTitle")->text(), u"Left out: nothing"_s);
    m_live->setGeneration(Generation::Cli2021);
    m_live->update();
    QCOMPARE(part<QLabel>("leftOutTitle")->text(), u"Left out: 1 member"_s);
    auto *list = part<QListWidget>("leftOut");
    QVERIFY(list->isVisible());
    QVERIFY(list->item(0)->text().startsWith(u"DeletionProtection: "_s));
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(m_visited == std::vector{at("DeletionProtection")});
}

void TestOutputPanel::enterOnALineLeadsToTheMember()
{
    int number = 0;
    lineWith("--deletion-protection", &number);
    view()->setFocus();
    view()->setTextCursor(QTextCursor(view()->document()->findBlockByNumber(number)));
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(m_visited == std::vector{at("DeletionProtection")});
    view()->moveCursor(QTextCursor::Start);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(m_visited.size(), 1U);
}

void TestOutputPanel::clickOnALineLeadsToTheMember()
{
    int number = 0;
    lineWith("--alias-attributes", &number);
    const QTextCursor cursor(view()->document()->findBlockByNumber(number));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->cursorRect(cursor).center() + QPoint(30, 0));
    QVERIFY(m_visited == std::vector{at("AliasAttributes")});
}

void TestOutputPanel::currentMemberIsMarked_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("marked");
    QTest::newRow("option") << u"AliasAttributes"_s << u"--alias-attributes email"_s;
    QTest::newRow("inside an option") << u"Policies.PasswordPolicy.MinimumLength"_s << u"--policies"_s;
    QTest::newRow("not in the command") << u"EmailConfiguration"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestOutputPanel::currentMemberIsMarked()
{
    QFETCH(QString, path);
    QFETCH(QString, marked);
    m_panel->setCurrentPath(path.isEmpty() ? Path() : at(qUtf8Printable(path)));
    const auto selections = view()->extraSelections();
    QCOMPARE(selections.size(), marked.isEmpty() ? 0 : 1);
    if (!marked.isEmpty())
        QVERIFY(selections.first().cursor.block().text().trimmed().startsWith(marked));
}

QTEST_MAIN(TestOutputPanel)
#include "tst_outputpanel.moc"
