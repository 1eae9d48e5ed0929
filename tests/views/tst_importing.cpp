// SPDX-License-Identifier: MIT
#include "document/pooldocument.h"
#include "support/windowtest.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QUndoStack>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

const char kExport[] = R"({"UserPool": {"Id": "eu-west-1_aB3dEf7hI", "Name": "shop", "MfaConfiguration": "OPTIONAL",
    "Arn": "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_aB3dEf7hI", "LambdaConfig": {},
    "UsernameAttributes": ["email"], "SchemaAttributes": [{"Name": "custom:plan", "AttributeDataType": "String"},
        {"Name": "sub", "AttributeDataType": "String", "Mutable": false}], "EstimatedNumberOfUsers": 12,
    "Policies": {"PasswordPolicy": {"MinimumLength": 8, "RequireUppercase": true, "RequireLowercase": true,
                                    "RequireNumbers": true, "RequireSymbols": true}}}})";
const char kCommented[] = "{\n  // the shop\n  \"PoolName\": \"shop\",\n}\n";

} // namespace

// What became of an import, and JSON that can be repaired, by keyboard alone.
class TestImporting : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsEveryMember();
    void choosesAmongPools();
    void leadsToTheMember();
    void filtersAndSorts();
    void tellsWhereThereIsNothing();
    void opensRepaired();
    void everyControlIsDescribed();
    void pictures_data();
    void pictures();

private:
    QStringList column(int column)
    {
        QStringList texts;
        const QAbstractItemModel &model = *find<QTreeView>("ledger")->model();
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, column).data().toString();
        return texts;
    }
};

void TestImporting::init()
{
    showWindow();
    m_dialogs.unsaved = DialogService::UnsavedAnswer::Discard;
}

void TestImporting::listsEveryMember()
{
    QVERIFY(m_window->session().openFile(write("shop.json", kExport)));
    auto *offer = find<QAbstractButton>("messageOffer");
    QVERIFY(offer->isVisible());
    QCOMPARE(offer->text(), u"Show every member"_s);
    offer->setFocus();
    key(Qt::Key_Space);
    QVERIFY(find<QWidget>("ledgerPage")->isVisible());
    QVERIFY(!offer->isVisible());
    QCOMPARE(column(0).mid(0, 3), (QStringList{u"Id"_s, u"Name"_s, u"MfaConfiguration"_s}));
    QCOMPARE(column(2).mid(0, 3), (QStringList{u"Kept aside"_s, u"Renamed"_s, u"Taken as is"_s}));
    QVERIFY2(find<QLabel>("ledgerSummary")->text().startsWith(u"shop.json: "_s),
             qPrintable(find<QLabel>("ledgerSummary")->text()));
    QCOMPARE(m_window->document().undoStack()->count(), 0);
}

// Another pool of the same file, with its own ledger; unsaved changes are asked about first.
void TestImporting::choosesAmongPools()
{
    QVERIFY(m_window->session().openFile(write("main.tf", "resource \"aws_cognito_user_pool\" \"a\" {\n  name = "
                                                          "\"first\"\n}\nresource \"aws_cognito_user_pool\" \"b\" "
                                                          "{\n  name = \"second\"\n  tags = var.tags\n}\n")));
    QCOMPARE(find<QAbstractButton>("messageOffer")->text(), u"Choose another pool"_s);
    key(Qt::Key_L, kCtrl);
    auto *pools = find<QComboBox>("ledgerPools");
    QVERIFY(pools->isVisible());
    QCOMPARE(pools->currentText(), u"first (aws_cognito_user_pool.a)"_s);
    const auto poolName = [this] {
        return m_window->document().config().find(*Path::parse("PoolName"))->get<std::string>();
    };
    m_window->document().setValue(*Path::parse("PoolName"), "edited");
    m_dialogs.unsaved = DialogService::UnsavedAnswer::Cancel;
    pools->setFocus();
    key(Qt::Key_Down);
    QCOMPARE(poolName(), "edited");
    QCOMPARE(pools->currentIndex(), 0);
    m_dialogs.unsaved = DialogService::UnsavedAnswer::Discard;
    key(Qt::Key_Down);
    QCOMPARE(poolName(), "second");
    QCOMPARE(pools->currentText(), u"second (aws_cognito_user_pool.b)"_s);
    QVERIFY(column(0).contains(u"tags"_s));
    QCOMPARE(m_window->document().undoStack()->count(), 0);
    QVERIFY(m_window->session().openFile(write("shop.json", kExport)));
    QVERIFY(!pools->isVisible());
}

void TestImporting::leadsToTheMember()
{
    QVERIFY(m_window->session().openFile(write("shop.json", kExport)));
    key(Qt::Key_L, Qt::ControlModifier);
    auto *search = find<QLineEdit>("ledgerFilter");
    search->setFocus();
    QTest::keyClicks(search, u"MinimumLength"_s);
    key(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), find<QTreeView>("ledger"));
    key(Qt::Key_Home);
    key(Qt::Key_Return);
    const auto isInField = [] {
        const QWidget *at = QApplication::focusWidget();
        while (at != nullptr && !at->objectName().startsWith(u"Policies.PasswordPolicy.MinimumLength"_s))
            at = at->parentWidget();
        return at != nullptr;
    };
    QTRY_VERIFY(isInField());
}

void TestImporting::filtersAndSorts()
{
    QVERIFY(m_window->session().openFile(write("shop.json", kExport)));
    key(Qt::Key_L, Qt::ControlModifier);
    const QStringList all = column(0);
    QTest::keyClick(find<QAbstractButton>("fate/taken"), Qt::Key_Space);
    QVERIFY(column(0).size() < all.size());
    QVERIFY(!column(2).contains(u"Taken as is"_s));
    QTest::keyClick(find<QAbstractButton>("fate/taken"), Qt::Key_Space);
    QCOMPARE(column(0), all);
    auto *view = find<QTreeView>("ledger");
    QTest::keyClick(view, Qt::Key_3, Qt::AltModifier);
    QCOMPARE(column(2).first(), u"Taken as is"_s);
    QTest::keyClick(view, Qt::Key_3, Qt::AltModifier);
    QCOMPARE(column(2).last(), u"Taken as is"_s);
    auto *search = find<QLineEdit>("ledgerFilter");
    search->setFocus();
    QTest::keyClicks(search, u"nothing has this"_s);
    QCOMPARE(find<QLabel>("ledgerEmpty")->text(), u"None of the members matches what is chosen above."_s);
}

void TestImporting::tellsWhereThereIsNothing()
{
    key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(find<QLabel>("ledgerEmpty")->text().startsWith(u"The open design was not made of a file"_s));
    QVERIFY(m_window->session().openFile(write("shop.json", kExport)));
    QVERIFY(find<QTreeView>("ledger")->isVisible() || find<QTreeView>("ledger")->model()->rowCount() > 0);
    QVERIFY(m_window->session().openSample(u"everything"_s));
    QCOMPARE(find<QTreeView>("ledger")->model()->rowCount(), 0);
}

void TestImporting::opensRepaired()
{
    const QString path = write("commented.json", kCommented);
    QVERIFY(!m_window->session().openFile(path));
    auto *offer = find<QAbstractButton>("messageOffer");
    QVERIFY(offer->isVisible());
    QCOMPARE(offer->text(), u"Open repaired"_s);
    QVERIFY2(find<QLabel>("messageTitle")->text().contains(u"line 2"_s),
             qPrintable(find<QLabel>("messageTitle")->text()));
    offer->setFocus();
    key(Qt::Key_Space);
    const Json *name = m_window->document().config().find(*Path::parse("PoolName"));
    QVERIFY(name != nullptr && *name == "shop");
    QVERIFY(find<QLabel>("messageLines")->text().contains(u"Comments, which JSON does not have"_s));
    // The file with its comments is not what is saved to.
    QCOMPARE(m_window->session().filePath(), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(kCommented));
    // Other trouble has no such offer.
    QVERIFY(!m_window->session().openFile(write("broken.json", "{\"PoolName\" 1}")));
    QVERIFY(!offer->isVisible());
}

void TestImporting::everyControlIsDescribed()
{
    QVERIFY(m_window->session().openFile(write("shop.json", kExport)));
    key(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(undescribedControls(find<QWidget>("ledgerPage")), QStringList());
}

void TestImporting::pictures_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("full");
    for (const bool dark : {false, true}) {
        QTest::addRow("1366x768-%s", dark ? "dark" : "light") << QSize(1366, 768) << dark << true;
        QTest::addRow("1920x1080-%s", dark ? "dark" : "light") << QSize(1920, 1080) << dark << true;
    }
    QTest::addRow("empty-1366x768-light") << QSize(1366, 768) << false << false;
}

// For people to look at, in <build>/pictures.
void TestImporting::pictures()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(bool, full);
    applyColorScheme(dark ? ColorScheme::Dark : ColorScheme::Light);
    m_window->resize(size);
    if (full)
        QVERIFY(m_window->session().openFile(write("shop.json", kExport)));
    key(Qt::Key_L, Qt::ControlModifier);
    savePicture(u"ledger-%1"_s.arg(QLatin1String(QTest::currentDataTag())));
}

QTEST_MAIN(TestImporting)
#include "support/windowtest.h"
#include "tst_importing.moc"
