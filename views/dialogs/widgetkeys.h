// SPDX-License-Identifier: MIT
#pragma once

#include <span>

namespace pooldesigner {

// Keys that work only while a certain part of the window has the keyboard. Those parts are made when they are first
// shown, so their keys are listed here for the sheet; tst_memberkeys holds the list against the parts themselves.
struct WidgetKeys {
    const char *part; // translated in context "WidgetKeys", as the text
    const char *text;
    const char *keys; // as QKeySequence writes them, in English; several separated by "; "
};

std::span<const WidgetKeys> widgetKeys(); // parts one after the other

} // namespace pooldesigner
