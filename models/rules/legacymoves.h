// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolview.h"
#include "rules/diagnostic.h"

#include <vector>

namespace pooldesigner {

// The edits that move old members to the places that replaced them; none where there is nothing to move. Values of a
// wrong kind stay where they are: the type rule speaks of them.

// AdminCreateUserConfig.UnusedAccountValidityDays to TemporaryPasswordValidityDays, which wins where both are given:
// the service refuses the pair. A policy made for the number spells out what held without one, because a policy that is
// given is believed to waive what it does not say.
std::vector<Edit> movedValidityDays(const PoolView &pool);

// The three message texts of the request itself to VerificationMessageTemplate. Where both are given the template's
// text stays: nobody documents which of two the service takes. An old text with a link goes to the texts by link.
std::vector<Edit> movedMessageTexts(const PoolView &pool);

} // namespace pooldesigner
