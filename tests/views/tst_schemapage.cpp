// SPDX-License-Identifier: MIT
#include "document/pooldocument.h"
#include "pages/attributetable.h"
#include "pages/schemapage.h"
#include "theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kEmailRow = 10;

struct Fixture {
    explicit Fixture(const char *entries = "")
    {
        if (*entries != '\0') {
            PoolConfig config;
            config.set(Path::parse("Schema").value(), Json::parse(entries));
            document.reset(std::move(config));
        }
        page.resize(900, 600);
        page.show();
        QApplication::setActiveWindow(&page);
    }

    AttributeTable *custom() { return page.findChild<AttributeTable *>(u"customAttributes"_s); }
    AttributeTable *standard() { return page.findChild<AttributeTable *>(u"standardAttributes"_s); }
    QString text(const QString &label) { return page.findChild<QLabel *>(label)->text(); }
    bool isShown(const QString &name) { return page.findChild<QWidget *>(name)->isVisible(); }
    bool isEnabled(const QString &button) { return page.findChild<QToolButton *>(button)->isEnabled(); }
    void go(AttributeTable *table, int row, SchemaColumn column)
    {
        table->goTo(table->model()->index(row, static_cast<int>(column)));
    }
    QStringList customNames()
    {
        QStringList names;
        for (int row = 0; row < custom()->model()->rowCount(); ++row)
            names << custom()->model()->index(row, 0).data().toString();
        return names;
    }
    std::string entries() const
    {
        const Json *found = document.config().find(Path::parse("Schema").value());
        return found != nullptr ? found->dump() : std::string();
    }

    PoolDocument document;
    SchemaPage page{document};
};

// Views take an editor's Enter when they are back in the event loop.
void pressEnter()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCoreApplication::processEvents();
}

} // namespace

class TestSchemaPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void commonOnes();
    void duplicates();
    void rowsOfASpreadsheet();
    void dragsToAnotherPlace();
    void teachesWhenEmpty();
    void addsByKeyboard();
    void escapeKeepsTheName();
    void choosesByLetter();
    void choosesFromTheList();
    void typesBounds();
    void movesAndRemoves();
    void goesBackToDefault();
    void keysOfEditorsAreTheirs();
    void enablesOnlyWhatWorks();
    void showsPlaces();
    void unreadable();
    void everyControlIsNamed();
    void pictures_data();
    void pictures();
};

void TestSchemaPage::teachesWhenEmpty()
{
    Fixture f;
    QVERIFY(f.isShown(u"schemaNone"_s));
    QVERIFY(!f.custom()->isVisible());
    QCOMPARE(f.text(u"schemaCount"_s), u"0 of 50 entries"_s);
    QCOMPARE(f.standard()->model()->rowCount(), 20);
}

void TestSchemaPage::addsByKeyboard()
{
    Fixture f;
    f.standard()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Insert);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor != nullptr);
    QVERIFY(!editor->accessibleName().isEmpty());
    QTest::keyClicks(editor, u"tenant"_s);
    pressEnter();
    QCOMPARE(f.entries(), R"([{"Name":"tenant","AttributeDataType":"String","Mutable":true,)"
                          R"("StringAttributeConstraints":{"MinLength":"0","MaxLength":"2048"}}])");
    QCOMPARE(f.text(u"schemaCount"_s), u"1 of 50 entries"_s);
    QVERIFY(!f.isShown(u"schemaNone"_s));
}

void TestSchemaPage::escapeKeepsTheName()
{
    Fixture f;
    f.standard()->setFocus();
    QTest::keyClick(f.standard(), Qt::Key_Insert);
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(f.customNames(), QStringList{u"attribute"_s});
    QCOMPARE(QApplication::focusWidget(), f.custom());
}

void TestSchemaPage::choosesByLetter()
{
    Fixture f;
    f.go(f.standard(), kEmailRow, SchemaColumn::Required);
    QTest::keyClick(f.standard(), Qt::Key_Y);
    QCOMPARE(f.entries(), R"([{"Name":"email","AttributeDataType":"String","Mutable":true,"Required":true}])");
    QCOMPARE(QApplication::focusWidget(), f.standard());
    QCOMPARE(f.document.undoStack()->count(), 1);
}

void TestSchemaPage::choosesFromTheList()
{
    Fixture f(R"([{"Name":"t","AttributeDataType":"String"}])");
    f.go(f.custom(), 0, SchemaColumn::Type);
    QTest::keyClick(f.custom(), Qt::Key_Return);
    auto *combo = f.custom()->findChild<QComboBox *>(u"cellEditor"_s);
    QVERIFY(combo != nullptr);
    QCOMPARE(combo->currentText(), u"String"_s);
    QTRY_VERIFY(combo->view()->isVisible());
    QTest::keyClick(combo->view(), Qt::Key_Down);
    QTest::keyClick(combo->view(), Qt::Key_Return);
    QCOMPARE(f.entries(), R"([{"Name":"t","AttributeDataType":"Number"}])");
}

void TestSchemaPage::typesBounds()
{
    Fixture f(R"([{"Name":"t","AttributeDataType":"String"}])");
    f.go(f.custom(), 0, SchemaColumn::Max);
    QTest::keyClicks(f.custom(), u"9"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"x9"_s); // a letter is no part of a bound
    pressEnter();
    QCOMPARE(f.entries(),
             R"([{"Name":"t","AttributeDataType":"String","StringAttributeConstraints":{"MaxLength":"99"}}])");
    QTest::keyClick(f.custom(), Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    pressEnter();
    QCOMPARE(f.entries(), R"([{"Name":"t","AttributeDataType":"String"}])");
}

void TestSchemaPage::movesAndRemoves()
{
    Fixture f(R"([{"Name":"a"},{"Name":"b"},{"Name":"c"}])");
    f.go(f.custom(), 0, SchemaColumn::Name);
    QTest::keyClick(f.custom(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(f.customNames(), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(f.custom()->currentIndex().row(), 1); // the selection goes along
    QTest::keyClick(f.custom(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(f.customNames(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QTest::keyClick(f.custom(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(f.custom(), Qt::Key_Delete);
    QCOMPARE(f.customNames(), QStringList{u"c"_s});
    f.document.undoStack()->undo();
    QCOMPARE(f.customNames(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestSchemaPage::goesBackToDefault()
{
    Fixture f(R"([{"Name":"email","Required":true}])");
    f.go(f.standard(), kEmailRow, SchemaColumn::Name);
    QVERIFY(f.isEnabled(u"schemaDefault"_s));
    QTest::keyClick(f.standard(), Qt::Key_Delete);
    QCOMPARE(f.entries(), std::string());
    QVERIFY(!f.isEnabled(u"schemaDefault"_s));
    QTest::keyClick(f.standard(), Qt::Key_Delete); // nothing to remove
    QCOMPARE(f.document.undoStack()->count(), 1);
}

void TestSchemaPage::keysOfEditorsAreTheirs()
{
    Fixture f(R"([{"Name":"abc"}])");
    f.go(f.custom(), 0, SchemaColumn::Name);
    QTest::keyClick(f.custom(), Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    pressEnter();
    QCOMPARE(f.customNames(), QStringList{u"bc"_s});
}

void TestSchemaPage::enablesOnlyWhatWorks()
{
    Fixture f(R"([{"Name":"a"},{"Name":"b"}])");
    QVERIFY(!f.isEnabled(u"schemaRemove"_s));
    f.go(f.custom(), 0, SchemaColumn::Name);
    QVERIFY(f.isEnabled(u"schemaRemove"_s) && !f.isEnabled(u"schemaUp"_s) && f.isEnabled(u"schemaDown"_s));
    QTest::keyClick(f.custom(), Qt::Key_Down);
    QVERIFY(f.isEnabled(u"schemaUp"_s) && !f.isEnabled(u"schemaDown"_s));
    Json full = Json::array();
    for (int i = 0; i < SchemaAttributeModel::maximumCount(); ++i)
        full.push_back({{"Name", std::to_string(i)}});
    f.document.setValue(Path::parse("Schema").value(), full);
    QVERIFY(!f.isEnabled(u"schemaAdd"_s));
    QCOMPARE(f.text(u"schemaCount"_s), u"50 of 50 entries"_s);
}

void TestSchemaPage::showsPlaces()
{
    Fixture f(R"([{"Name":"t","AttributeDataType":"String"},{"Name":"updated_at"}])");
    QSignalSpy visits(&f.page, &SchemaPage::visited);
    f.page.showPath(Path::parse("Schema[0].StringAttributeConstraints.MaxLength").value());
    QCOMPARE(QApplication::focusWidget(), f.custom());
    QCOMPARE(f.custom()->currentIndex().column(), static_cast<int>(SchemaColumn::Max));
    f.page.showPath(Path::parse("Schema[1].Mutable").value());
    QCOMPARE(QApplication::focusWidget(), f.standard());
    QCOMPARE(f.standard()->currentIndex().row(), 19);
    QCOMPARE(visits.last().first().value<Path>(), Path::parse("Schema[1]").value());
    QTRY_VERIFY(f.page.viewport()->rect().contains(f.standard()->viewport()->mapTo(
        f.page.viewport(), f.standard()->visualRect(f.standard()->currentIndex()).center())));
    f.page.showPath(Path::parse("Schema").value());
    QCOMPARE(QApplication::focusWidget(), f.custom());
}

void TestSchemaPage::unreadable()
{
    Fixture f(R"("x")");
    QVERIFY(f.isShown(u"schemaUnreadable"_s));
    QVERIFY(!f.isShown(u"schemaNone"_s));
    QVERIFY(!f.isEnabled(u"schemaAdd"_s));
    f.document.unset(Path::parse("Schema").value());
    QVERIFY(!f.isShown(u"schemaUnreadable"_s));
    QVERIFY(f.isEnabled(u"schemaAdd"_s));
}

void TestSchemaPage::everyControlIsNamed()
{
    Fixture f(R"([{"Name":"t"}])");
    QList<QWidget *> controls{f.custom(), f.standard()};
    for (QToolButton *button : f.page.findChildren<QToolButton *>()) {
        controls << button;
        QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->objectName()));
    }
    QCOMPARE(controls.size(), 11);
    for (const QWidget *control : controls) {
        QVERIFY(!control->objectName().isEmpty());
        QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
        QVERIFY2((control->focusPolicy() & Qt::TabFocus) != 0, qPrintable(control->objectName()));
    }
}

void TestSchemaPage::pictures_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QByteArray>("entries");
    const QByteArray some = R"([{"Name":"tenant_id","AttributeDataType":"String","Mutable":false,
        "StringAttributeConstraints":{"MinLength":"1","MaxLength":"64"}},{"Name":"email","Required":true},
        {"Name":"level","AttributeDataType":"Number","Mutable":true,"DeveloperOnlyAttribute":true},7])";
    for (const bool isDark : {false, true}) {
        const char *scheme = isDark ? "dark" : "light";
        QTest::addRow("schema-empty-%s", scheme) << isDark << QByteArray();
        QTest::addRow("schema-some-%s", scheme) << isDark << some;
        QTest::addRow("schema-frozen-%s", scheme) << isDark << some;
    }
}

void TestSchemaPage::pictures()
{
    QFETCH(bool, isDark);
    QFETCH(QByteArray, entries);
    applyColorScheme(isDark ? ColorScheme::Dark : ColorScheme::Light);
    Fixture f(entries.constData());
    if (QByteArray(QTest::currentDataTag()).contains("frozen")) {
        PoolConfig pool = f.document.config();
        pool.set(Path(Operation::DescribeUserPool).child("Id"), "eu-west-1_a1B2c3D4e");
        f.document.reset(pool);
        f.page.findChild<QAction *>(u"schemaAdd"_s)->trigger(); // new, and so not frozen
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    } else if (!entries.isEmpty()) {
        f.go(f.custom(), 0, SchemaColumn::Mutable);
    }
    QCoreApplication::processEvents();
    const QDir folder(QStringLiteral(POOLDESIGNER_BINARY_DIR "/pictures"));
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(f.page.grab().save(folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
    QVERIFY(f.page.widget()->width() <= f.page.viewport()->width());
}

void TestSchemaPage::commonOnes()
{
    Fixture f;
    auto *menu = f.page.findChild<QToolButton *>(u"schemaCommon"_s)->menu();
    menu->findChild<QAction *>(u"common/tenant_id"_s)->trigger();
    menu->findChild<QAction *>(u"common/tenant_id"_s)->trigger();
    QCOMPARE(f.customNames(), (QStringList{u"tenant_id"_s, u"tenant_id2"_s}));
    QCOMPARE(f.document.undoStack()->count(), 2);
    QCOMPARE(f.page.findChild<QProgressBar *>(u"schemaMeter"_s)->value(), 2);
    f.document.undoStack()->setIndex(0);
    QCOMPARE(f.entries(), std::string());
}

void TestSchemaPage::duplicates()
{
    Fixture f(R"([{"Name":"plan","AttributeDataType":"Number","Mutable":false}])");
    f.go(f.custom(), 0, SchemaColumn::Type);
    QTest::keyClick(f.custom(), Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr); // the name waits to be typed
    QTest::keyClicks(QApplication::focusWidget(), u"tier"_s);
    pressEnter();
    QCOMPARE(f.entries(), std::string(R"([{"Name":"plan","AttributeDataType":"Number","Mutable":false},)"
                                      R"({"Name":"tier","AttributeDataType":"Number","Mutable":false}])"));
}

void TestSchemaPage::rowsOfASpreadsheet()
{
    Fixture f(R"([{"Name":"plan","AttributeDataType":"String","Mutable":true,)"
              R"("StringAttributeConstraints":{"MinLength":"0","MaxLength":"9"}}])");
    const std::string before = f.entries();
    f.go(f.custom(), 0, SchemaColumn::Name);
    QTest::keySequence(f.custom(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(),
             u"Name\tType\tRequired\tMutable\tMinimum\tMaximum\tDeveloper only\nplan\tString\t\ttrue\t0\t9\t\n"_s);
    f.document.removeItem(*Path::parse("Schema[0]"));
    f.standard()->setFocus();
    QTest::keySequence(f.standard(), QKeySequence::Paste);
    QCOMPARE(f.entries(), before);
    QVERIFY(!f.isShown(u"schemaPasted"_s));

    QApplication::clipboard()->setText(u"a\tUuid\nb"_s);
    QTest::keySequence(f.custom(), QKeySequence::Paste);
    QCOMPARE(f.customNames(), (QStringList{u"plan"_s, u"a"_s, u"b"_s}));
    QCOMPARE(f.text(u"schemaPasted"_s),
             u"Row 1: the type “Uuid” is none of String, Number, DateTime, Boolean: String was taken"_s);
    f.document.undoStack()->undo(); // both rows are one step
    QCOMPARE(f.entries(), before);

    QStringList many;
    for (int i = 0; i < 50; ++i)
        many << u"n%1"_s.arg(i);
    QApplication::clipboard()->setText(many.join(u'\n'));
    QTest::keySequence(f.custom(), QKeySequence::Paste);
    QCOMPARE(f.entries(), before);
    QCOMPARE(f.text(u"schemaPasted"_s),
             u"Nothing was added: 50 rows and the 1 entries there are would be more than 50."_s);
}

void TestSchemaPage::dragsToAnotherPlace()
{
    Fixture f(R"([{"Name":"a"},{"Name":"b"},{"Name":"c"}])");
    QAbstractItemModel *model = f.custom()->model();
    const auto drag = [&](int from, int before) {
        const std::unique_ptr<QMimeData> data(model->mimeData({model->index(from, 0)}));
        QVERIFY(data != nullptr);
        QVERIFY(model->canDropMimeData(data.get(), Qt::MoveAction, before, 0, {}));
        QVERIFY(!model->dropMimeData(data.get(), Qt::MoveAction, before, 0, {})); // nobody has to remove a row
    };
    drag(0, 3);
    QCOMPARE(f.customNames(), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    drag(2, 0);
    QCOMPARE(f.customNames(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    drag(1, 1);
    drag(1, 2);
    QCOMPARE(f.document.undoStack()->count(), 2);
    QVERIFY((f.standard()->model()->flags(f.standard()->model()->index(0, 0)) & Qt::ItemIsDragEnabled) == 0);
}

QTEST_MAIN(TestSchemaPage)
#include "tst_schemapage.moc"
