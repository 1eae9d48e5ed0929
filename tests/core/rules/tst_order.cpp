// SPDX-License-Identifier: MIT
#include "formats/importer.h"
#include "rules/reviewers/reviewers.h"
#include "rules/validator.h"
#include "support/corpus.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <random>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList corpus()
{
    return test::corpusFiles(u"describe"_s, u"*.json"_s) + test::corpusFiles(u"input"_s, u"*.json"_s);
}

// The same JSON with the members of every object in another order; lists stay as they are.
Json shuffled(const Json &value, std::mt19937 &random)
{
    if (value.is_array()) {
        Json list = Json::array();
        for (const Json &item : value)
            list.push_back(shuffled(item, random));
        return list;
    }
    if (!value.is_object())
        return value;
    std::vector<std::string> names;
    for (const auto &member : value.items())
        names.push_back(member.key());
    std::ranges::shuffle(names, random);
    Json object = Json::object();
    for (const std::string &name : names)
        object[name] = shuffled(value[name], random);
    return object;
}

// What was found, whatever order it is shown in: unknown members and tags are listed as the design has them.
QString found(const PoolConfig &design)
{
    std::vector<const Rule *> rules(allRules().begin(), allRules().end());
    rules.insert(rules.end(), reviewerRules().begin(), reviewerRules().end());
    QStringList lines;
    for (const Diagnostic &finding : Validator(rules).validate(design)) {
        QString line = QString::fromStdString(finding.rule + ' ' + finding.path.toString() + ' ' + finding.message);
        for (const Fix &fix : finding.fixes)
            line += u" | "_s + QString::fromStdString(fix.title);
        lines << line;
    }
    lines.sort();
    return lines.join(u'\n');
}

} // namespace

// Findings do not depend on the order in which an export or a request happens to write its members.
class TestOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anyOrder_data();
    void anyOrder();
};

void TestOrder::initTestCase()
{
    if (corpus().isEmpty())
        QSKIP("There is no corpus: see POOLDESIGNER_CORPUS.");
}

void TestOrder::anyOrder_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : corpus())
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
}

void TestOrder::anyOrder()
{
    QFETCH(QString, path);
    const QByteArray bytes = test::readBytes(path);
    const ImportResult straight = importPool({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!straight.imported)
        QSKIP(qPrintable(u"Refused: "_s + QString::fromStdString(straight.error.message)));
    const QString expected = found(straight.imported->config);
    const Json source = Json::parse(bytes.begin(), bytes.end());
    for (unsigned seed = 0; seed < 8; ++seed) {
        std::mt19937 random(seed);
        const ImportResult other = importPool(shuffled(source, random).dump());
        QVERIFY2(other.imported, other.error.message.c_str());
        QCOMPARE(found(other.imported->config), expected);
    }
}

QTEST_APPLESS_MAIN(TestOrder)
#include "tst_order.moc"
