// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace pooldesigner {

// For dialogs that open files: whatever a pool can be imported from, and what fleets are read from.
QString poolFileFilter();
QString fleetFileFilter();

} // namespace pooldesigner
