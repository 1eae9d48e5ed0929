// SPDX-License-Identifier: MIT
#include "fakedialogs.h"
#include "items/designsummary.h"
#include "summary/summarydocument.h"
#include "support/sampledesign.h"
#include "window/mainwindow.h"
#include "window/session.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace pooldesigner;

// The design on paper: one document for preview, printer and PDF.
class TestSummary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysWhatTheDesignSays();
    void readsNoMarkup();
    void drawsAPage();
    void savesAPdf();
    void saysWhereItFailed();
    void prints();
    void showsAPreview();

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static std::unique_ptr<QTextDocument> documentOf(const PoolConfig &config)
    {
        return summaryDocument(
            summarize(config, {}),
            {.file = QStringLiteral("a.pool.json"), .date = QDate(2026, 3, 4), .program = QStringLiteral("P 1.0")});
    }

    QTemporaryDir m_folder;
    FakeDialogs m_dialogs;
};

void TestSummary::initTestCase()
{
    QCoreApplication::setApplicationName(QStringLiteral("tst_summary"));
    QSettings().clear();
}

void TestSummary::saysWhatTheDesignSays()
{
    const QString text = documentOf(test::sampleDesign(QStringLiteral("everything")))->toPlainText();
    for (const char *words :
         {"everything", "a.pool.json", "How people sign in", "What protects them", "What reaches them",
          "What code of yours runs", "What cannot change any more", "Findings", "check-sign-up", "cost center"})
        QVERIFY2(text.contains(QLatin1String(words), Qt::CaseInsensitive), words);
}

void TestSummary::readsNoMarkup()
{
    PoolConfig config;
    config.set(*Path::parse("PoolName"), "<h1>big</h1><img src=file:///etc/passwd>");
    const auto document = documentOf(config);
    QVERIFY(document->toPlainText().startsWith(QStringLiteral("<h1>big</h1><img src=file:///etc/passwd>")));
}

// A picture for people to look at, in <build>/pictures.
void TestSummary::drawsAPage()
{
    const auto document = documentOf(test::sampleDesign(QStringLiteral("everything")));
    document->setPageSize(QSizeF(794, 1123)); // A4 at 96 dots an inch
    QVERIFY(document->pageCount() > 1);
    QImage page(794, 1123, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    document->drawContents(&painter, page.rect());
    painter.end();
    const QDir folder(QStringLiteral(POOLDESIGNER_BINARY_DIR "/pictures"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QVERIFY(page.save(folder.filePath(QStringLiteral("summary.png"))));
}

void TestSummary::savesAPdf()
{
    MainWindow window(m_dialogs);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(window.session().openSample(QStringLiteral("everything")));
    m_dialogs.savePath = m_folder.filePath(QStringLiteral("everything.pdf"));
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    const QByteArray pdf = read(m_dialogs.savePath);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(m_dialogs.lastSuggestion.endsWith(QStringLiteral("-summary.pdf")));
    QVERIFY(window.statusBar()->currentMessage().contains(QStringLiteral("everything.pdf")));
    QVERIFY(!window.session().isModified());
}

void TestSummary::saysWhereItFailed()
{
    MainWindow window(m_dialogs);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    m_dialogs.savePath = m_folder.filePath(QStringLiteral("no/folder/a.pdf"));
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *message = window.findChild<QLabel *>(QStringLiteral("messageTitle"));
    QVERIFY(message->isVisible() && message->text().contains(QStringLiteral("no/folder/a.pdf")));
}

void TestSummary::prints()
{
    MainWindow window(m_dialogs);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(window.session().openSample(QStringLiteral("minimal")));
    m_dialogs.printPath.clear();
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier); // and gives up
    m_dialogs.printPath = m_folder.filePath(QStringLiteral("printed.pdf"));
    QVERIFY(!QFile::exists(m_dialogs.printPath));
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
    QVERIFY(read(m_dialogs.printPath).startsWith("%PDF-"));
}

void TestSummary::showsAPreview()
{
    MainWindow window(m_dialogs);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto *preview = window.findChild<QDialog *>(QStringLiteral("summaryPreview"));
    QVERIFY(preview != nullptr && preview->isVisible());
    QTest::keyClick(preview, Qt::Key_Escape);
    QTRY_VERIFY(window.findChild<QDialog *>(QStringLiteral("summaryPreview")) == nullptr);
}

QTEST_MAIN(TestSummary)
#include "tst_summary.moc"
