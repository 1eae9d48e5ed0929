// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"

#include "catalogue/tables.h"
#include "config/path.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace pooldesigner {

namespace {

using Specs = std::vector<const FieldSpec *>;

// Where a member hangs: "Schema[].Name" under "Schema[]", "Schema[]" under "Schema", "PoolName" under "".
std::string_view parentPath(std::string_view path)
{
    if (path.ends_with("[]"))
        return path.substr(0, path.size() - 2);
    if (path.ends_with('}'))
        return path.substr(0, path.rfind('{'));
    const auto dot = path.rfind('.');
    return dot == std::string_view::npos ? std::string_view{} : path.substr(0, dot);
}

struct Index {
    Specs all;
    std::array<std::unordered_map<std::string_view, const FieldSpec *>, 4> byPath;
    std::array<std::unordered_map<std::string_view, Specs>, 4> byParent;
    std::map<Section, Specs> bySection;

    Index()
    {
        for (const auto table : table::kAll) {
            for (const FieldSpec &spec : table) {
                all.push_back(&spec);
                bySection[spec.section].push_back(&spec);
            }
        }
        std::ranges::sort(all, {}, &FieldSpec::order);
        for (const FieldSpec *spec : all) {
            const auto operation = static_cast<std::size_t>(spec->operation);
            byPath[operation].emplace(spec->path, spec);
            if (!spec->path.ends_with("{key}"))
                byParent[operation][parentPath(spec->path)].push_back(spec);
        }
    }

    std::span<const FieldSpec *const> under(Operation operation, std::string_view path) const
    {
        const auto &parents = byParent[static_cast<std::size_t>(operation)];
        const auto found = parents.find(path);
        return found == parents.end() ? std::span<const FieldSpec *const>{} : found->second;
    }
};

const Index &index()
{
    static const Index instance;
    return instance;
}

} // namespace

std::span<const FieldSpec *const> catalogue::all() { return index().all; }

const FieldSpec *catalogue::find(Operation operation, std::string_view path)
{
    const auto &paths = index().byPath[static_cast<std::size_t>(operation)];
    const auto found = paths.find(path);
    return found == paths.end() ? nullptr : found->second;
}

const FieldSpec *catalogue::specFor(const Path &path)
{
    const auto operation = path.operation();
    if (!operation || path.size() < 2)
        return nullptr;
    const FieldSpec *spec = nullptr;
    for (std::size_t i = 1; i < path.size(); ++i) {
        const Path::Segment &segment = path.segments()[i];
        std::string below;
        if (std::holds_alternative<std::size_t>(segment)) {
            if (spec == nullptr || spec->kind != Kind::List)
                return nullptr;
            below = std::string(spec->path) + "[]";
        } else if (spec == nullptr) {
            below = std::get<std::string>(segment);
        } else if (spec->kind == Kind::Map) {
            below = std::string(spec->path) + "{value}";
        } else if (spec->kind == Kind::Structure) {
            below = std::string(spec->path) + '.' + std::get<std::string>(segment);
        } else {
            return nullptr;
        }
        spec = find(*operation, below);
        if (spec == nullptr)
            return nullptr;
    }
    return spec;
}

std::span<const FieldSpec *const> catalogue::children(const FieldSpec &spec)
{
    return index().under(spec.operation, spec.path);
}

std::span<const FieldSpec *const> catalogue::topLevel(Operation operation) { return index().under(operation, {}); }

std::span<const FieldSpec *const> catalogue::inSection(Section section)
{
    const auto found = index().bySection.find(section);
    return found == index().bySection.end() ? std::span<const FieldSpec *const>{} : found->second;
}

const FieldSpec *catalogue::keySpec(const FieldSpec &spec)
{
    return spec.kind == Kind::Map ? find(spec.operation, std::string(spec.path) + "{key}") : nullptr;
}

std::string_view generationName(Generation generation)
{
    switch (generation) {
    case Generation::Cli2021: return "2021";
    case Generation::Cli2_9_19: return "2.9.19";
    case Generation::Latest: return "latest";
    }
    return {};
}

std::optional<Generation> generationFromName(std::string_view name)
{
    for (const Generation generation : {Generation::Cli2021, Generation::Cli2_9_19, Generation::Latest}) {
        if (generationName(generation) == name)
            return generation;
    }
    return std::nullopt;
}

const char *sectionTitle(Section section)
{
    switch (section) {
    case Section::General: return QT_TRANSLATE_NOOP("Catalogue", "General");
    case Section::SignIn: return QT_TRANSLATE_NOOP("Catalogue", "Sign-in");
    case Section::Attributes: return QT_TRANSLATE_NOOP("Catalogue", "Attributes");
    case Section::Password: return QT_TRANSLATE_NOOP("Catalogue", "Password");
    case Section::Mfa: return QT_TRANSLATE_NOOP("Catalogue", "MFA and recovery");
    case Section::Messages: return QT_TRANSLATE_NOOP("Catalogue", "Messages");
    case Section::Email: return QT_TRANSLATE_NOOP("Catalogue", "E-mail");
    case Section::Sms: return QT_TRANSLATE_NOOP("Catalogue", "SMS");
    case Section::Lambda: return QT_TRANSLATE_NOOP("Catalogue", "Lambda triggers");
    case Section::Devices: return QT_TRANSLATE_NOOP("Catalogue", "Devices");
    case Section::Protection: return QT_TRANSLATE_NOOP("Catalogue", "Protection");
    case Section::Tags: return QT_TRANSLATE_NOOP("Catalogue", "Tags");
    case Section::Tokens: return QT_TRANSLATE_NOOP("Catalogue", "Tokens and keys");
    case Section::Domain: return QT_TRANSLATE_NOOP("Catalogue", "Domain");
    case Section::ReadOnly: return QT_TRANSLATE_NOOP("Catalogue", "From the export");
    }
    return "";
}

const char *sectionHelp(Section section)
{
    switch (section) {
    case Section::General:
        return QT_TRANSLATE_NOOP("Catalogue", "What the pool is called, what it may cost and where it will live.");
    case Section::SignIn:
        return QT_TRANSLATE_NOOP("Catalogue", "How people name themselves when they sign in, and who may sign up.");
    case Section::Attributes: return QT_TRANSLATE_NOOP("Catalogue", "What the pool knows about each person.");
    case Section::Password:
        return QT_TRANSLATE_NOOP("Catalogue", "What a password has to look like and how long a temporary one lasts.");
    case Section::Mfa:
        return QT_TRANSLATE_NOOP("Catalogue",
                                 "The second factor, and the way back for people who forgot their password.");
    case Section::Messages:
        return QT_TRANSLATE_NOOP("Catalogue",
                                 "Which addresses are verified, and the words people get by e-mail and SMS.");
    case Section::Email:
        return QT_TRANSLATE_NOOP("Catalogue", "Who sends the pool's e-mail: Cognito itself or your own SES identity.");
    case Section::Sms: return QT_TRANSLATE_NOOP("Catalogue", "The role and region that text messages are sent with.");
    case Section::Lambda:
        return QT_TRANSLATE_NOOP("Catalogue",
                                 "Functions that run while people sign up, sign in and get messages and tokens.");
    case Section::Devices:
        return QT_TRANSLATE_NOOP("Catalogue", "Whether the pool remembers the devices people sign in from.");
    case Section::Protection:
        return QT_TRANSLATE_NOOP("Catalogue",
                                 "Protection of the accounts against attacks, and of the pool against deletion.");
    case Section::Tags: return QT_TRANSLATE_NOOP("Catalogue", "Names and values for cost reports and access rules.");
    case Section::Tokens:
        return QT_TRANSLATE_NOOP("Catalogue",
                                 "Keys, issuer and registration of clients for the tokens the pool signs.");
    case Section::Domain:
        return QT_TRANSLATE_NOOP("Catalogue", "The address of the sign-in pages; a call of its own after creation.");
    case Section::ReadOnly: return QT_TRANSLATE_NOOP("Catalogue", "What the export said that no request can say.");
    }
    return "";
}

} // namespace pooldesigner
