// SPDX-License-Identifier: MIT
#include "config/path.h"

#include "config/ascii.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace pooldesigner {

namespace {

constexpr std::array<std::string_view, 8> kRootNames{
    "CreateUserPool", "SetUserPoolMfaConfig", "CreateUserPoolDomain", "origin", "answers", "accepted", "target",
    "format"};

bool isRootName(std::string_view name) { return std::ranges::find(kRootNames, name) != kRootNames.end(); }

bool isPlain(std::string_view name)
{
    return !name.empty() &&
           std::ranges::all_of(name, [](char c) { return ascii::isLetterOrDigit(c) || c == '_' || c == '-'; });
}

// The end of the JSON text that starts with the quote at `from`, one past its closing quote; npos when it never closes.
std::size_t endOfQuoted(std::string_view text, std::size_t from)
{
    for (std::size_t i = from + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return i + 1;
    }
    return std::string_view::npos;
}

// Reads "[3]" or ["name"] at `at`, which is moved past it.
std::optional<Path::Segment> parseBracket(std::string_view text, std::size_t &at)
{
    if (at + 1 < text.size() && text[at + 1] == '"') {
        const std::size_t end = endOfQuoted(text, at + 1);
        if (end == std::string_view::npos || end >= text.size() || text[end] != ']')
            return std::nullopt;
        const auto name = nlohmann::json::parse(text.substr(at + 1, end - at - 1), nullptr, false);
        if (!name.is_string())
            return std::nullopt;
        at = end + 1;
        return Path::Segment(name.get<std::string>());
    }
    const std::size_t close = text.find(']', at);
    if (close == std::string_view::npos)
        return std::nullopt;
    std::size_t index = 0;
    const char *first = text.data() + at + 1;
    const char *last = text.data() + close;
    const auto [end, error] = std::from_chars(first, last, index);
    if (error != std::errc{} || end != last || first == last)
        return std::nullopt;
    at = close + 1;
    return Path::Segment(index);
}

} // namespace

std::string_view operationName(Operation operation)
{
    switch (operation) {
    case Operation::CreateUserPool: return "CreateUserPool";
    case Operation::SetUserPoolMfaConfig: return "SetUserPoolMfaConfig";
    case Operation::CreateUserPoolDomain: return "CreateUserPoolDomain";
    case Operation::DescribeUserPool: return "origin";
    }
    return {};
}

Path::Path(Operation operation) : m_segments{std::string(operationName(operation))} {}

std::optional<Path> Path::parse(std::string_view text)
{
    std::vector<Segment> segments;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '[') {
            auto segment = parseBracket(text, at);
            if (!segment)
                return std::nullopt;
            segments.push_back(std::move(*segment));
        } else {
            const std::size_t end = std::min(text.find_first_of(".[", at), text.size());
            if (!isPlain(text.substr(at, end - at)))
                return std::nullopt;
            segments.emplace_back(std::string(text.substr(at, end - at)));
            at = end;
        }
        if (at < text.size() && text[at] == '.') {
            if (++at == text.size() || text[at] == '[')
                return std::nullopt;
        } else if (at < text.size() && text[at] != '[') {
            return std::nullopt;
        }
    }
    const auto *first = segments.empty() ? nullptr : std::get_if<std::string>(&segments.front());
    if (first == nullptr || !isRootName(*first))
        segments.insert(segments.begin(), std::string(operationName(Operation::CreateUserPool)));
    return Path(std::move(segments));
}

Path Path::child(std::string_view name) const &
{
    Path result;
    result.m_segments.reserve(m_segments.size() + 2); // a copy would have to grow at once, and another step may follow
    result.m_segments.assign(m_segments.begin(), m_segments.end());
    return std::move(result).child(name);
}

Path Path::child(std::string_view name) &&
{
    m_segments.emplace_back(std::string(name));
    return std::move(*this);
}

Path Path::item(std::size_t index) const &
{
    Path result;
    result.m_segments.reserve(m_segments.size() + 2);
    result.m_segments.assign(m_segments.begin(), m_segments.end());
    return std::move(result).item(index);
}

Path Path::item(std::size_t index) &&
{
    m_segments.emplace_back(index);
    return std::move(*this);
}

Path Path::parent() const
{
    Path result = *this;
    if (!result.m_segments.empty())
        result.m_segments.pop_back();
    return result;
}

std::string_view Path::name() const
{
    const auto *name = m_segments.empty() ? nullptr : std::get_if<std::string>(&m_segments.back());
    return name == nullptr ? std::string_view{} : std::string_view(*name);
}

std::optional<std::size_t> Path::index() const
{
    const auto *index = m_segments.empty() ? nullptr : std::get_if<std::size_t>(&m_segments.back());
    return index == nullptr ? std::nullopt : std::optional(*index);
}

bool Path::startsWith(const Path &prefix) const
{
    return prefix.size() <= size() &&
           std::equal(prefix.m_segments.begin(), prefix.m_segments.end(), m_segments.begin());
}

std::optional<Operation> Path::operation() const
{
    const auto *first = m_segments.empty() ? nullptr : std::get_if<std::string>(&m_segments.front());
    for (const Operation operation :
         {Operation::CreateUserPool, Operation::SetUserPoolMfaConfig, Operation::CreateUserPoolDomain}) {
        if (first != nullptr && *first == operationName(operation))
            return operation;
    }
    return std::nullopt;
}

std::string Path::toString() const
{
    std::size_t start = 0;
    if (size() > 1 && operation() == Operation::CreateUserPool) {
        const auto *second = std::get_if<std::string>(&m_segments[1]);
        start = second != nullptr && !isRootName(*second) ? 1 : 0;
    }
    std::string text;
    for (std::size_t i = start; i < size(); ++i) {
        if (const auto *index = std::get_if<std::size_t>(&m_segments[i])) {
            text += '[' + std::to_string(*index) + ']';
        } else if (const auto &name = std::get<std::string>(m_segments[i]); isPlain(name)) {
            text += (text.empty() ? "" : ".") + name;
        } else {
            text += '[' + nlohmann::json(name).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + ']';
        }
    }
    return text;
}

} // namespace pooldesigner
