// SPDX-License-Identifier: MIT
#include "formats/templates/memberindex.h"

#include "formats/pooldraft.h"

namespace pooldesigner {

const Json *MemberIndex::find(const Json *value, std::string_view name)
{
    constexpr std::size_t kSmall = 16; // looked through as fast as an index
    if (value == nullptr || !value->is_object())
        return nullptr;
    if (value->size() <= kSmall)
        return memberOf(*value, name);
    const auto [entry, isNew] = m_objects.try_emplace(value);
    if (isNew) {
        for (const auto &[member, inner] : value->items())
            entry->second.emplace(member, &inner);
    }
    const auto found = entry->second.find(name);
    return found == entry->second.end() || found->second->is_null() ? nullptr : found->second;
}

} // namespace pooldesigner
