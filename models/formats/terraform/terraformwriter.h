// SPDX-License-Identifier: MIT
#pragma once

#include "formats/commandwriter.h"

namespace pooldesigner {

// Terraform configuration (aws_cognito_user_pool, its domain, and for each function that a trigger names the permission
// to call it), laid out as `terraform fmt` does. Members that the resources have no argument for go to `leftOut` and to
// a comment. No provider is configured: the file joins a configuration that has one.
CommandText writeTerraform(const PoolConfig &config);

} // namespace pooldesigner
