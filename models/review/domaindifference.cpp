// SPDX-License-Identifier: MIT
#include "review/domaindifference.h"

#include "rules/owndomain.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace pooldesigner {

namespace {

// The domains of a pool: a prefix and one of its own, each in the place that holds it.
struct Domains {
    std::optional<Path> prefix;
    std::optional<Path> own;
};

Domains domainsOf(const PoolView &pool)
{
    const auto named = [&pool](const Path &path) {
        return pool.string(path).value_or("").empty() ? std::nullopt : std::optional(path);
    };
    Domains result{.prefix = named(f::domain::Domain.path()), .own = named(ownDomainPath())};
    if (makesOwnDomain(pool))
        result.own = std::exchange(result.prefix, std::nullopt);
    return result;
}

// A name that the other design knows for its own domain is one here too, although no certificate says so.
void takeForOwn(Domains &domains, const PoolConfig &design, const Domains &others, const PoolConfig &other)
{
    if (domains.prefix && !domains.own && others.own && *design.find(*domains.prefix) == *other.find(*others.own))
        domains.own = std::exchange(domains.prefix, std::nullopt);
}

void addDomain(const std::optional<Path> &from, const std::optional<Path> &to, const PoolConfig &before,
               const PoolConfig &after, std::vector<Difference> &found)
{
    Difference one{
        .path = to ? *to : from.value_or(Path()), .entry = {}, .change = Change::OtherCall, .call = {}, .reason = {}};
    if (from)
        one.before = *before.find(*from);
    if (to)
        one.after = *after.find(*to);
    if (one.before == one.after)
        return;
    one.call = domainNameCall(one);
    found.push_back(std::move(one));
}

} // namespace

std::string domainNameCall(const Difference &difference)
{
    if (!difference.before)
        return "create-user-pool-domain";
    return difference.after ? "delete-user-pool-domain, create-user-pool-domain" : "delete-user-pool-domain";
}

void compareDomains(std::vector<Difference> &found, const PoolConfig &from, const PoolConfig &to)
{
    const auto isName = [](const Difference &one) { return one.path == f::domain::Domain.path(); };
    const auto at = std::ranges::find_if(found, isName);
    const auto isText = [](const std::optional<Json> &value) { return !value || (value->is_string() && *value != ""); };
    if (at != found.end() && (!isText(at->before) || !isText(at->after) || at->change == Change::SameMeaning))
        return;
    Domains before = domainsOf(PoolView(from));
    Domains after = domainsOf(PoolView(to));
    takeForOwn(before, from, after, to);
    takeForOwn(after, to, before, from);
    std::vector<Difference> names;
    addDomain(before.prefix, after.prefix, from, to, names);
    addDomain(before.own, after.own, from, to, names);
    const auto place = at == found.end() ? at : found.erase(at);
    found.insert(place, std::make_move_iterator(names.begin()), std::make_move_iterator(names.end()));
}

} // namespace pooldesigner
