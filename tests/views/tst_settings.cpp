// SPDX-License-Identifier: MIT
#include "fakedialogs.h"
#include "preferences/preferences.h"
#include "textzoom.h"
#include "window/mainwindow.h"
#include "window/session.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSettings>
#include <QTest>

using namespace pooldesigner;

// The settings, by keyboard: each takes effect at once, is kept, and goes back to what it was as built.
class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(QStringLiteral("tst_settings")); }
    void init();
    void cleanup();
    void readsWhatItWrote();
    void unknownValuesAreAsBuilt();
    void aStartWritesNothing();
    void coloursAndTextSizeTakeEffectAtOnce();
    void theMenuAndTheDialogFollowEachOther();
    void newPoolsBeginWithTheTarget();
    void aDesignThatSaysSoKeepsItsOwn();
    void aRegionThatIsNoneWaits();
    void theCommandBeginsAsChosen();
    void resetPutsEverythingBack();
    void everyControlIsDescribed();

private:
    static QWidget *focused() { return QApplication::focusWidget(); }
    QDialog *open()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("settingsDialog"));
        // Not by the window's own word: it counts as active with the one it stands before.
        const auto active = [dialog] { return QApplication::activeWindow() == dialog; };
        return dialog != nullptr && QTest::qWaitFor(active) ? dialog : nullptr;
    }
    // Goes there by Tab alone.
    static bool tabTo(const char *name)
    {
        for (int i = 0; i < 40; ++i) {
            if (focused() != nullptr && focused()->objectName() == QLatin1String(name))
                return true;
            QTest::keyClick(focused(), Qt::Key_Tab);
        }
        return false;
    }
    QString command() const
    {
        QCoreApplication::processEvents();
        return m_window->findChild<QPlainTextEdit *>(QStringLiteral("commandText"))->toPlainText();
    }
    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>(m_dialogs);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    FakeDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

void TestSettings::init()
{
    QSettings().clear();
    setTextZoom(100);
    applyColorScheme(ColorScheme::System);
    makeWindow();
}

void TestSettings::cleanup() { m_window.reset(); }

void TestSettings::readsWhatItWrote()
{
    Preferences chosen{.colours = ColorScheme::Dark,
                       .textZoom = 150,
                       .output = {.form = OutputForm::RequestYaml},
                       .region = QStringLiteral("eu-west-1"),
                       .account = QStringLiteral("123456789012"),
                       .autosave = false,
                       .restoreSession = false};
    chosen.output.command = {.shell = Shell::Cmd,
                             .style = CommandStyle::Request,
                             .layout = CommandLayout::OneLine,
                             .generation = Generation::Cli2_9_19};
    writePreferences(chosen, {});
    QCOMPARE(readPreferences(), chosen);
    writePreferences({}, chosen);
    QCOMPARE(readPreferences(), Preferences());
}

void TestSettings::unknownValuesAreAsBuilt()
{
    QSettings settings;
    settings.setValue(QStringLiteral("colours"), QStringLiteral("sepia"));
    settings.setValue(QStringLiteral("shell"), 7);
    settings.setValue(QStringLiteral("textZoom"), 9000);
    const Preferences read = readPreferences();
    QCOMPARE(read.colours, ColorScheme::System);
    QCOMPARE(read.output, OutputOptions());
    QCOMPARE(read.textZoom, kTextZoomMax);
}

void TestSettings::aStartWritesNothing() { QCOMPARE(QSettings().allKeys(), QStringList()); }

void TestSettings::coloursAndTextSizeTakeEffectAtOnce()
{
    QVERIFY(open() != nullptr);
    QVERIFY(tabTo("settingsColours"));
    QTest::keyClick(focused(), Qt::Key_D); // Dark
    QVERIFY(isDark(QApplication::palette()));
    QVERIFY(tabTo("settingsTextSize"));
    QTest::keyClick(focused(), Qt::Key_Down);
    QCOMPARE(textZoom(), 110);
    QCOMPARE(readPreferences().colours, ColorScheme::Dark);
    QCOMPARE(readPreferences().textZoom, 110);
}

void TestSettings::theMenuAndTheDialogFollowEachOther()
{
    QVERIFY(open() != nullptr);
    const auto entry = [this](const char *text) {
        const auto actions = m_window->findChildren<QAction *>();
        return *std::ranges::find(actions, QString::fromLatin1(text), &QAction::text);
    };
    entry("&Light")->trigger();
    QCOMPARE(m_window->findChild<QComboBox *>(QStringLiteral("settingsColours"))->currentIndex(), 1);
    QVERIFY(tabTo("settingsColours"));
    QTest::keyClick(focused(), Qt::Key_D);
    QVERIFY(entry("&Dark")->isChecked());
}

void TestSettings::newPoolsBeginWithTheTarget()
{
    QDialog *dialog = open();
    QVERIFY(dialog != nullptr && tabTo("settingsRegion"));
    QTest::keyClicks(focused(), QStringLiteral("eu-north-1"));
    QVERIFY(tabTo("settingsAccount"));
    QTest::keyClicks(focused(), QStringLiteral("123456789012"));
    QVERIFY(tabTo("settingsGeneration"));
    QTest::keyClick(focused(), Qt::Key_Down); // 2.9.19
    QTest::keyClick(dialog, Qt::Key_Escape);
    const Path target = Path().child("target");
    const auto says = [&](const char *name) {
        const Json *value = m_window->document().config().find(target.child(name));
        return value != nullptr ? QString::fromStdString(value->get<std::string>()) : QString();
    };
    QCOMPARE(says("region"), QStringLiteral("eu-north-1")); // the untouched pool that was open
    QVERIFY(m_window->session().newDesign());
    QCOMPARE(says("region"), QStringLiteral("eu-north-1"));
    QCOMPARE(says("account"), QStringLiteral("123456789012"));
    QCOMPARE(says("cli"), QStringLiteral("2.9.19"));
    QVERIFY(!m_window->session().isModified());
    QCOMPARE(m_window->document().undoStack()->count(), 0);
    QVERIFY(command().contains(QStringLiteral("--region eu-north-1")));
}

void TestSettings::aDesignThatSaysSoKeepsItsOwn()
{
    m_window->document().setValue(*Path::parse("PoolName"), "mine");
    QVERIFY(open() != nullptr && tabTo("settingsRegion"));
    QTest::keyClicks(focused(), QStringLiteral("eu-north-1"));
    QVERIFY(!m_window->document().config().contains(Path().child("target")));
    QCOMPARE(m_window->document().undoStack()->count(), 1);
}

void TestSettings::aRegionThatIsNoneWaits()
{
    QVERIFY(open() != nullptr && tabTo("settingsRegion"));
    QTest::keyClicks(focused(), QStringLiteral("Frankfurt"));
    const auto *fault = m_window->findChild<QLabel *>(QStringLiteral("settingsRegionFault"));
    QVERIFY(fault->isVisible());
    QCOMPARE(readPreferences().region, QString());
    auto *line = qobject_cast<QLineEdit *>(focused());
    QCOMPARE(line->text(), QStringLiteral("Frankfurt")); // nothing typed is taken away
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("eu-central-1"));
    QVERIFY(!fault->isVisible());
    QCOMPARE(readPreferences().region, QStringLiteral("eu-central-1"));
}

void TestSettings::theCommandBeginsAsChosen()
{
    QVERIFY(open() != nullptr && tabTo("settingsOutput"));
    QTest::keyClicks(focused(), QStringLiteral("Terraform"));
    QTRY_VERIFY(command().contains(QStringLiteral("resource \"aws_cognito_user_pool\"")));
    m_window.reset();
    makeWindow();
    QTRY_VERIFY(command().contains(QStringLiteral("resource \"aws_cognito_user_pool\"")));
    QVERIFY(!m_window->findChild<QComboBox *>(QStringLiteral("commandStyle"))->isVisible());
}

void TestSettings::resetPutsEverythingBack()
{
    QVERIFY(open() != nullptr && tabTo("settingsTextSize"));
    QTest::keyClick(focused(), Qt::Key_Down);
    QVERIFY(tabTo("settingsRegion"));
    QTest::keyClicks(focused(), QStringLiteral("nowhere"));
    QVERIFY(tabTo("settingsAutosave"));
    QTest::keyClick(focused(), Qt::Key_Space);
    QVERIFY(!readPreferences().autosave);
    QVERIFY(tabTo("settingsReset"));
    QTest::keyClick(focused(), Qt::Key_Space);
    QCOMPARE(readPreferences(), Preferences());
    QCOMPARE(textZoom(), 100);
    QCOMPARE(m_window->findChild<QLineEdit *>(QStringLiteral("settingsRegion"))->text(), QString());
    QVERIFY(m_window->findChild<QAbstractButton *>(QStringLiteral("settingsAutosave"))->isChecked());
}

void TestSettings::everyControlIsDescribed()
{
    QDialog *dialog = open();
    QVERIFY(dialog != nullptr);
    const QWidget *first = focused();
    QStringList order;
    do {
        QVERIFY2(!focused()->accessibleName().isEmpty(), qPrintable(focused()->objectName()));
        QVERIFY2(!focused()->toolTip().isEmpty(), qPrintable(focused()->objectName()));
        order << focused()->objectName();
        QTest::keyClick(focused(), Qt::Key_Tab);
    } while (focused() != first && order.size() < 40);
    QCOMPARE(order.mid(0, 11), QStringList({QStringLiteral("settingsColours"), QStringLiteral("settingsTextSize"),
                                            QStringLiteral("settingsGeneration"), QStringLiteral("settingsRegion"),
                                            QStringLiteral("settingsAccount"), QStringLiteral("settingsOutput"),
                                            QStringLiteral("settingsStyle"), QStringLiteral("settingsLayout"),
                                            QStringLiteral("settingsAutosave"), QStringLiteral("settingsRestore"),
                                            QStringLiteral("settingsReset")}));
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
