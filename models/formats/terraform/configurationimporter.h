// SPDX-License-Identifier: MIT
#pragma once

#include "formats/poolsource.h"

#include <string_view>

namespace pooldesigner {

// Whether a text is configuration of Terraform with a pool.
bool looksLikeConfiguration(std::string_view text);

// The aws_cognito_user_pool resources of a file of Terraform, each with the domain that names it. Variables are taken
// to have their default; other expressions are kept as functions of a template are (placeholders.h): "${var.name}"
// stands for one where a text is wanted, and a configuration that is written from the design has it again. At most 1000
// pools. What stands in other files of the module is not known.
PoolSourceResult configurationPools(std::string_view text);

// The same of its JSON syntax (jsonconfiguration.h).
PoolSourceResult configurationPools(const Json &root);

} // namespace pooldesigner
