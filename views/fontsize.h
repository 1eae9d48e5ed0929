// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QWidget;

namespace pooldesigner {

// For sizes that come from the font of a widget: calls `fit` now, and again whenever that font changes (Ctrl+Plus).
void fitToFont(QWidget *widget, std::function<void()> fit);

} // namespace pooldesigner
