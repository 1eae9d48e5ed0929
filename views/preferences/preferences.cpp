// SPDX-License-Identifier: MIT
#include "preferences/preferences.h"

#include "catalogue/catalogue.h"
#include "textzoom.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace pooldesigner {

namespace {

// Names, not numbers, stand in the settings: they outlive a new entry in the middle of an enumeration.
template <typename Value, std::size_t count>
using Names = std::array<std::pair<const char *, Value>, count>;

constexpr Names<ColorScheme, 3> kColours{
    {{"system", ColorScheme::System}, {"light", ColorScheme::Light}, {"dark", ColorScheme::Dark}}};
constexpr Names<OutputForm, 7> kForms{{{"command", OutputForm::Command},
                                       {"script", OutputForm::Script},
                                       {"request-json", OutputForm::RequestJson},
                                       {"request-yaml", OutputForm::RequestYaml},
                                       {"cloudformation", OutputForm::CloudFormation},
                                       {"cloudformation-json", OutputForm::CloudFormationJson},
                                       {"terraform", OutputForm::Terraform}}};
constexpr Names<Shell, 4> kShells{{{"bash", Shell::Bash},
                                   {"powershell", Shell::PowerShell},
                                   {"powershell7", Shell::PowerShell7},
                                   {"cmd", Shell::Cmd}}};
constexpr Names<CommandStyle, 3> kStyles{
    {{"shorthand", CommandStyle::Shorthand}, {"json", CommandStyle::JsonValues}, {"request", CommandStyle::Request}}};
constexpr Names<CommandLayout, 2> kLayouts{{{"lines", CommandLayout::Lines}, {"one-line", CommandLayout::OneLine}}};
constexpr Names<Generation, 3> kGenerations{
    {{"2021", Generation::Cli2021}, {"2.9.19", Generation::Cli2_9_19}, {"latest", Generation::Latest}}};

// Visits every preference with its key, one way for reading and writing.
template <typename Visitor, typename... Values>
void visit(Visitor &&visitor, Values &&...values)
{
    visitor.named("colours", kColours, values.colours...);
    visitor.plain("textZoom", values.textZoom...);
    visitor.named("outputForm", kForms, values.output.form...);
    visitor.named("shell", kShells, values.output.command.shell...);
    visitor.named("commandStyle", kStyles, values.output.command.style...);
    visitor.named("commandLayout", kLayouts, values.output.command.layout...);
    visitor.named("generation", kGenerations, values.output.command.generation...);
    visitor.plain("region", values.region...);
    visitor.plain("account", values.account...);
    visitor.plain("autosave", values.autosave...);
    visitor.plain("restoreSession", values.restoreSession...);
}

class Reader {
public:
    template <typename Value, std::size_t count>
    void named(const char *key, const Names<Value, count> &names, Value &value) const
    {
        const QString name = m_settings.value(QLatin1String(key)).toString();
        const auto *found =
            std::ranges::find_if(names, [&](const auto &entry) { return name == QLatin1String(entry.first); });
        if (found != names.end())
            value = found->second;
    }
    template <typename Value>
    void plain(const char *key, Value &value) const
    {
        const QVariant kept = m_settings.value(QLatin1String(key));
        if (kept.canConvert<Value>())
            value = kept.value<Value>();
    }

private:
    QSettings m_settings;
};

class Writer {
public:
    template <typename Value, std::size_t count>
    void named(const char *key, const Names<Value, count> &names, const Value &value, const Value &before)
    {
        const auto *found = std::ranges::find_if(names, [&](const auto &entry) { return entry.second == value; });
        if (value != before && found != names.end())
            m_settings.setValue(QLatin1String(key), QLatin1String(found->first));
    }
    template <typename Value>
    void plain(const char *key, const Value &value, const Value &before)
    {
        if (value != before)
            m_settings.setValue(QLatin1String(key), value);
    }

private:
    QSettings m_settings;
};

} // namespace

Preferences readPreferences()
{
    Preferences preferences;
    visit(Reader(), preferences);
    preferences.textZoom = nearestTextZoom(preferences.textZoom);
    return preferences;
}

void writePreferences(const Preferences &preferences, const Preferences &before)
{
    visit(Writer(), preferences, before);
}

PoolConfig blankDesign(const Preferences &preferences)
{
    PoolConfig design;
    const Path target = Path().child("target");
    if (!preferences.region.isEmpty())
        design.set(target.child("region"), preferences.region.toStdString());
    if (!preferences.account.isEmpty())
        design.set(target.child("account"), preferences.account.toStdString());
    if (const Generation generation = preferences.output.command.generation; generation != Generation::Latest)
        design.set(target.child("cli"), std::string(generationName(generation)));
    return design;
}

} // namespace pooldesigner
