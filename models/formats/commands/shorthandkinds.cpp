// SPDX-License-Identifier: MIT
#include "formats/commands/shorthandkinds.h"

#include "catalogue/catalogue.h"
#include "config/ascii.h"

#include <algorithm>
#include <charconv>

namespace pooldesigner {

namespace {

void fitScalar(Json &value, Kind kind)
{
    const std::string text = value.get<std::string>();
    const std::string lower = ascii::lower(text);
    if (kind == Kind::Boolean && (lower == "true" || lower == "false")) {
        value = lower == "true";
        return;
    }
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (kind == Kind::Integer && error == std::errc() && end == text.data() + text.size() && !text.empty())
        value = number;
}

} // namespace

void fitKinds(Json &value, const FieldSpec &spec)
{
    const auto below = catalogue::children(spec);
    switch (spec.kind) {
    case Kind::Structure:
        if (value.is_object()) {
            for (const FieldSpec *member : below) {
                if (const auto found = value.find(std::string(member->name())); found != value.end())
                    fitKinds(*found, *member);
            }
        }
        return;
    case Kind::List:
        if (!value.is_array())
            value = Json::array({value});
        for (Json &item : value)
            fitKinds(item, *below.front());
        return;
    case Kind::Map:
        if (value.is_object()) {
            for (Json &item : value)
                fitKinds(item, *below.front());
        }
        return;
    case Kind::String:
    case Kind::Integer:
    case Kind::Boolean:
    case Kind::Timestamp:
        if (value.is_string())
            fitScalar(value, spec.kind);
        return;
    }
}

} // namespace pooldesigner
