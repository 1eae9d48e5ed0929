// SPDX-License-Identifier: MIT
#include "rules/readings.h"

#include <algorithm>
#include <set>

namespace pooldesigner {

bool isAbsent(const PoolView &pool, const Path &path)
{
    const Json *value = &pool.config().root();
    for (const Path::Segment &step : path.segments()) {
        const Json &around = *value;
        value = findStep(around, step);
        if (value == nullptr)
            return around.is_object() || around.is_null();
    }
    return value->is_null();
}

bool isReadable(const PoolView &pool, const ListField &list)
{
    const Json *items = pool.find(list.path());
    return (items != nullptr && items->is_array()) || isAbsent(pool, list.path());
}

bool hasMembers(const PoolView &pool, const Path &structure)
{
    const Json *value = pool.find(structure);
    return value != nullptr && value->is_object() && !value->empty();
}

bool hasNoMembers(const PoolView &pool, const Path &structure)
{
    const Json *value = pool.find(structure);
    return isAbsent(pool, structure) || (value != nullptr && value->is_object() && value->empty());
}

std::optional<Path> itemPath(const PoolView &pool, const ListField &list, std::string_view text)
{
    const Json *items = pool.find(list.path());
    if (items == nullptr || !items->is_array())
        return std::nullopt;
    for (std::size_t i = 0; i < items->size(); ++i) {
        if ((*items)[i] == text)
            return list.path().item(i);
    }
    return std::nullopt;
}

std::optional<std::string_view> repeatedText(const PoolView &pool, const Path &list)
{
    const Json *items = pool.find(list);
    if (items == nullptr || !items->is_array())
        return std::nullopt;
    std::set<std::string_view> seen;
    for (const Json &item : *items) {
        if (item.is_string() && !seen.insert(item.get_ref<const std::string &>()).second)
            return std::string_view(item.get_ref<const std::string &>());
    }
    return std::nullopt;
}

Json withoutRepetitions(const Json &list)
{
    Json kept = Json::array();
    for (const Json &item : list) {
        if (std::ranges::find(kept, item) == kept.end())
            kept.push_back(item);
    }
    return kept;
}

bool isUnset(const PoolView &pool, const ListField &list)
{
    const Json *items = pool.find(list.path());
    return isAbsent(pool, list.path()) || (items != nullptr && items->is_array() && items->empty());
}

std::vector<RecoveryMechanism> recoveryMechanisms(const PoolView &pool)
{
    std::vector<RecoveryMechanism> mechanisms;
    const Path list = f::AccountRecoverySetting_RecoveryMechanisms.path();
    const Json *items = pool.find(list);
    for (std::size_t i = 0; items != nullptr && items->is_array() && i < items->size(); ++i) {
        const Path path = list.item(i);
        mechanisms.push_back({.path = path,
                              .name = asString(findMember((*items)[i], "Name")).value_or(""),
                              .priority = asInteger(findMember((*items)[i], "Priority"))});
    }
    return mechanisms;
}

std::string_view featurePlan(const PoolView &pool)
{
    if (isAbsent(pool, f::UserPoolTier.path()))
        return "ESSENTIALS";
    const std::string_view plan = pool.get(f::UserPoolTier).value_or("");
    return std::ranges::find(values::kTiers, plan) == std::end(values::kTiers) ? std::string_view{} : plan;
}

std::vector<std::string_view> textsMissingFrom(const PoolView &pool, const ListField &list, const ListField &others)
{
    std::vector<std::string_view> missing;
    if (!isReadable(pool, list))
        return missing;
    for (const std::string_view text : pool.strings(others)) {
        const bool isNew = std::ranges::find(missing, text) == missing.end();
        if (isNew && !pool.listHas(list, text))
            missing.push_back(text);
    }
    return missing;
}

bool canSendSms(const PoolView &pool) { return pool.hasContent(f::SmsConfiguration.path()); }

} // namespace pooldesigner
