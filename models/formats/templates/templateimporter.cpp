// SPDX-License-Identifier: MIT
#include "formats/templates/templateimporter.h"

#include "config/jsonmember.h"
#include "config/text.h"
#include "formats/draftplaces.h"
#include "formats/kindrepair.h"
#include "formats/surroundings.h"
#include "formats/templates/functionnames.h"
#include "formats/templates/placeholders.h"
#include "formats/templates/poolproperties.h"
#include "formats/templates/resolver.h"
#include "formats/templates/serverlessvariables.h"

#include <map>
#include <set>

namespace pooldesigner {

namespace {

constexpr std::string_view kPoolType = "AWS::Cognito::UserPool";
constexpr std::string_view kDomainType = "AWS::Cognito::UserPoolDomain";

constexpr std::string_view kConditions = "Conditions";
constexpr std::size_t kMaxKept = 200; // of a section; as many parameters as a template may have

struct Resource {
    Path place; // "Resources.UserPool"
    std::string id;
    const Json *value = nullptr;
};

void addResources(const Json *map, const Path &place, std::vector<Resource> &found)
{
    if (map == nullptr || !map->is_object())
        return;
    for (const auto &[id, value] : map->items()) {
        if (textOf(value, "Type").find("::") != std::string::npos)
            found.push_back({place.child(id), id, &value});
    }
}

// Where the kinds of template keep their resources; a bare map of resources is a part of one.
std::vector<Resource> resourcesOf(const Json &root)
{
    std::vector<Resource> found;
    const Path resources = Path().child("Resources");
    addResources(memberOf(root, "Resources"), resources, found);
    if (const Json *serverless = memberOf(root, "resources")) {
        const Path place = Path().child("resources");
        addResources(memberOf(*serverless, "Resources"), place.child("Resources"), found);
        for (std::size_t i = 0; serverless->is_array() && i < serverless->size(); ++i)
            addResources(memberOf((*serverless)[i], "Resources"), place.item(i).child("Resources"), found);
    }
    if (found.empty())
        addResources(&root, Path(), found);
    return found;
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
                m_pools.push_back({.name = nameOf(resource, names), .place = resource.place.toString()});
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
        ServerlessVariables variables(m_root);
        PoolDraft draft;
        draft.request = properties(pool, resolver, variables);
        keepSource(pool, Operation::CreateUserPool, draft);
        if (const auto domain = m_domains.find(pool.id); domain != m_domains.end()) {
            draft.domain = properties(*domain->second, resolver, variables);
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
        keepSections(draft);
        report(pool, resolver, draft);
        noteVariables(variables, draft);
        if (keepsSource)
            keepRest(pool, draft);
        return draft;
    }

    void keepRest(const Resource &pool, PoolDraft &draft) const
    {
        std::vector<Path> own{pool.place};
        std::vector<Path> others;
        if (const auto domain = m_domains.find(pool.id); domain != m_domains.end())
            own.push_back(domain->second->place);
        for (const Resource *other : m_poolResources)
            others.push_back(other->place);
        for (const auto &[id, other] : m_domains)
            others.push_back(other->place);
        draft.around = restAround(m_root, own, others);
    }

    Json properties(const Resource &resource, TemplateResolver &resolver, ServerlessVariables &variables) const
    {
        const Json *found = memberOf(*resource.value, "Properties");
        if (found == nullptr)
            return Json::object();
        const bool isServerless = memberOf(m_root, "service") != nullptr || memberOf(m_root, "provider") != nullptr;
        auto resolved = resolver.resolve(isServerless ? variables.workedOut(*found) : *found);
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
            draft.source.push_back({isPool ? std::string() : resource.place.toString(), operation, *resource.value});
    }

    // What the kept functions name, and what that names, so that a template that is written again has it.
    void keepSections(PoolDraft &draft) const
    {
        const Json *aside = memberOf(draft.origin, "Template");
        if (aside == nullptr)
            return;
        std::set<std::string> named = namesIn(*aside);
        for (const std::string_view section :
             {kConditions, std::string_view("Mappings"), std::string_view("Parameters")})
            keepSection(section, named, draft);
    }

    // Conditions name each other, mappings and parameters; those name nothing more.
    void keepSection(std::string_view section, std::set<std::string> &named, PoolDraft &draft) const
    {
        const Json *all = memberOf(templateOf(m_root), section);
        if (all == nullptr || !all->is_object())
            return;
        std::set<std::string> wanted;
        for (bool grows = true; grows;) {
            grows = false;
            for (const auto &[name, value] : all->items()) {
                if (wanted.size() >= kMaxKept || !named.contains(name) || !wanted.insert(name).second)
                    continue;
                if (section != kConditions)
                    continue;
                named.merge(namesIn(Json::array({value})));
                grows = true;
            }
        }
        Json kept = Json::object();
        for (const auto &[name, value] : all->items()) {
            if (wanted.contains(name))
                appendMember(kept, name, value);
        }
        if (!kept.empty())
            draft.origin["Template"][std::string(section)] = std::move(kept);
    }

    static void noteVariables(const ServerlessVariables &variables, PoolDraft &draft)
    {
        if (const auto &settled = variables.settled(); !settled.empty())
            draft.note(NoteKind::Assumed, {},
                       QT_TRANSLATE_NOOP("Import", "Variables of the Serverless framework were taken for what the file "
                                                   "says: %1."),
                       {listed({settled.begin(), settled.end()})});
        draft.noteMembers(NoteKind::Assumed,
                          QT_TRANSLATE_NOOP("Import", "These hold variables of the Serverless framework, as they are "
                                                      "spelled; put values in their places: %1."),
                          placesWhere(draft, holdsServerlessVariable));
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
                          std::move(attributes), pool.place.toString());
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
