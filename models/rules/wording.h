// SPDX-License-Identifier: MIT
#pragma once

#include "rules/places.h"

namespace pooldesigner {

// How messages name things. All of it is safe to show: control and bidirectional characters come escaped.

// The member as a message calls it: "MinimumLength", "AliasAttributes[1]", "UserPoolTags key".
std::string memberName(const Place &place);

// A value for a message: short text in quotes, numbers and switches as written, other kinds by name. A secret is not
// shown.
std::string shownValue(const Place &place);
std::string shownText(std::string_view text);

// "a, b, c".
std::string listed(std::span<const std::string_view> names);
std::string listed(const std::vector<std::string_view> &names);

} // namespace pooldesigner
