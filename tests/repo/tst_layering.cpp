// SPDX-License-Identifier: MIT
#include "layering.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestLayering : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void topLevelFolders();
    void objections_data();
    void objections();
    void includesOfTheProject();
    void localesAreNotAsked();
    void definedTypes_data();
    void definedTypes();
    void typesHaveOneHeader();
};

void TestLayering::topLevelFolders()
{
    QStringList folders = sourcetree::topLevelFolders();
    folders.sort();
    QCOMPARE(folders, (QStringList{u"app"_s, u"models"_s, u"packaging"_s, u"resources"_s, u"tests"_s, u"views"_s}));
}

void TestLayering::objections_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *what, const char *name, const char *line, bool allowed) {
        QTest::newRow(what) << QString::fromLatin1(name) << QString::fromLatin1(line) << allowed;
    };
    row("core may use QtCore", "models/rules/a.cpp", "#include <QRegularExpression>", true);
    row("core may use core", "models/rules/a.cpp", "#include \"config/path.h\"", true);
    row("no QtGui in core", "models/rules/a.cpp", "#include <QColor>", false);
    row("no QtGui in core by module", "models/config/a.h", "#include <QtGui/QColor>", false);
    row("no QtWidgets in core", "models/formats/a.cpp", "# include <QLabel>", false);
    row("no item models in core", "models/formats/a.cpp", "#include \"items/roles.h\"", false);
    row("no document in the command line", "app/cli/a.cpp", "#include \"document/pooldocument.h\"", false);
    row("no QtGui in the command line", "app/cli/a.cpp", "#include <QImage>", false);
    row("files in formats", "models/formats/a.cpp", "#include <QSaveFile>", true);
    row("no files in rules", "models/rules/a.cpp", "#include <QSaveFile>", false);
    row("no streams of files in config", "models/config/a.cpp", "#include <fstream>", false);
    row("models may use QtGui", "models/document/a.h", "#include <QUndoStack>", true);
    row("no widgets in models", "models/items/a.h", "#include <QWidget>", false);
    row("no views in models", "models/items/a.h", "#include \"dialogs/dialogservice.h\"", false);
    row("no rules in the catalogue", "models/catalogue/a.cpp", "#include \"rules/rule.h\"", false);
    row("no review in rules", "models/rules/a.cpp", "#include \"review/difference.h\"", false);
    row("no review in config", "models/config/a.cpp", "#include \"review/difference.h\"", false);
    row("no output in formats", "models/formats/a.cpp", "#include \"output/output.h\"", false);
    row("no output in review", "models/review/a.cpp", "#include \"output/output.h\"", false);
    row("review in output", "models/output/a.cpp", "#include \"review/difference.h\"", true);
    row("rules in review", "models/review/a.cpp", "#include \"rules/rule.h\"", true);
    row("no other programs", "views/a.cpp", "#include <QProcess>", false);
    row("other programs in tests", "tests/cli/a.cpp", "#include <QProcess>", true);
    row("no std::regex", "views/a.cpp", "#include <regex>", false);
    row("no letters of the locale", "models/rules/a.cpp", "#include <cctype>", false);
    row("no include", "models/rules/a.cpp", "// see QWidget", true);
}

void TestLayering::objections()
{
    QFETCH(QString, name);
    QFETCH(QString, line);
    QTEST(layering::objection(name, layering::includedHeader(line)).isEmpty(), "allowed");
}

void TestLayering::includesOfTheProject()
{
    QStringList complaints;
    for (const sourcetree::File &file : sourcetree::cppFiles()) {
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QString header = layering::includedHeader(file.lines[i]);
            const QString objection = layering::objection(file.name, header);
            if (!objection.isEmpty())
                complaints.append(sourcetree::complaint(file, i, header + u": "_s + objection));
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

// The functions of <cctype> come with other headers too.
void TestLayering::localesAreNotAsked()
{
    static const QRegularExpression asking(
        u"\\bstd::(is(alnum|alpha|digit|lower|space|upper|xdigit)|to(lower|upper))\\b"_s);
    QVERIFY(asking.match(u"std::tolower(c)"_s).hasMatch());
    QStringList complaints;
    for (const sourcetree::File &file : sourcetree::cppFiles()) {
        for (qsizetype i = 0; !file.name.startsWith(u"tests/") && i < file.lines.size(); ++i) {
            if (asking.match(file.lines[i]).hasMatch())
                complaints.append(sourcetree::complaint(file, i, u"asks the locale; config/ascii.h does not"_s));
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void TestLayering::definedTypes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    QTest::newRow("a class") << u"class Path {"_s << u"Path"_s;
    QTest::newRow("the last of its line") << u"class Page final : public QWidget {"_s << u"Page"_s;
    QTest::newRow("on one line") << u"struct Place { int line = 0; };"_s << u"Place"_s;
    QTest::newRow("an enumeration") << u"enum class Change : std::uint8_t {"_s << u"Change"_s;
    QTest::newRow("announced") << u"class Path;"_s << QString();
    QTest::newRow("within another") << u"    struct Entry {"_s << QString();
    QTest::newRow("something of a type") << u"struct Place place() {"_s << QString();
}

void TestLayering::definedTypes()
{
    QFETCH(QString, line);
    QTEST(layering::definedType(line), "name");
}

// All stand in one namespace: two types of one name would be one for the linker, which takes either.
void TestLayering::typesHaveOneHeader()
{
    QHash<QString, QString> headers;
    QStringList complaints;
    for (const sourcetree::File &file : sourcetree::cppFiles()) {
        if (file.extension() != u"h" || file.name.startsWith(u"tests/"))
            continue;
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QString type = layering::definedType(file.lines[i]);
            if (type.isEmpty())
                continue;
            if (headers.contains(type))
                complaints.append(
                    sourcetree::complaint(file, i, type + u" is defined in "_s + headers[type] + u" too"_s));
            headers.insert(type, file.name);
        }
    }
    QVERIFY(headers.contains(u"FindingCounts"_s));
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
