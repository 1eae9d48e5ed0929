// SPDX-License-Identifier: MIT
#pragma once

#include "output/output.h"

class QComboBox;

namespace pooldesigner {

// The entries of boxes that the output panel and the settings share. The data of a style and of a generation is its
// number.
void fillStyleBox(QComboBox &box);
void fillGenerationBox(QComboBox &box);

// Every form that a design alone can be written as, with its shell or syntax, one after the other.
void fillOutputBox(QComboBox &box);
int outputRow(const OutputOptions &options); // -1 where the box has no such entry
// Takes the form and the shell of a row.
void takeOutputRow(int row, OutputOptions &options);

} // namespace pooldesigner
