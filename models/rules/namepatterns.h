// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>

#include <string>
#include <string_view>

namespace pooldesigner {

// What rules about names need that a profile gives a pattern for.

bool matches(const QRegularExpression &pattern, std::string_view name); // the whole name
std::string shownPattern(const QRegularExpression &anchored);           // as the profile has it

} // namespace pooldesigner
