// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"
#include "output/output.h"
#include "theme.h"

#include <QString>

namespace pooldesigner {

// What a person chose for the program as a whole. The values of a new one are what the program does until told.
struct Preferences {
    ColorScheme colours = ColorScheme::System;
    int textZoom = 100; // percent, within the limits of textzoom.h
    // How the command panel begins. Its generation is no way to look at a design but part of it, so it goes into new
    // designs with the place below.
    OutputOptions output;
    QString region;             // where new pools will be made; empty: designs do not say
    QString account;            // 12 digits, or empty
    bool autosave = true;       // keep a copy of unsaved changes for a crash
    bool restoreSession = true; // begin with the file and the place of the last time
    bool operator==(const Preferences &) const = default;
};

// As the settings of the program hold them. What was never chosen, or holds what this version does not know, is as
// built.
Preferences readPreferences();
// Only what differs from `before` is written: a start or a visit to the dialog writes nothing.
void writePreferences(const Preferences &preferences, const Preferences &before);

// The empty design that new pools begin from: it names the place and the CLI that were chosen, and nothing else.
PoolConfig blankDesign(const Preferences &preferences);

} // namespace pooldesigner
