// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolview.h"
#include "rules/arn.h"

#include <span>
#include <string>
#include <vector>

namespace pooldesigner {

// What rules need that name a command to run: only a live account can decide them. Whatever they put into a command is
// made of characters that mean nothing to a shell.

struct LiveArn {
    Path path;
    Arn arn;
    std::string_view text; // the whole ARN
};

// The ARNs of a kind among the members, each at the first place where it stands.
std::vector<LiveArn> distinctArns(const PoolView &pool, std::span<const std::string_view> members,
                                  bool (*isKind)(const Arn &));

// The name of an IAM role, without its path.
std::string_view roleName(const Arn &role);
// The path it stands under, "/service-role/"; "/" where it has none.
std::string_view rolePath(const Arn &role);

// " --region eu-west-1", or nothing for text that is no code of a region.
std::string regionOption(std::string_view region);
std::string regionOption(const PoolView &pool); // the design's target

} // namespace pooldesigner
