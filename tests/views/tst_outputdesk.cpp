// SPDX-License-Identifier: MIT
#include "fakedialogs.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/session.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

// Output in the whole window: what is saved where, and what an update is compared with.
class TestOutputDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void savesAllForms();
    void asksBeforeRequestsAreReplaced();
    void saysWhenNothingCouldBeSaved();
    void comparesUpdatesWithTheOpenedExport();
    void comparesUpdatesWithAChosenFile();

private:
    template <typename Widget>
    Widget *part(const char *name)
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }
    QString write(const char *name, const QByteArray &bytes);
    void showUpdate();
    QString shown();

    QTemporaryDir m_folder;
    FakeDialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

const QByteArray kExport =
    R"({"UserPool": {"Name": "web", "Id": "eu-west-1_a1B2c3D4e", "DeletionProtection": "ACTIVE"}})";

} // namespace

void TestOutputDesk::init()
{
    m_dialogs = FakeDialogs();
    m_window = std::make_unique<MainWindow>(m_dialogs);
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

QString TestOutputDesk::write(const char *name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(QLatin1String(name)));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestOutputDesk::showUpdate()
{
    auto *page = part<QComboBox>("outputForm");
    page->setFocus();
    while (page->currentText() != u"Update of a pool"_s)
        QTest::keyClick(page, Qt::Key_Down);
}

// What the text says once it is written.
QString TestOutputDesk::shown()
{
    QCoreApplication::processEvents();
    return part<QPlainTextEdit>("commandText")->toPlainText();
}

void TestOutputDesk::savesAllForms()
{
    m_window->session().openSample(u"minimal"_s);
    m_dialogs.folder = m_folder.path();
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(m_dialogs.questions, 0); // what cannot change later is shown first
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(m_dialogs.questions, 1);
    const QStringList folders = QDir(m_folder.path()).entryList({u"*-output"_s}, QDir::Dirs);
    QCOMPARE(folders.size(), 1);
    const QStringList files = QDir(m_folder.filePath(folders.front())).entryList(QDir::Files);
    QCOMPARE(files.size(), 12);
    auto *messages = m_window->findChild<MessageBar *>();
    QVERIFY(messages->isVisible());
    QStringList texts;
    for (const QLabel *label : messages->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY2(texts.join(u'\n').contains(u"Files: 12"_s), qPrintable(texts.join(u'\n')));
}

// One place is chosen by name; what the command reads stands beside it under names of its own.
void TestOutputDesk::asksBeforeRequestsAreReplaced()
{
    m_window->session().openSample(u"minimal"_s);
    m_window->document().setValue(*Path::parse("PoolName"), "50%"); // what cmd.exe cannot be told in the command itself
    auto *spelling = part<QComboBox>("outputSpelling");
    spelling->setFocus();
    while (!spelling->currentText().contains(u"cmd"_s))
        QTest::keyClick(spelling, Qt::Key_Down);
    const QString request = write("create-user-pool.json", "mine");
    m_dialogs.savePath = m_folder.filePath(u"create.cmd"_s);
    const auto contents = [](const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto save = [&] {
        QCoreApplication::processEvents();
        part<QPushButton>("saveCommand")->click();
        if (m_dialogs.questions == 0) // what cannot change later is shown first
            part<QPushButton>("saveCommand")->click();
    };
    save();
    QCOMPARE(m_dialogs.questions, 2);
    QCOMPARE(m_dialogs.wouldReplace, QStringList{u"create-user-pool.json"_s});
    QCOMPARE(contents(request), QByteArray("mine"));
    QVERIFY(!QFile::exists(m_dialogs.savePath));

    m_dialogs.mayReplace = true;
    save();
    QVERIFY2(contents(request).startsWith("{\n  \"PoolName\": \"50%\""), contents(request));
    QVERIFY(contents(m_dialogs.savePath).contains("create-user-pool.json"));

    m_dialogs.questions = 0;
    save(); // the same once more replaces nothing
    QCOMPARE(m_dialogs.questions, 1);
}

void TestOutputDesk::saysWhenNothingCouldBeSaved()
{
    m_window->session().openSample(u"minimal"_s);
    m_dialogs.folder = m_folder.filePath(u"missing"_s);
    part<QPushButton>("saveAll")->click();
    part<QPushButton>("saveAll")->click();
    auto *messages = m_window->findChild<MessageBar *>();
    QVERIFY(messages->isVisible());
    QVERIFY(!QDir(m_dialogs.folder).exists());
}

void TestOutputDesk::comparesUpdatesWithTheOpenedExport()
{
    m_window->session().openFile(write("described.json", kExport));
    showUpdate();
    QCOMPARE(part<QLabel>("updateBase")->text(), u"Compared with described.json"_s);
    QCOMPARE(shown(), u"# Nothing to run."_s);
    m_window->document().setValue(*Path::parse("DeletionProtection"), "INACTIVE");
    QVERIFY(shown().contains(u"--deletion-protection INACTIVE"_s));
    m_dialogs.unsaved = DialogService::UnsavedAnswer::Discard;
    m_window->session().openSample(u"minimal"_s);
    QCOMPARE(part<QLabel>("updateBase")->text(), u"Not compared with the pool"_s);
}

void TestOutputDesk::comparesUpdatesWithAChosenFile()
{
    m_window->session().openFile(write("web.pool.json", R"({"format": "pool-designer/1",)"
                                                        R"("CreateUserPool": {"PoolName": "web"}})"));
    showUpdate();
    m_dialogs.openPath = write("broken.json", "{");
    part<QPushButton>("chooseBase")->click();
    QVERIFY(m_window->findChild<MessageBar *>()->isVisible());
    QCOMPARE(part<QLabel>("updateBase")->text(), u"Not compared with the pool"_s);
    m_dialogs.openPath = write("described.json", kExport);
    part<QPushButton>("chooseBase")->click();
    QCOMPARE(part<QLabel>("updateBase")->text(), u"Compared with described.json"_s);
    QVERIFY(shown().contains(u"--user-pool-id eu-west-1_a1B2c3D4e"_s));
}

QTEST_MAIN(TestOutputDesk)
#include "tst_outputdesk.moc"
