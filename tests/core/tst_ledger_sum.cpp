// SPDX-License-Identifier: MIT
#include "formats/ledger/ledger.h"

#include "output/output.h"
#include "randomdesign.h"
#include "support/corpus.h"
#include "support/importtext.h"
#include "support/ledgercheck.h"
#include "support/randomjson.h"

#include <QFileInfo>
#include <QtTest>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

// Nothing of an import is unaccounted for.
class TestLedgerSum : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sumOfSamples_data();
    void sumOfSamples();
    void sumOfCorpus_data();
    void sumOfCorpus();
    void sumOfWrapped();
    void sumOfRandomDesigns();
    void sumOfRandomJson();
};

namespace {

ImportResult imported(std::string_view text, std::optional<Form> form = {})
{
    return importPool(text, ImportOptions{.form = form, .keepSource = true});
}

// The design in every form that can be read again.
std::vector<std::string> writtenForms(const PoolConfig &config)
{
    std::vector<std::string> texts{config.root().dump(-1, ' ', false, Json::error_handler_t::replace)};
    for (const OutputForm form :
         {OutputForm::Command, OutputForm::RequestYaml, OutputForm::CloudFormation, OutputForm::CloudFormationJson})
        texts.push_back(writeOutput(config, {.form = form}).text());
    return texts;
}

} // namespace

void TestLedgerSum::sumOfSamples_data()
{
    QTest::addColumn<QString>("path");
    const QDir samples(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/resources/samples"));
    for (const QString &name : samples.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << samples.filePath(name);
}

void TestLedgerSum::sumOfSamples()
{
    QFETCH(QString, path);
    const ImportResult sample = imported(test::readBytes(path).toStdString());
    QVERIFY(sample.imported);
    for (const std::string &text : writtenForms(sample.imported->config)) {
        const ImportResult result = imported(text);
        QVERIFY2(result.imported, text.c_str());
        QCOMPARE(test::faultsOfLedger(*result.imported), QStringList());
    }
}

void TestLedgerSum::sumOfCorpus_data()
{
    test::addCorpusRows({u"cfn"_s, u"tf"_s, u"tfstate"_s, u"describe"_s, u"input"_s, u"command"_s}, u"*"_s);
}

void TestLedgerSum::sumOfCorpus()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the corpus is not here: set POOLDESIGNER_CORPUS");
    const std::string text = test::readBytes(path).toStdString();
    const ImportResult result = imported(text);
    if (!result.imported)
        return;
    QCOMPARE(test::faultsOfLedger(*result.imported), QStringList());
    const Json whole = Json::parse(text, nullptr, false);
    if (result.imported->pools.size() == 1 && whole.is_structured() && result.imported->form != Form::Command)
        QCOMPARE(test::faultsOfParts(*result.imported, whole), QStringList());
}

// Pools inside anything, in ways that tools wrap them.
void TestLedgerSum::sumOfWrapped()
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        test::RandomJson random(seed);
        Json whole = random.object(3);
        whole["UserPool"] = random.object(3);
        whole["UserPool"]["Name"] = "web";
        for (unsigned level = 0; level < seed % 4; ++level) {
            Json outer = level % 2 == 0 ? random.object(2) : Json::array({1, "x"});
            if (outer.is_object())
                outer["inner"] = std::move(whole);
            else
                outer.push_back(std::move(whole));
            whole = std::move(outer);
        }
        const ImportResult result = imported(whole.dump());
        if (!result.imported || result.imported->pools.size() > 1)
            continue;
        QCOMPARE(test::faultsOfLedger(*result.imported), QStringList());
        QCOMPARE(test::faultsOfParts(*result.imported, whole), QStringList());
    }
}

void TestLedgerSum::sumOfRandomDesigns()
{
    for (quint32 seed = 0; seed < 60; ++seed) {
        const PoolConfig config = test::RandomDesign(seed, test::everyMember()).make();
        for (const std::string &text : writtenForms(config)) {
            const ImportResult result = imported(text);
            if (result.imported)
                QCOMPARE(test::faultsOfLedger(*result.imported), QStringList());
        }
    }
}

void TestLedgerSum::sumOfRandomJson()
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        Json pool = test::RandomJson(seed).object(4);
        pool["PoolName"] = "web";
        for (const Form form : {Form::RequestJson, Form::Describe, Form::Catalogue}) {
            const ImportResult result = imported(pool.dump(), form);
            if (result.imported)
                QCOMPARE(test::faultsOfLedger(*result.imported), QStringList());
        }
    }
}

QTEST_GUILESS_MAIN(TestLedgerSum)
#include "tst_ledger_sum.moc"
