// SPDX-License-Identifier: MIT
#include "config/standardentry.h"

#include "config/identical.h"

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
    Json found = entry;
    for (const char *flag : {"DeveloperOnlyAttribute", "Required"}) {
        if (!found.contains(flag))
            found[flag] = false;
    }
    return sameInAnyOrder(found, standardEntry(attribute));
}

} // namespace pooldesigner
