// SPDX-License-Identifier: MIT
#pragma once

#include "formats/importer.h"

#include <QString>

namespace pooldesigner {

// "~/pool.json, line 3, column 14: Found b where a value is expected.", with as much of the place as is known. `name`
// is what people call the text: a file, or where it was pasted from.
QString errorText(const QString &name, const ImportError &error);

} // namespace pooldesigner
