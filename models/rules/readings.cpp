// SPDX-License-Identifier: MIT
#include "rules/readings.h"

namespace pooldesigner
{

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

bool isUnset(const PoolView &pool, const ListField &list)
{
    const Json *items = pool.find(list.path());
    return items == nullptr || items->is_null() || (items->is_array() && items->empty());
}

bool canSendSms(const PoolView &pool) { return pool.hasContent(f::SmsConfiguration.path()); }

} // namespace pooldesigner
