// SPDX-License-Identifier: MIT
#include "document/pooldocument.h"
#include "items/configfilter.h"
#include "items/configtreemodel.h"
#include "support/treetext.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace pooldesigner;

namespace {

Path path(const char *text) { return *Path::parse(text); }

} // namespace

class TestConfigFilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everythingWithoutAFilter();
    void texts_data();
    void texts();
    void valuesAreFound();
    void onlySet();
    void onlySetFollowsTheDesign();
    void onlyFindings();
    void onlyIrreversible();
    void textAndModeTogether();

private:
    QStringList names() const { return test::rowNames(m_filter); }

    std::unique_ptr<PoolDocument> m_document;
    std::unique_ptr<ConfigTreeModel> m_model;
    ConfigFilter m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestConfigFilter::init()
{
    m_document = std::make_unique<PoolDocument>();
    m_model = std::make_unique<ConfigTreeModel>(*m_document);
    m_filter.setSourceModel(m_model.get());
    m_tester =
        std::make_unique<QAbstractItemModelTester>(&m_filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestConfigFilter::cleanup()
{
    m_tester.reset();
    m_filter.setText({});
    m_filter.setMode(ConfigFilter::Mode::All);
    m_filter.setSourceModel(nullptr);
    m_model.reset();
    m_document.reset();
}

void TestConfigFilter::everythingWithoutAFilter() { QCOMPARE(names(), test::rowNames(*m_model)); }

void TestConfigFilter::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows"); // the ends of branches
    const QStringList length{QStringLiteral("MinimumLength")};
    QTest::newRow("name, whatever the case") << QStringLiteral("minimumlength") << length;
    QTest::newRow("spaces") << QStringLiteral("  minimumlength  ") << length;
    QTest::newRow("structure above and name") << QStringLiteral("passwordpolicy minimumlength") << length;
    QTest::newRow("option") << QStringLiteral("--mfa-configuration") << QStringList{QStringLiteral("MfaConfiguration")};
    QTest::newRow("names of requests find nothing") << QStringLiteral("createuserpool minimumlength") << QStringList();
    QTest::newRow("nothing") << QStringLiteral("no such thing") << QStringList();
}

void TestConfigFilter::texts()
{
    QFETCH(QString, text);
    QFETCH(QStringList, rows);
    m_filter.setText(text);
    QStringList ends;
    const auto visit = [&](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < m_filter.rowCount(parent); ++row) {
            const QModelIndex index = m_filter.index(row, 0, parent);
            if (m_filter.rowCount(index) == 0)
                ends << index.data().toString();
            self(self, index);
        }
    };
    visit(visit, {});
    QCOMPARE(ends, rows);
}

void TestConfigFilter::valuesAreFound()
{
    m_document->setValue(path("UserPoolTags.team"), "zebra");
    m_filter.setText(QStringLiteral("zebra"));
    QCOMPARE(names(), QStringList({QStringLiteral("CreateUserPool"), QStringLiteral("  UserPoolTags"),
                                   QStringLiteral("    team")}));
}

void TestConfigFilter::onlySet()
{
    m_document->setValue(path("EmailConfiguration.From"), "a@example.com");
    m_filter.setMode(ConfigFilter::Mode::OnlySet);
    QCOMPARE(test::setRows(m_filter).join(QLatin1Char('\n')), QStringLiteral("CreateUserPool =  []\n"
                                                                             "  EmailConfiguration = 1 member [Set]\n"
                                                                             "    From = a@example.com [Set]"));
    QCOMPARE(names().size(), 3);
}

void TestConfigFilter::onlySetFollowsTheDesign()
{
    m_filter.setMode(ConfigFilter::Mode::OnlySet);
    QCOMPARE(names(), QStringList(QStringLiteral("CreateUserPool")));
    m_document->setValue(path("Policies.PasswordPolicy.MinimumLength"), 12);
    QCOMPARE(names().size(), 4);
    m_document->setValue(path("SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration.Enabled"), true);
    QCOMPARE(names().size(), 7);
    m_document->undoStack()->undo();
    m_document->undoStack()->undo();
    QCOMPARE(names(), QStringList(QStringLiteral("CreateUserPool")));
    m_document->undoStack()->redo();
    QCOMPARE(names().last(), QStringLiteral("      MinimumLength"));
}

void TestConfigFilter::onlyFindings()
{
    Diagnostic finding;
    finding.path = path("EmailConfiguration.SourceArn");
    m_filter.setMode(ConfigFilter::Mode::OnlyFindings);
    QCOMPARE(m_filter.rowCount(), 0);
    m_model->setFindings({finding});
    QCOMPARE(names(), QStringList({QStringLiteral("CreateUserPool"), QStringLiteral("  EmailConfiguration"),
                                   QStringLiteral("    SourceArn")}));
    m_model->setFindings({});
    QCOMPARE(m_filter.rowCount(), 0);
}

void TestConfigFilter::onlyIrreversible()
{
    m_filter.setMode(ConfigFilter::Mode::OnlyIrreversible);
    const QStringList rows = names();
    for (const char *expected : {"  AliasAttributes", "  UsernameAttributes", "  Schema", "  UsernameConfiguration"})
        QVERIFY2(rows.contains(QLatin1String(expected)), expected);
    QVERIFY(!rows.contains(QStringLiteral("  PoolName")) && !rows.contains(QStringLiteral("  MfaConfiguration")));
}

void TestConfigFilter::textAndModeTogether()
{
    m_document->setValue(path("Policies.PasswordPolicy.MinimumLength"), 12);
    m_filter.setMode(ConfigFilter::Mode::OnlySet);
    m_filter.setText(QStringLiteral("minimumlength"));
    QCOMPARE(names().last(), QStringLiteral("      MinimumLength"));
    m_filter.setText(QStringLiteral("requirenumbers"));
    QCOMPARE(m_filter.rowCount(), 0);
}

QTEST_MAIN(TestConfigFilter)
#include "tst_configfilter.moc"
