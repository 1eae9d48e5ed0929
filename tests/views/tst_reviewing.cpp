// SPDX-License-Identifier: MIT
#include "document/pooldocument.h"
#include "support/windowtest.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QUndoStack>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

// The review page by keyboard: what it says, where its lines lead, the outputs that are opened beside the pool.
class TestReviewing : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tellsTheDesign();
    void followsEdits();
    void linesLeadToSettings();
    void stationsLeadToSettings();
    void copiesCommands();
    void opensOutputsBesideThePool();
    void outputsThatDoNotBelong();
    void savesReports();
    void nothingStandsWhereAChapterIsHidden();
    void everyControlIsDescribed();
    void pictures_data();
    void pictures();

private:
    template <typename Widget = QWidget>
    Widget *shown(const QString &name)
    {
        const auto all = m_window->findChildren<Widget *>(name);
        for (Widget *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    bool isInField(const QString &name)
    {
        const QWidget *at = QApplication::focusWidget();
        while (at != nullptr && !at->objectName().startsWith(name))
            at = at->parentWidget();
        return at != nullptr;
    }
    bool says(const QString &text)
    {
        const auto labels = shown<QWidget>(u"reviewPage"_s)->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }
};

void TestReviewing::init()
{
    showWindow();
    m_dialogs.unsaved = DialogService::UnsavedAnswer::Discard;
    QVERIFY(m_window->session().openFile(write("shop.json", R"({"UserPool": {"Id": "eu-west-1_aB3dEf7hI",
        "Arn": "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_aB3dEf7hI", "Name": "shop",
        "MfaConfiguration": "OPTIONAL", "UsernameAttributes": ["email"], "EstimatedNumberOfUsers": 25000}})")));
    key(Qt::Key_R, kCtrl);
    QTRY_VERIFY(shown(u"reviewPage"_s) != nullptr);
}

void TestReviewing::tellsTheDesign()
{
    QCOMPARE(shown<QLabel>(u"reviewName"_s)->text(), u"shop"_s);
    QVERIFY(shown<QLabel>(u"reviewHeadline"_s)->text().startsWith(u"A pool that holds about 25,000 people."_s));
    QTRY_VERIFY(says(u"People sign in with their e-mail address; they choose no user name."_s));
    QVERIFY(says(u"Which second factors work, an export does not tell."_s));
    QTRY_VERIFY(shown(u"reviewFinding/0"_s) != nullptr);
    QVERIFY(says(u"aws cognito-idp get-user-pool-mfa-config --user-pool-id eu-west-1_aB3dEf7hI --region eu-west-1"_s));
}

void TestReviewing::followsEdits()
{
    QVERIFY(!says(u"The pool cannot be deleted by a slip."_s));
    m_window->document().setValue(*Path::parse("DeletionProtection"), "ACTIVE");
    QTRY_VERIFY(says(u"The pool cannot be deleted by a slip."_s));
    key(Qt::Key_Z, kCtrl);
    QTRY_VERIFY(!says(u"The pool cannot be deleted by a slip."_s));
}

void TestReviewing::linesLeadToSettings()
{
    QTRY_VERIFY(shown(u"story/sign-in/1"_s) != nullptr);
    auto *line = shown<QAbstractButton>(u"story/sign-in/1"_s);
    line->setFocus();
    key(Qt::Key_Space);
    QTRY_VERIFY(isInField(u"UsernameConfiguration.CaseSensitive"_s));
}

void TestReviewing::stationsLeadToSettings()
{
    QTRY_VERIFY(shown(u"station/Second factor"_s) != nullptr);
    auto *station = shown<QAbstractButton>(u"station/Second factor"_s);
    station->setFocus();
    key(Qt::Key_Space);
    QTRY_VERIFY(isInField(u"MfaConfiguration"_s));
}

void TestReviewing::copiesCommands()
{
    QTRY_VERIFY(shown(u"question/2"_s) != nullptr);
    auto *copy = shown<QAbstractButton>(u"question/2"_s);
    copy->setFocus();
    key(Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(),
             u"aws cognito-idp describe-risk-configuration --user-pool-id eu-west-1_aB3dEf7hI --region eu-west-1"_s);
}

void TestReviewing::opensOutputsBesideThePool()
{
    QTRY_VERIFY(says(u"Which second factors work, an export does not tell."_s));
    m_dialogs.openPaths = {
        write("client.json", R"({"UserPoolClient": {"UserPoolId": "eu-west-1_aB3dEf7hI", "ClientId": "c1",
            "ClientName": "till", "ClientSecret": "hush"}})"),
        write("mfa.json", R"({"SoftwareTokenMfaConfiguration": {"Enabled": true}, "MfaConfiguration": "ON"})")};
    key(Qt::Key_O, kCtrl | kShift);
    QTRY_VERIFY(says(u"The second factor is an authenticator app."_s));
    QTRY_VERIFY(says(u"Everybody needs a second factor to sign in."_s));
    QTRY_VERIFY(says(u"till tells strangers which names exist."_s));
    QTRY_VERIFY(says(u"Answered"_s));
    QCOMPARE(shown<QLabel>(u"messageTitle"_s)->text(),
             u"Added beside the pool: 2 of 2 answers. They are kept with the design."_s);
    QVERIFY(m_window->document().config().root().dump().find("hush") == std::string::npos);
    QCOMPARE(m_window->document().undoStack()->count(), 2);
    // What they say is read where everything else is that the service said.
    QTRY_VERIFY(shown(u"story/clients/0"_s) != nullptr);
    QTest::keyClick(shown<QAbstractButton>(u"story/clients/0"_s), Qt::Key_Space);
    QTRY_VERIFY(shown(u"originPage"_s) != nullptr);
    key(Qt::Key_Z, kCtrl);
    key(Qt::Key_Z, kCtrl);
    QVERIFY(!m_window->document().config().root().contains("answers"));
}

void TestReviewing::outputsThatDoNotBelong()
{
    m_dialogs.openPaths = {write("other.json", R"({"RiskConfiguration": {"UserPoolId": "eu-west-1_other"}})")};
    key(Qt::Key_O, kCtrl | kShift);
    QTRY_COMPARE(shown<QLabel>(u"messageTitle"_s)->text(),
                 u"other.json: This is about the pool eu-west-1_other, and the open one is eu-west-1_aB3dEf7hI."_s);
    QCOMPARE(m_window->document().undoStack()->count(), 0);
}

void TestReviewing::savesReports()
{
    const auto saved = [this](const QString &name) {
        m_dialogs.savePath = m_folder.filePath(name);
        key(Qt::Key_R, kCtrl | kShift);
        QFile file(m_dialogs.savePath);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(saved(u"shop.html"_s).contains("<title>"));
    QCOMPARE(QFileInfo(m_dialogs.lastSuggestion).fileName(), u"shop-review.html"_s);
    QVERIFY(saved(u"shop.md"_s).contains("shop"));
    QVERIFY(saved(u"shop-report.json"_s).contains("\"id\":\"eu-west-1_aB3dEf7hI\""));
    QVERIFY(saved(u"shop.csv"_s).contains("eu-west-1_aB3dEf7hI"));
    QVERIFY(saved(u"shop.sarif"_s).contains("2.1.0"));
    QVERIFY(saved(u"shop.pdf"_s).startsWith("%PDF-"));
    QTest::keyClick(shown<QAbstractButton>(u"reviewReportRedact"_s), Qt::Key_Space);
    QVERIFY(!saved(u"shared.json"_s).contains("eu-west-1_aB3dEf7hI"));
    QCOMPARE(QFileInfo(m_dialogs.lastSuggestion).fileName(), u"review.html"_s); // no name that was to be hidden
    QVERIFY(saved(u"shop.docx"_s).isEmpty());
    QVERIFY(shown<QLabel>(u"messageTitle"_s)->text().contains(u"the name has to end in .html"_s));
}

void TestReviewing::nothingStandsWhereAChapterIsHidden()
{
    QTRY_VERIFY(shown(u"story/fixed"_s) != nullptr);
    QVERIFY(shown(u"story/clients"_s) == nullptr);
    const auto gap = [this](const QString &above, const QString &below) {
        return shown(below)->y() - shown(above)->geometry().bottom();
    };
    QTRY_COMPARE(gap(u"story/code"_s, u"story/fixed"_s), gap(u"story/messages"_s, u"story/code"_s));
}

void TestReviewing::everyControlIsDescribed()
{
    QTRY_VERIFY(shown(u"reviewFinding/0"_s) != nullptr);
    QCOMPARE(undescribedControls(shown(u"reviewPage"_s)), QStringList());
}

void TestReviewing::pictures_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        const char *colours = dark ? "dark" : "light";
        QTest::addRow("export-1366x768-%s", colours) << QString() << QSize(1366, 768) << dark;
        QTest::addRow("everything-1920x1080-%s", colours) << u"everything"_s << QSize(1920, 1080) << dark;
    }
}

// For people to look at, in <build>/pictures: the top of the page, its middle and its end.
void TestReviewing::pictures()
{
    QFETCH(QString, sample);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    applyColorScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
    m_window->resize(size);
    if (!sample.isEmpty()) {
        QVERIFY(m_window->session().openSample(sample));
        key(Qt::Key_R, kCtrl);
    }
    auto *page = qobject_cast<QScrollArea *>(shown(u"reviewPage"_s));
    for (int part = 0; part < 3; ++part) {
        for (int rounds = 0; rounds < 5; ++rounds)
            QCoreApplication::processEvents();
        page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum() * part / 2);
        QCoreApplication::processEvents();
        QCOMPARE(page->horizontalScrollBar()->maximum(), 0);
        savePicture(u"review-%1-%2"_s.arg(QLatin1String(QTest::currentDataTag())).arg(part));
    }
}

QTEST_MAIN(TestReviewing)
#include "tst_reviewing.moc"
