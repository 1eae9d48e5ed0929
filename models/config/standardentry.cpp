// SPDX-License-Identifier: MIT
#include "config/standardentry.h"

#include "config/identical.h"
#include "config/jsonmember.h"

#include <map>
#include <string>
#include <utility>

namespace pooldesigner {

namespace {

Json bounds(std::string_view lowName, std::string_view low, std::string_view highName, std::string_view high)
{
    Json result = Json::object();
    if (!low.empty())
        result[std::string(lowName)] = low;
    if (!high.empty())
        result[std::string(highName)] = high;
    return result;
}

} // namespace

Json standardEntry(const StandardAttribute &attribute)
{
    Json entry = {{"Name", attribute.name},
                  {"AttributeDataType", attribute.dataType},
                  {"DeveloperOnlyAttribute", false},
                  {"Mutable", attribute.isMutable},
                  {"Required", attribute.required}};
    Json text = bounds("MinLength", attribute.minLength, "MaxLength", attribute.maxLength);
    Json number = bounds("MinValue", attribute.minValue, "MaxValue", {});
    if (!text.empty())
        entry["StringAttributeConstraints"] = std::move(text);
    if (!number.empty())
        entry["NumberAttributeConstraints"] = std::move(number);
    return entry;
}

bool isUnchangedEntry(const Json &entry, const StandardAttribute &attribute)
{
    // An export has some twenty of them.
    static const std::map<std::string_view, Json> standards = [] {
        std::map<std::string_view, Json> entries;
        for (const StandardAttribute &one : kStandardAttributes)
            entries.emplace(one.name, standardEntry(one));
        return entries;
    }();
    if (!entry.is_object())
        return false;
    std::size_t absent = 0;
    const Json &standard = standards.at(attribute.name);
    for (const auto &[name, value] : standard.get_ref<const Json::object_t &>()) {
        const Json *found = findMember(entry, name);
        const bool isFlag = name == "DeveloperOnlyAttribute" || name == "Required";
        if (found == nullptr && (!isFlag || value != Json(false)))
            return false;
        if (found != nullptr && !sameInAnyOrder(*found, value))
            return false;
        absent += found == nullptr ? 1U : 0U;
    }
    return entry.size() + absent == standard.size();
}

} // namespace pooldesigner
