// SPDX-License-Identifier: MIT
#include "formats/terraform/stateimporter.h"

#include "config/text.h"
#include "formats/kindrepair.h"
#include "formats/surroundings.h"
#include "formats/terraform/resourcereader.h"
#include "formats/terraform/stateresources.h"

#include <map>

namespace pooldesigner {

namespace {

class StateSource final : public PoolSource {
public:
    explicit StateSource(Json root) : m_root(std::move(root)), m_found(stateResources(m_root, "aws_cognito_user_pool"))
    {
        for (const StateResource &resource : m_found)
            m_pools.push_back({.name = textOf(*resource.values, "name"), .place = resource.address});
        for (const StateResource &domain : stateResources(m_root, "aws_cognito_user_pool_domain"))
            m_domains[textOf(*domain.values, "user_pool_id")] = domain;
    }

    Outcome<Imported> read(std::size_t pool) override
    {
        const Json &values = *m_found[pool].values;
        const std::string id = textOf(values, "id");
        const auto domain = id.empty() ? m_domains.end() : m_domains.find(id);
        PoolDraft draft;
        if (keepsSource) {
            draft.source.push_back({.value = values});
            std::vector<Path> own{m_found[pool].place};
            if (domain != m_domains.end()) {
                own.push_back(domain->second.place);
                draft.source.push_back(
                    {"aws_cognito_user_pool_domain", Operation::CreateUserPoolDomain, *domain->second.values});
            }
            draft.around = restAround(m_root, own, placesOfOthers());
        }
        draft.note(NoteKind::Renamed, {},
                   QT_TRANSLATE_NOOP("Import",
                                     "The arguments of Terraform were read under the names that the API gives "
                                     "them; what the state writes for not set is not set."));
        readPoolResource(values, domain == m_domains.end() ? nullptr : domain->second.values, draft);
        repairKinds(draft);
        return importedFrom(std::move(draft), Form::TerraformState);
    }

private:
    std::vector<Path> placesOfOthers() const
    {
        std::vector<Path> places;
        for (const StateResource &pool : m_found)
            places.push_back(pool.place);
        for (const auto &[id, domain] : m_domains)
            places.push_back(domain.place);
        return places;
    }

    Json m_root;
    std::vector<StateResource> m_found;
    std::map<std::string, StateResource> m_domains; // by the id of their pool; the last one counts
};

} // namespace

bool looksLikeTerraform(const Json &root)
{
    return root.is_object() && (root.contains("terraform_version") || root.contains("planned_values")) &&
           (root.contains("resources") || root.contains("values") || root.contains("planned_values") ||
            root.contains("modules"));
}

PoolSourceResult terraformPools(Json root)
{
    const bool isOld = memberOf(root, "modules") != nullptr;
    auto source = std::make_unique<StateSource>(std::move(root));
    if (source->pools().empty())
        return ImportError{translated(
            "Import",
            isOld
                ? QT_TRANSLATE_NOOP("Import", "This state was written by Terraform before 0.12, whose states hold only "
                                              "flat lists. Open what a newer terraform show -json prints.")
                : QT_TRANSLATE_NOOP("Import", "The state holds no aws_cognito_user_pool with its attributes."))};
    return std::unique_ptr<PoolSource>(std::move(source));
}

} // namespace pooldesigner
