// SPDX-License-Identifier: MIT
#include "rules/rulereference.h"
#include "rules/validator.h"

#include <QFile>
#include <QTest>

using namespace pooldesigner;

class TestRuleReference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesOneRule()
    {
        static constexpr std::string_view members[] = {"PoolName", "Schema[].Name"};
        static constexpr Rule rule{.id = "a-rule",
                                   .severity = Severity::Warning,
                                   .confidence = Confidence::Low,
                                   .title = "Something is *wrong*.",
                                   .help = "The service says “[\\w]+ <region>”.",
                                   .source = "somewhere",
                                   .members = members,
                                   .fixable = true};
        const Rule *const rules[] = {&rule};
        const QString page = QString::fromStdString(rulesMarkdown(rules));
        QCOMPARE(page.mid(page.indexOf(u'-')), QStringLiteral("-designer-cli rules --format markdown`.\n\n"
                                                              "- error: 0\n- warning: 1\n- advice: 0\n\n"
                                                              "## a-rule\n\n"
                                                              "**Something is \\*wrong\\*.**\n\n"
                                                              "The service says “\\[\\\\w\\]+ \\<region\\>”.\n\n"
                                                              "- Severity: warning\n- Confidence: low\n"
                                                              "- Members: `PoolName`, `Schema[].Name`\n"
                                                              "- Fix: offered\n- Source: somewhere\n"));
    }

    void thePageIsNotStale()
    {
        QFile file(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/resources/help/rules.md"));
        const bool current =
            file.open(QIODevice::ReadOnly) && file.readAll().toStdString() == rulesMarkdown(allRules());
        QVERIFY2(current, "stale, run: pool-designer-cli rules --format markdown > resources/help/rules.md");
    }
};

QTEST_APPLESS_MAIN(TestRuleReference)
#include "tst_rulereference.moc"
