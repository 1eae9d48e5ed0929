// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "config/json.h"

namespace pooldesigner {

// Gives the values that readShorthand() made the kinds that the member wants, as the CLI does: texts to numbers and
// booleans, one value where a list is wanted to a list of it. What does not fit stays as it is.
void fitKinds(Json &value, const FieldSpec &spec);

} // namespace pooldesigner
