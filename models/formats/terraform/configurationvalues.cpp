// SPDX-License-Identifier: MIT
#include "formats/terraform/configurationvalues.h"

#include "config/jsonmember.h"
#include "config/jsontext.h"
#include "formats/pooldraft.h"

#include <algorithm>

namespace pooldesigner {

namespace {

// Values may name others: a chain this long is a circle.
constexpr int kMaxDepth = 20;
// What is put in place, together: a value may be used a million times.
constexpr std::size_t kMaxReplaced = std::size_t{1} << 20;

} // namespace

ConfigurationValues::ConfigurationValues(const std::vector<HclBlock> &blocks)
{
    for (const HclBlock &block : blocks) {
        if (block.type == "variable" && block.labels.size() == 1) {
            if (const Json *value = memberOf(block.body, "default"))
                m_values["var." + block.labels.front()] = *value;
        } else if (block.type == "locals") {
            for (const auto &[name, value] : block.body.items())
                m_values["local." + name] = value;
        }
    }
}

Json ConfigurationValues::workedOut(const Json &value) { return replaced(value, 0); }

Json ConfigurationValues::replaced(const Json &value, int depth)
{
    return withTexts(value, [this, depth](const std::string &source) { return text(source, depth); });
}

const Json *ConfigurationValues::known(const std::string &expression)
{
    const auto found = m_values.find(expression);
    if (found == m_values.end())
        return nullptr;
    m_spent += jsonLine(found->second).size();
    if (m_spent > kMaxReplaced)
        return nullptr;
    if (expression.starts_with("var."))
        m_defaults.insert(expression.substr(4) + " = " + jsonLine(found->second));
    return &found->second;
}

// A text that is nothing but an expression may become any value, within others texts, numbers and flags.
Json ConfigurationValues::text(const std::string &source, int depth)
{
    if (depth > kMaxDepth)
        return source;
    std::string result;
    for (std::size_t at = 0; at < source.size();) {
        const std::size_t start = std::min(source.find("${", at), source.size());
        result.append(source, at, start - at);
        const std::size_t end = source.find('}', start);
        if (start == source.size() || end == std::string::npos) {
            result.append(source, start);
            break;
        }
        const Json *value = known(source.substr(start + 2, end - start - 2));
        const Json inner = value == nullptr ? Json() : replaced(*value, depth + 1);
        if (value != nullptr && start == 0 && end + 1 == source.size())
            return inner;
        if (inner.is_string())
            result += inner.get_ref<const std::string &>();
        else if (inner.is_boolean() || inner.is_number())
            result += inner.dump();
        else
            result.append(source, start, end + 1 - start);
        at = end + 1;
    }
    return result;
}

bool holdsExpression(const Json &value)
{
    return value.is_string() && value.get_ref<const std::string &>().find("${") != std::string::npos;
}

} // namespace pooldesigner
