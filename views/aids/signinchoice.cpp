// SPDX-License-Identifier: MIT
#include "aids/signinchoice.h"

#include "rules/edits.h"

#include <algorithm>

namespace pooldesigner {

namespace {

const Json *listAt(const PoolView &pool, const ListField &field)
{
    const Json *value = pool.find(field.path());
    return value != nullptr && value->is_array() ? value : nullptr;
}

bool isUnreadable(const PoolView &pool, const ListField &field)
{
    return pool.has(field) && listAt(pool, field) == nullptr;
}

void append(Json &entries, const Json *list)
{
    if (list == nullptr)
        return;
    for (const Json &entry : *list) {
        if (std::ranges::find(entries, entry) == entries.end())
            entries.push_back(entry);
    }
}

} // namespace

SignInChoice SignInChoice::read(const PoolView &pool)
{
    if (isUnreadable(pool, f::AliasAttributes) || isUnreadable(pool, f::UsernameAttributes))
        return {.names = Names::Unreadable};
    const Json *aliases = listAt(pool, f::AliasAttributes);
    const Json *contacts = listAt(pool, f::UsernameAttributes);
    SignInChoice choice;
    if (contacts != nullptr)
        choice.names = aliases != nullptr ? Names::Both : Names::Contact;
    append(choice.entries, aliases);
    append(choice.entries, contacts);
    return choice;
}

bool SignInChoice::has(std::string_view attribute) const
{
    return std::ranges::find(entries, Json(attribute)) != entries.end();
}

std::vector<Json> SignInChoice::others() const
{
    std::vector<Json> found;
    for (const Json &entry : entries) {
        if (std::ranges::none_of(kSignInNames, [&](std::string_view name) { return entry == Json(name); }))
            found.push_back(entry);
    }
    return found;
}

SignInChoice SignInChoice::with(std::string_view attribute, bool wanted) const
{
    SignInChoice result{.names = names};
    for (const Json &entry : entries) {
        if (entry != Json(attribute))
            result.entries.push_back(entry);
    }
    if (wanted)
        result.entries.push_back(attribute);
    return result;
}

SignInChoice SignInChoice::as(Names wanted) const
{
    SignInChoice result = wanted == Names::Contact ? with("preferred_username", false) : *this;
    result.names = wanted;
    if (wanted == Names::Contact && !result.has("email") && !result.has("phone_number"))
        result.entries.push_back("email");
    return result;
}

std::vector<Edit> SignInChoice::edits(const PoolView &pool) const
{
    if (names == Names::Both || names == Names::Unreadable)
        return {};
    const Path own = names == Names::Contact ? f::UsernameAttributes.path() : f::AliasAttributes.path();
    const Path other = names == Names::Contact ? f::AliasAttributes.path() : f::UsernameAttributes.path();
    std::vector<Edit> edits;
    if (pool.find(other) != nullptr)
        edits.push_back(removeMember(other));
    if (!entries.empty())
        edits.push_back(setMember(pool, own, entries));
    else if (pool.find(own) != nullptr)
        edits.push_back(removeMember(own));
    return edits;
}

} // namespace pooldesigner
