// SPDX-License-Identifier: MIT
#include "formats/ledger/sourceleaves.h"

#include "config/jsontext.h"
#include "formats/pooldraft.h"
#include "formats/templates/keptfunctions.h"
#include "formats/templates/placeholders.h"
#include "formats/templates/resolver.h"
#include "formats/terraform/expressions.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace pooldesigner {

namespace {

std::string nameOf(const Json &item)
{
    const std::string name = textOf(item, "Name");
    return name.empty() ? textOf(item, "name") : name;
}

// What makes items of two lists the same: their name, or a scalar itself; empty where only the place does.
std::string identityOf(const Json &item)
{
    return item.is_object() ? nameOf(item) : item.is_structured() ? std::string() : jsonLine(item);
}

std::string withoutPrefix(const std::string &name) { return name.substr(name.rfind(':') + 1); }

// Which item of the design's list each item of the input's has become; npos for those it has not, among them those
// that are accounted for already.
std::vector<std::size_t> alignedItems(const Json &source, const Json &design, const std::vector<bool> &done)
{
    std::unordered_map<std::string, std::vector<std::size_t>> known; // the first of each last
    for (std::size_t i = design.size(); i-- > 0;)
        known[identityOf(design[i])].push_back(i);
    std::vector<std::size_t> result(source.size(), std::string::npos);
    const auto take = [&](std::size_t i, const std::string &identity) {
        const auto found = known.find(identity);
        if (found == known.end() || found->second.empty())
            return;
        result[i] = found->second.back();
        found->second.pop_back();
    };
    for (std::size_t i = 0; i < source.size(); ++i) {
        if (std::string identity = identityOf(source[i]); !identity.empty() && !done[i])
            take(i, identity);
    }
    for (std::size_t i = 0; i < source.size(); ++i) {
        const std::string identity = identityOf(source[i]);
        if (result[i] == std::string::npos && source[i].is_object() && !identity.empty())
            take(i, withoutPrefix(identity));
    }
    // What nothing names goes in the order in which it stands.
    std::vector<bool> taken(design.size(), false);
    for (const std::size_t index : result) {
        if (index != std::string::npos)
            taken[index] = true;
    }
    std::size_t next = 0;
    for (std::size_t i = 0; i < source.size(); ++i) {
        const bool unnamed = !source[i].is_object() || identityOf(source[i]).empty();
        if (result[i] != std::string::npos || !unnamed || done[i])
            continue;
        while (next < design.size() && taken[next])
            ++next;
        if (next < design.size())
            result[i] = next++;
    }
    return result;
}

// A function that was an item of a list and is left away: where it is kept.
using KeptItem = std::pair<Path, const Json *>;

// Local values that an expression names are worked out in what is kept.
bool mayBe(const Json &kept, const Json &item)
{
    return isExpression(kept) && item.is_string() && holdsExpression(item.get_ref<const std::string &>());
}

// By the list that they were items of, in order.
std::map<Path, std::vector<KeptItem>> keptItems(const Imported &imported)
{
    std::map<Path, std::vector<KeptItem>> result;
    const FunctionKind &kind = imported.form == Form::Terraform ? kExpressions : kTemplateFunctions;
    const bool isKept = imported.form == Form::Terraform || imported.form == Form::CloudFormation;
    const Json *all = isKept ? keptSection(imported.config, "Placeholders", kind) : nullptr;
    if (all == nullptr)
        return result;
    const Path aside = Path().child("origin").child(kind.section).child("Placeholders");
    for (const auto &[name, function] : all->items()) {
        const auto path = Path::parse(name);
        if (!path)
            continue;
        if (path->index())
            result[path->parent()].emplace_back(aside.child(name), &function);
        for (std::size_t i = 0; function.is_array() && i < function.size(); ++i) // a list of nothing else
            result[*path].emplace_back(aside.child(name).item(i), &function[i]);
    }
    return result;
}

class Collector {
public:
    explicit Collector(const Imported &imported) : m_imported(&imported), m_keptItems(keptItems(imported)) {}

    std::vector<SourceLeaf> leaves;

    void collect(const SourcePart &part)
    {
        m_place = part.place;
        const bool isResource = m_imported->form == Form::CloudFormation;
        for (const auto &[name, value] : part.value.items()) {
            const Path path = Path().child(name);
            if (isResource && name == "Type")
                continue; // says what the part is
            if (isResource && name == "Properties" && value.is_object()) {
                for (const auto &[property, inner] : value.items())
                    addTop(part, inner, path.child(property), property);
            } else if (isResource) {
                add(value, path, name, {});
            } else {
                addTop(part, value, path, name);
            }
        }
    }

    // Of some sections of a template the design keeps what its functions refer to.
    void collect(const SourceRest &rest)
    {
        const std::string name(rest.place.name());
        const bool isSection = m_imported->form == Form::CloudFormation && rest.value.is_object() &&
                               (name == "Parameters" || name == "Mappings" || name == "Conditions");
        if (!isSection)
            return addAround(rest.place, rest.value, {});
        const Path kept = Path().child("origin").child("Template").child(name);
        for (const auto &[member, value] : rest.value.items())
            addAround(rest.place.child(member), value, {{kept.child(member), nullptr}});
    }

private:
    void addAround(const Path &place, const Json &value, std::vector<Target> targets)
    {
        leaves.push_back({{}, place, place.toString(), &value, std::move(targets), true});
    }

    void addTop(const SourcePart &part, const Json &value, const Path &path, const std::string &name)
    {
        if (m_imported->form == Form::CloudFormation && name == "EnabledMfas" && value.is_array())
            addFactors(value, path);
        else
            walk(value, path, name, topTargets(m_imported->form, part, name));
    }

    // The template lists the factors by words, the API has a structure for each.
    void addFactors(const Json &factors, const Path &path)
    {
        const Path mfa(Operation::SetUserPoolMfaConfig);
        std::vector<std::vector<Target>> kept(factors.size());
        addKeptItems(factors, Path(Operation::CreateUserPool).child("EnabledMfas"), kept);
        for (std::size_t i = 0; i < factors.size(); ++i) {
            std::vector<Target> targets = std::move(kept[i]);
            const bool workedOut = targets.empty() && isTemplateFunction(factors[i]);
            if (workedOut || factors[i] == "SOFTWARE_TOKEN_MFA")
                targets.push_back({mfa.child("SoftwareTokenMfaConfiguration").child("Enabled"), nullptr});
            if (workedOut || factors[i] == "EMAIL_OTP")
                targets.push_back({mfa.child("EmailMfaConfiguration"), nullptr});
            add(factors[i], path.item(i), "EnabledMfas", std::move(targets));
        }
        if (factors.empty())
            add(factors, path, "EnabledMfas", {});
    }

    void walk(const Json &value, const Path &path, const std::string &named, std::vector<Target> targets)
    {
        const bool isFunction = m_imported->form == Form::CloudFormation && isTemplateFunction(value);
        if (!value.is_structured() || value.empty() || isFunction || hasOtherShape(value, targets))
            return add(value, path, named, std::move(targets));
        if (value.is_object()) {
            for (const auto &[name, member] : value.items()) {
                std::vector<Target> below;
                for (const Target &target : targets) {
                    const auto found = memberTargets(m_imported->form, target, name);
                    below.insert(below.end(), found.begin(), found.end());
                }
                walk(member, path.child(name), named + '.' + name, std::move(below));
            }
        } else {
            walkItems(value, path, named, targets);
        }
    }

    void walkItems(const Json &list, const Path &path, const std::string &named, const std::vector<Target> &targets)
    {
        std::vector<std::vector<Target>> below(list.size());
        for (const Target &target : targets) {
            if (isBlock(target)) {
                below[0].push_back(target);
                continue;
            }
            addKeptItems(list, target.path, below);
            const Json *design = m_imported->config.find(target.path);
            if (design == nullptr || !design->is_array())
                continue;
            std::vector<bool> done(list.size());
            for (std::size_t i = 0; i < list.size(); ++i)
                done[i] = !below[i].empty() || (m_imported->form == Form::CloudFormation && isNoValue(list[i]));
            const std::vector<std::size_t> aligned = alignedItems(list, *design, done);
            for (std::size_t i = 0; i < list.size(); ++i) {
                if (aligned[i] != std::string::npos)
                    below[i].push_back(itemTarget(target, aligned[i]));
            }
        }
        for (std::size_t i = 0; i < list.size(); ++i) {
            const std::string name = nameOf(list[i]);
            const Path place = path.item(i);
            const std::string item = named + (name.empty() ? '[' + std::to_string(i) + ']' : '.' + name);
            if (below[i].empty())
                add(list[i], place, item, {});
            else
                walk(list[i], place, item, std::move(below[i]));
        }
    }

    // Functions that were items and are left away from the design's list.
    void addKeptItems(const Json &list, const Path &place, std::vector<std::vector<Target>> &found) const
    {
        const auto items = m_keptItems.find(place);
        if (items == m_keptItems.end() || standsAsText(place.item(0)))
            return;
        std::vector<KeptItem> kept = items->second;
        for (std::size_t i = 0; i < list.size(); ++i) {
            const auto same = [&](const KeptItem &item) {
                return *item.second == list[i] || mayBe(*item.second, list[i]);
            };
            const auto match = found[i].empty() ? std::ranges::find_if(kept, same) : kept.end();
            if (match == kept.end())
                continue;
            found[i].push_back({match->first, nullptr});
            kept.erase(match);
        }
    }

    // A state of Terraform puts structures in lists of one.
    bool isBlock(const Target &target) const
    {
        return isOfTerraform(m_imported->form) && target.spec != nullptr && target.spec->kind == Kind::Structure;
    }

    bool hasOtherShape(const Json &value, const std::vector<Target> &targets) const
    {
        for (const Target &target : targets) {
            if (const Json *design = m_imported->config.find(target.path))
                return design->type() != value.type() && !isBlock(target);
        }
        return false;
    }

    void add(const Json &value, Path path, std::string named, std::vector<Target> targets)
    {
        leaves.push_back({m_place, std::move(path), std::move(named), &value, std::move(targets), false});
    }

    const Imported *m_imported;
    std::map<Path, std::vector<KeptItem>> m_keptItems;
    std::string m_place;
};

} // namespace

std::vector<SourceLeaf> sourceLeaves(const Imported &imported)
{
    Collector collector(imported);
    for (const SourcePart &part : imported.source)
        collector.collect(part);
    for (const SourceRest &rest : imported.around)
        collector.collect(rest);
    return std::move(collector.leaves);
}

} // namespace pooldesigner
