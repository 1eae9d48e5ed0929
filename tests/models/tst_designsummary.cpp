// SPDX-License-Identifier: MIT
#include "items/designsummary.h"

#include "review/poolstory.h"
#include "support/sampledesign.h"

#include <QTest>

using namespace pooldesigner;

class TestDesignSummary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTheStory();
    void holdsEverySetting();
    void namesWhatCannotChange();
    void keepsSecrets();
    void showsHostileTextHarmlessly();
    void listsFindings();

private:
    static PoolConfig design(const char *request) { return PoolConfig(Json{{"CreateUserPool", Json::parse(request)}}); }
    static const DesignSummary::Part *part(const DesignSummary &summary, const char *title)
    {
        const auto found = std::ranges::find(summary.parts, QString::fromLatin1(title), &DesignSummary::Part::title);
        return found == summary.parts.end() ? nullptr : &*found;
    }
};

// The sentences are the story's, one part for each chapter, in its order.
void TestDesignSummary::tellsTheStory()
{
    const PoolConfig config = design(R"({"PoolName": "shop", "AliasAttributes": ["email"], "MfaConfiguration": "ON"})");
    const PoolStory story = tellPool(config);
    const DesignSummary summary = summarize(config, {});
    QCOMPARE(summary.headline, QString::fromStdString(story.headline));
    QVERIFY(summary.parts.size() >= story.chapters.size());
    for (std::size_t i = 0; i < story.chapters.size(); ++i) {
        QCOMPARE(summary.parts[i].title, QString::fromStdString(story.chapters[i].title));
        for (const StoryLine &line : story.chapters[i].lines)
            QVERIFY2(summary.parts[i].sentences.contains(QString::fromStdString(line.text)), line.text.c_str());
    }
}

void TestDesignSummary::holdsEverySetting()
{
    const DesignSummary summary =
        summarize(design(R"({"PoolName": "shop", "Strange": {"x": 1}, "UserPoolTags": {"team": "identity"}})"), {});
    QCOMPARE(summary.title, QStringLiteral("shop"));
    QCOMPARE(part(summary, "Settings this program does not know")->rows.size(), std::size_t(1));
    QVERIFY(part(summary, "Tags")->rows.front().value.contains(QStringLiteral("identity")));
    QVERIFY(part(summarize(design("{}"), {}), "Settings this program does not know") == nullptr);
    QVERIFY(part(summarize(design("{}"), {}), "Tags") == nullptr);
    QCOMPARE(summarize(design("{}"), {}).title, QStringLiteral("A pool without a name"));
}

void TestDesignSummary::namesWhatCannotChange()
{
    const DesignSummary summary = summarize(design(R"({"AliasAttributes": ["email"]})"), {});
    const DesignSummary::Part *final = part(summary, "What cannot change any more");
    QVERIFY(final != nullptr && final->rows.size() >= 3);
    QVERIFY(std::ranges::all_of(final->rows, [](const auto &row) { return row.locked && !row.meaning.isEmpty(); }));
    const auto &rows = part(summary, "How people sign in")->rows;
    QVERIFY(std::ranges::any_of(rows, [](const auto &row) { return row.locked && row.value.contains(u"email"); }));
}

void TestDesignSummary::keepsSecrets()
{
    const DesignSummary summary =
        summarize(design(R"({"SmsConfiguration": {"SnsCallerArn": "arn:a", "ExternalId": "hush-hush"}})"), {});
    for (const DesignSummary::Part &each : summary.parts) {
        for (const DesignSummary::Row &row : each.rows)
            QVERIFY2(!row.value.contains(QStringLiteral("hush")), qPrintable(row.label));
    }
}

void TestDesignSummary::showsHostileTextHarmlessly()
{
    const DesignSummary summary = summarize(design("{\"PoolName\": \"a\\u202eb<b>\\u0007\"}"), {});
    QVERIFY(!summary.title.contains(QChar(0x202e)));
    QVERIFY(!summary.title.contains(QChar(7)));
    QVERIFY(summary.title.contains(QStringLiteral("<b>")));
}

void TestDesignSummary::listsFindings()
{
    std::vector<Diagnostic> findings(2);
    findings[0] = {
        .rule = "a", .severity = Severity::Error, .message = "kept", .accepted = true, .acceptedReason = "because"};
    findings[1] = {.rule = "b", .severity = Severity::Warning, .message = "open"};
    const DesignSummary summary = summarize(design("{}"), findings);
    QCOMPARE(summary.findingCounts, QStringLiteral("1 warning"));
    QCOMPARE(summary.findings.front().message, QStringLiteral("open"));
    QVERIFY(summary.findings.back().accepted);
    QCOMPARE(summary.findings.back().reason, QStringLiteral("because"));
}

QTEST_APPLESS_MAIN(TestDesignSummary)
#include "tst_designsummary.moc"
