// SPDX-License-Identifier: MIT
#include "document/acceptance.h"
#include "rules/validator.h"

#include <QTest>

#include <algorithm>

using namespace pooldesigner;
using namespace Qt::Literals::StringLiterals;

namespace {

Diagnostic findingOf(const PoolDocument &document, std::string_view rule)
{
    const auto findings = Validator().validate(document.config());
    const auto found = std::ranges::find(findings, rule, &Diagnostic::rule);
    return found == findings.end() ? Diagnostic() : *found;
}

} // namespace

class TestAcceptance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isStoredWithValueAndReason()
    {
        PoolDocument document;
        document.setValue(f::PoolName.path(), "web");
        document.setValue(f::MfaConfiguration.path(), "OFF");
        QVERIFY(acceptFinding(document, findingOf(document, "mfa-off"), u"a test pool"_s));
        QCOMPARE(document.config().root().at("accepted").dump(),
                 std::string(R"([{"rule":"mfa-off","path":"MfaConfiguration","value":"OFF","reason":"a test pool"}])"));
    }

    void comesBackWhenTheValueChanges()
    {
        PoolDocument document;
        document.setValue(f::PoolName.path(), "web");
        QVERIFY(acceptFinding(document, findingOf(document, "mfa-off"), {})); // MfaConfiguration is absent
        QVERIFY(findingOf(document, "mfa-off").accepted);
        document.setValue(f::MfaConfiguration.path(), "OFF");
        QVERIFY(!findingOf(document, "mfa-off").accepted);
        document.undoStack()->undo();
        QVERIFY(findingOf(document, "mfa-off").accepted);
        QVERIFY(reopenFinding(document, findingOf(document, "mfa-off")));
        QVERIFY(!findingOf(document, "mfa-off").accepted);
    }
};

QTEST_GUILESS_MAIN(TestAcceptance)
#include "tst_acceptance.moc"
