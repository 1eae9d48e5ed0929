// SPDX-License-Identifier: MIT
#include "rules/sesidentity.h"

#include <array>

namespace pooldesigner {

namespace {

constexpr std::string_view kResource = "identity/";

} // namespace

std::optional<SesIdentityParts> SesIdentityParts::read(std::string_view text)
{
    std::array<std::string_view, 5> parts; // arn, partition, ses, region, account
    for (std::string_view &part : parts) {
        const std::size_t colon = text.find(':');
        if (colon == std::string_view::npos)
            return std::nullopt;
        part = text.substr(0, colon);
        text.remove_prefix(colon + 1);
    }
    if (parts[0] != "arn" || parts[2] != "ses" || !text.starts_with(kResource))
        return std::nullopt;
    return SesIdentityParts{.partition = std::string(parts[1]),
                            .region = std::string(parts[3]),
                            .account = std::string(parts[4]),
                            .identity = std::string(text.substr(kResource.size()))};
}

std::string SesIdentityParts::text() const
{
    return "arn:" + partition + ":ses:" + region + ':' + account + ':' + std::string(kResource) + identity;
}

std::string_view partitionOf(std::string_view region)
{
    if (region.starts_with("cn-"))
        return "aws-cn";
    return region.starts_with("us-gov-") ? "aws-us-gov" : "aws";
}

} // namespace pooldesigner
