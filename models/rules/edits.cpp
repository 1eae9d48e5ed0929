// SPDX-License-Identifier: MIT
#include "rules/edits.h"

#include <utility>

namespace pooldesigner
{

Edit setValue(Path path, Json value)
{
    return {.op = Edit::Op::Set, .path = std::move(path), .value = std::move(value)};
}

Edit removeItem(Path item) { return {.op = Edit::Op::RemoveItem, .path = std::move(item)}; }

Edit removeMember(const PoolView &pool, const Path &member)
{
    Path outermost = member;
    for (Path around = member.parent(); around.size() > 1 && !around.index(); around = around.parent()) {
        const Json *structure = pool.find(around);
        if (structure == nullptr || structure->size() != 1)
            break;
        outermost = around;
    }
    return {.op = Edit::Op::Unset, .path = std::move(outermost)};
}

Edit appendText(const PoolView &pool, const Path &list, std::string_view text)
{
    const Json *items = pool.find(list);
    if (items == nullptr || !items->is_array())
        return setValue(list, Json::array({text}));
    return {.op = Edit::Op::InsertItem, .path = list.item(items->size()), .value = text};
}

} // namespace pooldesigner
