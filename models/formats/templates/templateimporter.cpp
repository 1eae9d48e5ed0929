// SPDX-License-Identifier: MIT
#include "formats/templates/templateimporter.h"

#include "config/text.h"
#include "formats/kindrepair.h"
#include "formats/templates/placeholders.h"
#include "formats/templates/poolproperties.h"
#include "formats/templates/resolver.h"

#include <map>
#include <set>

namespace pooldesigner {

namespace {

constexpr std::string_view kPoolType = "AWS::Cognito::UserPool";
constexpr std::string_view kDomainType = "AWS::Cognito::UserPoolDomain";

constexpr std::size_t kMaxParameters = 200; // as many as a template may have

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

// What functions may refer to: every text in them, and what stands in "${}".
void addNames(const Json &value, std::set<std::string> &names)
{
    for (const Json &inner : value) {
        if (inner.is_structured())
            addNames(inner, names);
        if (!inner.is_string())
            continue;
        const std::string &text = inner.get_ref<const std::string &>();
        names.insert(text);
        for (std::size_t at = text.find("${"); at != std::string::npos; at = text.find("${", at + 2)) {
            const std::size_t end = text.find('}', at);
            if (end == std::string::npos)
                break;
            names.insert(text.substr(at + 2, end - at - 2));
        }
    }
}

std::set<std::string> namesIn(const Json &functions)
{
    std::set<std::string> names;
    addNames(functions, names);
    return names;
}

class TemplateSource final : public PoolSource {
public:
    explicit TemplateSource(Json root) : m_root(std::move(root)), m_resources(resourcesOf(m_root))
    {
        TemplateResolver names(templateOf(m_root), m_index); // one of its own: notes tell of one pool alone
        for (const Resource &resource : m_resources) {
            const std::string type = textOf(*resource.value, "Type");
            if (type == kPoolType) {
                m_poolResources.push_back(&resource);
                m_pools.push_back({.name = nameOf(resource, names), .place = resource.place});
            } else if (type == kDomainType) {
                m_domains[poolOf(resource)] = &resource;
            }
        }
    }

    Outcome<Imported> read(std::size_t pool) override
    {
        Outcome<PoolDraft> draft = readPool(*m_poolResources[pool]);
        if (!draft)
            return std::move(draft.error());
        return importedFrom(std::move(*draft), Form::CloudFormation);
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

    Outcome<PoolDraft> readPool(const Resource &pool)
    {
        TemplateResolver resolver(templateOf(m_root), m_index);
        PoolDraft draft;
        draft.request = properties(pool, resolver);
        keepSource(pool, Operation::CreateUserPool, draft);
        if (const auto domain = m_domains.find(pool.id); domain != m_domains.end()) {
            draft.domain = properties(*domain->second, resolver);
            keepSource(*domain->second, Operation::CreateUserPoolDomain, draft);
        }
        if (!resolver.circle().empty())
            return ImportError{translated(
                "Import",
                QT_TRANSLATE_NOOP("Import", "Conditions of the template refer to each other in a circle: %1."),
                {listed(resolver.circle())})};
        draft.domain.erase("UserPoolId");
        readPoolProperties(draft);
        if (!setFunctionsAside(draft))
            return ImportError{translated("Import",
                                          QT_TRANSLATE_NOOP("Import", "The pool holds more than %1 functions of the "
                                                                      "template: it cannot be a user pool."),
                                          {std::to_string(kMaxFunctions)})};
        repairKinds(draft);
        keepParameters(draft);
        report(pool, resolver, draft);
        return draft;
    }

    static Json properties(const Resource &resource, TemplateResolver &resolver)
    {
        const Json *found = memberOf(*resource.value, "Properties");
        auto resolved = found == nullptr ? std::nullopt : resolver.resolve(*found);
        return resolved && resolved->is_object() ? std::move(*resolved) : Json::object();
    }

    // The resource that a domain is for; empty where the template does not tell.
    static std::string poolOf(const Resource &domain)
    {
        const Json *properties = memberOf(*domain.value, "Properties");
        const Json *pool = properties == nullptr ? nullptr : memberOf(*properties, "UserPoolId");
        return pool == nullptr ? std::string() : textOf(*pool, "Ref");
    }

    void keepSource(const Resource &resource, Operation operation, PoolDraft &draft) const
    {
        const bool isPool = operation == Operation::CreateUserPool;
        if (keepsSource)
            draft.source.push_back({isPool ? std::string() : resource.place, operation, *resource.value});
    }

    // Those that the kept functions name, so that a template that is written again has them.
    void keepParameters(PoolDraft &draft) const
    {
        const Json *parameters = memberOf(templateOf(m_root), "Parameters");
        const Json *aside = memberOf(draft.origin, "Template");
        if (parameters == nullptr || aside == nullptr)
            return;
        const std::set<std::string> named = namesIn(*aside);
        Json kept = Json::object();
        for (const auto &[name, value] : parameters->items()) {
            if (named.contains(name) && kept.size() < kMaxParameters)
                kept[name] = value;
        }
        if (!kept.empty())
            draft.origin["Template"]["Parameters"] = std::move(kept);
    }

    void report(const Resource &pool, const TemplateResolver &resolver, PoolDraft &draft) const
    {
        std::vector<std::string> settled;
        for (const auto &[name, text] : resolver.defaults())
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
        draft.noteMembers(NoteKind::Dropped,
                          QT_TRANSLATE_NOOP("Import", "Left out, because a pool has no such thing: %1."),
                          std::move(attributes), pool.place);
        const std::size_t others = m_resources.size() - 1 - (draft.domain.empty() ? 0 : 1);
        if (others > 0)
            draft.note(NoteKind::Dropped, {},
                       QT_TRANSLATE_NOOP("Import", "Other resources of the template were left out: %1."),
                       {std::to_string(others)});
    }

    Json m_root;
    MemberIndex m_index;
    std::vector<Resource> m_resources;
    std::vector<const Resource *> m_poolResources;
    std::map<std::string, const Resource *> m_domains; // by the pool that they are for; the last one counts
};

} // namespace

bool looksLikeTemplate(const Json &root)
{
    // A design may hold members that look like a resource.
    const bool isDesign = textOf(root, "format").starts_with("pool-designer/");
    return root.is_object() && !isDesign && (root.contains("AWSTemplateFormatVersion") || !resourcesOf(root).empty());
}

PoolSourceResult templatePools(Json root)
{
    auto source = std::make_unique<TemplateSource>(std::move(root));
    if (source->pools().empty())
        return ImportError{translated("Import", QT_TRANSLATE_NOOP("Import", "The template holds no resource of type "
                                                                            "AWS::Cognito::UserPool."))};
    return std::unique_ptr<PoolSource>(std::move(source));
}

} // namespace pooldesigner
