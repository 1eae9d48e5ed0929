// SPDX-License-Identifier: MIT
#include "config/identical.h"
#include "core/randomdesign.h"
#include "document/pooldocument.h"
#include "rules/editing.h"
#include "rules/validator.h"
#include "support/rulecases.h"

#include <QTest>

using namespace pooldesigner;

// The window makes of a fix what the rules, the command line and patches say it makes, and undo takes all of it back.
class TestFixParity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tablesOfTheRules();
    void randomDesigns();
};

namespace {

void check(const PoolConfig &design, const std::vector<Edit> &edits)
{
    PoolDocument document;
    document.reset(design);
    PoolConfig expected = design;
    const bool fits = applyEdits(expected, edits);
    const bool changes = fits && !identical(expected.root(), design.root());
    QCOMPARE(document.apply(edits, QStringLiteral("Mend")), changes);
    if (!changes)
        expected = design;
    QCOMPARE(QByteArray::fromStdString(document.config().root().dump()),
             QByteArray::fromStdString(expected.root().dump()));
    document.undoStack()->undo();
    QCOMPARE(QByteArray::fromStdString(document.config().root().dump()),
             QByteArray::fromStdString(design.root().dump()));
    QVERIFY(!document.undoStack()->canUndo());
}

// Answers how many fixes there were.
int checkFixes(const PoolConfig &design, const std::vector<Diagnostic> &findings)
{
    int count = 0;
    for (const Diagnostic &finding : findings) {
        for (const Fix &fix : finding.fixes) {
            ++count;
            check(design, fix.edits);
            if (QTest::currentTestFailed())
                return count;
        }
    }
    return count;
}

} // namespace

void TestFixParity::tablesOfTheRules()
{
    int count = 0;
    for (const std::string &rule : test::rulesWithCases()) {
        for (const test::RuleCase &row : test::ruleCases(rule)) {
            count += checkFixes(row.design, test::findings(*findRule(rule), row));
            if (QTest::currentTestFailed())
                QFAIL((rule + ": " + row.name).c_str());
        }
    }
    QVERIFY(count > 100);
}

void TestFixParity::randomDesigns()
{
    test::RandomDesign designs(4711, test::everyMember());
    for (int i = 0; i < 20; ++i) {
        const PoolConfig design = designs.make();
        checkFixes(design, Validator().validate(design));
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("design %1").arg(i)));
    }
}

QTEST_GUILESS_MAIN(TestFixParity)
#include "tst_fixparity.moc"
