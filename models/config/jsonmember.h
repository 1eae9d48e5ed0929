// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"
#include "config/path.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pooldesigner {

// The member of that name; null where there is none, and where the value is no object. Good until the next change.
const Json *findMember(const Json &value, std::string_view name);

// The member at the end of a way of names, "custom.stage"; null where one of them is missing.
const Json *findNested(const Json &value, std::string_view names);

// The member or item that a step of a path leads to, and what stands at the end of all steps; null where nothing does.
const Json *findStep(const Json &value, const Path::Segment &step);
const Json *findAt(const Json &value, std::span<const Path::Segment> steps);

// What a value holds; nothing for null pointers and values of another kind.
std::optional<std::string_view> asString(const Json *value);
std::optional<std::int64_t> asInteger(const Json *value); // nothing where it does not fit
std::optional<bool> asBoolean(const Json *value);
// The texts of a list, in order, items of other kinds left out.
std::vector<std::string_view> asStrings(const Json *value);

// A value with each text in it, at any depth, replaced by what `change` makes of it.
Json withTexts(const Json &value, const std::function<Json(const std::string &)> &change);

// Puts a member last, and gives it back. The name must not be there, and `object` must be an object. Growing moves what
// is there: ordered_json copies it, all that stands below included, because its names are const.
Json &appendMember(Json &object, std::string name, Json value);

} // namespace pooldesigner
