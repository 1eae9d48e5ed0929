// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "document/pooldocument.h"
#include "formats/importer.h"
#include "items/configfilter.h"
#include "items/configtreemodel.h"
#include "items/schemaattributemodel.h"
#include "items/tagmodel.h"
#include "support/treetext.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>

using namespace pooldesigner;

namespace {

constexpr int kEdits = 1000;
constexpr int kEditsUnderTesters = 150; // a tester walks the whole model after each of them

// Random places, known and strange, and random values of every kind.
class RandomEditor {
public:
    RandomEditor(PoolDocument &document, quint32 seed) : m_document(&document), m_random(seed) {}

    void edit()
    {
        const Path place = anyPlace();
        switch (m_random.bounded(9)) {
        case 0:
        case 1:
        case 2: m_document->setValue(place, anyValue()); break;
        case 3:
            m_document->unset(place);
            if (m_random.bounded(2) == 0) // cleared and typed anew, perhaps in one step
                m_document->setValue(place, anyValue());
            break;
        case 4: m_document->insertItem(anyList(), static_cast<std::size_t>(m_random.bounded(4)), anyValue()); break;
        case 5: m_document->removeItem(anyList().item(static_cast<std::size_t>(m_random.bounded(4)))); break;
        case 6:
            m_document->moveItem(anyList(), static_cast<std::size_t>(m_random.bounded(4)),
                                 static_cast<std::size_t>(m_random.bounded(4)));
            break;
        case 7:
            m_document->rename(Path(Operation::CreateUserPool).child("UserPoolTags").child(key()),
                               QString::fromStdString(key()));
            break;
        default:
            m_document->apply({{.op = Edit::Op::Set, .path = place, .value = anyValue()},
                               {.op = Edit::Op::Unset, .path = anyPlace(), .value = {}}},
                              QStringLiteral("Two things"));
        }
        if (m_random.bounded(3) == 0)
            m_document->finishEdit();
    }

private:
    std::string key() { return std::string(1, static_cast<char>('a' + m_random.bounded(4))); }

    Path anyPlace()
    {
        const auto all = catalogue::all();
        const FieldSpec *spec = all[static_cast<std::size_t>(m_random.bounded(static_cast<int>(all.size())))];
        std::string text(spec->path);
        for (std::size_t at = text.find("[]"); at != std::string::npos; at = text.find("[]", at))
            text.replace(at, 2, '[' + std::to_string(m_random.bounded(3)) + ']');
        for (const char *part : {"{key}", "{value}"}) {
            if (const auto at = text.find(part); at != std::string::npos)
                text.replace(at, std::string_view(part).size(), '.' + key());
        }
        if (spec->operation != Operation::CreateUserPool)
            text = std::string(operationName(spec->operation)) + '.' + text;
        if (m_random.bounded(12) == 0)
            text += ".Strange";
        return *Path::parse(text);
    }

    Path anyList()
    {
        static constexpr std::array kLists{"Schema", "AliasAttributes", "AccountRecoverySetting.RecoveryMechanisms"};
        return *Path::parse(kLists[static_cast<std::size_t>(m_random.bounded(3))]);
    }

    Json anyValue()
    {
        switch (m_random.bounded(9)) {
        case 0: return nullptr;
        case 1: return m_random.bounded(100);
        case 2: return m_random.bounded(2) == 0;
        case 3: return 1.5;
        case 4: return Json::object({{"Name", key()}, {"Mutable", true}});
        case 5: return Json::array({key(), key()});
        case 6: return Json::object();
        case 7: return "O'Neill \"$(x)\" \u202e";
        default: return key();
        }
    }

    PoolDocument *m_document;
    QRandomGenerator m_random;
};

// Every model over a design, each under a tester; the tree also through filters that rows come to and leave.
class Models {
public:
    explicit Models(PoolDocument &document) : m_tree(document), m_schema(document), m_tags(document)
    {
        m_set.setSourceModel(&m_tree);
        m_set.setMode(ConfigFilter::Mode::OnlySet);
        m_found.setSourceModel(&m_tree);
        m_found.setText(QStringLiteral("name"));
        for (QAbstractItemModel *model : models())
            m_testers.push_back(std::make_unique<QAbstractItemModelTester>(
                model, QAbstractItemModelTester::FailureReportingMode::Fatal));
    }

    QStringList text()
    {
        QStringList lines;
        for (const QAbstractItemModel *model : models())
            lines += test::cells(*model);
        return lines;
    }

private:
    std::array<QAbstractItemModel *, 5> models() { return {&m_tree, &m_set, &m_found, &m_schema, &m_tags}; }

    ConfigTreeModel m_tree;
    ConfigFilter m_set;
    ConfigFilter m_found;
    SchemaAttributeModel m_schema;
    TagModel m_tags;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

} // namespace

class TestUndoProperty : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void design_data() { samples(); }
    void design();
    void models_data() { samples(); }
    void models();

private:
    static void samples();
    static void open(const QString &file, PoolDocument &document);
};

void TestUndoProperty::samples()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("empty") << QString();
    const QDir samples(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/resources/samples"));
    for (const QString &name : samples.entryList({QStringLiteral("*.json")}, QDir::Files))
        QTest::addRow("%s", qPrintable(name)) << samples.filePath(name);
}

void TestUndoProperty::open(const QString &file, PoolDocument &document)
{
    if (file.isEmpty())
        return;
    ImportResult result = importFile(file.toStdString());
    QVERIFY2(result.imported.has_value(), result.error.message.c_str());
    document.reset(std::move(result.imported->config));
}

void TestUndoProperty::design()
{
    QFETCH(QString, file);
    PoolDocument document;
    open(file, document);
    const std::string before = document.config().root().dump();
    RandomEditor editor(document, 20261123U + static_cast<quint32>(file.size()));
    for (int i = 0; i < kEdits; ++i)
        editor.edit();
    const std::string after = document.config().root().dump();
    QVERIFY(after != before);
    document.undoStack()->setIndex(0);
    QCOMPARE(document.config().root().dump(), before);
    document.undoStack()->setIndex(document.undoStack()->count());
    QCOMPARE(document.config().root().dump(), after);
    document.undoStack()->setIndex(0);
    QCOMPARE(document.config().root().dump(), before);
}

void TestUndoProperty::models()
{
    QFETCH(QString, file);
    PoolDocument document;
    open(file, document);
    Models models(document);
    // Whatever rows came and went, models that were there all along show what new ones show.
    const auto staleRows = [&] {
        const QStringList shown = models.text();
        const QStringList wanted = Models(document).text();
        const auto [left, right] = std::ranges::mismatch(shown, wanted);
        const QString end = QStringLiteral("(end)");
        return left == shown.end() && right == wanted.end()
                   ? QString()
                   : (left == shown.end() ? end : *left) + QStringLiteral(" instead of ") +
                         (right == wanted.end() ? end : *right);
    };
    RandomEditor editor(document, 20261124U + static_cast<quint32>(file.size()));
    for (int i = 0; i < kEditsUnderTesters; ++i)
        editor.edit();
    QCOMPARE(staleRows(), QString());
    while (document.undoStack()->canUndo())
        document.undoStack()->undo();
    QCOMPARE(staleRows(), QString());
    while (document.undoStack()->canRedo())
        document.undoStack()->redo();
    QCOMPARE(staleRows(), QString());
}

QTEST_MAIN(TestUndoProperty)
#include "tst_undo_property.moc"
