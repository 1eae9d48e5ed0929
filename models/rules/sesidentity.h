// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pooldesigner {

// arn:<partition>:ses:<region>:<account>:identity/<identity> taken apart to be edited: unlike Arn it takes parts that
// are empty or wrong, as they are while somebody types. What they hold is for the rules to judge.
struct SesIdentityParts {
    std::string partition; // "aws", "aws-cn", "aws-us-gov"
    std::string region;
    std::string account;
    std::string identity; // an address or a domain

    // Nothing for text of another shape.
    static std::optional<SesIdentityParts> read(std::string_view text);
    std::string text() const;

    bool operator==(const SesIdentityParts &) const = default;
};

// The partition that a region belongs to by the beginning of its code.
std::string_view partitionOf(std::string_view region);

} // namespace pooldesigner
