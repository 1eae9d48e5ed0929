// SPDX-License-Identifier: MIT
#include "formats/templates/templateimporter.h"

#include "config/jsontext.h"
#include "config/text.h"
#include "formats/kindrepair.h"
#include "formats/poolchoice.h"
#include "formats/templates/placeholders.h"
#include "formats/templates/poolproperties.h"
#include "formats/templates/resolver.h"

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr std::string_view kPoolType = "AWS::Cognito::UserPool";
constexpr std::string_view kDomainType = "AWS::Cognito::UserPoolDomain";

struct Resource {
    std::string place; // "Resources.UserPool"
    std::string id;
    const Json *value = nullptr;
};

void addResources(const Json *map, const std::string &prefix, std::vector<Resource> &found)
{
    if (map == nullptr || !map->is_object())
        return;
    for (const auto &[id, value] : map->items()) {
        if (textOf(value, "Type").find("::") != std::string::npos)
            found.push_back({prefix + id, id, &value});
    }
}

// Where the kinds of template keep their resources; a bare map of resources is a part of one.
std::vector<Resource> resourcesOf(const Json &root)
{
    std::vector<Resource> found;
    addResources(memberOf(root, "Resources"), "Resources.", found);
    if (const Json *serverless = memberOf(root, "resources")) {
        addResources(memberOf(*serverless, "Resources"), "resources.Resources.", found);
        if (serverless->is_array()) {
            for (const Json &part : *serverless)
                addResources(memberOf(part, "Resources"), "resources.Resources.", found);
        }
    }
    if (found.empty())
        addResources(&root, {}, found);
    return found;
}

class TemplateReader {
public:
    TemplateReader(const Json &root, std::vector<Resource> resources)
        : m_root(&root), m_resources(std::move(resources)), m_resolver(templateOf(root))
    {
    }

    Outcome<ImportedTemplate> read(const ImportOptions &wanted)
    {
        ImportedTemplate result;
        std::vector<const Resource *> pools;
        TemplateResolver names(templateOf(*m_root)); // one of its own: the notes tell of the chosen pool alone
        for (const Resource &resource : m_resources) {
            if (textOf(*resource.value, "Type") != kPoolType)
                continue;
            pools.push_back(&resource);
            result.pools.push_back({.name = nameOf(resource, names), .place = resource.place});
        }
        if (pools.empty())
            return ImportError{translated("Import", QT_TRANSLATE_NOOP("Import", "The template holds no resource of "
                                                                                "type AWS::Cognito::UserPool."))};
        Outcome<std::size_t> chosen = choosePool(result.pools, wanted);
        if (!chosen)
            return std::move(chosen.error());
        result.chosen = *chosen;
        noteChoice(result.pools, *chosen, result.draft);
        return readPool(*pools[*chosen], std::move(result));
    }

private:
    // Serverless puts a template of CloudFormation into a file of its own.
    static const Json &templateOf(const Json &root)
    {
        const Json *inner = memberOf(root, "resources");
        return inner != nullptr && memberOf(*inner, "Resources") != nullptr ? *inner : root;
    }

    static std::string nameOf(const Resource &resource, TemplateResolver &resolver)
    {
        const Json *properties = memberOf(*resource.value, "Properties");
        const Json *name = properties == nullptr ? nullptr : memberOf(*properties, "UserPoolName");
        const auto known = name == nullptr ? std::nullopt : resolver.resolve(*name);
        return known && known->is_string() ? known->get<std::string>() : std::string();
    }

    Outcome<ImportedTemplate> readPool(const Resource &pool, ImportedTemplate result)
    {
        PoolDraft &draft = result.draft;
        draft.request = properties(pool);
        for (const Resource &other : m_resources) {
            if (textOf(*other.value, "Type") == kDomainType && belongsTo(other, pool.id))
                draft.domain = properties(other);
        }
        if (!m_resolver.circle().empty())
            return ImportError{translated(
                "Import",
                QT_TRANSLATE_NOOP("Import", "Conditions of the template refer to each other in a circle: %1."),
                {listed(m_resolver.circle())})};
        draft.domain.erase("UserPoolId");
        readPoolProperties(draft);
        setFunctionsAside(draft);
        repairKinds(draft);
        keepParameters(draft);
        report(pool, draft);
        return result;
    }

    Json properties(const Resource &resource)
    {
        const Json *found = memberOf(*resource.value, "Properties");
        const auto resolved = found == nullptr ? std::nullopt : m_resolver.resolve(*found);
        return resolved && resolved->is_object() ? *resolved : Json::object();
    }

    static bool belongsTo(const Resource &other, const std::string &id)
    {
        const Json *properties = memberOf(*other.value, "Properties");
        const Json *pool = properties == nullptr ? nullptr : memberOf(*properties, "UserPoolId");
        return pool != nullptr && textOf(*pool, "Ref") == id;
    }

    // Those that the kept functions name, so that a template that is written again has them.
    void keepParameters(PoolDraft &draft) const
    {
        const Json *parameters = memberOf(templateOf(*m_root), "Parameters");
        const Json *aside = memberOf(draft.origin, "Template");
        if (parameters == nullptr || aside == nullptr)
            return;
        const std::string functions = jsonLine(*aside);
        Json kept = Json::object();
        for (const auto &[name, value] : parameters->items()) {
            const bool named = functions.find('"' + name + '"') != std::string::npos ||
                               functions.find("${" + name + '}') != std::string::npos;
            if (named && kept.size() < 200)
                kept[name] = value;
        }
        if (!kept.empty())
            draft.origin["Template"]["Parameters"] = std::move(kept);
    }

    void report(const Resource &pool, PoolDraft &draft) const
    {
        std::vector<std::string> settled;
        for (const auto &[name, text] : m_resolver.defaults())
            settled.push_back(name + " = " + text);
        if (!settled.empty())
            draft.note(NoteKind::Assumed, {},
                       QT_TRANSLATE_NOOP("Import", "Parameters were taken to have their default: %1."),
                       {listed(settled)});
        std::vector<std::string> attributes;
        for (const auto &[name, value] : pool.value->items()) {
            if (name != "Type" && name != "Properties")
                attributes.push_back(name);
        }
        if (!attributes.empty())
            draft.note(NoteKind::Dropped, pool.place,
                       QT_TRANSLATE_NOOP("Import", "Left out, because a pool has no such thing: %1."),
                       {listed(attributes)});
        const std::size_t others = m_resources.size() - 1 - (draft.domain.empty() ? 0 : 1);
        if (others > 0)
            draft.note(NoteKind::Dropped, {},
                       QT_TRANSLATE_NOOP("Import", "Other resources of the template were left out: %1."),
                       {std::to_string(others)});
    }

    const Json *m_root;
    std::vector<Resource> m_resources;
    TemplateResolver m_resolver;
};

} // namespace

bool looksLikeTemplate(const Json &root)
{
    return root.is_object() && (root.contains("AWSTemplateFormatVersion") || !resourcesOf(root).empty());
}

Outcome<ImportedTemplate> importTemplate(const Json &root, const ImportOptions &options)
{
    return TemplateReader(root, resourcesOf(root)).read(options);
}

} // namespace pooldesigner
