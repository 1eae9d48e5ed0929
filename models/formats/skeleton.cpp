// SPDX-License-Identifier: MIT
#include "formats/skeleton.h"

#include "catalogue/catalogue.h"

namespace pooldesigner {

namespace {

Json members(std::span<const FieldSpec *const> specs, Generation generation);

// What the CLI writes for a member of this kind: the first value of an enum, else the smallest value of its type.
Json placeholder(const FieldSpec &spec, Generation generation)
{
    switch (spec.kind) {
    case Kind::String:
    case Kind::Timestamp: return spec.values.empty() ? std::string() : std::string(spec.values.front());
    case Kind::Integer: return 0;
    case Kind::Boolean: return true;
    case Kind::Structure: return members(catalogue::children(spec), generation);
    case Kind::List: return Json::array({placeholder(*catalogue::children(spec).front(), generation)});
    case Kind::Map: {
        Json map = Json::object();
        map["KeyName"] = placeholder(*catalogue::children(spec).front(), generation);
        return map;
    }
    }
    return nullptr;
}

Json members(std::span<const FieldSpec *const> specs, Generation generation)
{
    Json object = Json::object();
    for (const FieldSpec *spec : specs) {
        if (spec->since <= generation)
            object[std::string(spec->name())] = placeholder(*spec, generation);
    }
    return object;
}

} // namespace

Json requestSkeleton(Generation generation)
{
    return members(catalogue::topLevel(Operation::CreateUserPool), generation);
}

} // namespace pooldesigner
