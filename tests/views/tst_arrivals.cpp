// SPDX-License-Identifier: MIT
#include "support/windowtest.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTreeView>
#include <QUrl>
#include <QWindow>

using namespace pooldesigner;

// Whatever can be imported arrives by paste and by drop, anywhere in the window.
class TestArrivals : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setApplicationName(QStringLiteral("tst_arrivals")); }
    void init() { showWindow(); }
    void cleanup() { m_window.reset(); }
    void pasteOpens_data();
    void pasteOpens();
    void pasteIntoAFieldIsTheFields();
    void pasteOfNoPoolIsRefused();
    void pasteOfACopiedFile();
    void pasteAsksAboutUnsavedChanges();
    void dropOfAFileAnywhere_data();
    void dropOfAFileAnywhere();
    void filesOfTerraform_data();
    void filesOfTerraform();
    void dropOfText();
    void dropOfSeveralFilesIsNotTaken();

private:
    QString name() const
    {
        const Json *value = m_window->document().config().find(*Path::parse("PoolName"));
        return value != nullptr && value->is_string() ? QString::fromStdString(value->get<std::string>()) : QString();
    }
    // Where the window system would deliver it; answers whether the drag was welcome.
    bool drop(const QMimeData &data, QWidget *above)
    {
        QWindow *window = m_window->windowHandle();
        const QPoint at = above->mapTo(m_window.get(), above->rect().center());
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &enter);
        if (!enter.isAccepted())
            return false;
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &move);
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &event);
        QCoreApplication::processEvents();
        return event.isAccepted();
    }
};

void TestArrivals::pasteOpens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("where"); // what has the keyboard
    const QString command = QStringLiteral("aws cognito-idp create-user-pool --pool-name shop");
    QTest::newRow("a command, in the section list") << command << QStringLiteral("sections");
    QTest::newRow("a command, in the findings") << command << QStringLiteral("findingList");
    QTest::newRow("a command, in the command") << command << QStringLiteral("commandText");
    QTest::newRow("a command, on a button") << command << QStringLiteral("copyCommand");
    QTest::newRow("a request") << QStringLiteral(R"({"PoolName": "shop"})") << QStringLiteral("sections");
    QTest::newRow("an export") << QStringLiteral(R"({"UserPool": {"Id": "eu-west-1_a1", "Name": "shop"}})")
                               << QStringLiteral("sections");
    QTest::newRow("Terraform") << QStringLiteral("resource \"aws_cognito_user_pool\" \"p\" {\n  name = \"shop\"\n}\n")
                               << QStringLiteral("sections");
    QTest::newRow("terraform show -json")
        << QStringLiteral(R"({"format_version": "1.0", "terraform_version": "1.5.0", "values": {"root_module": {)"
                          R"("resources": [{"address": "aws_cognito_user_pool.p", "mode": "managed", "type": )"
                          R"("aws_cognito_user_pool", "name": "p", "values": {"name": "shop"}}]}}})")
        << QStringLiteral("sections");
    QTest::newRow("a command behind a prompt")
        << QStringLiteral("[me@host ~]$ aws cognito-idp create-user-pool --pool-name shop")
        << QStringLiteral("sections");
    QTest::newRow("YAML") << QStringLiteral("PoolName: shop\n") << QStringLiteral("sections");
}

void TestArrivals::pasteOpens()
{
    QFETCH(QString, text);
    QFETCH(QString, where);
    auto *widget = m_window->findChild<QWidget *>(where);
    widget->setFocus();
    QApplication::clipboard()->setText(text);
    QTest::keyClick(widget, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(name(), QStringLiteral("shop"));
    QVERIFY(m_window->isWindowModified()); // no file holds it yet
}

void TestArrivals::pasteIntoAFieldIsTheFields()
{
    m_window->goTo(*Path::parse("PoolName"));
    QApplication::clipboard()->setText(QStringLiteral(R"({"PoolName": "shop"})"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(name(), QStringLiteral(R"({"PoolName": "shop"})"));
}

void TestArrivals::pasteOfNoPoolIsRefused()
{
    m_window->document().setValue(*Path::parse("PoolName"), "kept");
    auto *sections = m_window->findChild<QWidget *>(QStringLiteral("sections"));
    sections->setFocus();
    QApplication::clipboard()->setText(QStringLiteral("hello"));
    QTest::keyClick(sections, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_window->findChild<QLabel *>(QStringLiteral("messageTitle"))->isVisible());
    QCOMPARE(name(), QStringLiteral("kept"));
    QCOMPARE(m_dialogs.questions, 0);
}

void TestArrivals::pasteOfACopiedFile()
{
    auto *data = new QMimeData; // the clipboard takes it
    data->setUrls({QUrl::fromLocalFile(write("shop.json", R"({"PoolName": "shop"})"))});
    QApplication::clipboard()->setMimeData(data);
    auto *sections = m_window->findChild<QWidget *>(QStringLiteral("sections"));
    sections->setFocus();
    QTest::keyClick(sections, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(name(), QStringLiteral("shop"));
    QVERIFY(m_window->session().filePath().endsWith(QStringLiteral("shop.json")));
}

void TestArrivals::pasteAsksAboutUnsavedChanges()
{
    m_window->document().setValue(*Path::parse("PoolName"), "kept");
    auto *sections = m_window->findChild<QWidget *>(QStringLiteral("sections"));
    sections->setFocus();
    QApplication::clipboard()->setText(QStringLiteral(R"({"PoolName": "shop"})"));
    QTest::keyClick(sections, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_dialogs.questions, 1);
    QCOMPARE(name(), QStringLiteral("kept"));
    m_dialogs.unsaved = DialogService::UnsavedAnswer::Discard;
    QTest::keyClick(sections, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(name(), QStringLiteral("shop"));
}

void TestArrivals::dropOfAFileAnywhere_data()
{
    QTest::addColumn<QString>("above");
    for (const char *name : {"sections", "settingSearch", "PoolName/editor", "findingList", "commandText", "toolBar"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestArrivals::dropOfAFileAnywhere()
{
    QFETCH(QString, above);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write("shop.json", R"({"PoolName": "shop"})"))});
    QVERIFY(drop(data, m_window->findChild<QWidget *>(above)));
    QCOMPARE(name(), QStringLiteral("shop"));
    QVERIFY(m_window->findChild<QLineEdit *>(QStringLiteral("settingSearch"))->text().isEmpty());
}

void TestArrivals::filesOfTerraform_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::newRow("main.tf") << QStringLiteral("main.tf")
                             << QStringLiteral("resource \"aws_cognito_user_pool\" \"p\" "
                                               "{\n  name = \"shop\"\n}\n");
    QTest::newRow("main.tf.json") << QStringLiteral("main.tf.json")
                                  << QStringLiteral(
                                         R"({"resource": {"aws_cognito_user_pool": {"p": {"name": "shop"}}}})");
    QTest::newRow("terraform.tfstate")
        << QStringLiteral("terraform.tfstate")
        << QStringLiteral(
               R"({"version": 4, "terraform_version": "1.5.0", "resources": [{"mode": "managed", "type": )"
               R"("aws_cognito_user_pool", "name": "p", "instances": [{"attributes": {"name": "shop"}}]}]})");
}

// By drop and by the dialog; what became of the arguments is listed.
void TestArrivals::filesOfTerraform()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    const QString path = write(file.toLatin1().constData(), text.toUtf8());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QVERIFY(drop(data, m_window->findChild<QWidget *>(QStringLiteral("sections"))));
    QCOMPARE(name(), QStringLiteral("shop"));
    QVERIFY(m_window->session().filePath().isEmpty()); // it is never written over
    m_window->session().newDesign();
    m_dialogs.openPath = path;
    key(Qt::Key_O, kCtrl);
    QCOMPARE(name(), QStringLiteral("shop"));
    key(Qt::Key_L, kCtrl);
    auto *ledger = m_window->findChild<QTreeView *>(QStringLiteral("ledger"));
    QVERIFY(ledger != nullptr && ledger->isVisible() && ledger->model()->rowCount() > 0);
}

void TestArrivals::dropOfText()
{
    QMimeData data;
    data.setText(QStringLiteral("aws cognito-idp create-user-pool --pool-name shop"));
    auto *search = m_window->findChild<QLineEdit *>(QStringLiteral("settingSearch"));
    QVERIFY(drop(data, search)); // a field takes text as its own
    QCOMPARE(search->text(), data.text());
    QCOMPARE(name(), QString());
    search->clear();
    QVERIFY(drop(data, m_window->findChild<QWidget *>(QStringLiteral("commandText"))));
    QCOMPARE(name(), QStringLiteral("shop"));
    QVERIFY(m_window->isWindowModified());
}

void TestArrivals::dropOfSeveralFilesIsNotTaken()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("a.json")), QUrl::fromLocalFile(QStringLiteral("b.json"))});
    drop(data, m_window->findChild<QWidget *>(QStringLiteral("commandText")));
    QCOMPARE(m_window->document().config(), PoolConfig());
}

QTEST_MAIN(TestArrivals)
#include "support/windowtest.h"
#include "tst_arrivals.moc"
