// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "fakedialogs.h"
#include "samples.h"
#include "textzoom.h"
#include "theme.h"
#include "window/mainwindow.h"
#include "window/session.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace pooldesigner;

// Pictures of every section, light and dark, small and large, empty and full, in <build>/pictures. A person looks at
// them; the test makes sure that each was drawn and that nothing of a page is wider than the page.
class TestRender : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sections_data();
    void sections();
    void outputs_data();
    void outputs();
    void dialogs_data();
    void dialogs();

private:
    QDir m_folder{QStringLiteral(POOLDESIGNER_BINARY_DIR "/pictures")};
};

void TestRender::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("tst_render"));
    QSettings().clear();
    QVERIFY(m_folder.mkpath(QStringLiteral(".")));
}

void TestRender::sections_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("zoom");
    const QString full = QStringLiteral("everything");
    for (const bool dark : {false, true}) {
        const char *colours = dark ? "dark" : "light";
        QTest::addRow("empty-1366x768-%s", colours) << QString() << QSize(1366, 768) << dark << 100;
        QTest::addRow("empty-1920x1080-%s", colours) << QString() << QSize(1920, 1080) << dark << 100;
        QTest::addRow("everything-1366x768-%s", colours) << full << QSize(1366, 768) << dark << 100;
        QTest::addRow("everything-1920x1080-%s", colours) << full << QSize(1920, 1080) << dark << 100;
    }
    // Whole pages, without scrolling.
    QTest::newRow("everything-1366x2400-light") << full << QSize(1366, 2400) << false << 100;
    // Text at twice its size, and what a screen at twice its scale leaves.
    QTest::newRow("everything-1366x768-text200") << full << QSize(1366, 768) << false << 200;
    QTest::newRow("everything-683x384-scale200") << full << QSize(683, 384) << false << 100;
}

void TestRender::sections()
{
    QFETCH(QString, sample);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(int, zoom);
    applyColorScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
    QSettings().setValue(QStringLiteral("textZoom"), zoom);
    setTextZoom(zoom); // what was made while text was larger would keep its size
    FakeDialogs dialogs;
    MainWindow window(dialogs);
    window.resize(size);
    window.show();
    if (!sample.isEmpty())
        QVERIFY(window.session().openSample(sample));
    QTRY_VERIFY(!window.findChild<QLabel *>(QStringLiteral("readBack"))->text().startsWith(QLatin1String("Reading")));
    const QString prefix = QLatin1String(QTest::currentDataTag());
    for (int i = 0; i <= static_cast<int>(Section::ReadOnly) + 1; ++i) {
        const bool tree = i > static_cast<int>(Section::ReadOnly);
        if (tree)
            window.showTree();
        else
            window.showSection(static_cast<Section>(i));
        for (int rounds = 0; rounds < 5; ++rounds)
            QCoreApplication::processEvents();
        const QImage picture = window.grab().toImage();
        QCOMPARE(picture.size() / picture.devicePixelRatio(), size);
        const QString name = tree ? QStringLiteral("tree") : QString::fromLatin1(sectionTitle(static_cast<Section>(i)));
        const QString file = QStringLiteral("%1-%2-%3.png").arg(prefix).arg(i, 2, 10, QLatin1Char('0')).arg(name);
        QVERIFY(picture.save(m_folder.filePath(file)));
        // Drawn at all: more than a background and one text colour.
        QVERIFY(picture.convertToFormat(QImage::Format_Indexed8).colorCount() > 8);
    }
}

void TestRender::outputs_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

// Each page of the output, with what an update is compared with.
void TestRender::outputs()
{
    QFETCH(bool, dark);
    applyColorScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
    FakeDialogs dialogs;
    dialogs.openPath = QStringLiteral(POOLDESIGNER_SOURCE_DIR "/resources/samples/sms-totp-mfa.pool.json");
    MainWindow window(dialogs);
    window.resize(1366, 768);
    window.show();
    QVERIFY(window.session().openSample(QStringLiteral("email-sign-in")));
    auto *page = window.findChild<QComboBox *>(QStringLiteral("outputForm"));
    QVERIFY(page != nullptr);
    page->setFocus();
    for (int i = 0; i < page->count(); ++i) {
        auto *choose = window.findChild<QPushButton *>(QStringLiteral("chooseBase"));
        if (choose->isVisible())
            choose->click();
        QCoreApplication::processEvents();
        QTRY_VERIFY(
            !window.findChild<QLabel *>(QStringLiteral("readBack"))->text().startsWith(QLatin1String("Reading")));
        const QString file = QStringLiteral("output-%1-%2.png").arg(i).arg(QLatin1String(dark ? "dark" : "light"));
        QVERIFY(window.grab().save(m_folder.filePath(file)));
        page->setFocus();
        QTest::keyClick(page, Qt::Key_Down);
    }
}

void TestRender::dialogs_data()
{
    QTest::addColumn<QString>("entry"); // of a menu
    QTest::addColumn<QString>("name");  // of what it opens
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true}) {
        const char *colours = dark ? "dark" : "light";
        QTest::addRow("settings-%s", colours)
            << QStringLiteral("Se&ttings…") << QStringLiteral("settingsDialog") << dark;
        QTest::addRow("shortcuts-%s", colours)
            << QStringLiteral("&Keyboard shortcuts") << QStringLiteral("shortcutSheet") << dark;
        QTest::addRow("help-%s", colours) << QStringLiteral("&Help") << QStringLiteral("helpWindow") << dark;
        QTest::addRow("palette-%s", colours)
            << QStringLiteral("Command &palette") << QStringLiteral("commandPalette") << dark;
        QTest::addRow("choices-%s", colours)
            << QStringLiteral("Cannot be changed &later") << QStringLiteral("choicesPage") << dark;
        QTest::addRow("about-%s", colours)
            << QStringLiteral("&About Pool Designer") << QStringLiteral("aboutBox") << dark;
    }
}

void TestRender::dialogs()
{
    QFETCH(QString, entry);
    QFETCH(QString, name);
    QFETCH(bool, dark);
    applyColorScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
    QSettings().clear();
    FakeDialogs dialogs;
    MainWindow window(dialogs);
    window.resize(1366, 768);
    window.show();
    const auto actions = window.findChildren<QAction *>();
    const auto action = std::ranges::find_if(
        actions, [&entry](const QAction *each) { return each->text() == entry && each->menu() == nullptr; });
    QVERIFY(action != actions.end());
    (*action)->trigger();
    auto *dialog = window.findChild<QWidget *>(name);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    for (int rounds = 0; rounds < 5; ++rounds)
        QCoreApplication::processEvents();
    QVERIFY(dialog->grab().save(
        m_folder.filePath(QStringLiteral("dialog-%1.png").arg(QLatin1String(QTest::currentDataTag())))));
}

QTEST_MAIN(TestRender)
#include "tst_render.moc"
