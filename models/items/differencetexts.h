// SPDX-License-Identifier: MIT
#pragma once

#include "review/difference.h"

#include <QString>

// The words that people read about a difference; one place, so that tree, tooltips and screen readers say the same.
namespace pooldesigner {

// What one of the two pools says: the value on one line, or that it says nothing and what the service takes then.
QString differenceValue(const Difference &difference, const std::optional<Json> &value);
// The call that carries it over, or the reason why none does.
QString differenceHow(const Difference &difference);
// The steps from the request down to the place, as a tree names them: members, "Attribute NAME", indexes.
QStringList differenceSteps(const Difference &difference);

} // namespace pooldesigner
