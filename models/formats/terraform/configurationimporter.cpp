// SPDX-License-Identifier: MIT
#include "formats/terraform/configurationimporter.h"

#include "config/text.h"
#include "formats/kindrepair.h"
#include "formats/templates/placeholders.h"
#include "formats/terraform/configurationvalues.h"
#include "formats/terraform/expressions.h"
#include "formats/terraform/jsonconfiguration.h"
#include "formats/terraform/resourcereader.h"

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr std::size_t kMaxPools = 1000;
constexpr std::string_view kPoolType = "aws_cognito_user_pool";
constexpr std::string_view kDomainType = "aws_cognito_user_pool_domain";

bool isResource(const HclBlock &block, std::string_view type)
{
    return block.type == "resource" && block.labels.size() == 2 && block.labels.front() == type;
}

// "${aws_cognito_user_pool.main.id}", "${aws_cognito_user_pool.main[0].id}"
std::string poolOfDomain(const HclBlock &domain)
{
    const std::string text = textOf(domain.body, "user_pool_id");
    const std::size_t type = text.find(std::string(kPoolType) + '.');
    if (type == std::string::npos)
        return {};
    const std::size_t name = type + kPoolType.size() + 1;
    return text.substr(name, std::min(text.find_first_of(".[", name), text.size()) - name);
}

class ConfigurationSource final : public PoolSource {
public:
    explicit ConfigurationSource(std::vector<HclBlock> blocks) : m_blocks(std::move(blocks)), m_values(m_blocks)
    {
        for (const HclBlock &block : m_blocks) {
            if (isResource(block, kDomainType))
                m_domains[poolOfDomain(block)] = &block;
            if (!isResource(block, kPoolType) || m_pools.size() == kMaxPools)
                continue;
            m_poolBlocks.push_back(&block);
            const Json *name = memberOf(block.body, "name");
            const Json known = name == nullptr ? Json() : m_values.workedOut(*name);
            m_pools.push_back({.name = known.is_string()     ? known.get<std::string>()
                                       : isExpression(known) ? expressionText(known)
                                                             : std::string(),
                               .place = std::string(kPoolType) + '.' + block.labels.back()});
        }
    }

    Outcome<Imported> read(std::size_t pool) override
    {
        const HclBlock &block = *m_poolBlocks[pool];
        const auto found = m_domains.find(block.labels.back());
        const HclBlock *domain = found == m_domains.end() ? nullptr : found->second;
        m_values.startAnew();
        PoolDraft draft;
        draft.note(NoteKind::Renamed, {},
                   QT_TRANSLATE_NOOP("Import", "The arguments of Terraform were read under the names that the API "
                                               "gives them."));
        const Json arguments = m_values.workedOut(block.body);
        const Json ofDomain = domain == nullptr ? Json() : m_values.workedOut(domain->body);
        readPoolResource(arguments, domain == nullptr ? nullptr : &ofDomain, draft);
        noteDefaults(draft);
        if (!setFunctionsAside(draft, kExpressions))
            return ImportError{translated("Import",
                                          QT_TRANSLATE_NOOP("Import", "The pool holds more than %1 expressions: it "
                                                                      "cannot be a user pool."),
                                          {std::to_string(kMaxFunctions)})};
        repairKinds(draft);
        if (keepsSource)
            keepSource(block, domain, draft);
        return importedFrom(std::move(draft), Form::Terraform);
    }

private:
    void noteDefaults(PoolDraft &draft) const
    {
        if (const auto defaults = m_values.defaults(); !defaults.empty())
            draft.note(NoteKind::Assumed, {},
                       QT_TRANSLATE_NOOP("Import", "Variables were taken to have their default: %1."),
                       {listed(defaults)});
    }

    void keepSource(const HclBlock &block, const HclBlock *domain, PoolDraft &draft) const
    {
        draft.source.push_back({.value = block.body});
        if (domain != nullptr)
            draft.source.push_back({std::string(kDomainType), Operation::CreateUserPoolDomain, domain->body});
        for (const HclBlock &other : m_blocks) {
            if (&other == &block || &other == domain || isResource(other, kPoolType))
                continue;
            Path place = Path().child(other.type);
            for (const std::string &label : other.labels)
                place = place.child(label);
            draft.around.push_back({std::move(place), other.body});
        }
    }

    std::vector<HclBlock> m_blocks;
    ConfigurationValues m_values;
    std::vector<const HclBlock *> m_poolBlocks;
    std::map<std::string, const HclBlock *> m_domains; // by the pool that they name; the last one counts
};

PoolSourceResult poolsOfBlocks(std::vector<HclBlock> blocks)
{
    auto source = std::make_unique<ConfigurationSource>(std::move(blocks));
    if (source->pools().empty())
        return ImportError{translated("Import", QT_TRANSLATE_NOOP("Import", "The configuration holds no resource "
                                                                            "aws_cognito_user_pool."))};
    return std::unique_ptr<PoolSource>(std::move(source));
}

} // namespace

bool looksLikeConfiguration(std::string_view text)
{
    for (std::size_t at = text.find(kPoolType); at != std::string_view::npos; at = text.find(kPoolType, at + 1)) {
        const std::size_t line = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
        std::string_view before = text.substr(line, at - line);
        before.remove_prefix(std::min(before.find_first_not_of(" \t"), before.size()));
        if (before.starts_with("resource ") && text.substr(at + kPoolType.size()).starts_with('"'))
            return true;
    }
    return false;
}

PoolSourceResult configurationPools(std::string_view text)
{
    Outcome<std::vector<HclBlock>> blocks = readHcl(text);
    if (!blocks)
        return std::move(blocks.error());
    return poolsOfBlocks(std::move(*blocks));
}

PoolSourceResult configurationPools(const Json &root) { return poolsOfBlocks(blocksOfJson(root)); }

} // namespace pooldesigner
