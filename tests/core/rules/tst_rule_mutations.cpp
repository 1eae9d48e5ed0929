// SPDX-License-Identifier: MIT
#include "config/poolconfig.h"
#include "rules/arn.h"
#include "rules/reviewers/reviewers.h"
#include "rules/validator.h"
#include "support/rulecases.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace pooldesigner;

namespace {

constexpr int kRounds = 500;
constexpr const char *kRoundsVariable = "POOLDESIGNER_MUTATIONS"; // how many documents; for long runs with sanitizers

Json fixture(const char *name)
{
    QFile file(QStringLiteral(POOLDESIGNER_SOURCE_DIR "/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", name);
    return Json::parse(file.readAll().toStdString());
}

std::vector<Json> seeds()
{
    std::vector<Json> designs{fixture("tests/data/rich.pool.json"), fixture("resources/samples/everything.pool.json")};
    for (const std::string &rule : test::rulesWithCases())
        designs.push_back(test::ruleCases(rule).front().design.root());
    return designs;
}

// Puts values of any kind where any other stands, adds, drops, doubles and moves them.
class Mutator {
public:
    explicit Mutator(unsigned seed) : m_random(seed) {}

    void damage(Json &root)
    {
        for (std::size_t i = 1 + below(4); i > 0; --i)
            damageOnce(somePlace(root));
    }

private:
    std::size_t below(std::size_t limit) { return m_random() % limit; }

    Json &somePlace(Json &root)
    {
        Json *place = &root;
        while (place->is_structured() && !place->empty() && below(5) != 0) {
            auto next = place->begin();
            std::advance(next, static_cast<std::ptrdiff_t>(below(place->size())));
            place = &*next;
        }
        return *place;
    }

    Json strange()
    {
        static const Json values[] = {nullptr,
                                      true,
                                      -1,
                                      INT64_MIN,
                                      UINT64_MAX,
                                      1e300,
                                      0.5,
                                      "",
                                      "\xff\xc3",
                                      std::string(1, '\0'),
                                      "%1%2%99",
                                      "{####}{##",
                                      "custom:dev:custom:",
                                      "arn:aws:lambda:::function",
                                      "arn:aws:iam::123456789012:role/",
                                      "\xE2\x80\xAE@,;<>",
                                      std::string(5000, 'x'),
                                      Json::array(),
                                      Json::array({nullptr, Json::array()}),
                                      Json::object(),
                                      Json::object({{"", Json::object()}})};
        return values[below(std::size(values))];
    }

    void damageOnce(Json &place)
    {
        switch (below(5)) {
        case 0:
            if (place.is_array() && !place.empty())
                place.push_back(place[below(place.size())]);
            else if (place.is_object())
                place["Member" + std::to_string(below(3))] = strange();
            return;
        case 1:
            if (place.is_array() && !place.empty())
                place.erase(below(place.size()));
            else if (place.is_object() && !place.empty())
                place.erase(std::next(place.begin(), static_cast<std::ptrdiff_t>(below(place.size()))).key());
            return;
        case 2:
            if (place.is_string()) {
                auto &text = place.get_ref<std::string &>();
                text.insert(below(text.size() + 1), 1, static_cast<char>(below(256)));
                return;
            }
            break;
        default: break;
        }
        place = strange();
    }

    std::mt19937 m_random;
};

} // namespace

// No design makes a rule throw, run away or speak in broken words.
class TestRuleMutations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survives();
    void seesCharactersThatAreCutOff();
    void showsWordsOfLinksHarmlessly();
};

void TestRuleMutations::survives()
{
    std::vector<const Rule *> rules(allRules().begin(), allRules().end());
    rules.insert(rules.end(), reviewerRules().begin(), reviewerRules().end());
    const std::vector<Json> designs = seeds();
    bool given = false;
    const int asked = qEnvironmentVariableIntValue(kRoundsVariable, &given);
    const int rounds = given ? asked : kRounds;
    for (int round = 0; round < rounds; ++round) {
        const auto seed = static_cast<unsigned>(round);
        Json root = designs[seed % designs.size()];
        Mutator(seed).damage(root);
        const PoolConfig design(std::move(root));
        for (const Diagnostic &finding : Validator(rules).validate(design)) {
            const QString where = QStringLiteral("document %1: ").arg(round) + QString::fromStdString(finding.rule);
            QVERIFY2(!finding.message.empty() && finding.message.size() < 4000, qPrintable(where));
            QVERIFY2(firstInvalidUtf8(finding.message) == std::string::npos, qPrintable(where));
        }
    }
}

void TestRuleMutations::seesCharactersThatAreCutOff()
{
    const std::string arn = "arn:aws:lambda:us-east-1:123456789012:function:f";
    QVERIFY(Arn::read(arn));
    QVERIFY(!Arn::read(arn + "\xC4"));
    QVERIFY(!Arn::read(arn + "\xC4-"));
}

// A look-alike of a link goes into the message with its words, which may be anything.
void TestRuleMutations::showsWordsOfLinksHarmlessly()
{
    PoolConfig design;
    QVERIFY(design.set(*Path::parse("VerificationMessageTemplate.EmailMessageByLink"), "{#a\xff\xE2\x80\xAE#}"));
    const auto findings = Validator().validate(design);
    const auto found = std::ranges::find(findings, "placeholder-lookalike", &Diagnostic::rule);
    QVERIFY(found != findings.end());
    QCOMPARE(firstInvalidUtf8(found->message), std::string::npos);
    QVERIFY2(found->message.find("\xE2\x80\xAE") == std::string::npos, found->message.c_str());
}

QTEST_APPLESS_MAIN(TestRuleMutations)
#include "tst_rule_mutations.moc"
