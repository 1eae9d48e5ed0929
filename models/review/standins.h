// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "config/poolconfig.h"

namespace pooldesigner {

// What the service takes for absent members because of others that are there: the old member for the one that took its
// place and the other way round (DescribeUserPool shows both), MFA modes of the two calls, and the password flags
// that a PasswordPolicy leaves out; the token trigger in both its places. In the layout of a design, with nothing else
// in it.
PoolConfig standIns(const PoolConfig &design);

// What the service stores for a value of the member, where that is another one (rules.md 9).
Json storedValue(const FieldSpec &spec, Json value);

} // namespace pooldesigner
