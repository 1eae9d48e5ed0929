// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

namespace pooldesigner {

// What the models over a design tell beyond Qt's own roles.
enum class ItemRole : int {
    Path = Qt::UserRole + 1, // pooldesigner::Path
    IsSet,                   // bool: the design holds the member
    IsIrreversible,          // bool: cannot be changed after creation
    Severity,                // int: worst finding here or below (pooldesigner::Severity); invalid when none
    SearchText,              // QString: everything a search may find
    Choices,                 // QStringList: the values a delegate offers; empty for free text
};

constexpr int role(ItemRole role) { return static_cast<int>(role); }

} // namespace pooldesigner
