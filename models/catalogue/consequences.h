// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "config/json.h"

namespace pooldesigner {

// What follows from a value of a member, in a sentence for the person who decides, to be translated in context
// "Catalogue". `value` is null for a member that is not set: what the service takes then counts. Empty for members and
// values whose help says all there is to say, and for values of a wrong kind.
std::string_view consequenceOf(const FieldSpec &spec, const Json *value);

} // namespace pooldesigner
