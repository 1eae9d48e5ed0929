// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolview.h"

namespace pooldesigner {

// What a design says about MFA in both calls. CreateUserPool.MfaConfiguration is the mode wanted in the end, unless the
// second call says one of its own; factors other than SMS stand in SetUserPoolMfaConfig only.
struct MfaDesign {
    std::string_view mode = "OFF"; // empty where the member is no mode the service knows
    Path modePath;
    bool sms = false; // a factor that is switched on and can work
    bool softwareToken = false;
    bool email = false;

    bool required() const { return mode == "ON"; }
    bool wanted() const { return mode == "ON" || mode == "OPTIONAL"; }
    bool off() const { return mode == "OFF"; }
    bool hasFactor() const { return sms || softwareToken || email; }
};

MfaDesign mfaDesign(const PoolView &pool);

} // namespace pooldesigner
