// SPDX-License-Identifier: MIT
#include "config/tokentrigger.h"

#include "config/jsonmember.h"

namespace pooldesigner {

namespace {

constexpr const char *kOld = "PreTokenGeneration";
constexpr const char *kCurrent = "PreTokenGenerationConfig";

} // namespace

std::optional<std::string> functionOfOldTokenTrigger(const Json &request)
{
    const auto version = asString(findNested(request, "LambdaConfig.PreTokenGenerationConfig.LambdaVersion"));
    const auto function = asString(findNested(request, "LambdaConfig.PreTokenGenerationConfig.LambdaArn"));
    const Json *old = findNested(request, "LambdaConfig.PreTokenGeneration");
    const bool same = old == nullptr || old->is_null() || asString(old) == function;
    return version == "V1_0" && function && same ? std::optional<std::string>(*function) : std::nullopt;
}

std::optional<Json> withOldTokenTrigger(const Json &request)
{
    const auto function = functionOfOldTokenTrigger(request);
    if (!function)
        return std::nullopt;
    Json triggers = Json::object();
    for (const auto &[name, value] : request.at("LambdaConfig").items()) {
        if (name == kCurrent)
            appendMember(triggers, kOld, *function);
        else if (name != kOld)
            appendMember(triggers, name, value);
    }
    Json result = request;
    result["LambdaConfig"] = std::move(triggers);
    return result;
}

} // namespace pooldesigner
