// SPDX-License-Identifier: MIT
#include "formats/terraform/configurationvalues.h"

#include "config/jsonmember.h"
#include "config/jsontext.h"
#include "formats/pooldraft.h"
#include "formats/terraform/expressions.h"

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
                m_values["var." + block.labels.front()] = value;
        } else if (block.type == "locals") {
            for (const auto &[name, value] : block.body.items())
                m_values["local." + name] = &value;
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
    if (found == m_values.end() || m_spent > kMaxReplaced)
        return nullptr;
    const std::string line = jsonLine(*found->second);
    m_spent += line.size();
    if (m_spent > kMaxReplaced)
        return nullptr;
    if (expression.starts_with("var."))
        m_defaults.insert(expression.substr(4) + " = " + line);
    return found->second;
}

// A text that is nothing but an expression may become any value, within others texts, numbers and flags.
Json ConfigurationValues::text(const std::string &source, int depth)
{
    std::string result;
    std::size_t at = 0;
    for (std::size_t start = depth > kMaxDepth ? std::string::npos : nextExpression(source); start != std::string::npos;
         start = nextExpression(source, at)) {
        const std::size_t end = source.find('}', start);
        if (end == std::string::npos)
            break;
        result.append(source, at, start - at);
        at = end + 1;
        const Json *value = known(source.substr(start + 2, end - start - 2));
        const Json inner = value == nullptr ? Json() : replaced(*value, depth + 1);
        if (value != nullptr && start == 0 && at == source.size())
            return inner;
        if (inner.is_string())
            result += spelledText(inner.get_ref<const std::string &>());
        else if (isExpression(inner))
            result += expressionText(inner);
        else if (inner.is_boolean() || inner.is_number())
            result += inner.dump();
        else
            result.append(source, start, at - start);
    }
    result.append(source, at);
    return holdsExpression(result) ? expressionOf(std::move(result)) : Json(literalText(result));
}

void ConfigurationValues::startAnew()
{
    m_defaults.clear();
    m_spent = 0;
}

} // namespace pooldesigner
