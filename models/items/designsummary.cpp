// SPDX-License-Identifier: MIT
#include "items/designsummary.h"

#include "catalogue/catalogue.h"
#include "config/poolview.h"
#include "items/designsettings.h"
#include "items/fieldtexts.h"
#include "items/irreversiblechoices.h"
#include "items/severitytext.h"
#include "items/summarysentences.h"
#include "rules/validator.h"

#include <QCoreApplication>

#include <algorithm>

namespace pooldesigner {

namespace {

QString words(const char *text) { return QCoreApplication::translate("Summary", text); }

using Sections = std::initializer_list<Section>;

// In words where the API has none. Paper travels further than a file: what works as a secret stays in the design.
QString valueOf(const FieldSpec &spec, const DesignSetting &setting)
{
    if (spec.sensitivity == Sensitivity::Secret)
        return words(QT_TRANSLATE_NOOP("Summary", "set, not shown here"));
    if (spec.kind == Kind::Boolean && setting.value == QStringLiteral("true"))
        return words(QT_TRANSLATE_NOOP("Summary", "yes"));
    if (spec.kind == Kind::Boolean && setting.value == QStringLiteral("false"))
        return words(QT_TRANSLATE_NOOP("Summary", "no"));
    if (spec.kind == Kind::Integer && !spec.unit.empty())
        return setting.value + u' ' + QCoreApplication::translate("Catalogue", std::string(spec.unit).c_str());
    return setting.value;
}

DesignSummary::Part part(const char *title, const QString &sentences, const std::vector<DesignSetting> &settings,
                         const Sections &sections)
{
    DesignSummary::Part part{.title = words(title), .sentences = sentences, .rows = {}};
    for (const DesignSetting &setting : settings) {
        const FieldSpec *spec = catalogue::specFor(setting.path);
        if (spec != nullptr && std::ranges::find(sections, spec->section) != sections.end()) {
            part.rows.push_back({.label = setting.label,
                                 .value = valueOf(*spec, setting),
                                 .meaning = {},
                                 .locked = spec->isIrreversible()});
        }
    }
    return part;
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

DesignSummary::Part finalPart(const PoolConfig &config)
{
    DesignSummary::Part part{
        .title = words(QT_TRANSLATE_NOOP("Summary", "Cannot be changed later")),
        .sentences = words(QT_TRANSLATE_NOOP("Summary", "Changing any of this once the pool exists means a new pool, "
                                                        "to which every person has to be moved.")),
        .rows = {}};
    for (const IrreversibleChoice &choice : irreversibleChoices(config))
        part.rows.push_back(
            {.label = choice.label, .value = choice.value, .meaning = choice.consequence, .locked = true});
    return part;
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
    const PoolView pool(config);
    const std::vector<DesignSetting> settings = designSettings(config);
    const QString name = shownText(pool.get(f::PoolName).value_or(""), 128);
    DesignSummary summary{
        .title = name.isEmpty() ? words(QT_TRANSLATE_NOOP("Summary", "A pool without a name")) : name,
        .placeText = placeText(pool),
        .parts = {part(QT_TRANSLATE_NOOP("Summary", "How people sign in"), signInSentences(pool), settings,
                       {Section::General, Section::SignIn, Section::Domain}),
                  part(QT_TRANSLATE_NOOP("Summary", "What protects them"),
                       protectionSentences(pool) + u' ' + recoverySentence(pool), settings,
                       {Section::Password, Section::Mfa, Section::Protection, Section::Devices, Section::Tokens}),
                  part(QT_TRANSLATE_NOOP("Summary", "Messages"), messageSentences(pool), settings,
                       {Section::Messages, Section::Email, Section::Sms}),
                  part(QT_TRANSLATE_NOOP("Summary", "Triggers"), triggerSentence(pool), settings, {Section::Lambda}),
                  part(QT_TRANSLATE_NOOP("Summary", "What the pool knows about people"), {}, settings,
                       {Section::Attributes}),
                  part(QT_TRANSLATE_NOOP("Summary", "Tags"), {}, settings, {Section::Tags}), unknownPart(settings),
                  finalPart(config)},
        .findingCounts = severityCountsText(countBySeverity(findings)),
        .findings = findingRows(findings)};
    std::erase_if(summary.parts, [](const DesignSummary::Part &each) {
        return each.rows.empty() && each.sentences.isEmpty(); // nothing to tell
    });
    return summary;
}

} // namespace pooldesigner
