// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/devices.h"
#include "catalogue/domain.h"
#include "catalogue/email.h"
#include "catalogue/general.h"
#include "catalogue/lambda.h"
#include "catalogue/messages.h"
#include "catalogue/mfa.h"
#include "catalogue/password.h"
#include "catalogue/protection.h"
#include "catalogue/readonly.h"
#include "catalogue/recovery.h"
#include "catalogue/schema.h"
#include "catalogue/signin.h"
#include "catalogue/sms.h"
#include "catalogue/smsmfa.h"
#include "catalogue/tags.h"
#include "catalogue/tokens.h"

namespace pooldesigner::table {

// Every table of the catalogue: a new member is one row in one of them.
inline constexpr std::span<const FieldSpec> kAll[] = {
    kGeneral, kSignIn, kSchema,  kPassword,   kMfa,  kSmsMfa, kRecovery, kMessages, kEmail,
    kSms,     kLambda, kDevices, kProtection, kTags, kTokens, kDomain,   kReadOnly,
};

} // namespace pooldesigner::table
