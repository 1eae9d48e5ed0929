// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "document/pooldocument.h"
#include "items/configtreemodel.h"
#include "support/cputimer.h"
#include "support/treetext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pooldesigner;
using Column = ConfigTreeModel::Column;

namespace {

Path path(const char *text) { return *Path::parse(text); }

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
    void findingsStayWhenADesignIsOpened();
    void findingsAreSaidInWords();
    void hostileTextIsHarmless();
    void rowsThatAreOnlyThereWhileSetGo();
    void textOfUnknownMembersStaysText();
    void wrongKindsCanBeMended();
    void whatTheServiceSaidIsReadOnly();
    void entriesAreRowsThatGo();
    void manyStrangeMembersAreQuick();

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
    QCOMPARE(test::setRows(*m_model).join(QLatin1Char('\n')),
             QStringLiteral("CreateUserPool =  []\n"
                            "  PoolName = web [Set]\n"
                            "  AliasAttributes = email [Set]\n"
                            "    [0] = email [Set]\n"
                            "  MfaConfiguration = OFF [Set to the default]\n"
                            "  Odd = 1 member [Unknown member]\n"
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
    QTest::newRow("number as text") << "Policies.PasswordPolicy.MinimumLength" << QVariant(QLatin1String("9")) << true
                                    << "9";
    QTest::newRow("no number") << "Policies.PasswordPolicy.MinimumLength" << QVariant(QLatin1String("x")) << false
                               << "";
    QTest::newRow("bool") << "UsernameConfiguration.CaseSensitive" << QVariant(false) << true << "false";
    QTest::newRow("bool as text") << "UsernameConfiguration.CaseSensitive" << QVariant(QLatin1String("true")) << true
                                  << "true";
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

void TestConfigTreeModel::findingsStayWhenADesignIsOpened()
{
    // Whoever finds the same in the next design has no reason to say so again.
    Diagnostic finding;
    finding.path = path("PoolName");
    m_model->setFindings({finding});
    m_document->reset(PoolConfig());
    QVERIFY(at("PoolName", Column::Name).data(role(ItemRole::Severity)).isValid());
    m_model->setFindings({});
    QVERIFY(!at("PoolName", Column::Name).data(role(ItemRole::Severity)).isValid());
}

void TestConfigTreeModel::findingsAreSaidInWords()
{
    Diagnostic finding;
    finding.severity = Severity::Warning;
    finding.path = path("EmailConfiguration.SourceArn");
    finding.message = "It is <b>missing</b>";
    Diagnostic accepted = finding;
    accepted.path = path("PoolName");
    accepted.accepted = true;
    m_model->setFindings({finding, accepted});
    const QModelIndex place = at("EmailConfiguration.SourceArn", Column::State);
    QCOMPARE(place.data().toString(), QStringLiteral("Not set · Warning"));
    QCOMPARE(at("EmailConfiguration", Column::State).data().toString(), QStringLiteral("Not set · Warning below"));
    QCOMPARE(at("PoolName", Column::State).data().toString(), QStringLiteral("Not set"));
    QVERIFY(place.data(Qt::AccessibleDescriptionRole)
                .toString()
                .startsWith(QStringLiteral("Warning: It is <b>missing</b>\n")));
    QVERIFY(place.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;missing")));
}

void TestConfigTreeModel::hostileTextIsHarmless()
{
    const std::string name = "<img src='file:///x'>\u202e";
    const Path place = path("UserPoolTags").child(name);
    m_document->setValue(place, "a\n\u202eb\x01");
    const QModelIndex value = m_model->indexOf(place, Column::Value);
    const QModelIndex shownName = m_model->indexOf(place, Column::Name);
    QCOMPARE(value.data().toString(), QStringLiteral("a⏎\\u{202e}b\\u{1}"));
    QCOMPARE(shownName.data().toString(), QStringLiteral("<img src='file:///x'>\\u{202e}"));
    QCOMPARE(shownName.data(Qt::EditRole).toString(), QString::fromStdString(name));
    // The catalogue describes a tag's value, but not a strange member.
    m_document->setValue(Path(Operation::CreateUserPool).child(name), 1);
    const QModelIndex strange = m_model->indexOf(Path(Operation::CreateUserPool).child(name));
    QVERIFY(!strange.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
    QVERIFY(strange.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;img")));
    QVERIFY(m_model->setData(shownName, QLatin1String("plain")));
    QVERIFY(m_document->config().contains(path("UserPoolTags.plain")));
}

void TestConfigTreeModel::rowsThatAreOnlyThereWhileSetGo()
{
    // An unknown member, an entry of a map, a member that only writers set, and unknown names at the top.
    for (const char *place :
         {"Odd", "UserPoolTags.team", "SetUserPoolMfaConfig.UserPoolId", "origin.Id", "target.cli"}) {
        m_document->setValue(path("PoolName"), place);
        m_document->setValue(path(place), "x");
        m_document->finishEdit();
        const bool isInFile = !path(place).operation().has_value();
        QVERIFY2(at(place).isValid(), place);
        m_document->unset(path(place));
        QVERIFY2(!at(place).isValid(), place);
        QCOMPARE(m_model->rowCount(), 3);
        m_document->undoStack()->undo();
        QVERIFY2(at(place).isValid(), place);
        QCOMPARE(m_model->rowCount(), isInFile ? 4 : 3);
        m_document->undoStack()->undo();
        QVERIFY2(!at(place).isValid(), place);
    }
}

void TestConfigTreeModel::textOfUnknownMembersStaysText()
{
    m_document->reset(PoolConfig(Json::parse(R"({"CreateUserPool": {"Odd": "5", "Deep": null}})")));
    QVERIFY(m_model->setData(at("Odd"), at("Odd").data(Qt::EditRole)));
    QCOMPARE(m_document->undoStack()->count(), 0);
    QVERIFY(m_model->setData(at("Odd"), QLatin1String("6")));
    QVERIFY(*m_document->config().find(path("Odd")) == 6);
    // What no file may hold is not JSON for an editor either.
    QVERIFY(m_model->setData(at("Deep"), QString(1000, QLatin1Char('['))));
    QVERIFY(m_document->config().find(path("Deep"))->is_string());
    QVERIFY(m_model->setData(at("Deep"), QLatin1String(R"({"a": 1, "a": 2})")));
    QVERIFY(m_document->config().find(path("Deep"))->is_string());
}

void TestConfigTreeModel::wrongKindsCanBeMended()
{
    m_document->reset(PoolConfig(Json::parse(
        R"({"CreateUserPool": {"Policies": {"PasswordPolicy": {"MinimumLength": "8"}}, "PoolName": null}})")));
    const char *length = "Policies.PasswordPolicy.MinimumLength";
    QCOMPARE(at(length, Column::State).data().toString(), QStringLiteral("Wrong kind"));
    QVERIFY(m_model->setData(at(length), at(length).data(Qt::EditRole)));
    QVERIFY(*m_document->config().find(path(length)) == 8);
    QCOMPARE(at("PoolName", Column::State).data().toString(), QStringLiteral("Wrong kind"));
    QVERIFY(m_model->setData(at("PoolName"), QLatin1String("web")));
    QCOMPARE(at("PoolName", Column::State).data().toString(), QStringLiteral("Set"));
}

void TestConfigTreeModel::whatTheServiceSaidIsReadOnly()
{
    m_document->reset(PoolConfig(Json::parse(R"({"CreateUserPool": {}, "origin": {"Id": "eu-west-1_a",
        "SchemaAttributes": [1]}, "target": {"region": "eu-west-1"}, "notes": "mine"})")));
    for (const char *place : {"origin.Id", "origin.SchemaAttributes", "target.region"}) {
        QVERIFY((at(place).flags() & Qt::ItemIsEditable) == 0);
        QVERIFY(!m_model->setData(at(place), QLatin1String("x")));
        QVERIFY(!m_model->canReset(at(place)));
        QVERIFY(!m_model->canAddEntry(at(place)));
    }
    QCOMPARE(at("origin.Id", Column::State).data().toString(), QStringLiteral("From the export"));
    QCOMPARE(at("target.region", Column::State).data().toString(), QStringLiteral("In the file only"));
    QCOMPARE(m_model->rowCount(), 6);
}

void TestConfigTreeModel::entriesAreRowsThatGo()
{
    m_document->setValue(path("UserPoolTags.team"), "shop");
    m_document->setValue(path("Odd"), 1);
    m_document->insertItem(path("AliasAttributes"), 0, "email");
    m_document->setValue(path("PoolName"), "web");
    QVERIFY(m_model->isEntry(at("UserPoolTags.team")));
    QVERIFY(m_model->isEntry(at("Odd")));
    QVERIFY(m_model->isEntry(at("AliasAttributes[0]")));
    QVERIFY(!m_model->isEntry(at("PoolName")));
    QVERIFY(!m_model->isEntry(at("MfaConfiguration")));
    QVERIFY(!m_model->isEntry(at("")));
    QVERIFY(!m_model->isEntry({}));
}

void TestConfigTreeModel::manyStrangeMembersAreQuick()
{
    Json many = Json::object();
    for (int i = 0; i < 5000; ++i)
        many["member" + std::to_string(i)] = i;
    m_document->setValue(path("Odd"), 1);
    m_document->finishEdit();
    m_tester.reset(); // it walks the whole model for every row
    const test::CpuTimer timer;
    m_document->setValue(path("Odd"), many);
    QCOMPARE(m_model->rowCount(at("Odd", Column::Name)), 5000);
    m_document->undoStack()->undo();
    QCOMPARE(m_model->rowCount(at("Odd", Column::Name)), 0);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestConfigTreeModel)
#include "tst_configtreemodel.moc"
