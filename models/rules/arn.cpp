// SPDX-License-Identifier: MIT
#include "rules/arn.h"

#include "catalogue/patterns.h"
#include "rules/constraints/textpattern.h"

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr std::string_view kFunction = "function:";
constexpr std::string_view kIdentity = "identity/";

std::string_view takePart(std::string_view &rest)
{
    const std::size_t colon = std::min(rest.find(':'), rest.size());
    const std::string_view part = rest.substr(0, colon);
    rest.remove_prefix(std::min(colon + 1, rest.size()));
    return part;
}

bool namesSomething(const Arn &arn, std::string_view prefix)
{
    return arn.hasAccount() && arn.resource.starts_with(prefix) && arn.resource.size() > prefix.size();
}

} // namespace

std::optional<Arn> Arn::read(std::string_view text)
{
    constexpr std::size_t shortest = 20;
    constexpr std::size_t longest = 2048;
    if (text.size() < shortest || text.size() > longest || !matchesPattern(text, pattern::kArn))
        return std::nullopt;
    takePart(text); // "arn"
    Arn arn;
    arn.partition = takePart(text);
    arn.service = takePart(text);
    arn.region = takePart(text);
    arn.account = takePart(text);
    arn.resource = text;
    return arn;
}

bool isLambdaFunction(const Arn &arn)
{
    return arn.service == "lambda" && !arn.region.empty() && namesSomething(arn, kFunction);
}

bool isIamRole(const Arn &arn) { return arn.service == "iam" && arn.region.empty() && namesSomething(arn, "role/"); }

bool isKmsKey(const Arn &arn) { return arn.service == "kms" && !arn.region.empty() && namesSomething(arn, "key/"); }

bool isSesIdentity(const Arn &arn)
{
    return arn.service == "ses" && !arn.region.empty() && namesSomething(arn, kIdentity);
}

bool namesLatest(std::string_view text)
{
    constexpr std::string_view latest = ":$LATEST";
    if (!text.ends_with(latest))
        return false;
    const auto arn = Arn::read(text.substr(0, text.size() - latest.size()));
    return arn && isLambdaFunction(*arn);
}

std::string_view qualifierOf(const Arn &lambda)
{
    const std::string_view function = lambda.resource.substr(std::min(kFunction.size(), lambda.resource.size()));
    const std::size_t colon = function.find(':');
    return colon == std::string_view::npos ? std::string_view{} : function.substr(colon + 1);
}

std::string_view identityOf(const Arn &ses)
{
    return ses.resource.starts_with(kIdentity) ? ses.resource.substr(kIdentity.size()) : std::string_view{};
}

} // namespace pooldesigner
