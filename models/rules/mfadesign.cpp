// SPDX-License-Identifier: MIT
#include "rules/mfadesign.h"

#include "rules/readings.h"

#include <algorithm>

namespace pooldesigner {

MfaDesign mfaDesign(const PoolView &pool)
{
    MfaDesign design;
    const StringField &field = pool.has(f::mfa::MfaConfiguration) ? f::mfa::MfaConfiguration : f::MfaConfiguration;
    design.modePath = field.path();
    if (!isAbsent(pool, design.modePath)) {
        const std::string_view mode = pool.get(field).value_or("");
        design.mode = std::ranges::find(values::kMfaModes, mode) != std::end(values::kMfaModes) ? mode : "";
    }
    const Path smsOfSecondCall = f::mfa::SmsMfaConfiguration_SmsConfiguration.path();
    design.sms = canSendSms(pool) || pool.hasContent(smsOfSecondCall);
    design.softwareToken = pool.get(f::mfa::SoftwareTokenMfaConfiguration_Enabled) == true;
    // Both texts have defaults, so that an empty structure says all that is needed, as it does for the planner.
    const Json *email = pool.find(f::mfa::EmailMfaConfiguration.path());
    design.email = email != nullptr && email->is_object();
    return design;
}

} // namespace pooldesigner
