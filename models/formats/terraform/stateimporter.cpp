// SPDX-License-Identifier: MIT
#include "formats/terraform/stateimporter.h"

#include "catalogue/catalogue.h"
#include "config/text.h"
#include "formats/describecleanup.h"
#include "formats/kindrepair.h"
#include "formats/originparts.h"
#include "formats/terraform/argumentwriter.h"
#include "formats/terraform/stateresources.h"

#include <algorithm>
#include <map>
#include <set>

namespace pooldesigner {

namespace {

// What the service sets: the attribute and the name that a description has for it.
struct OriginAttribute {
    const char *attribute;
    const char *member;
};
constexpr OriginAttribute kOrigin[] = {{"id", "Id"},
                                       {"arn", "Arn"},
                                       {"creation_date", "CreationDate"},
                                       {"last_modified_date", "LastModifiedDate"},
                                       {"estimated_number_of_users", "EstimatedNumberOfUsers"},
                                       {"domain", "Domain"},
                                       {"custom_domain", "CustomDomain"}};

bool isUnset(const Json &value)
{
    return value.is_null() || (value.is_string() && value.get_ref<const std::string &>().empty()) ||
           (value.is_structured() && value.empty());
}

// Reads one body of arguments by the members that have them.
class BodyReader {
public:
    std::set<std::string> taken; // arguments of the outermost body

    Json read(const Json &body, std::span<const FieldSpec *const> members, bool outermost)
    {
        Json result = Json::object();
        for (const FieldSpec *spec : members) {
            Json value = readMember(body, *spec, outermost);
            if (!value.is_null())
                result[std::string(spec->name())] = std::move(value);
        }
        return result;
    }

private:
    Json readMember(const Json &body, const FieldSpec &spec, bool outermost)
    {
        const auto below = catalogue::children(spec);
        if (spec.terraform.empty()) {
            // A structure of the API that Terraform does without: its members stand in this body.
            Json inner = spec.kind == Kind::Structure ? read(body, below, outermost) : Json();
            return inner.empty() ? Json() : inner;
        }
        const std::string name = argumentName(spec);
        const Json *value = memberOf(body, name);
        if (value == nullptr)
            return nullptr;
        if (outermost)
            taken.insert(name);
        // Zero is what a state writes for a history that was never asked for.
        if (isUnset(*value) || (name == "password_history_size" && *value == 0))
            return nullptr;
        if (spec.kind == Kind::Structure)
            return readBlock(*value, below);
        if (spec.kind == Kind::List && value->is_array() && !below.front()->isScalar())
            return readBlocks(*value, catalogue::children(*below.front()));
        return *value;
    }

    // Blocks stand in lists, of one where there can be but one.
    Json readBlock(const Json &value, std::span<const FieldSpec *const> members)
    {
        const Json &block = value.is_array() ? value.front() : value;
        return block.is_object() ? read(block, members, false) : value;
    }

    Json readBlocks(const Json &list, std::span<const FieldSpec *const> members)
    {
        Json result = Json::array();
        for (const Json &block : list)
            result.push_back(block.is_object() ? read(block, members, false) : block);
        return result;
    }
};

class StateReader {
public:
    StateReader(const Json &values, const Json *domain) : m_values(&values), m_domain(domain) {}

    void read(PoolDraft &draft)
    {
        const Json &values = *m_values;
        BodyReader reader;
        draft.request = reader.read(values, catalogue::topLevel(Operation::CreateUserPool), true);
        draft.mfa = reader.read(values, mfaMembers(), true);
        for (const OriginAttribute &known : kOrigin) {
            reader.taken.insert(known.attribute);
            const Json *value = memberOf(values, known.attribute);
            if (value != nullptr && !isUnset(*value))
                draft.request[known.member] = *value;
        }
        draft.note(NoteKind::Renamed, {},
                   QT_TRANSLATE_NOOP("Import",
                                     "The arguments of Terraform were read under the names that the API gives "
                                     "them; what the state writes for not set is not set."));
        noteUntaken(values, reader.taken, draft);
        moveOriginParts(draft);
        readDomain(draft);
        dropOldAccountDays(draft);
        dropLegacyMessages(draft);
        dropEmptyMembers(draft);
        repairKinds(draft);
    }

private:
    // The factor for text messages is the pool's own block, which is read with it.
    static std::vector<const FieldSpec *> mfaMembers()
    {
        std::vector<const FieldSpec *> members;
        std::ranges::copy_if(catalogue::topLevel(Operation::SetUserPoolMfaConfig), std::back_inserter(members),
                             [](const FieldSpec *spec) { return spec->path != "SmsMfaConfiguration"; });
        return members;
    }

    static void noteUntaken(const Json &values, const std::set<std::string> &taken, PoolDraft &draft)
    {
        std::vector<std::string> untaken;
        for (const auto &[name, value] : values.items()) {
            if (!taken.contains(name) && !isUnset(value))
                untaken.push_back(name);
        }
        if (!untaken.empty())
            draft.note(NoteKind::Dropped, {},
                       QT_TRANSLATE_NOOP("Import", "Attributes that only Terraform has were left out: %1."),
                       {listed(untaken)});
    }

    void readDomain(PoolDraft &draft) const
    {
        if (m_domain == nullptr)
            return;
        BodyReader reader;
        draft.domain = reader.read(*m_domain, catalogue::topLevel(Operation::CreateUserPoolDomain), true);
        draft.domain.erase("UserPoolId");
    }

    const Json *m_values;
    const Json *m_domain;
};

class StateSource final : public PoolSource {
public:
    explicit StateSource(Json root) : m_root(std::move(root)), m_found(stateResources(m_root, "aws_cognito_user_pool"))
    {
        for (const StateResource &resource : m_found)
            m_pools.push_back({.name = textOf(*resource.values, "name"), .place = resource.address});
        for (const StateResource &domain : stateResources(m_root, "aws_cognito_user_pool_domain"))
            m_domains[textOf(*domain.values, "user_pool_id")] = domain.values;
    }

    Outcome<Imported> read(std::size_t pool) override
    {
        const Json &values = *m_found[pool].values;
        const std::string id = textOf(values, "id");
        const auto domain = id.empty() ? m_domains.end() : m_domains.find(id);
        PoolDraft draft;
        StateReader(values, domain == m_domains.end() ? nullptr : domain->second).read(draft);
        return importedFrom(std::move(draft), Form::TerraformState);
    }

private:
    Json m_root;
    std::vector<StateResource> m_found;
    std::map<std::string, const Json *> m_domains; // by the id of their pool; the last one counts
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
