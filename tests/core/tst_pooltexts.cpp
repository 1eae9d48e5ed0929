// SPDX-License-Identifier: MIT
#include "formats/poolfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sstream>

#include <unistd.h>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

// "FILE:LINE BYTES", or "FILE:LINE! MESSAGE", with the folder left out of all of them.
QStringList read(PoolTexts &texts, const QString &folder = {})
{
    QStringList lines;
    while (auto text = texts.next()) {
        QString line = QString::fromStdString(text->file);
        if (text->line > 0)
            line += u':' + QString::number(text->line);
        Outcome<std::string> bytes = readPoolText(*text);
        line += bytes ? u' ' + QString::fromStdString(*bytes) : u"! "_s + QString::fromStdString(bytes.error().message);
        lines.append(line.remove(folder));
    }
    for (const std::string &note : texts.notes())
        lines.append(u"note: "_s + QString::fromStdString(note).remove(folder));
    return lines;
}

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestPoolTexts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lines_data();
    void lines();
    void lineThatIsTooLong();
    void longTextOfOneLine();
    void weightOfLines();
    void folder();
    void loopsAndTwins();
    void whatCannotBeRead();
    void givenFiles();
    void listings();
};

void TestPoolTexts::lines_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << QByteArray() << QStringList{};
    QTest::newRow("one") << QByteArray("{}\n") << QStringList{u"-:1 {}"_s};
    QTest::newRow("the last without its end") << QByteArray("{}\n[]") << QStringList{u"-:1 {}"_s, u"-:2 []"_s};
    QTest::newRow("blank ones count but are left out")
        << QByteArray("\n{}\n \t\r\n[]\n\n") << QStringList{u"-:2 {}"_s, u"-:4 []"_s};
    QTest::newRow("ends of Windows") << QByteArray("{}\r\n[]\r\n") << QStringList{u"-:1 {}\r"_s, u"-:2 []\r"_s};
}

void TestPoolTexts::lines()
{
    QFETCH(QByteArray, input);
    QFETCH(QStringList, expected);
    std::istringstream in(input.toStdString());
    PoolLines texts(in, "-");
    QCOMPARE(read(texts), expected);
    QVERIFY(!texts.weight());
}

void TestPoolTexts::lineThatIsTooLong()
{
    std::istringstream in("{}\n" + std::string(kMaxLineBytes + 1, 'x') + "\n" + std::string(kMaxLineBytes, ' ') +
                          "\n[]\n");
    PoolLines texts(in, "-");
    QCOMPARE(read(texts),
             (QStringList{u"-:1 {}"_s,
                          u"-:2! The line is longer than 4 MiB. A pool takes a few kilobytes: check that this is the "
                          "right file."_s,
                          u"-:4 []"_s}));
}

void TestPoolTexts::longTextOfOneLine()
{
    const std::string blanks(kMaxLineBytes, ' ');
    std::istringstream list("[" + blanks + "]\n");
    PoolStream whole(list, "-");
    QCOMPARE(whole.next()->bytes->size(), kMaxLineBytes + 3);
    std::istringstream object("\n{" + blanks + "}");
    PoolStream pool(object, "-");
    const auto text = pool.next();
    QVERIFY(text->bytes);
    QCOMPARE(text->line, std::size_t{0});
    std::istringstream listing("{" + blanks + "}\n{}\n");
    PoolStream lines(listing, "-");
    QCOMPARE(read(lines),
             (QStringList{u"-:1! The line is longer than 4 MiB. A pool takes a few kilobytes: check that this is the "
                          "right file."_s,
                          u"-:2 {}"_s}));
}

void TestPoolTexts::weightOfLines()
{
    std::istringstream in("{}\n\n[1]");
    PoolLines texts(in, "-");
    QCOMPARE(texts.next()->weight, 3U);
    QCOMPARE(texts.next()->weight, 3U);
}

void TestPoolTexts::folder()
{
    const QTemporaryDir dir;
    const QString root = dir.path() + u'/';
    for (const char *name : {"b.json", "a/2.yaml", "a/10.yml", "a/1.template", "c.tfstate", "A.json", "readme.md",
                             "a/x.png", ".git/c.json", ".hidden.json"})
        write(root + QLatin1String(name), name);
    write(root + u"d.ndjson"_s, "{1}\n{2}\n");
    const QStringList expected{
        u"A.json A.json"_s,
        u"a/1.template a/1.template"_s,
        u"a/10.yml a/10.yml"_s,
        u"a/2.yaml a/2.yaml"_s,
        u"b.json b.json"_s,
        u"c.tfstate c.tfstate"_s,
        u"d.ndjson:1 {1}"_s,
        u"d.ndjson:2 {2}"_s,
        u"note: Passed over, by their names: 2 files that are neither .json, .ndjson, .jsonl, "
        ".yaml, .yml, .template nor .tfstate."_s,
        u"note: Passed over, because hidden: 2 files or folders whose names begin with a dot."_s};
    for (const QString &given : {dir.path(), root}) {
        PoolFiles texts({given.toStdString()});
        QCOMPARE(texts.weight(), 6U + 12 + 8 + 8 + 6 + 9 + 8);
        QCOMPARE(read(texts, root), expected);
    }
}

void TestPoolTexts::loopsAndTwins()
{
    const QTemporaryDir dir;
    const QString root = dir.path() + u'/';
    write(root + u"a/p.json"_s, "1");
    QVERIFY(QFile::link(dir.path(), root + u"a/back"_s));
    QVERIFY(QFile::link(u"a"_s, root + u"b"_s));
    QVERIFY(QFile::link(u"a/p.json"_s, root + u"q.json"_s));
    PoolFiles texts({dir.path().toStdString()});
    QCOMPARE(read(texts, dir.path()), (QStringList{u"/a/p.json 1"_s, u"/q.json 1"_s,
                                                   u"note: /a/back is the same folder as , which is read once."_s,
                                                   u"note: /b is the same folder as /a, which is read once."_s}));
}

void TestPoolTexts::whatCannotBeRead()
{
    const QTemporaryDir dir;
    const QString root = dir.path() + u'/';
    write(root + u"a.json"_s, "1");
    write(root + u"z.json"_s, "2");
    QVERIFY(QFile::link(u"nowhere"_s, root + u"b.json"_s));
    QVERIFY(QDir(root).mkdir(u"closed"_s));
    QVERIFY(QFile::setPermissions(root + u"closed"_s, QFile::Permissions()));
    PoolFiles texts({dir.path().toStdString(), "no-such-file.json", root.toStdString() + "no-such.ndjson"});
    QVERIFY(QFile::remove(root + u"z.json"_s));
    QStringList expected{u"a.json 1"_s,
                         u"b.json! The file cannot be opened: No such file or directory."_s,
                         u"closed! The folder cannot be read: Permission denied."_s,
                         u"z.json! The file cannot be opened: No such file or directory."_s,
                         u"no-such-file.json! The file cannot be opened: No such file or directory."_s,
                         u"no-such.ndjson! The file cannot be opened: No such file or directory."_s};
    if (geteuid() == 0) { // may read everything
        expected.removeAt(2);
        qInfo("run as root: a folder without permission is not tried");
    }
    QCOMPARE(read(texts, root), expected);
    QVERIFY(QFile::setPermissions(root + u"closed"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestPoolTexts::givenFiles()
{
    const QTemporaryDir dir;
    const QString root = dir.path() + u'/';
    write(root + u"pool.txt"_s, "1");
    write(root + u".hidden"_s, "2");
    const std::string first = (root + u"pool.txt"_s).toStdString();
    PoolFiles texts({first, (root + u".hidden"_s).toStdString(), first});
    QCOMPARE(read(texts, root), (QStringList{u"pool.txt 1"_s, u".hidden 2"_s, u"pool.txt 1"_s}));
}

void TestPoolTexts::listings()
{
    const QTemporaryDir dir;
    const QString root = dir.path() + u'/';
    write(root + u"one.txt"_s, "{1}\n\n{2}\n");
    write(root + u"two.txt"_s, "{3}");
    PoolFiles texts({(root + u"one.txt"_s).toStdString(), (root + u"two.txt"_s).toStdString()}, FileReading::Listings);
    QCOMPARE(read(texts, root), (QStringList{u"one.txt:1 {1}"_s, u"one.txt:3 {2}"_s, u"two.txt:1 {3}"_s}));
    QVERIFY(isListingName("a/b.ndjson"));
    QVERIFY(isListingName("b.jsonl"));
    QVERIFY(!isListingName("b.json"));
}

QTEST_GUILESS_MAIN(TestPoolTexts)
#include "tst_pooltexts.moc"
