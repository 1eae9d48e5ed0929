// SPDX-License-Identifier: MIT
#pragma once

#include "theme.h"

#include <optional>

namespace pooldesigner {

// Which of the theme's colours a symbol is drawn in.
using SymbolTint = QColor ThemeColors::*;

// An icon that draws resources/icons/NAME.svg in one colour of the theme; null when there is no such file. Without a
// palette the application's is asked at every painting.
QIcon symbolIcon(const QString &name, SymbolTint tint, const std::optional<QPalette> &palette = std::nullopt);

} // namespace pooldesigner
