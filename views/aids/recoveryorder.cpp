// SPDX-License-Identifier: MIT
#include "aids/recoveryorder.h"

#include "config/jsonmember.h"
#include "rules/edits.h"
#include "rules/readings.h"

#include <algorithm>
#include <limits>

namespace pooldesigner {

namespace {

// Entries without a number come last, in the order in which they stand.
std::int64_t priorityOf(const Json &entry)
{
    const Json *priority = findMember(entry, "Priority");
    return priority != nullptr && priority->is_number_integer() ? priority->get<std::int64_t>()
                                                                : std::numeric_limits<std::int64_t>::max();
}

} // namespace

std::string_view recoveryName(const Json &entry)
{
    const Json *name = findMember(entry, "Name");
    return name != nullptr && name->is_string() ? std::string_view(name->get_ref<const std::string &>())
                                                : std::string_view();
}

RecoveryOrder RecoveryOrder::read(const PoolView &pool)
{
    RecoveryOrder order;
    order.isReadable = pooldesigner::isReadable(pool, f::AccountRecoverySetting_RecoveryMechanisms);
    const Json *list = pool.find(f::AccountRecoverySetting_RecoveryMechanisms.path());
    if (list != nullptr && list->is_array())
        order.entries.assign(list->begin(), list->end());
    std::ranges::stable_sort(order.entries, {}, priorityOf);
    return order;
}

bool RecoveryOrder::has(std::string_view name) const
{
    return std::ranges::find(entries, name, recoveryName) != entries.end();
}

RecoveryOrder RecoveryOrder::moved(std::size_t from, std::size_t to) const
{
    RecoveryOrder result = *this;
    if (from >= entries.size() || to >= entries.size())
        return result;
    Json entry = std::move(result.entries[from]);
    result.entries.erase(result.entries.begin() + static_cast<std::ptrdiff_t>(from));
    result.entries.insert(result.entries.begin() + static_cast<std::ptrdiff_t>(to), std::move(entry));
    return result;
}

RecoveryOrder RecoveryOrder::without(std::size_t index) const
{
    RecoveryOrder result = *this;
    if (index < entries.size())
        result.entries.erase(result.entries.begin() + static_cast<std::ptrdiff_t>(index));
    return result;
}

RecoveryOrder RecoveryOrder::with(std::string_view name) const
{
    RecoveryOrder result = *this;
    result.entries.push_back({{"Priority", entries.size() + 1}, {"Name", name}});
    return result;
}

RecoveryOrder RecoveryOrder::onlyAdministrators() { return RecoveryOrder().with("admin_only"); }

std::vector<Edit> RecoveryOrder::edits(const PoolView &pool) const
{
    const Path list = f::AccountRecoverySetting_RecoveryMechanisms.path();
    if (entries.empty())
        return pool.find(list) != nullptr ? std::vector<Edit>{removeMember(list)} : std::vector<Edit>();
    Json written = entries;
    for (std::size_t i = 0; i < written.size(); ++i) {
        if (written[i].is_object())
            written[i]["Priority"] = i + 1;
    }
    return {setMember(pool, list, std::move(written))};
}

} // namespace pooldesigner
