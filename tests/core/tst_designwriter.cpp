// SPDX-License-Identifier: MIT
#include "formats/designwriter.h"

#include "formats/importer.h"
#include "support/importtext.h"
#include "support/randomjson.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

class TestDesignWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesJson_data();
    void writesJson();
    void knowsBareRequests_data();
    void knowsBareRequests();
    void bringsDesignsBack();
    void bringsHostileTextsBack_data();
    void bringsHostileTextsBack();
    void savesNewFile();
    void replacesFileKeepingPermissions();
    void writesThroughLinks();
    void leavesOldFileWhenWritingFails();
    void tellsWhyItCannotSave_data();
    void tellsWhyItCannotSave();
};

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

void TestDesignWriter::writesJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("nested") << R"({"b":[1,{}],"a":{"x":null}})"_ba
                            << "{\n  \"b\": [\n    1,\n    {}\n  ],\n  \"a\": {\n    \"x\": null\n  }\n}\n"_ba;
    QTest::newRow("empty object") << "{}"_ba
                                  << "{}\n"_ba;
    QTest::newRow("characters stay") << R"("é€😀 \u0001 \u007f / < \" \\")"_ba
                                     << "\"é€😀 \\u0001 \x7F / < \\\" \\\\\"\n"_ba;
    QTest::newRow("numbers") << "[1.50,1e2,0.1,18446744073709551615]"_ba
                             << "[\n  1.5,\n  100.0,\n  0.1,\n  18446744073709551615\n]\n"_ba;
}

void TestDesignWriter::writesJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(jsonText(Json::parse(json.toStdString()))), expected);
}

void TestDesignWriter::knowsBareRequests_data()
{
    QTest::addColumn<QByteArray>("design");
    QTest::addColumn<bool>("bare");

    QTest::newRow("request alone") << R"({"CreateUserPool": {"PoolName": "web", "Future": 1}})"_ba << true;
    QTest::newRow("nothing at all") << "{}"_ba << true;
    QTest::newRow("empty parts") << R"({"CreateUserPool": {"PoolName": "web"}, "target": {}, "accepted": []})"_ba
                                 << true;
    QTest::newRow("target") << R"({"CreateUserPool": {"PoolName": "web"}, "target": {"cli": "2021"}})"_ba << false;
    QTest::newRow("second call") << R"({"CreateUserPool": {}, "CreateUserPoolDomain": {"Domain": "a"}})"_ba << false;
    QTest::newRow("unknown part") << R"({"CreateUserPool": {"PoolName": "web"}, "later": null})"_ba << false;
    QTest::newRow("another format") << R"({"format": "pool-designer/0", "CreateUserPool": {}})"_ba << false;
    QTest::newRow("would be moved") << R"({"CreateUserPool": {"PoolName": "web", "Arn": "x"}})"_ba << false;
    QTest::newRow("would be unwrapped") << R"({"CreateUserPool": {"UserPool": {"PoolName": "web"}}})"_ba << false;
    QTest::newRow("would be a design") << R"({"CreateUserPool": {"format": "pool-designer/1"}})"_ba << false;
    QTest::newRow("would be a description") << R"({"CreateUserPool": {"Name": "web", "Policies": {}}})"_ba << false;
    QTest::newRow("would not be known") << R"({"CreateUserPool": {"x": 1}})"_ba << false;
    QTest::newRow("would be a policy") << R"({"CreateUserPool": {"Policies": {}, "Version": "1", "Statement": []}})"_ba
                                       << false;
    QTest::newRow("wrong kind") << R"({"CreateUserPool": 7})"_ba << false;
}

void TestDesignWriter::knowsBareRequests()
{
    QFETCH(QByteArray, design);
    QFETCH(bool, bare);

    const PoolConfig config(Json::parse(design.toStdString()));
    QCOMPARE(isBareRequest(config), bare);
    QCOMPARE(designText(config, false), jsonText(config.root()));
    QCOMPARE(designText(config, true), jsonText(bare ? config.root()["CreateUserPool"] : config.root()));
    if (bare) {
        const ImportResult again = importPool(designText(config, true));
        QVERIFY(again.imported);
        QVERIFY(again.imported->bareRequest);
        QCOMPARE(test::compact(again.imported->config.root()["CreateUserPool"]),
                 test::compact(config.root()["CreateUserPool"]));
    }
}

void TestDesignWriter::bringsDesignsBack()
{
    for (unsigned seed = 0; seed < 500; ++seed) {
        test::RandomJson random(seed);
        Json root = {{"format", PoolConfig::kFormat}, {"CreateUserPool", random.object(4)}};
        if (seed % 2 == 0)
            root["origin"] = random.object(3);
        const Json rest = random.object(2);
        for (const auto &[name, value] : rest.items())
            root[name] = value;
        const PoolConfig config(std::move(root));
        for (const bool bare : {false, true}) {
            const std::string saved = designText(config, bare);
            const ImportResult result = importPool(saved);
            QVERIFY2(result.imported, (std::to_string(seed) + saved + result.error.message).c_str());
            QCOMPARE(test::noteLines(result.imported->notes), QStringList());
            if (!isBareRequest(config))
                QCOMPARE(test::compact(result.imported->config.root()), test::compact(config.root()));
            QCOMPARE(designText(result.imported->config, bare), saved);
        }
    }
}

void TestDesignWriter::bringsHostileTextsBack_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArrayList texts{
        "'; rm -rf / #",      "$(touch x)`id`",      "file:///etc/passwd", "\"}, \"x\": {\"",        "\\u0000\\",
        "\r\n\t\b\f\x1B[31m", "\u202Egnp.exe\u2066", "\uFEFF{}",           "<b onmouseover=x>&amp;", "%s%n%1"};
    for (const QByteArray &text : texts)
        QTest::newRow(text.constData()) << text;
}

void TestDesignWriter::bringsHostileTextsBack()
{
    QFETCH(QByteArray, text);
    Json root = {{"CreateUserPool", {{"PoolName", text.toStdString()}, {text.toStdString(), text.toStdString()}}}};
    const PoolConfig config(std::move(root));
    for (const bool bare : {false, true}) {
        const ImportResult result = importPool(designText(config, bare));
        QVERIFY(result.imported);
        QCOMPARE(test::compact(result.imported->config.root()["CreateUserPool"]),
                 test::compact(config.root()["CreateUserPool"]));
    }
}

void TestDesignWriter::savesNewFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"größe $(x).pool.json"_s);
    QCOMPARE(saveFile(path.toStdString(), "{}\n"), std::string());
    QCOMPARE(contents(path), "{}\n"_ba);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QCOMPARE(saveFile(path.toStdString(), std::string_view("a\0b", 3)), std::string());
    QCOMPARE(contents(path), QByteArray("a\0b", 3));
    QCOMPARE(saveFile(path.toStdString(), {}), std::string());
    QCOMPARE(contents(path), QByteArray());
}

void TestDesignWriter::replacesFileKeepingPermissions()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_s);
    QCOMPARE(saveFile(path.toStdString(), "a longer old text"), std::string());
    const auto permissions =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    QVERIFY(QFile::setPermissions(path, permissions));
    QCOMPARE(saveFile(path.toStdString(), "new"), std::string());
    QCOMPARE(contents(path), "new"_ba);
    QCOMPARE(QFile::permissions(path), permissions);
}

void TestDesignWriter::writesThroughLinks()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"store"_s));
    const QString target = folder.filePath(u"store/real.json"_s);
    const QString near = folder.filePath(u"store/near.json"_s);
    const QString far = folder.filePath(u"far.json"_s);
    QVERIFY(QFile::link(u"real.json"_s, near)); // relative to its folder
    QVERIFY(QFile::link(near, far));

    QCOMPARE(saveFile(target.toStdString(), "old"), std::string());
    for (const QString &link : {near, far}) {
        QCOMPARE(saveFile(link.toStdString(), link.toStdString()), std::string());
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(!QFileInfo(target).isSymLink());
        QCOMPARE(contents(target), link.toUtf8());
    }
    QVERIFY(QFile::remove(target));
    QCOMPARE(saveFile(far.toStdString(), "anew"), std::string());
    QVERIFY(QFileInfo(far).isSymLink());
    QVERIFY(QFileInfo(near).isSymLink());
    QCOMPARE(contents(target), "anew"_ba);
}

void TestDesignWriter::leavesOldFileWhenWritingFails()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_s);
    QCOMPARE(saveFile(path.toStdString(), "old"), std::string());

    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 4096;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const std::string error = saveFile(path.toStdString(), std::string(1'000'000, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);

    QCOMPARE(test::text(error), u"File too large"_s);
    QCOMPARE(contents(path), "old"_ba);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.json"_s});
}

void TestDesignWriter::tellsWhyItCannotSave_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");

    QTest::newRow("no such folder") << u"/nonexistent/a.json"_s << u"No such file or directory"_s;
    QTest::newRow("a folder") << u"/dev"_s << u"This is a folder or a device, not a regular file."_s;
    QTest::newRow("a device") << u"/dev/null"_s << u"This is a folder or a device, not a regular file."_s;
    QTest::newRow("file as folder") << u"/etc/passwd/a.json"_s << u"Not a directory"_s;
}

void TestDesignWriter::tellsWhyItCannotSave()
{
    QFETCH(QString, path);
    QFETCH(QString, expected);
    QCOMPARE(test::text(saveFile(path.toStdString(), "{}")), expected);
}

QTEST_GUILESS_MAIN(TestDesignWriter)
#include "tst_designwriter.moc"
