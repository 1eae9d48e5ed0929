// SPDX-License-Identifier: MIT
#include "rules/legacymoves.h"

#include "rules/editing.h"
#include "rules/validator.h"
#include "support/json.h"

#include <QtTest>

using namespace pooldesigner;

class TestLegacyMoves : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void days_data();
    void days();
    void daysOfTheRule();
    void texts_data();
    void texts();
};

namespace {

using Mover = std::vector<Edit> (*)(const PoolView &);

QByteArray afterMove(const QByteArray &request, Mover mover)
{
    PoolConfig design(test::parsed("{\"CreateUserPool\":" + request.toStdString() + "}"));
    const std::vector<Edit> edits = mover(PoolView(design));
    return applyEdits(design, edits) ? QByteArray::fromStdString(design.root()["CreateUserPool"].dump()) : "refused";
}

} // namespace

void TestLegacyMoves::days_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("nothing") << QByteArray("{}") << QByteArray("{}");
    QTest::newRow("no policy") << QByteArray(R"({"AdminCreateUserConfig":{"UnusedAccountValidityDays":9}})")
                               << QByteArray(
                                      R"({"Policies":{"PasswordPolicy":{"MinimumLength":8,"RequireUppercase":true,)"
                                      R"("RequireLowercase":true,"RequireNumbers":true,"RequireSymbols":true,)"
                                      R"("TemporaryPasswordValidityDays":9}}})");
    QTest::newRow("a policy")
        << QByteArray(R"({"Policies":{"PasswordPolicy":{"MinimumLength":9}},)"
                      R"("AdminCreateUserConfig":{"AllowAdminCreateUserOnly":true,"UnusedAccountValidityDays":9}})")
        << QByteArray(R"({"Policies":{"PasswordPolicy":{"MinimumLength":9,"TemporaryPasswordValidityDays":9}},)"
                      R"("AdminCreateUserConfig":{"AllowAdminCreateUserOnly":true}})");
    QTest::newRow("both") << QByteArray(R"({"Policies":{"PasswordPolicy":{"TemporaryPasswordValidityDays":3}},)"
                                        R"("AdminCreateUserConfig":{"UnusedAccountValidityDays":9}})")
                          << QByteArray(R"({"Policies":{"PasswordPolicy":{"TemporaryPasswordValidityDays":3}}})");
    for (const char *endured :
         {R"({"AdminCreateUserConfig":{"UnusedAccountValidityDays":"9"}})",
          R"({"Policies":3,"AdminCreateUserConfig":{"UnusedAccountValidityDays":9}})",
          R"({"Policies":{"PasswordPolicy":[]},"AdminCreateUserConfig":{"UnusedAccountValidityDays":9}})"})
        QTest::newRow(endured) << QByteArray(endured) << QByteArray(endured);
}

void TestLegacyMoves::days()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, expected);
    QCOMPARE(afterMove(request, &movedValidityDays), expected);
}

// The rule about the old member offers the same move, so that taking it never weakens a password.
void TestLegacyMoves::daysOfTheRule()
{
    const PoolConfig design(
        test::parsed(R"({"CreateUserPool":{"AdminCreateUserConfig":{"UnusedAccountValidityDays":9}}})"));
    const std::vector<Diagnostic> findings = Validator().validate(design);
    const auto finding = std::ranges::find(findings, "unused-days-alone", &Diagnostic::rule);
    QVERIFY(finding != findings.end());
    QCOMPARE(finding->fixes.size(), std::size_t{1});
    QVERIFY(!finding->fixes.front().safe);
    QVERIFY(finding->fixes.front().edits == movedValidityDays(PoolView(design)));

    const PoolConfig odd(
        test::parsed(R"({"CreateUserPool":{"Policies":3,"AdminCreateUserConfig":{"UnusedAccountValidityDays":9}}})"));
    for (const Diagnostic &other : Validator().validate(odd)) {
        for (const Fix &fix : other.fixes)
            QVERIFY2(!fix.edits.empty(), other.rule.c_str());
    }
}

void TestLegacyMoves::texts_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("all three") << QByteArray(R"({"SmsVerificationMessage":"s {####}",)"
                                             R"("EmailVerificationMessage":"m {####}","EmailVerificationSubject":"b"})")
                               << QByteArray(R"({"VerificationMessageTemplate":{"SmsMessage":"s {####}",)"
                                             R"("EmailMessage":"m {####}","EmailSubject":"b"}})");
    QTest::newRow("template wins")
        << QByteArray(R"({"SmsVerificationMessage":"old","VerificationMessageTemplate":{"SmsMessage":"new"}})")
        << QByteArray(R"({"VerificationMessageTemplate":{"SmsMessage":"new"}})");
    QTest::newRow("template is null")
        << QByteArray(R"({"SmsVerificationMessage":"s","EmailVerificationSubject":"b",)"
                      R"("VerificationMessageTemplate":null})")
        << QByteArray(R"({"VerificationMessageTemplate":{"SmsMessage":"s","EmailSubject":"b"}})");
    QTest::newRow("link") << QByteArray(R"({"EmailVerificationMessage":"{##Go##}","EmailVerificationSubject":"b"})")
                          << QByteArray(R"({"VerificationMessageTemplate":{"EmailMessageByLink":"{##Go##}",)"
                                        R"("EmailSubjectByLink":"b"}})");
    for (const char *endured :
         {R"({"SmsVerificationMessage":7})", R"({"SmsVerificationMessage":"s","VerificationMessageTemplate":"x"})",
          R"({"SmsVerificationMessage":"s","VerificationMessageTemplate":{"SmsMessage":4}})"})
        QTest::newRow(endured) << QByteArray(endured) << QByteArray(endured);
}

void TestLegacyMoves::texts()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, expected);
    QCOMPARE(afterMove(request, &movedMessageTexts), expected);
}

QTEST_APPLESS_MAIN(TestLegacyMoves)
#include "tst_legacymoves.moc"
