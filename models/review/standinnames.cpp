// SPDX-License-Identifier: MIT
#include "review/standinnames.h"

#include "config/ascii.h"

#include <algorithm>
#include <array>
#include <vector>

namespace pooldesigner {

namespace {

bool isAccount(std::string_view text) { return text.size() == 12 && std::ranges::all_of(text, ascii::isDigit); }

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find(separator, from), text.size());
        parts.emplace_back(text.substr(from, end - from));
        from = end + 1;
    }
    return parts;
}

// A code of a region tells nothing of a pool, but a name like "my-pool-1" does: only words that AWS uses make one.
bool isRegion(std::string_view text)
{
    constexpr std::array<std::string_view, 9> places{"north",     "south",     "east",      "west",     "central",
                                                     "northeast", "northwest", "southeast", "southwest"};
    constexpr std::array<std::string_view, 5> partitions{"gov", "iso", "isob", "isoe", "isof"};
    const std::vector<std::string> parts = split(text, '-');
    const bool apart = parts.size() == 4 && std::ranges::find(partitions, parts[1]) != partitions.end();
    if (parts.size() != 3 && !apart)
        return false;
    const std::string &place = parts[parts.size() - 2];
    const std::string &number = parts.back();
    return parts[0].size() == 2 && std::ranges::all_of(parts[0], ascii::isSmall) &&
           std::ranges::find(places, place) != places.end() && number.size() == 1 && ascii::isDigit(number[0]);
}

bool isPoolId(std::string_view text)
{
    const std::size_t bar = text.find('_');
    return bar != std::string_view::npos && isRegion(text.substr(0, bar)) && bar + 1 < text.size() &&
           std::ranges::all_of(text.substr(bar + 1), ascii::isLetterOrDigit);
}

bool isDomain(std::string_view text)
{
    return text.find('.') != std::string_view::npos && !text.starts_with('.') && !text.ends_with('.') &&
           std::ranges::all_of(text, [](char c) { return c == '.' || c == '-' || ascii::isLetterOrDigit(c); });
}

// Words of resources that tell what they are, not which.
bool isResourceWord(std::string_view word)
{
    constexpr std::array<std::string_view, 10> words{"function", "role",     "identity",          "key",
                                                     "alias",    "userpool", "configuration-set", "service-role",
                                                     "$LATEST",  "*"};
    return std::ranges::find(words, word) != words.end();
}

std::string padded(std::size_t number, std::size_t width)
{
    const std::string digits = std::to_string(number);
    return std::string(width > digits.size() ? width - digits.size() : 0, '0') + digits;
}

bool isUuid(std::string_view text)
{
    return text.size() == 36 && text[8] == '-' && text[13] == '-' && text[18] == '-' && text[23] == '-';
}

// "{####}", "{username}", "{##Click here##}": the words between the marks of the last are replaced as all others are.
bool isPlaceholderMark(std::string_view text, std::size_t at, std::size_t &length)
{
    for (const std::string_view mark : {std::string_view("{####}"), std::string_view("{username}")}) {
        if (text.substr(at).starts_with(mark)) {
            length = mark.size();
            return true;
        }
    }
    return false;
}

} // namespace

std::size_t StandInNames::number(std::string_view kind, const std::string &original)
{
    auto &numbers = m_numbers.try_emplace(std::string(kind)).first->second;
    return numbers.try_emplace(original, numbers.size() + 1).first->second;
}

std::string StandInNames::of(std::string_view kind, const std::string &original)
{
    if (original.empty() || isRegion(original))
        return original;
    // Whatever it was called when it was met first.
    const auto known = m_known.find(original);
    return known != m_known.end() ? known->second : m_known.emplace(original, made(kind, original)).first->second;
}

std::string StandInNames::made(std::string_view kind, const std::string &original)
{
    if (original.starts_with("arn:"))
        return arn(original);
    if (isAccount(original))
        return account(original);
    if (isPoolId(original))
        return poolId(original);
    if (original.find('@') != std::string::npos)
        return address(original);
    if (isUuid(original))
        return "00000000-0000-4000-8000-" + padded(number("uuid", original), 12);
    if (isDomain(original) && kind != "file")
        return domain(original);
    return std::string(kind) + '-' + std::to_string(number(kind, original));
}

std::string StandInNames::account(const std::string &original) { return "1" + padded(number("account", original), 11); }

std::string StandInNames::poolId(const std::string &original)
{
    return original.substr(0, original.find('_')) + "_Pool" + padded(number("pool id", original), 5);
}

std::string StandInNames::arn(const std::string &original)
{
    std::vector<std::string> parts = split(original, ':');
    if (parts.size() < 6)
        return "arn-" + std::to_string(number("arn", original));
    std::string result = parts[0] + ':' + parts[1] + ':' + parts[2] + ':';
    result += of("region", parts[3]);
    result += ':' + (parts[4].empty()      ? std::string()
                     : isAccount(parts[4]) ? account(parts[4])
                                           : of("account", parts[4]));
    for (std::size_t i = 5; i < parts.size(); ++i) {
        result += ':';
        std::string resource;
        for (const std::string &part : split(parts[i], '/')) {
            const bool tells = part.empty() || isResourceWord(part) ||
                               (i > 5 && std::ranges::all_of(part, ascii::isDigit) && part.size() < 6);
            resource += (resource.empty() ? "" : "/") + (tells ? part : of("name", part));
        }
        result += resource;
    }
    return result;
}

std::string StandInNames::address(const std::string &original)
{
    const std::size_t open = original.rfind('<');
    const std::size_t close = original.find('>', open == std::string::npos ? 0 : open);
    if (open != std::string::npos && close != std::string::npos) {
        const std::string inner = original.substr(open + 1, close - open - 1);
        return "Sender " + std::to_string(number("sender", original.substr(0, open))) + " <" +
               (inner.find('@') == std::string::npos ? of("name", inner) : address(inner)) + '>';
    }
    const std::string host = original.substr(original.rfind('@') + 1);
    return "address-" + std::to_string(number("address", original)) + '@' + domain(host);
}

std::string StandInNames::domain(const std::string &original)
{
    return "domain-" + std::to_string(number("domain", original)) + ".example";
}

std::string StandInNames::message(const std::string &original)
{
    std::string result;
    for (std::size_t i = 0; i < original.size();) {
        std::size_t length = 0;
        if (isPlaceholderMark(original, i, length)) {
            result.append(original, i, length);
            i += length;
            continue;
        }
        const char c = original[i];
        if (const auto byte = static_cast<unsigned char>(c); byte >= 0x80) {
            // One letter for a character, whatever its bytes.
            result += (byte & 0xC0U) == 0x80U ? "" : "x";
        } else {
            result += ascii::isLetter(c) ? 'x' : ascii::isDigit(c) ? '0' : c;
        }
        ++i;
    }
    return result;
}

} // namespace pooldesigner
