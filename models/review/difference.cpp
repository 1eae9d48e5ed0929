// SPDX-License-Identifier: MIT
#include "review/difference.h"

#include "catalogue/catalogue.h"
#include "catalogue/standardattributes.h"
#include "config/identical.h"
#include "config/jsonmember.h"
#include "config/standardentry.h"
#include "config/text.h"
#include "review/domaindifference.h"
#include "review/standins.h"
#include "rules/mfadesign.h"

#include <QtGlobal>

#include <algorithm>
#include <utility>

namespace pooldesigner {

namespace {

constexpr const char *kContext = "Review";

// One design at a place: what it says there, and what stands in for it where it says nothing.
struct Side {
    const Json *said = nullptr;
    const Json *standIn = nullptr;
    Path path;

    bool saysNothing() const { return said == nullptr || said->empty(); }
};

Side child(const Side &side, std::string_view name)
{
    const auto below = [name](const Json *value) { return value == nullptr ? nullptr : findMember(*value, name); };
    return {below(side.said), below(side.standIn), side.path.child(name)};
}

std::optional<Json> copyOf(const Json *value) { return value == nullptr ? std::nullopt : std::optional<Json>(*value); }

// Lists of plain values are sets to the service, and recovery goes by Priority.
Json sorted(Json list)
{
    if (list.is_array())
        std::ranges::sort(list.get_ref<Json::array_t &>(),
                          [](const Json &a, const Json &b) { return nlohmann::json(a) < nlohmann::json(b); });
    return list;
}

// What the service goes by; nothing where the member is absent and no default is known.
std::optional<Json> meant(const Side &side, const FieldSpec &spec)
{
    const Json *given = side.said != nullptr ? side.said : side.standIn;
    std::optional<Json> value = copyOf(given);
    if (!value && !spec.defaultValue.empty())
        value = Json::parse(spec.defaultValue);
    if (value)
        value = storedValue(spec, *std::move(value));
    if (spec.kind == Kind::List)
        value = sorted(value.value_or(Json::array()));
    return value;
}

std::string_view nameOf(const Json &entry) { return asString(findMember(entry, "Name")).value_or(""); }

const char *stay(Mutability mutability)
{
    return mutability == Mutability::GrowsOnly
               ? QT_TRANSLATE_NOOP("Review", "An attribute can be added to a pool, but never changed or removed.")
               : QT_TRANSLATE_NOOP("Review",
                                   "It is fixed when the pool is created; update-user-pool has no such member.");
}

class Comparison {
public:
    std::vector<Difference> found;

    void compareMembers(std::span<const FieldSpec *const> specs, const Side &from, const Side &to)
    {
        for (const FieldSpec *spec : specs)
            compare(*spec, child(from, spec->name()), child(to, spec->name()));
        compareUnknown(specs, from, to);
    }

private:
    void compare(const FieldSpec &spec, const Side &from, const Side &to)
    {
        if (from.said == nullptr && to.said == nullptr)
            return;
        if (spec.operation == Operation::CreateUserPool && spec.path == "Schema" && isList(from) && isList(to))
            compareSchema(spec, from, to);
        else if (spec.kind == Kind::Map)
            compareMap(spec, from, to);
        else if (spec.kind == Kind::Structure && isObject(from) && isObject(to) && !standsAsAWhole(spec, from, to))
            compareMembers(catalogue::children(spec), from, to);
        else
            compareValue(spec, from, to);
    }

    // DeviceConfiguration without members remembers devices, its absence does not; so with DcrConfiguration, which lets
    // clients register.
    static bool isSettingByItself(const FieldSpec &spec)
    {
        return spec.path == "DeviceConfiguration" || spec.path == "DcrConfiguration";
    }

    static bool standsAsAWhole(const FieldSpec &spec, const Side &from, const Side &to)
    {
        const bool oneSided = from.said == nullptr || to.said == nullptr;
        return oneSided && (isSettingByItself(spec) || (from.saysNothing() && to.saysNothing()));
    }

    static bool isObject(const Side &side) { return side.said == nullptr || side.said->is_object(); }
    static bool isList(const Side &side) { return side.said == nullptr || side.said->is_array(); }

    void compareValue(const FieldSpec &spec, const Side &from, const Side &to)
    {
        if (from.said != nullptr && to.said != nullptr && identical(*from.said, *to.said))
            return;
        const std::optional<Json> before = meant(from, spec);
        const std::optional<Json> after = meant(to, spec);
        const bool noSetting =
            spec.kind == Kind::Structure && !isSettingByItself(spec) && from.saysNothing() && to.saysNothing();
        const bool same = noSetting || (before && after && sameInAnyOrder(*before, *after));
        add(spec, from, to, same);
    }

    void compareMap(const FieldSpec &spec, const Side &from, const Side &to)
    {
        if (!isObject(from) || !isObject(to) || catalogue::children(spec).empty()) {
            compareValue(spec, from, to);
            return;
        }
        const FieldSpec &value = *catalogue::children(spec).front();
        for (const std::string &key : names(from, to))
            compare(value, child(from, key), child(to, key));
    }

    void compareSchema(const FieldSpec &spec, const Side &from, const Side &to)
    {
        std::vector<std::string> done;
        for (const Side *side : {&to, &from}) {
            if (side->said == nullptr)
                continue;
            for (const Json &entry : *side->said) {
                const std::string name(nameOf(entry));
                if (std::ranges::find(done, name) != done.end())
                    continue;
                done.push_back(name);
                compareAttribute(spec, name, from, to);
            }
        }
    }

    void compareAttribute(const FieldSpec &schema, const std::string &name, const Side &from, const Side &to)
    {
        const StandardAttribute *standard = findStandardAttribute(name);
        const Json usual = standard != nullptr ? standardEntry(*standard) : Json();
        const Json listed = whenListed(usual); // of a custom attribute as well
        const Side before = attribute(from, name, usual, listed);
        const Side after = attribute(to, name, usual, listed);
        Comparison within;
        within.compareMembers(catalogue::children(*catalogue::children(schema).front()), before, after);
        // An attribute that one design lists and the other does not is one difference.
        if (before.said == nullptr || after.said == nullptr) {
            const Json &entry = before.said != nullptr ? *before.said : *after.said;
            const bool becomesFixed =
                standard != nullptr && standard->isMutable && findMember(entry, "Mutable") == nullptr;
            const bool same = standard != nullptr && !becomesFixed && equalInMeaning(within.found);
            within.found.clear();
            within.add(schema, before, after, same);
            if (standard == nullptr && before.said == nullptr && canBeAdded(*after.said))
                carryByAdding(within.found.back());
        }
        for (Difference &difference : within.found) {
            difference.entry = name;
            found.push_back(std::move(difference));
        }
    }

    static bool canBeAdded(const Json &entry)
    {
        const Json *required = findMember(entry, "Required");
        return required == nullptr || *required != Json(true);
    }

    static void carryByAdding(Difference &difference)
    {
        difference.change = Change::AddAttribute;
        difference.call = "add-custom-attributes";
        difference.reason.clear();
    }

    // What stands in for absent members of an attribute that is listed: by that alone its value cannot change any more
    // (rules.md, 126).
    static Json whenListed(const Json &usual)
    {
        Json result = usual.is_null() ? Json::object() : usual;
        result["Mutable"] = false;
        return result;
    }

    // `usual` is null for custom attributes.
    static Side attribute(const Side &schema, const std::string &name, const Json &usual, const Json &listed)
    {
        Side result{nullptr, usual.is_null() ? nullptr : &usual, schema.path};
        if (schema.said == nullptr)
            return result;
        const auto entry = std::ranges::find(*schema.said, name, nameOf);
        if (entry == schema.said->end())
            return result;
        result.said = &*entry;
        result.standIn = &listed;
        result.path = schema.path.item(static_cast<std::size_t>(entry - schema.said->begin()));
        return result;
    }

    void compareUnknown(std::span<const FieldSpec *const> specs, const Side &from, const Side &to)
    {
        for (const std::string &name : names(from, to)) {
            if (std::ranges::find(specs, name, &FieldSpec::name) != specs.end())
                continue;
            const Side before = child(from, name);
            const Side after = child(to, name);
            if (before.said != nullptr && after.said != nullptr && sameInAnyOrder(*before.said, *after.said))
                continue;
            found.push_back(
                {.path = after.said != nullptr ? after.path : before.path,
                 .entry = {},
                 .before = copyOf(before.said),
                 .after = copyOf(after.said),
                 .change = Change::Unknown,
                 .call = {},
                 .reason = translated(kContext, QT_TRANSLATE_NOOP("Review", "This member is not known here. See the "
                                                                            "documentation of update-user-pool."))});
        }
    }

    static std::vector<std::string> names(const Side &from, const Side &to)
    {
        std::vector<std::string> result;
        for (const Side *side : {&to, &from}) {
            if (side->said == nullptr || !side->said->is_object())
                continue;
            for (const auto &[name, value] : side->said->items()) {
                if (std::ranges::find(result, name) == result.end())
                    result.push_back(name);
            }
        }
        return result;
    }

    void add(const FieldSpec &spec, const Side &from, const Side &to, bool same)
    {
        Difference difference{.path = to.said != nullptr ? to.path : from.path,
                              .entry = {},
                              .before = copyOf(from.said),
                              .after = copyOf(to.said),
                              .change = Change::Update,
                              .call = {},
                              .reason = {}};
        if (same) {
            difference.change = Change::SameMeaning;
            difference.reason =
                translated(kContext, QT_TRANSLATE_NOOP("Review", "The service does the same with both."));
        } else if (spec.operation == Operation::CreateUserPoolDomain) {
            difference.change = Change::OtherCall;
            difference.call = domainCall(spec, difference);
        } else if (spec.operation == Operation::SetUserPoolMfaConfig || spec.mutability == Mutability::OtherCall) {
            difference.change = Change::OtherCall;
            difference.call = "set-user-pool-mfa-config";
        } else if (spec.isIrreversible()) {
            difference.change = Change::NewPool;
            difference.reason = translated(kContext, stay(spec.mutability));
        } else {
            difference.call = "update-user-pool";
        }
        found.push_back(std::move(difference));
    }

    // The settings of a domain can be changed; a domain that is another one is the matter of compareDomains().
    static std::string domainCall(const FieldSpec &spec, const Difference &difference)
    {
        return spec.path != "Domain" ? "update-user-pool-domain" : domainNameCall(difference);
    }
};

// Creation may say OFF where set-user-pool-mfa-config then switches MFA on: what counts is the mode in the end.
void settleMfaMode(std::vector<Difference> &found, const PoolView &from, const PoolView &to)
{
    const std::string_view mode = mfaDesign(from).mode;
    if (mode.empty() || mode != mfaDesign(to).mode)
        return;
    for (Difference &one : found) {
        if (one.change == Change::SameMeaning || one.path != f::MfaConfiguration.path())
            continue;
        one.change = Change::SameMeaning;
        one.call.clear();
        one.reason = translated(kContext,
                                QT_TRANSLATE_NOOP("Review", "Both pools end with %1: set-user-pool-mfa-config has the "
                                                            "last word."),
                                {mode});
    }
}

} // namespace

std::string_view changeName(Change change)
{
    switch (change) {
    case Change::Update: return "update";
    case Change::AddAttribute: return "add-attribute";
    case Change::OtherCall: return "other-call";
    case Change::NewPool: return "new-pool";
    case Change::Unknown: return "unknown";
    case Change::SameMeaning: break;
    }
    return "same";
}

std::vector<Difference> differences(const PoolConfig &from, const PoolConfig &to)
{
    const PoolConfig fromStandIns = standIns(from);
    const PoolConfig toStandIns = standIns(to);
    Comparison comparison;
    for (const Operation operation :
         {Operation::CreateUserPool, Operation::SetUserPoolMfaConfig, Operation::CreateUserPoolDomain}) {
        const Path place{operation};
        comparison.compareMembers(catalogue::topLevel(operation), {from.find(place), fromStandIns.find(place), place},
                                  {to.find(place), toStandIns.find(place), place});
    }
    compareDomains(comparison.found, from, to);
    settleMfaMode(comparison.found, PoolView(from), PoolView(to));
    return std::move(comparison.found);
}

bool equalInMeaning(std::span<const Difference> found)
{
    return std::ranges::all_of(found, [](const Difference &one) { return one.change == Change::SameMeaning; });
}

} // namespace pooldesigner
