// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "document/pooldocument.h"
#include "items/configfilter.h"
#include "items/configtreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pooldesigner;
using Column = ConfigTreeModel::Column;

namespace {

Path path(const char *text) { return *Path::parse(text); }

// Set rows as indented lines "name = value [state]".
QStringList setRows(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (!index.data(role(ItemRole::IsSet)).toBool())
            continue;
        lines << QStringLiteral("%1%2 = %3 [%4]")
                     .arg(QString(depth * 2, QLatin1Char(' ')), index.data().toString(),
                          index.siblingAtColumn(1).data().toString(), index.siblingAtColumn(2).data().toString());
        lines += setRows(model, index, depth + 1);
    }
    return lines;
}

} // namespace

class TestConfigTreeModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyMemberIsARow();
    void showsWhatIsSet();
    void settingADeepMember();
    void setDataConverts_data();
    void setDataConverts();
    void listsKeepTheirRows();
    void mapsRenameAndAdd();
    void unknownMembersAndWrongKinds();
    void findingsColourTheWayUp();
    void filterModes();

private:
    QModelIndex at(const char *text, Column column = Column::Value) { return m_model->indexOf(path(text), column); }

    std::unique_ptr<PoolDocument> m_document;
    std::unique_ptr<ConfigTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestConfigTreeModel::init()
{
    m_document = std::make_unique<PoolDocument>();
    m_model = std::make_unique<ConfigTreeModel>(*m_document);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestConfigTreeModel::cleanup()
{
    while (m_document->undoStack()->canUndo())
        m_document->undoStack()->undo();
    while (m_document->undoStack()->canRedo())
        m_document->undoStack()->redo();
    m_tester.reset();
    m_model.reset();
    m_document.reset();
}

void TestConfigTreeModel::everyMemberIsARow()
{
    QCOMPARE(m_model->rowCount(), 3);
    for (const FieldSpec *spec : {catalogue::find(Operation::CreateUserPool, "Policies.PasswordPolicy.MinimumLength"),
                                  catalogue::find(Operation::CreateUserPool, "AcrConfiguration")})
        QVERIFY(at(std::string(spec->path).c_str()).isValid());
    QCOMPARE(at("Policies.PasswordPolicy.MinimumLength", Column::State).data().toString(), QStringLiteral("Not set"));
    QCOMPARE(at("Policies.PasswordPolicy.MinimumLength").data().toString(), QStringLiteral("8"));
    QVERIFY(at("Policies.PasswordPolicy.MinimumLength").data(Qt::ForegroundRole).isValid());
}

void TestConfigTreeModel::showsWhatIsSet()
{
    m_document->reset(PoolConfig(Json::parse(R"({"CreateUserPool": {"PoolName": "web", "MfaConfiguration": "OFF",
        "Odd": {"x": [1, 2]}, "AliasAttributes": ["email"]}, "origin": {"Id": "eu-west-1_a"}})")));
    QCOMPARE(setRows(*m_model).join(QLatin1Char('\n')), QStringLiteral("CreateUserPool =  []\n"
                                                                       "  PoolName = web [Set]\n"
                                                                       "  AliasAttributes = email [Set]\n"
                                                                       "    [0] = email [Set]\n"
                                                                       "  MfaConfiguration = OFF [Set to the default]\n"
                                                                       "  Odd = 1 members [Unknown member]\n"
                                                                       "    x = 1, 2 [Unknown member]\n"
                                                                       "      [0] = 1 [Unknown member]\n"
                                                                       "      [1] = 2 [Unknown member]\n"
                                                                       "origin =  []\n"
                                                                       "  Id = eu-west-1_a [From the export]"));
}

void TestConfigTreeModel::settingADeepMember()
{
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserts(m_model.get(), &QAbstractItemModel::rowsInserted);
    QVERIFY(m_model->setData(at("Policies.PasswordPolicy.MinimumLength"), 12));
    QCOMPARE(m_document->config().root()["CreateUserPool"].dump(),
             std::string(R"({"Policies":{"PasswordPolicy":{"MinimumLength":12}}})"));
    QCOMPARE(m_document->undoStack()->count(), 1);
    QVERIFY(m_model->setData(at("Policies.PasswordPolicy.MinimumLength"), 12)); // equal: no step
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(resets.size() + inserts.size(), 0); // a scalar is only dataChanged
    QVERIFY(m_model->reset(at("Policies.PasswordPolicy.MinimumLength")));
    QCOMPARE(m_document->config(), PoolConfig());
}

void TestConfigTreeModel::setDataConverts_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<QString>("json");
    QTest::newRow("text") << "PoolName" << QVariant(QLatin1String("web")) << true << "\"web\"";
    QTest::newRow("number as text") << "Policies.PasswordPolicy.MinimumLength" << QVariant(QLatin1String("9")) << true << "9";
    QTest::newRow("no number") << "Policies.PasswordPolicy.MinimumLength" << QVariant(QLatin1String("x")) << false << "";
    QTest::newRow("bool") << "UsernameConfiguration.CaseSensitive" << QVariant(false) << true << "false";
    QTest::newRow("bool as text") << "UsernameConfiguration.CaseSensitive" << QVariant(QLatin1String("true")) << true << "true";
    QTest::newRow("no bool") << "UsernameConfiguration.CaseSensitive" << QVariant(QLatin1String("yes")) << false << "";
    QTest::newRow("structure is not edited") << "Policies" << QVariant(QLatin1String("{}")) << false << "";
    QTest::newRow("not set stays not set") << "PoolName" << QVariant() << true << "";
}

void TestConfigTreeModel::setDataConverts()
{
    QFETCH(QString, place);
    QFETCH(QVariant, value);
    QFETCH(bool, taken);
    QFETCH(QString, json);
    const QByteArray text = place.toLatin1();
    QCOMPARE(m_model->setData(at(text.constData()), value), taken);
    const Json *present = m_document->config().find(path(text.constData()));
    QCOMPARE(present != nullptr ? QString::fromStdString(present->dump()) : QString(), json);
}

void TestConfigTreeModel::listsKeepTheirRows()
{
    const QModelIndex list = at("Schema", Column::Name);
    QVERIFY(m_model->canAddEntry(list));
    m_model->addEntry(list);
    m_model->addEntry(at("Schema", Column::Name));
    m_model->addEntry(at("Schema", Column::Name));
    m_model->setData(at("Schema[0].Name"), QLatin1String("a"));
    m_model->setData(at("Schema[1].Name"), QLatin1String("b"));
    const QPersistentModelIndex b = at("Schema[1]", Column::Name);
    QSignalSpy moves(m_model.get(), &QAbstractItemModel::rowsMoved);
    m_document->moveItem(path("Schema"), 1, 2);
    QCOMPARE(moves.size(), 1);
    QCOMPARE(b.data().toString(), QStringLiteral("[2] b"));
    m_document->removeItem(path("Schema[0]"));
    QCOMPARE(b.data().toString(), QStringLiteral("[1] b"));
    QVERIFY(b.data(role(ItemRole::Path)).value<Path>() == path("Schema[1]"));
}

void TestConfigTreeModel::mapsRenameAndAdd()
{
    const QModelIndex added = m_model->addEntry(at("UserPoolTags", Column::Name));
    QVERIFY(added.isValid());
    QVERIFY(m_model->setData(added, QLatin1String("team")));
    QVERIFY(m_model->setData(at("UserPoolTags.team"), QLatin1String("shop")));
    m_model->addEntry(at("UserPoolTags", Column::Name));
    QVERIFY(!m_model->setData(at("UserPoolTags.key", Column::Name), QLatin1String("team"))); // taken
    QCOMPARE(m_document->config().root()["CreateUserPool"].dump(),
             std::string(R"({"UserPoolTags":{"team":"shop","key":""}})"));
}

void TestConfigTreeModel::unknownMembersAndWrongKinds()
{
    m_document->setValue(path("Policies"), "text");
    QCOMPARE(at("Policies", Column::State).data().toString(), QStringLiteral("Wrong kind"));
    QCOMPARE(m_model->rowCount(at("Policies", Column::Name)), 0);
    m_document->setValue(path("Extra"), Json::parse(R"({"a": null})"));
    QVERIFY(m_model->setData(at("Extra.a"), QLatin1String("[1]")));
    QCOMPARE(m_document->config().find(path("Extra"))->dump(), std::string(R"({"a":[1]})"));
    m_document->unset(path("Policies"));
    QVERIFY(m_model->rowCount(at("Policies", Column::Name)) > 0);
}

void TestConfigTreeModel::findingsColourTheWayUp()
{
    Diagnostic finding;
    finding.severity = Severity::Warning;
    finding.path = path("EmailConfiguration.SourceArn");
    m_model->setFindings({finding});
    QCOMPARE(at("EmailConfiguration.SourceArn", Column::Name).data(role(ItemRole::Severity)).toInt(),
             static_cast<int>(Severity::Warning));
    QVERIFY(at("EmailConfiguration", Column::Name).data(role(ItemRole::Severity)).isValid());
    QVERIFY(!at("SmsConfiguration", Column::Name).data(role(ItemRole::Severity)).isValid());
}

void TestConfigTreeModel::filterModes()
{
    ConfigFilter filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setSourceModel(m_model.get());
    m_document->setValue(path("EmailConfiguration.From"), "a@example.com");
    filter.setMode(ConfigFilter::Mode::OnlySet);
    QCOMPARE(setRows(filter).join(QLatin1Char('\n')), QStringLiteral("CreateUserPool =  []\n"
                                                                     "  EmailConfiguration = 1 members [Set]\n"
                                                                     "    From = a@example.com [Set]"));
    filter.setMode(ConfigFilter::Mode::All);
    filter.setText(QStringLiteral("minimumlength"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setText(QStringLiteral("no such thing"));
    QCOMPARE(filter.rowCount(), 0);
    filter.setText({});
    filter.setMode(ConfigFilter::Mode::OnlyIrreversible);
    QVERIFY(filter.rowCount(filter.index(0, 0)) >= 4);
}

QTEST_MAIN(TestConfigTreeModel)
#include "tst_configtreemodel.moc"
