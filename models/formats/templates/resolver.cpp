// SPDX-License-Identifier: MIT
#include "formats/templates/resolver.h"

#include "config/jsonmember.h"
#include "formats/pooldraft.h"

#include <algorithm>

namespace pooldesigner {

namespace {

// What replaces functions, together: a text can be used a million times.
constexpr std::size_t kMaxReplaced = std::size_t{16} << 20;
constexpr std::size_t kItemBytes = 64; // what an item of a list costs

// A text, also of a number or a flag; nothing for what is not known.
std::optional<std::string> textOfValue(const Json &value)
{
    if (value.is_string())
        return value.get<std::string>();
    return value.is_boolean() || value.is_number_integer() ? std::optional(value.dump()) : std::nullopt;
}

Json splitAtCommas(const std::string &text)
{
    Json items = Json::array();
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(',', at), text.size());
        std::string item = text.substr(at, end - at);
        item.erase(0, item.find_first_not_of(' '));
        items.push_back(item.erase(item.find_last_not_of(' ') + 1));
        at = end + 1;
    }
    return items;
}

} // namespace

bool isTemplateFunction(const Json &value)
{
    if (!value.is_object() || value.size() != 1)
        return false;
    const std::string name = value.begin().key();
    return name == "Ref" || name.starts_with("Fn::") || name == "Condition";
}

bool isNoValue(const Json &value)
{
    return value.is_object() && value.size() == 1 && value.contains("Ref") && value["Ref"] == "AWS::NoValue";
}

TemplateResolver::TemplateResolver(const Json &root, MemberIndex &index)
    : m_index(&index), m_parameters(memberOf(root, "Parameters")), m_mappings(memberOf(root, "Mappings")),
      m_conditions(memberOf(root, "Conditions"))
{
}

std::optional<Json> TemplateResolver::resolve(const Json &value)
{
    if (isNoValue(value))
        return std::nullopt;
    if (isTemplateFunction(value)) {
        const std::size_t taken = m_taken.size();
        Json result = resolveFunction(value.begin().key(), value.begin().value(), value);
        if (m_taken.size() > taken && result == value)
            giveBackDefaults(taken);
        return isNoValue(result) ? std::nullopt : std::optional(std::move(result));
    }
    if (!value.is_structured())
        return value;
    Json result = value.is_array() ? Json::array() : Json::object();
    for (const auto &[name, member] : value.items()) {
        auto inner = resolve(member);
        if (inner && value.is_array())
            result.push_back(std::move(*inner));
        else if (inner)
            appendMember(result, name, std::move(*inner));
    }
    return result;
}

Json TemplateResolver::resolveFunction(const std::string &name, const Json &argument, const Json &whole)
{
    if (name == "Ref")
        return reference(argument, whole);
    if (name == "Fn::Join")
        return joined(argument, whole);
    if (name == "Fn::Sub")
        return substituted(argument, whole);
    if (name == "Fn::FindInMap")
        return mapped(argument, whole);
    if (name == "Fn::If")
        return chosen(argument, whole);
    return whole;
}

Json TemplateResolver::reference(const Json &name, const Json &whole)
{
    if (!name.is_string())
        return whole;
    const std::string parameter = name.get<std::string>();
    const auto text = parameterText(parameter);
    if (!text)
        return whole;
    const std::string type = textOf(*m_index->find(m_parameters, parameter), "Type");
    if (type != "CommaDelimitedList" && !type.starts_with("List<"))
        return *text;
    const auto commas = static_cast<std::size_t>(std::ranges::count(*text, ','));
    return spend(commas * kItemBytes) ? splitAtCommas(*text) : whole;
}

bool TemplateResolver::spend(std::size_t bytes)
{
    m_spent += std::min(bytes, kMaxReplaced);
    return m_spent <= kMaxReplaced;
}

std::optional<std::string> TemplateResolver::parameterText(const std::string &name)
{
    const Json *value = m_index->find(m_index->find(m_parameters, name), "Default");
    const auto text = value == nullptr ? std::nullopt : textOfValue(*value);
    if (!text || !spend(text->size()))
        return std::nullopt;
    takeDefault(name, *text);
    return text;
}

void TemplateResolver::takeDefault(const std::string &name, const std::string &text)
{
    if (m_defaults.emplace(name, text).second)
        m_taken.push_back(name);
}

void TemplateResolver::giveBackDefaults(std::size_t from)
{
    for (std::size_t i = from; i < m_taken.size(); ++i)
        m_defaults.erase(m_taken[i]);
    m_taken.resize(from);
}

Json TemplateResolver::joined(const Json &argument, const Json &whole)
{
    if (!argument.is_array() || argument.size() != 2 || !argument[0].is_string() || !argument[1].is_array())
        return whole;
    std::string text;
    for (std::size_t i = 0; i < argument[1].size(); ++i) {
        const auto part = resolve(argument[1][i]);
        const auto known = part ? textOfValue(*part) : std::nullopt;
        const std::string &between = argument[0].get_ref<const std::string &>();
        if (!known || !spend(between.size()))
            return whole;
        text += (i > 0 ? between : std::string()) + *known;
    }
    return text;
}

// "${Name}" of a parameter with a default; "${!Name}" stands for "${Name}".
Json TemplateResolver::substituted(const Json &argument, const Json &whole)
{
    if (!argument.is_string())
        return whole;
    const std::string source = argument.get<std::string>();
    std::string text;
    for (std::size_t at = 0; at < source.size();) {
        const std::size_t start = std::min(source.find("${", at), source.size());
        text.append(source, at, start - at);
        const std::size_t end = source.find('}', start);
        if (start == source.size())
            break;
        if (end == std::string::npos)
            return whole;
        const std::string name = source.substr(start + 2, end - start - 2);
        const auto known = name.starts_with('!') ? std::optional("${" + name.substr(1) + '}') : parameterText(name);
        if (!known)
            return whole;
        text += *known;
        at = end + 1;
    }
    return text;
}

Json TemplateResolver::mapped(const Json &argument, const Json &whole)
{
    if (!argument.is_array() || argument.size() != 3)
        return whole;
    const Json *value = m_mappings;
    for (const Json &step : argument) {
        const auto known = resolve(step);
        const auto key = known ? textOfValue(*known) : std::nullopt;
        value = key ? m_index->find(value, *key) : nullptr;
    }
    if (value == nullptr || value->is_structured())
        return whole;
    return spend(value->is_string() ? value->get_ref<const std::string &>().size() : 1) ? *value : whole;
}

Json TemplateResolver::chosen(const Json &argument, const Json &whole)
{
    if (!argument.is_array() || argument.size() != 3 || !argument[0].is_string())
        return whole;
    const auto holds = condition(argument[0].get<std::string>());
    if (!holds)
        return whole;
    return resolve(argument[*holds ? 1 : 2]).value_or(Json{{"Ref", "AWS::NoValue"}});
}

std::optional<bool> TemplateResolver::condition(const std::string &name)
{
    const auto known = m_known.find(name);
    if (known != m_known.end()) {
        for (const std::string &parameter : known->second.defaults)
            parameterText(parameter);
        return known->second.holds;
    }
    const auto open = std::ranges::find(m_open, name);
    if (open != m_open.end()) {
        m_circle.assign(open, m_open.end());
        return std::nullopt;
    }
    const Json *expression = m_index->find(m_conditions, name);
    const std::size_t taken = m_taken.size();
    m_open.push_back(name);
    const auto result = expression == nullptr || m_open.size() > 100 ? std::nullopt : holds(*expression);
    m_open.pop_back();
    m_known[name] = {result, {m_taken.begin() + static_cast<std::ptrdiff_t>(taken), m_taken.end()}};
    return result;
}

std::optional<bool> TemplateResolver::holds(const Json &expression)
{
    if (!isTemplateFunction(expression))
        return std::nullopt;
    const std::string name = expression.begin().key();
    const Json &argument = expression.begin().value();
    if (name == "Condition" && argument.is_string())
        return condition(argument.get<std::string>());
    if (!argument.is_array() || argument.empty())
        return std::nullopt;
    if (name == "Fn::Equals" && argument.size() == 2) {
        const auto left = resolve(argument[0]);
        const auto right = resolve(argument[1]);
        const auto a = left ? textOfValue(*left) : std::nullopt;
        const auto b = right ? textOfValue(*right) : std::nullopt;
        return a && b ? std::optional(*a == *b) : std::nullopt;
    }
    if (name == "Fn::Not") {
        const auto inner = holds(argument[0]);
        return inner ? std::optional(!*inner) : std::nullopt;
    }
    if (name != "Fn::And" && name != "Fn::Or")
        return std::nullopt;
    const bool settles = name == "Fn::Or";
    bool unknown = false;
    for (const Json &part : argument) {
        const auto inner = holds(part);
        if (inner == settles)
            return settles;
        unknown = unknown || !inner;
    }
    return unknown ? std::nullopt : std::optional(!settles);
}

} // namespace pooldesigner
