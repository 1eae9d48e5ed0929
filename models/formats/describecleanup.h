// SPDX-License-Identifier: MIT
#pragma once

#include "formats/pooldraft.h"

namespace pooldesigner {

// What a description says twice, or says without meaning it, and a request must not repeat. Each works on
// draft.request.
void dropOldAccountDays(PoolDraft &draft);     // UnusedAccountValidityDays beside TemporaryPasswordValidityDays
void dropLegacyMessages(PoolDraft &draft);     // message members that copy a text of the template
void dropOldTokenTrigger(PoolDraft &draft);    // PreTokenGeneration beside the config form with the same ARN
void dropDefaultAcrLevels(PoolDraft &draft);   // levels that carry their default name
void dropEmptyMembers(PoolDraft &draft);       // known structures, lists and maps without content, and nulls
void assumeAuthenticatorApp(PoolDraft &draft); // MFA wanted, no SMS: the factor has to be another one

} // namespace pooldesigner
