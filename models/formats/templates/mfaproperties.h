// SPDX-License-Identifier: MIT
#pragma once

#include "formats/templates/propertywriter.h"

namespace pooldesigner {

// What SetUserPoolMfaConfig says, as properties of the pool: EnabledMfas, the texts of the email factor, passkeys, and
// the mode, which this call has the last word on. Without a mode, or with OFF, no factor is enabled.
void addMfaProperties(const PoolConfig &config, const Path &place, PropertyWriter &writer, Json &properties,
                      Origins &origins, std::vector<LeftOut> &leftOut);

} // namespace pooldesigner
