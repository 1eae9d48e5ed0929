// SPDX-License-Identifier: MIT
#include "rules/editing.h"
#include "rules/places.h"
#include "rules/reviewers/reviewers.h"
#include "rules/validator.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <set>

using namespace pooldesigner;

namespace {

// A pool that no reviewer finds fault with, and rows of changes to it: {"name", "set": {path: value}, "unset": [path],
// "fails": [id]}. Every check that a row does not name has to pass, so each row states the verdict of every reviewer.
const Json &matrix()
{
    static const Json json = [] {
        QFile file(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/tests/data/reviewers.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the table is missing");
        return Json::parse(file.readAll().toStdString());
    }();
    return json;
}

PoolConfig designOf(const Json &row)
{
    PoolConfig design(Json{{"CreateUserPool", matrix().at("pool")}});
    const Json changes = row.value("set", Json::object());
    for (const auto &change : changes.items()) {
        if (!design.set(Path::parse(change.key()).value(), change.value()))
            qFatal("a change does not fit: %s", change.key().c_str());
    }
    for (const Json &path : row.value("unset", Json::array()))
        design.erase(Path::parse(path.get<std::string>()).value());
    return design;
}

const Json &rowNamed(const char *name)
{
    return *std::ranges::find_if(matrix().at("rows"), [name](const Json &row) { return row.at("name") == name; });
}

QString lines(const std::vector<std::string> &texts)
{
    QStringList result;
    for (const std::string &text : texts)
        result << QString::fromStdString(text);
    result.sort();
    return result.join(u'\n');
}

std::vector<std::string> messages(const PoolConfig &design, std::string_view rule)
{
    std::vector<std::string> result;
    for (const Diagnostic &finding : Validator(reviewerRules()).validate(design)) {
        if (finding.rule == rule)
            result.push_back(finding.message);
    }
    return result;
}

} // namespace

class TestReviewers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void everyCheckFailsSomewhere();
    void checksDescribeThemselves_data();
    void checksDescribeThemselves();
    void undecidedChecksSayWhatToAsk();
    void answersDecide();
    void messagesNameThoseWhoPass();
    void remediesContentTheReviewer_data() { verdicts_data(); }
    void remediesContentTheReviewer();
    void remediesAreNamed();
    void areOffUnlessAsked();
    void thePageIsNotStale();
};

void TestReviewers::verdicts_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const Json &row : matrix().at("rows")) {
        const auto name = QByteArray::fromStdString(row.at("name").get<std::string>());
        QTest::newRow(name.constData()) << name;
    }
}

void TestReviewers::verdicts()
{
    QFETCH(QByteArray, name);
    const Json &row = rowNamed(name.constData());
    std::vector<std::string> failed;
    for (const Diagnostic &finding : Validator(reviewerRules()).validate(designOf(row))) {
        failed.push_back(finding.rule);
        QVERIFY2(finding.message.find('%') == std::string::npos, finding.message.c_str());
    }
    QCOMPARE(lines(failed), lines(row.at("fails").get<std::vector<std::string>>()));
}

void TestReviewers::everyCheckFailsSomewhere()
{
    std::set<std::string> failing;
    for (const Json &row : matrix().at("rows")) {
        for (const Json &id : row.at("fails"))
            failing.insert(id.get<std::string>());
    }
    for (const Rule *rule : reviewerRules())
        QVERIFY2(failing.erase(std::string(rule->id)) == 1, std::string(rule->id).c_str());
    QVERIFY2(failing.empty(), failing.empty() ? "" : failing.begin()->c_str());
}

void TestReviewers::checksDescribeThemselves_data()
{
    QTest::addColumn<const Rule *>("rule");
    for (const Rule *rule : reviewerRules())
        QTest::newRow(std::string(rule->id).c_str()) << rule;
}

void TestReviewers::checksDescribeThemselves()
{
    QFETCH(const Rule *, rule);
    const std::string_view title = rule->title;
    const std::string_view help = rule->help;
    QVERIFY2(title.ends_with('.') && characterCount(title) <= 100, rule->title);
    QVERIFY2(help.ends_with('.') && help.find("bsent") != std::string_view::npos, rule->help);
    QVERIFY2(help.find("null") != std::string_view::npos || help.find("Everything else") != std::string_view::npos,
             rule->help);
    const Reviewer *reviewer = findReviewer(rule->id.substr(0, rule->id.find(':')));
    QVERIFY(reviewer != nullptr);
    const bool answered = std::ranges::find(reviewer->answered, rule->id, &Rule::id) != reviewer->answered.end();
    QVERIFY(!rule->source.empty());
    QCOMPARE(rule->members.empty(), answered); // answers are no members of a pool
    for (const std::string_view member : rule->members)
        QVERIFY2(memberSpec(member) != nullptr, std::string(member).c_str());
    QCOMPARE(findRule(rule->id), rule);
}

void TestReviewers::undecidedChecksSayWhatToAsk()
{
    for (const Reviewer *reviewer : reviewers()) {
        for (const UndecidedCheck &check : reviewer->undecided) {
            QVERIFY2(check.call.starts_with("aws "), std::string(check.id).c_str());
            QVERIFY2(std::string_view(check.title).ends_with('.'), check.title);
        }
        for (const Rule &rule : reviewer->answered) {
            const std::string_view id = rule.id.substr(rule.id.find(':') + 1);
            QVERIFY(std::ranges::find(reviewer->undecided, id, &UndecidedCheck::id) != reviewer->undecided.end());
        }
    }
}

void TestReviewers::answersDecide()
{
    const auto undecided = [](const PoolConfig &design, const PoolConfig *other = nullptr) {
        std::vector<const PoolConfig *> designs{&design};
        if (other != nullptr)
            designs.push_back(other);
        std::string ids;
        for (const UndecidedCheck &check : undecidedFor(reviewer::prowler, designs))
            ids += std::string(check.id.substr(std::string_view("cognito_user_pool_").size())) + ' ';
        return ids;
    };
    const PoolConfig none;
    PoolConfig some;
    some.set(*Path::parse("answers.DescribeRiskConfiguration"),
             Json::parse(R"([{"RiskConfiguration": {"UserPoolId": "eu-west-1_a"}}])"));
    some.set(*Path::parse("answers.DescribeUserPoolClient"), Json::parse(R"([{"UserPoolClient": {}}])"));
    PoolConfig ofClient;
    ofClient.set(*Path::parse("answers.DescribeRiskConfiguration"),
                 Json::parse(R"([{"RiskConfiguration": {"ClientId": "c"}}])"));
    QCOMPARE(undecidedFor(reviewer::prowler, {}).size(), reviewer::prowler.undecided.size());
    QCOMPARE(undecided(none), undecided(ofClient));
    QCOMPARE(undecided(none, &some), undecided(none));
    QVERIFY(undecided(none).starts_with("blocks_compromised_credentials_sign_in_attempts "));
    QVERIFY(undecided(some).starts_with("waf_acl_attached "));
}

void TestReviewers::messagesNameThoseWhoPass()
{
    QCOMPARE(
        lines(messages(designOf(rowNamed("13 characters")), "prowler:cognito_user_pool_password_policy_minimum_"
                                                            "length_14")),
        QStringLiteral("MinimumLength is 13; Prowler asks for 14 or more. No fault to: AWS Security Hub, AWS Config, "
                       "cdk-nag, Powerpipe, Amazon CodeGuru."));
    QCOMPARE(lines(messages(designOf(rowNamed("deletion protection absent")), "security-hub:Cognito.6")),
             QStringLiteral("DeletionProtection is absent; AWS Security Hub asks for ACTIVE."));
}

// Applied, a remedy takes the finding from the member it is at, and none is applied unasked.
void TestReviewers::remediesContentTheReviewer()
{
    QFETCH(QByteArray, name);
    const PoolConfig design = designOf(rowNamed(name.constData()));
    for (const Diagnostic &finding : Validator(reviewerRules()).validate(design)) {
        const Rule *const rules[] = {findRule(finding.rule)};
        for (const Fix &fix : finding.fixes) {
            QVERIFY2(!fix.safe, fix.title.c_str());
            PoolConfig changed = design;
            QVERIFY2(applyEdits(changed, fix.edits), fix.title.c_str());
            const auto left = Validator(rules).validate(changed);
            QVERIFY2(left.empty() || left.front().path != finding.path, fix.title.c_str());
        }
    }
}

void TestReviewers::remediesAreNamed()
{
    const auto titles = [](const char *row, std::string_view rule) {
        std::vector<std::string> result;
        for (const Diagnostic &finding : Validator(reviewerRules()).validate(designOf(rowNamed(row)))) {
            for (const Fix &fix : finding.rule == rule ? finding.fixes : std::vector<Fix>())
                result.push_back(fix.title);
        }
        return lines(result);
    };
    QCOMPARE(titles("13 characters", "prowler:cognito_user_pool_password_policy_minimum_length_14"),
             QStringLiteral("Set MinimumLength to 14"));
    QCOMPARE(titles("7 characters", "security-hub:Cognito.3"),
             QStringLiteral("Set MinimumLength to 14\nSet MinimumLength to 8"));
    QCOMPARE(titles("deletion protection absent", "security-hub:Cognito.6"),
             QStringLiteral("Set DeletionProtection to ACTIVE"));
}

void TestReviewers::areOffUnlessAsked()
{
    for (const Rule *rule : allRules())
        QVERIFY2(rule->id.find(':') == std::string_view::npos, std::string(rule->id).c_str());
}

void TestReviewers::thePageIsNotStale()
{
    QFile file(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/resources/help/reviewers.md"));
    const bool current = file.open(QIODevice::ReadOnly) && file.readAll().toStdString() == reviewersMarkdown();
    QVERIFY2(current,
             "stale, run: pool-designer-cli rules --reviewers --format markdown > resources/help/reviewers.md");
}

QTEST_APPLESS_MAIN(TestReviewers)
#include "tst_reviewers.moc"
