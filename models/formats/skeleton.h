// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "config/json.h"

namespace pooldesigner {

// What `aws cognito-idp create-user-pool --generate-cli-skeleton input` of that generation prints, value for value.
Json requestSkeleton(Generation generation);

} // namespace pooldesigner
