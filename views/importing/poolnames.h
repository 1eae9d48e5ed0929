// SPDX-License-Identifier: MIT
#pragma once

#include "formats/importer.h"

#include <QStringList>

namespace pooldesigner {

// The pools of a file as a person chooses among them: with their places, since a name may stand several times.
QStringList poolNames(const std::vector<PoolCandidate> &pools);

} // namespace pooldesigner
