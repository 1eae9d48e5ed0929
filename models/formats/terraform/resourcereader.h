// SPDX-License-Identifier: MIT
#pragma once

#include "formats/pooldraft.h"

namespace pooldesigner {

// Makes requests of the arguments of an aws_cognito_user_pool, and of the aws_cognito_user_pool_domain that belongs to
// it where there is one: blocks stand in lists, what is null or empty is not set. Arguments that no member of the API
// has are left out, with a note. Values are as they stand, expressions among them (expressions.h): see repairKinds().
void readPoolResource(const Json &pool, const Json *domain, PoolDraft &draft);

} // namespace pooldesigner
