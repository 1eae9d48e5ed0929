// SPDX-License-Identifier: MIT
#include "items/designsummary.h"

#include "catalogue/catalogue.h"
#include "config/poolview.h"
#include "items/designsettings.h"
#include "items/fieldtexts.h"
#include "items/irreversiblechoices.h"
#include "items/severitytext.h"
#include "review/poolstory.h"
#include "rules/validator.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace pooldesigner {

namespace {

QString words(const char *text) { return QCoreApplication::translate("Summary", text); }

// Paper travels further than a file: what works as a secret stays in the design.
QString valueOf(const FieldSpec &spec, const DesignSetting &setting)
{
    if (spec.sensitivity == Sensitivity::Secret)
        return words(QT_TRANSLATE_NOOP("Summary", "set, not shown here"));
    return setting.value;
}

using Sections = std::span<const Section>;

std::vector<DesignSummary::Row> rowsOf(const std::vector<DesignSetting> &settings, const Sections &sections)
{
    std::vector<DesignSummary::Row> rows;
    for (const DesignSetting &setting : settings) {
        const FieldSpec *spec = catalogue::specFor(setting.path);
        if (spec != nullptr && std::ranges::find(sections, spec->section) != sections.end()) {
            rows.push_back({.label = setting.label,
                            .value = valueOf(*spec, setting),
                            .meaning = {},
                            .locked = spec->isIrreversible()});
        }
    }
    return rows;
}

// The settings that a chapter of the story rests on.
Sections sectionsOf(StoryTopic topic)
{
    static constexpr Section signIn[] = {Section::General, Section::SignIn, Section::Domain};
    static constexpr Section protection[] = {Section::Password, Section::Mfa, Section::Protection, Section::Devices,
                                             Section::Tokens};
    static constexpr Section reach[] = {Section::Messages, Section::Email, Section::Sms};
    static constexpr Section code[] = {Section::Lambda};
    switch (topic) {
    case StoryTopic::SignIn: return signIn;
    case StoryTopic::Protection: return protection;
    case StoryTopic::Reach: return reach;
    case StoryTopic::Code: return code;
    case StoryTopic::Clients:
    case StoryTopic::Fixed: break;
    }
    return {};
}

DesignSummary::Part partOf(const StoryChapter &chapter, const std::vector<DesignSetting> &settings)
{
    QStringList sentences;
    for (const StoryLine &line : chapter.lines)
        sentences << QString::fromStdString(line.text);
    return {.title = QString::fromStdString(chapter.title),
            .sentences = sentences.join(u' '),
            .rows = rowsOf(settings, sectionsOf(chapter.topic))};
}

DesignSummary::Part plainPart(const char *title, Section section, const std::vector<DesignSetting> &settings)
{
    return {.title = words(title), .sentences = {}, .rows = rowsOf(settings, {&section, 1})};
}

// What the catalogue does not know is in the design all the same, and goes out with it.
DesignSummary::Part unknownPart(const std::vector<DesignSetting> &settings)
{
    DesignSummary::Part part{.title = words(QT_TRANSLATE_NOOP("Summary", "Settings this program does not know")),
                             .sentences = {},
                             .rows = {}};
    for (const DesignSetting &setting : settings) {
        if (catalogue::specFor(setting.path) == nullptr)
            part.rows.push_back({.label = setting.label, .value = setting.value, .meaning = {}, .locked = false});
    }
    if (!part.rows.empty())
        part.sentences = words(QT_TRANSLATE_NOOP("Summary", "They are kept and sent as they stand."));
    return part;
}

std::vector<DesignSummary::Row> finalRows(const PoolConfig &config)
{
    std::vector<DesignSummary::Row> rows;
    for (const IrreversibleChoice &choice : irreversibleChoices(config))
        rows.push_back({.label = choice.label, .value = choice.value, .meaning = choice.consequence, .locked = true});
    return rows;
}

QString placeText(const PoolView &pool)
{
    QStringList parts;
    if (const std::string_view region = pool.targetRegion(); !region.empty())
        parts << words(QT_TRANSLATE_NOOP("Summary", "Region %1")).arg(shownText(region, 40));
    if (const std::string_view account = pool.targetAccount(); !account.empty())
        parts << words(QT_TRANSLATE_NOOP("Summary", "Account %1")).arg(shownText(account, 40));
    return parts.join(QStringLiteral(" · "));
}

std::vector<DesignSummary::Finding> findingRows(const std::vector<Diagnostic> &findings)
{
    std::vector<DesignSummary::Finding> rows;
    for (const bool accepted : {false, true}) {
        for (const Diagnostic &finding : findings) {
            if (finding.accepted == accepted) {
                rows.push_back({.severity = finding.severity,
                                .place = shownText(finding.path.toString()),
                                .message = QString::fromStdString(finding.message),
                                .reason = shownText(finding.acceptedReason),
                                .accepted = accepted});
            }
        }
    }
    return rows;
}

} // namespace

DesignSummary summarize(const PoolConfig &config, const std::vector<Diagnostic> &findings)
{
    const PoolStory story = tellPool(config);
    const std::vector<DesignSetting> settings = designSettings(config);
    DesignSummary summary{.title = QString::fromStdString(story.name),
                          .headline = QString::fromStdString(story.headline),
                          .placeText = placeText(PoolView(config)),
                          .parts = {},
                          .findingCounts = severityCountsText(countFindings(findings)),
                          .findings = findingRows(findings)};
    for (const StoryChapter &chapter : story.chapters) {
        summary.parts.push_back(partOf(chapter, settings));
        if (chapter.topic == StoryTopic::Fixed)
            summary.parts.back().rows = finalRows(config);
    }
    for (DesignSummary::Part part :
         {plainPart(QT_TRANSLATE_NOOP("Summary", "What the pool knows about people"), Section::Attributes, settings),
          plainPart(QT_TRANSLATE_NOOP("Summary", "Tags"), Section::Tags, settings), unknownPart(settings)}) {
        if (!part.rows.empty())
            summary.parts.push_back(std::move(part));
    }
    return summary;
}

} // namespace pooldesigner
