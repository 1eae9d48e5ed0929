// SPDX-License-Identifier: MIT
#pragma once

#include "formats/poolsource.h"

#include <string_view>

namespace pooldesigner {

// Whether a text is configuration of Terraform with a pool.
bool looksLikeConfiguration(std::string_view text);

// The aws_cognito_user_pool resources of a file of Terraform, each with the domain that names it. Variables are taken
// to have their default; other expressions stay as texts, "${var.name}", whatever kind of value is wanted there: rules
// and a note name them. What stands in other files of the module is not known.
PoolSourceResult configurationPools(std::string_view text);

} // namespace pooldesigner
