// SPDX-License-Identifier: MIT
#include "formats/designwriter.h"
#include "formats/importer.h"
#include "support/corpus.h"
#include "support/importtext.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

class TestImportCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryValue_data() { addFiles(); }
    void keepsEveryValue();
    void comesBackFromDisk_data() { addFiles(); }
    void comesBackFromDisk();
    void keepsPlainRequests_data() { addFiles(); }
    void keepsPlainRequests();

private:
    static void addFiles();
};

namespace {

// Every text, number and flag, as JSON.
void collect(const Json &value, std::set<std::string> &scalars)
{
    if (!value.is_structured()) {
        scalars.insert(value.dump());
        return;
    }
    for (const Json &below : value)
        collect(below, scalars);
}

bool isNamed(const std::string &scalar, const QString &notes)
{
    const Json value = Json::parse(scalar);
    const std::string shown = value.is_string() ? value.get<std::string>() : scalar;
    return notes.contains(test::text(shown));
}

const Json &poolOf(const Json &file)
{
    const Json &inner = file.contains("data") ? file["data"] : file;
    return inner.contains("UserPool") ? inner["UserPool"] : inner;
}

} // namespace

void TestImportCorpus::addFiles() { test::addCorpusRows({u"describe"_s, u"input"_s}, u"*.json"_s); }

void TestImportCorpus::keepsEveryValue()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the corpus is not here: set POOLDESIGNER_CORPUS");
    const bool describe = path.contains(u"/describe/"_s);
    const ImportResult result = importFile(path.toStdString());
    QVERIFY2(result.imported, qPrintable(test::errorLine(result.error)));
    QCOMPARE(result.imported->form, describe ? Form::Describe : Form::RequestJson);

    // Entries that a note drops by name: their settings are those of every pool, or made by the service.
    const QString notes = test::noteLines(result.imported->notes).join(u'\n');
    Json pool = poolOf(Json::parse(test::readBytes(path).toStdString()));
    if (pool.contains("SchemaAttributes")) {
        const Json schema = result.imported->config.root()["CreateUserPool"].value("Schema", Json::array());
        for (Json &entry : pool["SchemaAttributes"]) {
            const std::string name = entry["Name"];
            const std::string bare = name.substr(name.rfind(':') + 1);
            if (std::ranges::none_of(schema, [&](const Json &kept) { return kept["Name"] == bare; }))
                entry = name;
        }
    }
    std::set<std::string> wanted;
    std::set<std::string> found;
    collect(pool, wanted);
    collect(result.imported->config.root(), found);
    QStringList lost;
    for (const std::string &scalar : wanted) {
        if (!found.contains(scalar) && !isNamed(scalar, notes))
            lost << test::text(scalar);
    }
    QCOMPARE(lost, QStringList());
}

void TestImportCorpus::comesBackFromDisk()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the corpus is not here: set POOLDESIGNER_CORPUS");
    const ImportResult first = importFile(path.toStdString());
    QVERIFY(first.imported);

    const QTemporaryDir folder;
    for (const bool bare : {false, true}) {
        const std::string saved = folder.filePath(u"a.pool.json"_s).toStdString();
        QCOMPARE(saveFile(saved, designText(first.imported->config, bare)), std::string());
        const ImportResult again = importFile(saved);
        QVERIFY(again.imported);
        QCOMPARE(test::noteLines(again.imported->notes), QStringList());
        QCOMPARE(test::compact(again.imported->config.root()), test::compact(first.imported->config.root()));
        QCOMPARE(again.imported->bareRequest, bare && isBareRequest(first.imported->config));
    }
}

void TestImportCorpus::keepsPlainRequests()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the corpus is not here: set POOLDESIGNER_CORPUS");
    const ImportResult result = importFile(path.toStdString());
    QVERIFY(result.imported);
    if (!result.imported->bareRequest)
        return;
    const Json file = Json::parse(test::readBytes(path).toStdString());
    QCOMPARE(designText(result.imported->config, true), jsonText(file));
    QCOMPARE(test::noteLines(result.imported->notes), QStringList());
}

QTEST_GUILESS_MAIN(TestImportCorpus)
#include "tst_import_corpus.moc"
