// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"

#include <QString>

#include <vector>

namespace pooldesigner {

// One value that a design sets, in words.
struct DesignSetting {
    Path path;
    QString label; // of the member; the path where the catalogue knows none
    QString value; // in words where the API has none ("yes"), with its unit ("12 characters")
};

// All values that the requests of a design set, in the order of the design: structures are taken apart, lists and maps
// are not.
std::vector<DesignSetting> designSettings(const PoolConfig &config);

} // namespace pooldesigner
