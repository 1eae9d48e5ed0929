// SPDX-License-Identifier: MIT
#include "config/nearest.h"
#include "config/text.h"
#include "rules/profile.h"
#include "rules/reviewers/reviewers.h"
#include "rules/validator.h"

#include <algorithm>
#include <set>

namespace pooldesigner {

namespace {

using Place = std::vector<Path::Segment>;

// Thrown and caught in this file only: the first fault ends the reading, wherever it is found.
struct Refused {
    ProfileFault fault;
};

[[noreturn]] void refuse(Place place, const char *source, std::initializer_list<std::string_view> arguments = {})
{
    throw Refused{{std::move(place), translated("Rules", source, arguments)}};
}

// Refuses a name that is not among those known, with the most likely one.
[[noreturn]] void refuseName(Place place, const char *unknown, const char *meant, std::string_view name,
                             const std::vector<std::string> &known)
{
    const std::string_view likely = nearest(name, known);
    const std::string shown = quotedForPeople(name);
    if (likely.empty())
        refuse(std::move(place), unknown, {shown});
    refuse(std::move(place), meant, {shown, likely});
}

std::vector<std::string> knownRules()
{
    std::vector<std::string> ids;
    for (const auto rules : {allRules(), reviewerRules()}) {
        for (const Rule *rule : rules)
            ids.emplace_back(rule->id);
    }
    return ids;
}

const Rule &ruleNamed(const Place &place, const std::string &id)
{
    if (const Rule *rule = findRule(id))
        return *rule;
    refuseName(place, QT_TRANSLATE_NOOP("Rules", "There is no rule %1."),
               QT_TRANSLATE_NOOP("Rules", "There is no rule %1; did you mean %2?"), id, knownRules());
}

const Json &objectAt(const Place &place, const Json &value)
{
    if (!value.is_object())
        refuse(place, QT_TRANSLATE_NOOP("Rules", "This has to be an object."));
    return value;
}

const std::string &textAt(const Place &place, const Json &value)
{
    if (!value.is_string() || value.get_ref<const std::string &>().empty())
        refuse(place, QT_TRANSLATE_NOOP("Rules", "This has to be a text that is not empty."));
    return value.get_ref<const std::string &>();
}

// A text, or a list of texts.
std::vector<std::string> textsAt(const Place &place, const Json &value)
{
    if (!value.is_array())
        return {textAt(place, value)};
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < value.size(); ++i) {
        Place item = place;
        item.emplace_back(i);
        texts.push_back(textAt(item, value[i]));
    }
    return texts;
}

class Reading {
public:
    Profile read(const Json &json)
    {
        static const std::vector<std::string> members{"$schema",    "format",       "name",     "base",         "rules",
                                                      "thresholds", "requiredTags", "poolName", "attributeName"};
        for (const auto &member : objectAt({}, json).items()) {
            if (std::ranges::find(members, member.key()) == members.end())
                refuseName({member.key()}, QT_TRANSLATE_NOOP("Rules", "A profile has no member %1."),
                           QT_TRANSLATE_NOOP("Rules", "A profile has no member %1; did you mean %2?"), member.key(),
                           members);
        }
        readFormat(json);
        m_profile.name = json.contains("name") ? textAt({"name"}, json["name"]) : "profile";
        readBase(json);
        if (json.contains("rules"))
            readRules(objectAt({"rules"}, json["rules"]));
        if (json.contains("thresholds"))
            readThresholds(objectAt({"thresholds"}, json["thresholds"]));
        if (json.contains("requiredTags"))
            m_profile.settings.requiredTags = textsAt({"requiredTags"}, json["requiredTags"]);
        m_profile.settings.poolNames = readPattern(json, "poolName");
        m_profile.settings.attributeNames = readPattern(json, "attributeName");
        sortRules();
        return std::move(m_profile);
    }

private:
    static void readFormat(const Json &json)
    {
        if (!json.contains("format"))
            refuse({}, QT_TRANSLATE_NOOP("Rules", "This is no profile: the member format is missing. It has to be %1."),
                   {kProfileFormat});
        if (json["format"] != kProfileFormat)
            refuse({"format"}, QT_TRANSLATE_NOOP("Rules", "The format has to be %1."), {kProfileFormat});
    }

    void readBase(const Json &json)
    {
        const Json standard = "default";
        const Json &base = json.contains("base") ? json["base"] : standard;
        for (const std::string &name : textsAt({"base"}, base)) {
            if (name == "none")
                continue;
            auto part = builtInProfile(name);
            if (!part)
                refuseName({"base"}, QT_TRANSLATE_NOOP("Rules", "There is no built-in profile %1."),
                           QT_TRANSLATE_NOOP("Rules", "There is no built-in profile %1; did you mean %2?"), name,
                           profileNames());
            m_profile.reviewers.insert(m_profile.reviewers.end(), part->reviewers.begin(), part->reviewers.end());
            m_on.insert(part->rules.begin(), part->rules.end());
        }
    }

    void readRules(const Json &rules)
    {
        static const std::vector<std::string> choices{"off", "on", "error", "warning", "advice"};
        for (const auto &entry : rules.items()) {
            const Place place{"rules", entry.key()};
            const Rule &rule = ruleNamed(place, entry.key());
            const std::string &choice = textAt(place, entry.value());
            if (std::ranges::find(choices, choice) == choices.end())
                refuseName(place,
                           QT_TRANSLATE_NOOP("Rules", "A rule cannot be %1, only off, on, error, warning or advice."),
                           QT_TRANSLATE_NOOP("Rules", "A rule cannot be %1; did you mean %2?"), choice, choices);
            if (choice == "off")
                m_on.erase(&rule);
            else
                m_on.insert(&rule);
            for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice}) {
                if (choice == severityName(severity))
                    m_profile.severities[std::string(rule.id)] = severity;
            }
        }
    }

    void readThresholds(const Json &thresholds)
    {
        for (const auto &entry : thresholds.items()) {
            const Rule &rule = ruleNamed({"thresholds", entry.key()}, entry.key());
            for (const auto &value : objectAt({"thresholds", entry.key()}, entry.value()).items())
                readThreshold(rule, {"thresholds", entry.key(), value.key()}, value.key(), value.value());
        }
    }

    void readThreshold(const Rule &rule, const Place &place, const std::string &name, const Json &value)
    {
        const auto threshold = std::ranges::find(rule.thresholds, name, &Threshold::name);
        if (threshold == rule.thresholds.end()) {
            std::vector<std::string> names;
            for (const Threshold &known : rule.thresholds)
                names.emplace_back(known.name);
            refuseName(place, QT_TRANSLATE_NOOP("Rules", "The rule has no threshold %1."),
                       QT_TRANSLATE_NOOP("Rules", "The rule has no threshold %1; did you mean %2?"), name, names);
        }
        const bool fits = value.is_number_integer() && value >= threshold->least && value <= threshold->most;
        if (!fits)
            refuse(place, QT_TRANSLATE_NOOP("Rules", "%1 has to be a whole number from %2 to %3."),
                   {name, std::to_string(threshold->least), std::to_string(threshold->most)});
        m_profile.settings.thresholds[{std::string(rule.id), name}] = value.get<std::int64_t>();
    }

    static std::optional<QRegularExpression> readPattern(const Json &json, const char *member)
    {
        if (!json.contains(member))
            return std::nullopt;
        const QString text = QString::fromStdString(textAt({member}, json[member]));
        QRegularExpression pattern(QRegularExpression::anchoredPattern(text));
        if (!pattern.isValid())
            refuse({member}, QT_TRANSLATE_NOOP("Rules", "This is no regular expression: %1."),
                   {pattern.errorString().toStdString()});
        return pattern;
    }

    void sortRules()
    {
        for (const auto rules : {allRules(), reviewerRules()})
            std::ranges::copy_if(rules, std::back_inserter(m_profile.rules),
                                 [this](const Rule *rule) { return m_on.contains(rule); });
    }

    Profile m_profile;
    std::set<const Rule *> m_on;
};

} // namespace

std::variant<Profile, ProfileFault> profileFromJson(const Json &json)
{
    try {
        return Reading().read(json);
    } catch (Refused &refused) {
        return std::move(refused.fault);
    }
}

} // namespace pooldesigner
