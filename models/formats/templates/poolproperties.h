// SPDX-License-Identifier: MIT
#pragma once

#include "formats/pooldraft.h"

namespace pooldesigner {

// Turns the properties of AWS::Cognito::UserPool, which stand in draft.request, into requests of the API: UserPoolName
// is PoolName, and what one property says about MFA and passkeys another call of the API takes (draft.mfa).
void readPoolProperties(PoolDraft &draft);

} // namespace pooldesigner
