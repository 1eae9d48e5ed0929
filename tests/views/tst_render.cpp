// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "fakedialogs.h"
#include "samples.h"
#include "theme.h"
#include "window/mainwindow.h"
#include "window/session.h"

#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLabel>
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
    for (const bool dark : {false, true}) {
        const char *colours = dark ? "dark" : "light";
        QTest::addRow("empty-1366x768-%s", colours) << QString() << QSize(1366, 768) << dark;
        QTest::addRow("everything-1366x768-%s", colours) << QStringLiteral("everything") << QSize(1366, 768) << dark;
        QTest::addRow("everything-1920x1080-%s", colours) << QStringLiteral("everything") << QSize(1920, 1080) << dark;
    }
}

void TestRender::sections()
{
    QFETCH(QString, sample);
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    applyColorScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
    FakeDialogs dialogs;
    MainWindow window(dialogs);
    window.resize(size);
    window.show();
    if (!sample.isEmpty())
        QVERIFY(window.session().openSample(sample));
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

QTEST_MAIN(TestRender)
#include "tst_render.moc"
