// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolview.h"
#include "rules/diagnostic.h"

#include <string_view>
#include <vector>

namespace pooldesigner {

enum class MfaFactor : std::uint8_t { Sms, App, Email, Passkey };
inline constexpr MfaFactor kMfaFactors[] = {MfaFactor::Sms, MfaFactor::App, MfaFactor::Email, MfaFactor::Passkey};

// People can use the factor: SMS while MFA is on and SMS can be sent, passkeys where they start a sign-in and count as
// both factors.
bool hasFactor(const PoolView &pool, MfaFactor factor);

// The edits that set the mode ("OFF", "OPTIONAL", "ON") in both calls, where both say one. OFF takes the factors away,
// which the service refuses beside it; the other modes switch the authenticator app on where there is no factor at all,
// as the service refuses them without.
std::vector<Edit> modeEdits(const PoolView &pool, std::string_view mode);

// The edits that give or take a factor. Giving one while MFA is off makes it OPTIONAL. None for SMS where only
// SmsConfiguration could be changed, which is more than a factor.
std::vector<Edit> factorEdits(const PoolView &pool, MfaFactor factor, bool wanted);

// The settings that OFF would take away, by their names in the API: "EmailMfaConfiguration".
std::vector<std::string_view> lostByOff(const PoolView &pool);

} // namespace pooldesigner
