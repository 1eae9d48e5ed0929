// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"

#include <QString>
#include <QStringList>

#include <vector>

// Custom attributes that come ready made: common ones, and rows of a spreadsheet.
namespace pooldesigner {

struct CommonAttribute {
    const char *name;
    const char *dataType;
    bool isMutable;
    const char *maximum; // characters, or the largest number; empty for none
    const char *purpose; // translated in context "CommonAttribute"
};

// What many pools keep about people beside the standard attributes.
const std::vector<CommonAttribute> &commonAttributes();
Json entryOf(const CommonAttribute &attribute);

struct AttributeText {
    std::vector<Json> entries;
    QStringList troubles; // one line each: which row, what is wrong with it, what was done
};

// Rows with a line each and cells between tabs (what spreadsheets copy), or else semicolons or commas: name, type,
// required, mutable, minimum, maximum, developer only; all but the name may be missing. A first row that begins with
// "name" names the columns in any order. A prefix custom: or dev: is taken off. Rows without a name, and cells that say
// nothing known, become a trouble; such a cell is left out, such a row too.
AttributeText attributesOfText(const QString &text);

} // namespace pooldesigner
