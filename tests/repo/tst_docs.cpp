// SPDX-License-Identifier: MIT
#include "sourcetree.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// The documents are written by hand: this says where they name what is not there.
class TestDocs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readmeNamesTheTwoCommands();
    void commandsOfTheScript();
    void namedCommandsExist();
    void linkedFilesExist();
    void namedTestsExist();
    void menuEntriesOfTheReadme();

private:
    static QString text(const QString &name);
    static QStringList found(const QString &name, const QRegularExpression &pattern);
    static QStringList scriptCommands();
};

QString TestDocs::text(const QString &name)
{
    const auto &files = sourcetree::textFiles();
    const auto file = std::ranges::find(files, name, &sourcetree::File::name);
    return file == files.end() ? QString() : file->lines.join(u'\n');
}

// What the pattern's first group holds, wherever it matches.
QStringList TestDocs::found(const QString &name, const QRegularExpression &pattern)
{
    QStringList result;
    auto matches = pattern.globalMatch(text(name));
    while (matches.hasNext())
        result.append(matches.next().captured(1));
    return result;
}

QStringList TestDocs::scriptCommands()
{
    static const QRegularExpression function(u"^cmd_(\\w+)\\(\\)"_s, QRegularExpression::MultilineOption);
    return found(u"packaging/dev"_s, function) + QStringList{u"help"_s};
}

void TestDocs::readmeNamesTheTwoCommands()
{
    QVERIFY(text(u"README.md"_s).contains(u"packaging/dev run"));
    QVERIFY(text(u"README.md"_s).contains(u"packaging/dev test"));
}

// What the script offers, what it explains and what it does are the same.
void TestDocs::commandsOfTheScript()
{
    static const QRegularExpression explained(u"^  (\\w+) +(?:\\[|[a-z])"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression offered(u"^    ([\\w| ]+)\\) \"cmd_\\$command\""_s,
                                            QRegularExpression::MultilineOption);
    QStringList commands = scriptCommands();
    QCOMPARE(found(u"packaging/dev"_s, explained), commands);
    commands.removeLast();
    QCOMPARE(found(u"packaging/dev"_s, offered).value(0).split(u" | "_s), commands);
}

void TestDocs::namedCommandsExist()
{
    static const QRegularExpression named(u"packaging/dev ([a-z]+)"_s);
    for (const sourcetree::File &file : sourcetree::textFiles()) {
        if (file.extension() != u"md")
            continue;
        for (const QString &command : found(file.name, named))
            QVERIFY2(scriptCommands().contains(command), qPrintable(file.name + u": packaging/dev "_s + command));
    }
}

void TestDocs::linkedFilesExist()
{
    static const QRegularExpression link(u"\\]\\(([^)#:]+)\\)"_s);
    for (const sourcetree::File &file : sourcetree::textFiles()) {
        if (file.extension() != u"md")
            continue;
        const QDir folder = QFileInfo(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/") + file.name).dir();
        for (const QString &target : found(file.name, link))
            QVERIFY2(folder.exists(target), qPrintable(file.name + u": "_s + target));
    }
}

void TestDocs::namedTestsExist()
{
    static const QRegularExpression named(u"`(tst_\\w+)`"_s);
    for (const QString &document : {u"ARCHITECTURE.md"_s, u"CONTRIBUTING.md"_s}) {
        for (const QString &test : found(document, named)) {
            const bool exists = std::ranges::any_of(sourcetree::textFiles(), [&test](const sourcetree::File &file) {
                return file.fileName() == test + u".cpp"_s;
            });
            QVERIFY2(exists, qPrintable(document + u": "_s + test));
        }
    }
}

// "Edit ▸ Find a setting (Ctrl+K)": menu entries are named as the window names them.
void TestDocs::menuEntriesOfTheReadme()
{
    static const QRegularExpression entry(u"▸ ([^|(,]+?) *(?:\\(|\\||,)"_s);
    QString actions; // those of the window and what features add
    for (const sourcetree::File &file : sourcetree::textFiles()) {
        if (file.name.startsWith(u"views/"_s) && file.name.endsWith(u".cpp"_s))
            actions += text(file.name).remove(u'&');
    }
    const QStringList entries = found(u"README.md"_s, entry);
    QVERIFY(!entries.isEmpty());
    for (const QString &name : entries)
        QVERIFY2(actions.contains(u"tr(\"%1\")"_s.arg(name)), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestDocs)
#include "tst_docs.moc"
