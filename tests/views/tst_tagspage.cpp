// SPDX-License-Identifier: MIT
#include "document/pooldocument.h"
#include "pages/edittable.h"
#include "pages/tagspage.h"
#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Fixture {
    explicit Fixture(const char *tags = "")
    {
        if (*tags != '\0') {
            PoolConfig config;
            config.set(Path::parse("UserPoolTags").value(), Json::parse(tags));
            document.reset(std::move(config));
        }
        page.resize(900, 600);
        page.show();
        QApplication::setActiveWindow(&page);
    }

    EditTable *table() { return page.findChild<EditTable *>(u"tags"_s); }
    QToolButton *button(const QString &name) { return page.findChild<QToolButton *>(name); }
    bool isShown(const QString &name) { return page.findChild<QWidget *>(name)->isVisible(); }
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents(); // views take an editor's Enter when they are back in the event loop
    }
    std::string tags() const
    {
        const Json *found = document.config().find(Path::parse("UserPoolTags").value());
        return found != nullptr ? found->dump() : std::string();
    }

    PoolDocument document;
    TagsPage page{document};
};

} // namespace

class TestTagsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsByKeyboard();
    void removesByKeyboard();
    void refusedKeyComesBack();
    void full();
    void unreadable();
    void showsPlaces();
    void everyControlIsNamed();
    void pictures_data();
    void pictures();
};

void TestTagsPage::addsByKeyboard()
{
    Fixture f;
    QVERIFY(f.isShown(u"tagsNone"_s));
    f.button(u"tagsAdd"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Insert);
    f.type(u"team"_s);
    QTest::keyClick(f.table(), Qt::Key_Right);
    QTest::keyClick(f.table(), Qt::Key_Return); // opens the editor
    f.type(u"identity"_s);
    QCOMPARE(f.tags(), R"({"team":"identity"})");
    QVERIFY(!f.isShown(u"tagsNone"_s));
    QCOMPARE(f.page.findChild<QLabel *>(u"tagsCount"_s)->text(), u"1 of 50 tags"_s);
    QTest::keyClick(f.table(), Qt::Key_Insert);
    f.type(u"cost center"_s);
    QCOMPARE(f.tags(), R"({"team":"identity","cost center":""})");
}

void TestTagsPage::removesByKeyboard()
{
    Fixture f(R"({"a":"1","b":"2","c":"3"})");
    QVERIFY(!f.button(u"tagsRemove"_s)->isEnabled());
    f.table()->goTo(f.table()->model()->index(1, 0));
    QTest::keyClick(f.table(), Qt::Key_Delete);
    QCOMPARE(f.tags(), R"({"a":"1","c":"3"})");
    QTest::keyClick(f.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(f.table(), Qt::Key_Delete);
    QCOMPARE(f.tags(), std::string());
    QCOMPARE(f.document.undoStack()->count(), 2);
    QVERIFY(f.isShown(u"tagsNone"_s));
}

void TestTagsPage::refusedKeyComesBack()
{
    Fixture f(R"({"a":"1","b":"2"})");
    f.table()->goTo(f.table()->model()->index(0, 0));
    QTest::keyClick(f.table(), Qt::Key_F2);
    f.type(u"b"_s);
    QCOMPARE(f.table()->model()->index(0, 0).data().toString(), u"a"_s);
    QCOMPARE(f.document.undoStack()->count(), 0);
}

void TestTagsPage::full()
{
    Json tags = Json::object();
    for (int i = 0; i < TagModel::maximumCount(); ++i)
        tags[std::to_string(i)] = "x";
    Fixture f(tags.dump().c_str());
    QVERIFY(!f.button(u"tagsAdd"_s)->isEnabled());
    f.table()->goTo(f.table()->model()->index(0, 0));
    QTest::keyClick(f.table(), Qt::Key_Delete);
    QVERIFY(f.button(u"tagsAdd"_s)->isEnabled());
}

void TestTagsPage::unreadable()
{
    Fixture f("[1]");
    QVERIFY(f.isShown(u"tagsUnreadable"_s));
    QVERIFY(!f.button(u"tagsAdd"_s)->isEnabled());
}

void TestTagsPage::showsPlaces()
{
    Fixture f(R"({"a":"1","b":{"x":1}})");
    QSignalSpy visits(&f.page, &TagsPage::visited);
    f.page.showPath(Path::parse("UserPoolTags.b.x").value());
    QCOMPARE(QApplication::focusWidget(), f.table());
    QCOMPARE(f.table()->currentIndex(), f.table()->model()->index(1, 1));
    QCOMPARE(visits.last().first().value<Path>(), Path::parse("UserPoolTags.b").value());
}

void TestTagsPage::everyControlIsNamed()
{
    Fixture f(R"({"a":"1"})");
    QVERIFY(!f.table()->accessibleName().isEmpty());
    const auto buttons = f.page.findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 2);
    for (const QToolButton *button : buttons)
        QVERIFY(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty() && !button->objectName().isEmpty());
}

void TestTagsPage::pictures_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QByteArray>("tags");
    for (const bool isDark : {false, true}) {
        const char *scheme = isDark ? "dark" : "light";
        QTest::addRow("tags-empty-%s", scheme) << isDark << QByteArray();
        QTest::addRow("tags-some-%s", scheme)
            << isDark << QByteArray(R"({"team":"identity","cost center":"42","odd":[1]})");
    }
}

void TestTagsPage::pictures()
{
    QFETCH(bool, isDark);
    QFETCH(QByteArray, tags);
    applyColorScheme(isDark ? ColorScheme::Dark : ColorScheme::Light);
    Fixture f(tags.constData());
    if (!tags.isEmpty())
        f.table()->goTo(f.table()->model()->index(0, 0));
    QCoreApplication::processEvents();
    const QDir folder(QStringLiteral(POOLDESIGNER_BINARY_DIR "/pictures"));
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(f.page.grab().save(folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
}

QTEST_MAIN(TestTagsPage)
#include "tst_tagspage.moc"
