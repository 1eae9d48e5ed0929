// SPDX-License-Identifier: MIT
#include "formats/terraform/resourcereader.h"

#include "catalogue/catalogue.h"
#include "formats/describecleanup.h"
#include "formats/originparts.h"
#include "formats/terraform/argumentwriter.h"
#include "formats/terraform/expressions.h"

#include <algorithm>
#include <iterator>
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

// Reads bodies of arguments by the members that have them.
class BodyReader {
public:
    std::set<std::string> taken;      // arguments of the outermost body
    std::vector<std::string> untaken; // arguments of blocks that no member has: "password_policy[0].x"

    Json read(const Json &body, std::span<const FieldSpec *const> members)
    {
        return readBody(body, members, {}, taken);
    }

private:
    // `place` is that of the body, with a dot at its end.
    Json readBody(const Json &body, std::span<const FieldSpec *const> members, const std::string &place,
                  std::set<std::string> &known)
    {
        Json result = Json::object();
        for (const FieldSpec *spec : members) {
            Json value = readMember(body, *spec, place, known);
            if (!value.is_null())
                result[std::string(spec->name())] = std::move(value);
        }
        return result;
    }

    Json readMember(const Json &body, const FieldSpec &spec, const std::string &place, std::set<std::string> &known)
    {
        const auto below = catalogue::children(spec);
        if (spec.terraform.empty()) {
            // A structure of the API that Terraform does without: its members stand in this body.
            Json inner = spec.kind == Kind::Structure ? readBody(body, below, place, known) : Json();
            return inner.empty() ? Json() : inner;
        }
        const std::string name = argumentName(spec);
        const Json *value = memberOf(body, name);
        if (value == nullptr)
            return nullptr;
        known.insert(name);
        // Zero is what a state writes for a history that was never asked for.
        if (isUnset(*value) || (name == "password_history_size" && *value == 0))
            return nullptr;
        if (isExpression(*value))
            return *value;
        if (spec.kind == Kind::Structure)
            return readBlock(*value, below, place + name);
        const bool ofBlocks = spec.kind == Kind::List && !below.front()->isScalar();
        // JSON syntax may write one block without a list around it.
        if (ofBlocks && value->is_object())
            return readBlocks(Json::array({*value}), catalogue::children(*below.front()), place + name);
        if (ofBlocks && value->is_array())
            return readBlocks(*value, catalogue::children(*below.front()), place + name);
        return *value;
    }

    Json readBlock(const Json &block, std::span<const FieldSpec *const> members, const std::string &place)
    {
        // Blocks stand in lists, of one where there can be but one.
        if (block.is_array())
            return readBlock(block.front(), members, place + "[0]");
        if (!block.is_object())
            return block;
        std::set<std::string> known;
        Json result = readBody(block, members, place + '.', known);
        for (const auto &[name, value] : block.items()) {
            if (!known.contains(name) && !isUnset(value) && untaken.size() < kMaxUntaken)
                untaken.push_back(place + '.' + name);
        }
        return result;
    }

    Json readBlocks(const Json &list, std::span<const FieldSpec *const> members, const std::string &place)
    {
        Json result = Json::array();
        for (std::size_t i = 0; i < list.size(); ++i)
            result.push_back(list[i].is_object() ? readBlock(list[i], members, place + '[' + std::to_string(i) + ']')
                                                 : list[i]);
        return result;
    }

    static constexpr std::size_t kMaxUntaken = 1000;
};

class ResourceReader {
public:
    ResourceReader(const Json &values, const Json *domain) : m_values(&values), m_domain(domain) {}

    void read(PoolDraft &draft)
    {
        const Json &values = *m_values;
        BodyReader reader;
        draft.request = reader.read(values, catalogue::topLevel(Operation::CreateUserPool));
        draft.mfa = reader.read(values, mfaMembers());
        for (const OriginAttribute &known : kOrigin) {
            reader.taken.insert(known.attribute);
            const Json *value = memberOf(values, known.attribute);
            if (value != nullptr && !isUnset(*value))
                draft.request[known.member] = *value;
        }
        noteUntaken(values, std::move(reader), draft);
        moveOriginParts(draft);
        readDomain(draft);
        dropOldAccountDays(draft);
        dropLegacyMessages(draft);
        dropEmptyMembers(draft);
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

    static void noteUntaken(const Json &values, BodyReader reader, PoolDraft &draft)
    {
        std::vector<std::string> untaken = std::move(reader.untaken);
        for (const auto &[name, value] : values.items()) {
            if (!reader.taken.contains(name) && !isUnset(value))
                untaken.push_back(name);
        }
        draft.noteMembers(NoteKind::Dropped,
                          QT_TRANSLATE_NOOP("Import", "Attributes that only Terraform has were left out: %1."),
                          std::move(untaken));
    }

    void readDomain(PoolDraft &draft) const
    {
        if (m_domain == nullptr)
            return;
        BodyReader reader;
        draft.domain = reader.read(*m_domain, catalogue::topLevel(Operation::CreateUserPoolDomain));
        draft.domain.erase("UserPoolId");
    }

    const Json *m_values;
    const Json *m_domain;
};

} // namespace

void readPoolResource(const Json &pool, const Json *domain, PoolDraft &draft)
{
    ResourceReader(pool, domain).read(draft);
}

} // namespace pooldesigner
