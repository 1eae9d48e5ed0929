// SPDX-License-Identifier: MIT
#include "config/newpool.h"
#include "document/pooldocument.h"
#include "support/process.h"
#include "support/windowtest.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTableWidget>
#include <QUndoStack>

using namespace pooldesigner;
using namespace pooldesigner::test;

// The questions before a new pool, and the page of what they decide for good, by keyboard alone.
class TestStartPage : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyPreset_data();
    void everyPreset();
    void presetsPassTheRealCli_data() { everyPreset_data(); }
    void presetsPassTheRealCli();
    void asksFirstForWhatCannotChange();
    void answersMakeTheDesign();
    void presetsKeepWhatWasChosen();
    void choiceLeadsToItsField();
    void everyControlIsDescribed();
    void pictures_data();
    void pictures();

private:
    void goToPreset(int steps)
    {
        QVERIFY(tabTo("preset/"));
        for (int i = 0; i < steps; ++i)
            key(Qt::Key_Down);
    }
};

void TestStartPage::init()
{
    showWindow();
    m_dialogs.unsaved = DialogService::UnsavedAnswer::Discard;
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("startName"));
}

void TestStartPage::everyPreset_data()
{
    QTest::addColumn<int>("steps");
    int steps = 0;
    for (const Preset &preset : presets())
        QTest::newRow(preset.id) << steps++;
}

void TestStartPage::everyPreset()
{
    QFETCH(int, steps);
    const Preset &preset = presets()[static_cast<std::size_t>(steps)];
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("shop"));
    goToPreset(steps);
    auto *table = m_window->findChild<QTableWidget *>(QStringLiteral("startSettings"));
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("shop"));
    const int shown = table->rowCount();
    QCOMPARE(m_window->document().config(), PoolConfig());
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_window->document().undoStack()->count(), 1); // a button's shortcut shows it pressed first

    const PoolConfig expected = designOf(
        {.poolName = "shop", .preset = &preset, .signIn = preset.signIn, .aliases = {}, .required = {}, .custom = {}});
    QCOMPARE(QString::fromStdString(m_window->document().config().root().dump(2)),
             QString::fromStdString(expected.root().dump(2)));
    QVERIFY(shown > 1);
    QVERIFY(m_window->isWindowModified());
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->document().config(), PoolConfig());
}

// The CLI takes the command apart, checks it against its model of the service, and finds nobody to send it to.
void TestStartPage::presetsPassTheRealCli()
{
    const QStringList clis = programsOnPath(QStringLiteral("aws"));
    if (clis.isEmpty() || !QFile::exists(QStringLiteral("/bin/bash")))
        QSKIP("No aws CLI, or no bash, to run the commands.");
    QFETCH(int, steps);
    // Each call takes a CLI seconds: older ones try the preset that needs two calls, the newest tries them all.
    const bool needsTwoCalls = QByteArray(QTest::currentDataTag()) == "business";
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("it's a shop"));
    goToPreset(steps);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_window->document().undoStack()->count(), 1);
    const QTemporaryDir folder;
    for (const QString &cli : clis) {
        if (cli != clis.front() && !needsTwoCalls)
            continue;
        if (awsVersion(cli).startsWith(QLatin1String("aws-cli/2.9.")))
            m_window->document().setValue(Path().child("target").child("cli"), "2.9.19");
        auto *view = m_window->findChild<QPlainTextEdit *>(QStringLiteral("commandText"));
        QTRY_VERIFY(view->toPlainText().contains(QLatin1String("create-user-pool")));
        QCoreApplication::processEvents();
        QFile shim(folder.filePath(QStringLiteral("aws")));
        QVERIFY(shim.open(QIODevice::WriteOnly));
        shim.write("#!/bin/bash\n"
                   "said=$('" +
                   cli.toUtf8() +
                   "' \"$@\" --no-sign-request --endpoint-url http://127.0.0.1:9 2>&1)\n"
                   "case $said in *'Could not connect to the endpoint'*) echo us-east-1_aB3dEf7hI ;;\n"
                   "*) printf '%s\\n' \"$said\" >&2; exit 1 ;; esac\n");
        shim.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        shim.close();
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PATH"), folder.path() + QStringLiteral(":/usr/bin:/bin"));
        environment.insert(QStringLiteral("HOME"), folder.path());
        environment.insert(QStringLiteral("AWS_DEFAULT_REGION"), QStringLiteral("us-east-1"));
        environment.insert(QStringLiteral("AWS_MAX_ATTEMPTS"), QStringLiteral("1"));
        environment.insert(QStringLiteral("AWS_EC2_METADATA_DISABLED"), QStringLiteral("true"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        const Finished run = runProgram(QStringLiteral("/bin/bash"), {QStringLiteral("-s")}, environment,
                                        "set -euo pipefail\n" + view->toPlainText().toUtf8() + '\n');
        QVERIFY2(run.exitCode == 0, qPrintable(cli + QLatin1Char('\n') + QString::fromUtf8(run.err)));
    }
}

void TestStartPage::asksFirstForWhatCannotChange()
{
    QStringList order;
    for (int i = 0; i < 60 && (order.isEmpty() || !order.last().startsWith(QLatin1String("preset/"))); ++i) {
        order << QApplication::focusWidget()->objectName();
        key(Qt::Key_Tab);
    }
    const QStringList questions{QStringLiteral("startName"),
                                QStringLiteral("signIn/0"),
                                QStringLiteral("alias/phone_number"),
                                QStringLiteral("alias/email"),
                                QStringLiteral("alias/preferred_username"),
                                QStringLiteral("startCaseSensitive")};
    QCOMPARE(order.mid(0, questions.size()), questions);
    QVERIFY(order[questions.size()].startsWith(QLatin1String("required/")));
    QCOMPARE(order[order.size() - 2], QStringLiteral("startCustom"));
    QVERIFY(order.last().startsWith(QLatin1String("preset/")));
}

void TestStartPage::answersMakeTheDesign()
{
    QVERIFY(tabTo("alias/email"));
    key(Qt::Key_Space);
    QVERIFY(tabTo("startCaseSensitive"));
    key(Qt::Key_Space);
    QVERIFY(tabTo("required/"));
    key(Qt::Key_Space);
    const std::string required = QApplication::focusWidget()->objectName().mid(9).toStdString();
    QVERIFY(tabTo("startCustom"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("plan, Number, no, maybe"));
    auto *troubles = m_window->findChild<QLabel *>(QStringLiteral("startCustomTroubles"));
    QVERIFY2(troubles->text().contains(QLatin1String("maybe")), qPrintable(troubles->text()));
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_window->document().undoStack()->count(), 1);
    const Json request = m_window->document().config().root()["CreateUserPool"];
    QCOMPARE(request["AliasAttributes"].dump(), std::string(R"(["email"])"));
    QCOMPARE(request["UsernameConfiguration"]["CaseSensitive"].dump(), std::string("true"));
    QCOMPARE(request["Schema"][0]["Name"].get<std::string>(), required);
    QCOMPARE(request["Schema"][1].dump(),
             std::string(R"({"Name":"plan","AttributeDataType":"Number","Mutable":true,"Required":false})"));
}

void TestStartPage::presetsKeepWhatWasChosen()
{
    const auto isChecked = [this](const char *name) {
        return m_window->findChild<QAbstractButton *>(QLatin1String(name))->isChecked();
    };
    goToPreset(2);
    QVERIFY(isChecked("signIn/2")); // suggested by the preset
    goToPreset(1);
    QVERIFY(isChecked("signIn/1"));
    m_window->findChild<QAbstractButton *>(QStringLiteral("signIn/1"))->setFocus();
    key(Qt::Key_Up);
    QVERIFY(isChecked("signIn/0"));
    goToPreset(1);
    QVERIFY(isChecked("signIn/0"));
    QCOMPARE(m_window->document().undoStack()->count(), 0);
}

void TestStartPage::choiceLeadsToItsField()
{
    key(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("choices"));
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    const auto isInField = [] {
        const QWidget *at = QApplication::focusWidget();
        while (at != nullptr && !at->objectName().startsWith(QLatin1String("UsernameConfiguration.CaseSensitive")))
            at = at->parentWidget();
        return at != nullptr;
    };
    QTRY_VERIFY(isInField());
    QCOMPARE(m_window->document().undoStack()->count(), 0);
}

void TestStartPage::everyControlIsDescribed()
{
    const auto controls = m_window->findChild<QWidget *>(QStringLiteral("startPage"))->findChildren<QWidget *>();
    for (const QWidget *control : controls) {
        if ((control->focusPolicy() & Qt::TabFocus) == 0 || control->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        const bool named = !control->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        QVERIFY2(named, qPrintable(control->objectName()));
    }
}

void TestStartPage::pictures_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("start-light") << false;
    QTest::newRow("start-dark") << true;
}

// The whole page, in <build>/pictures for people to look at.
void TestStartPage::pictures()
{
    QFETCH(bool, isDark);
    applyColorScheme(isDark ? ColorScheme::Dark : ColorScheme::Light);
    goToPreset(2);
    QTest::keyClicks(m_window->findChild<QPlainTextEdit *>(QStringLiteral("startCustom")),
                     QStringLiteral("plan, Numbr"));
    QCoreApplication::processEvents();
    auto *page = m_window->findChild<QScrollArea *>(QStringLiteral("startPage"));
    const QDir folder(QStringLiteral(POOLDESIGNER_BINARY_DIR "/pictures"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QVERIFY(
        page->widget()->grab().save(folder.filePath(QLatin1String(QTest::currentDataTag()) + QStringLiteral(".png"))));
    QVERIFY(page->widget()->width() <= page->viewport()->width());
}

QTEST_MAIN(TestStartPage)
#include "support/windowtest.h"
#include "tst_startpage.moc"
