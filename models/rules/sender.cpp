// SPDX-License-Identifier: MIT
#include "rules/sender.h"

#include "config/text.h"

namespace pooldesigner {

namespace {

std::string withoutQuotes(std::string_view name)
{
    if (name.size() < 2 || !name.starts_with('"') || !name.ends_with('"'))
        return std::string(name);
    std::string plain;
    for (std::size_t i = 1; i + 1 < name.size(); ++i) {
        if (name[i] == '\\' && i + 2 < name.size())
            ++i;
        plain += name[i];
    }
    return plain;
}

std::string withQuotes(std::string_view name)
{
    if (name.find_first_of("()<>[]:;@\\,.\"") == std::string_view::npos)
        return std::string(name);
    std::string quoted = "\"";
    for (const char c : name) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

} // namespace

std::optional<Sender> Sender::read(std::string_view text)
{
    const std::size_t open = text.rfind('<');
    if (open == std::string_view::npos && text.find('>') == std::string_view::npos)
        return Sender{.name = {}, .address = std::string(text)};
    if (open == std::string_view::npos || !text.ends_with('>'))
        return std::nullopt;
    return Sender{.name = withoutQuotes(trimmed(text.substr(0, open))),
                  .address = std::string(text.substr(open + 1, text.size() - open - 2))};
}

std::string Sender::text() const { return name.empty() ? address : withQuotes(name) + " <" + address + '>'; }

} // namespace pooldesigner
