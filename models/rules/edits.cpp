// SPDX-License-Identifier: MIT
#include "rules/edits.h"

#include <utility>

namespace pooldesigner {

Edit setValue(Path path, Json value)
{
    return {.op = Edit::Op::Set, .path = std::move(path), .value = std::move(value)};
}

Edit setMember(const PoolView &pool, Path member, Json value)
{
    Path missing = pool.config().firstMissing(member).parent();
    const Json *around = pool.find(missing);
    while (around != nullptr && around->is_null() && member.size() > missing.size()) {
        value = Json{{std::string(member.name()), std::move(value)}};
        member = member.parent();
    }
    return setValue(std::move(member), std::move(value));
}

Edit removeItem(Path item) { return {.op = Edit::Op::RemoveItem, .path = std::move(item)}; }

Edit removeMember(Path member) { return {.op = Edit::Op::Unset, .path = std::move(member)}; }

std::vector<Edit> appendTexts(const PoolView &pool, const Path &list, const std::vector<std::string_view> &texts)
{
    const Json *items = pool.find(list);
    if (items == nullptr || !items->is_array())
        return {setMember(pool, list, texts)};
    std::vector<Edit> edits;
    for (const std::string_view text : texts)
        edits.push_back({.op = Edit::Op::InsertItem, .path = list.item(items->size() + edits.size()), .value = text});
    return edits;
}

} // namespace pooldesigner
