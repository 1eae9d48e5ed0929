// SPDX-License-Identifier: MIT
#include "rules/editing.h"

#include "config/identical.h"

#include <algorithm>

namespace pooldesigner {

namespace {

std::string pointer(const Path &path)
{
    Json::json_pointer result;
    for (const Path::Segment &segment : path.segments()) {
        if (const auto *name = std::get_if<std::string>(&segment))
            result.push_back(*name);
        else
            result.push_back(std::to_string(std::get<std::size_t>(segment)));
    }
    return result.to_string();
}

Json operation(const char *op, const Path &path) { return Json::object({{"op", op}, {"path", pointer(path)}}); }

Json operationWith(const char *op, const Path &path, Json value)
{
    Json result = operation(op, path);
    result["value"] = std::move(value);
    return result;
}

// Adds `value` at `place` of which `missing` is the first part that is not there.
Json addition(const Path &missing, const Path &place, Json value)
{
    for (std::size_t i = place.size(); i > missing.size(); --i) {
        Json outer = Json::object();
        outer[std::get<std::string>(place.segments()[i - 1])] = std::move(value);
        value = std::move(outer);
    }
    return operationWith("add", missing, std::move(value));
}

// What the edit does to this design, in which it fits.
Json patchOf(const PoolConfig &design, const Edit &edit)
{
    switch (edit.op) {
    case Edit::Op::Set:
        if (design.contains(edit.path))
            return operationWith("replace", edit.path, edit.value);
        return addition(design.firstMissing(edit.path), edit.path, edit.value);
    case Edit::Op::InsertItem:
        if (design.contains(edit.path.parent()))
            return operationWith("add", edit.path, edit.value);
        return addition(design.firstMissing(edit.path.parent()), edit.path.parent(), Json::array({edit.value}));
    case Edit::Op::Unset:
    case Edit::Op::RemoveItem: break;
    }
    return operation("remove", design.emptiedWith(edit.path));
}

} // namespace

bool applyEdit(PoolConfig &design, const Edit &edit)
{
    switch (edit.op) {
    case Edit::Op::Set: return design.set(edit.path, edit.value);
    case Edit::Op::InsertItem:
        return edit.path.index() && design.insertItem(edit.path.parent(), *edit.path.index(), edit.value);
    case Edit::Op::Unset:
        if (edit.path.isRoot() || edit.path == Path(Operation::CreateUserPool))
            return false;
        return !design.contains(edit.path) || design.erase(design.emptiedWith(edit.path));
    case Edit::Op::RemoveItem:
        return edit.path.index() && design.contains(edit.path) && design.erase(design.emptiedWith(edit.path));
    }
    return false;
}

bool applyEdits(PoolConfig &design, std::span<const Edit> edits)
{
    return std::ranges::all_of(edits, [&](const Edit &edit) { return applyEdit(design, edit); });
}

Json jsonPatch(PoolConfig design, std::span<const Edit> edits)
{
    Json patch = Json::array();
    for (const Edit &edit : edits) {
        PoolConfig next = design;
        if (!applyEdit(next, edit) || identical(next.root(), design.root()))
            continue;
        patch.push_back(patchOf(design, edit));
        design = std::move(next);
    }
    return patch;
}

} // namespace pooldesigner
