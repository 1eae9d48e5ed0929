// SPDX-License-Identifier: MIT
#pragma once

#include "formats/pooldraft.h"

#include <optional>
#include <string>
#include <string_view>

namespace pooldesigner {

// The name under which a member that only the service sets is kept under "origin"; nothing for members of a request.
// UserPoolId and UserPoolArn, the names other calls use, answer Id and Arn.
std::optional<std::string> originName(std::string_view member);

// Moves the members that originName() knows from the request to the origin (a name the origin has already keeps its
// spelling in the input), turns a domain among them into the request that makes it, and aims the design at the region
// and account that they tell.
void moveOriginParts(PoolDraft &draft);

} // namespace pooldesigner
