// SPDX-License-Identifier: MIT
#include "formats/templates/serverlessvariables.h"

#include "config/jsonmember.h"
#include "config/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace pooldesigner {

namespace {

constexpr std::size_t kMaxReplacements = 10'000; // of a pool
constexpr std::size_t kMaxText = 100'000;        // no text of a pool is that long
constexpr std::array<std::string_view, 9> kSources{
    "self:", "opt:", "env:", "file(", "ssm:", "cf:", "sls:", "aws:", "param:"};

bool isVariable(std::string_view content)
{
    return std::ranges::any_of(kSources, [&](std::string_view source) { return content.starts_with(source); });
}

// "'dev'", "\"dev\"" and "12" behind a comma.
std::optional<std::string> literal(std::string_view text)
{
    text = trimmed(text);
    const bool quoted =
        text.size() >= 2 && (text.front() == '\'' || text.front() == '"') && text.back() == text.front();
    if (quoted)
        return std::string(text.substr(1, text.size() - 2));
    const bool plain = !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
    return plain || text == "true" || text == "false" ? std::optional(std::string(text)) : std::nullopt;
}

} // namespace

Json ServerlessVariables::workedOut(const Json &value)
{
    return withTexts(value, [this](const std::string &source) { return Json(text(source)); });
}

const Json *ServerlessVariables::named(std::string_view path) const
{
    const Json *value = findNested(*m_root, path);
    return value == nullptr || value->is_null() || value->is_structured() ? nullptr : value;
}

// Innermost variables first, since those around them may take their names from them.
std::string ServerlessVariables::text(std::string source)
{
    std::size_t end = source.find('}');
    while (end != std::string::npos && m_spent < kMaxReplacements && source.size() < kMaxText) {
        const std::size_t start = source.rfind("${", end);
        const std::string content = start == std::string::npos ? "" : source.substr(start + 2, end - start - 2);
        std::optional<std::string> known;
        if (isVariable(content)) {
            const std::size_t comma = content.find(',');
            const Json *value = content.starts_with("self:") ? named(trimmed(content.substr(5, comma - 5))) : nullptr;
            if (value != nullptr)
                known = value->is_string() ? value->get<std::string>() : value->dump();
            else if (comma != std::string::npos)
                known = literal(std::string_view(content).substr(comma + 1));
        }
        if (!known) {
            end = source.find('}', end + 1);
            continue;
        }
        ++m_spent;
        m_settled.insert("${" + content + "} = " + *known);
        source.replace(start, end + 1 - start, *known);
        end = source.find('}', start);
    }
    return source;
}

bool holdsServerlessVariable(const Json &value)
{
    if (!value.is_string())
        return false;
    const std::string &text = value.get_ref<const std::string &>();
    for (std::size_t at = text.find("${"); at != std::string::npos; at = text.find("${", at + 2)) {
        if (isVariable(std::string_view(text).substr(at + 2)) && text.compare(at + 2, 5, "aws::") != 0)
            return true;
    }
    return false;
}

} // namespace pooldesigner
