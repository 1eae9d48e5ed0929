// SPDX-License-Identifier: MIT
#include "formats/shorthand.h"

#include "catalogue/catalogue.h"
#include "config/ascii.h"
#include "config/jsontext.h"
#include "formats/shellquote.h"

#include <algorithm>

namespace pooldesigner {

namespace {

bool isKeyCharacter(char c)
{
    return ascii::isLetterOrDigit(c) || std::string_view("_-.#/:").find(c) != std::string_view::npos;
}

bool isKey(std::string_view text)
{
    // A leading '-' would make the word look like an option.
    return !text.empty() && text.front() != '-' && std::ranges::all_of(text, isKeyCharacter);
}

bool isBareValue(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return ascii::isLetterOrDigit(c) || std::string_view("_-./:@+").find(c) != std::string_view::npos;
    });
}

// What the CLI would replace by the content of a file or, in its version 1, of a web address.
bool namesFile(std::string_view text)
{
    return text.starts_with("file://") || text.starts_with("fileb://") || text.starts_with("http://") ||
           text.starts_with("https://");
}

// Text inside shorthand: bare, or in quotes. Backslash and quote together are left to JSON, because the CLI
// takes the two escapes apart in separate passes; so are characters that nobody can see.
std::optional<std::string> shorthandString(const std::string &text, char mark)
{
    if (isBareValue(text))
        return text;
    const bool backslash = text.find('\\') != std::string::npos;
    const bool quote = text.find(mark) != std::string::npos;
    // A backslash at the end would be read as escaping the closing quote.
    if ((backslash && quote) || text.ends_with('\\') || text.find('\0') != std::string::npos ||
        hasInvisibleCharacters(text))
        return std::nullopt;
    std::string quoted(1, mark);
    for (const char c : text) {
        if (c == '\\' || c == mark)
            quoted += '\\';
        quoted += c;
    }
    return quoted + mark;
}

const FieldSpec *memberSpec(const FieldSpec &spec, std::string_view name)
{
    if (spec.kind == Kind::Map)
        return catalogue::children(spec).front();
    return catalogue::find(spec.operation, std::string(spec.path) + '.' + std::string(name));
}

// "a=1,b=2" for a structure or map; nothing when a member has no spelling or there is none.
std::optional<std::string> pairs(const FieldSpec &spec, const Json &value, char mark);

std::optional<std::string> nested(const FieldSpec &spec, const Json &value, char mark)
{
    switch (spec.kind) {
    case Kind::String: return value.is_string() ? shorthandString(value.get<std::string>(), mark) : std::nullopt;
    case Kind::Integer: return value.is_number_integer() ? std::optional(value.dump()) : std::nullopt;
    case Kind::Boolean: return value.is_boolean() ? std::optional(value.dump()) : std::nullopt;
    case Kind::Structure:
    case Kind::Map: {
        const auto inner = pairs(spec, value, mark);
        return inner ? std::optional('{' + *inner + '}') : std::nullopt;
    }
    case Kind::List: {
        if (!value.is_array())
            return std::nullopt;
        std::string list;
        for (const Json &item : value) {
            const auto text = nested(*catalogue::children(spec).front(), item, mark);
            if (!text)
                return std::nullopt;
            list += (list.empty() ? "" : ",") + *text;
        }
        return '[' + list + ']';
    }
    case Kind::Timestamp: return std::nullopt;
    }
    return std::nullopt;
}

std::optional<std::string> pairs(const FieldSpec &spec, const Json &value, char mark)
{
    if (!value.is_object() || value.empty())
        return std::nullopt;
    std::string text;
    for (const auto &[name, member] : value.items()) {
        const FieldSpec *below = memberSpec(spec, name);
        const auto inner = below != nullptr && isKey(name) ? nested(*below, member, mark) : std::nullopt;
        if (!inner)
            return std::nullopt;
        text += (text.empty() ? "" : ",") + name + '=' + *inner;
    }
    return text;
}

// The word of a structure or map. A tag's key comes first in it and may look like a file's address.
std::optional<std::string> pairsWord(const FieldSpec &spec, const Json &value, char mark)
{
    auto text = pairs(spec, value, mark);
    return text && !namesFile(*text) ? text : std::nullopt;
}

using Words = std::vector<std::string>;

std::optional<Words> textOption(const std::string &option, const Json &value, Kind kind)
{
    const bool fits = kind == Kind::String ? value.is_string() : value.is_number_integer();
    const std::string text = fits ? value.is_string() ? value.get<std::string>() : value.dump() : std::string();
    // "--" ends the options for the CLI's argument parser even behind "--option=".
    if (!fits || text == "--" || namesFile(text) || text.find('\0') != std::string::npos)
        return std::nullopt;
    if (text.starts_with('-'))
        return Words{option + '=' + text}; // a word of its own would be taken for an option
    return Words{option, text};
}

// Several words, one an item: literal texts, or one structure each.
std::optional<Words> itemWords(const std::string &option, const FieldSpec &item, const Json &value, char mark)
{
    if (!value.is_array() || value.empty())
        return std::nullopt;
    Words words{option};
    for (const Json &entry : value) {
        if (item.kind == Kind::String) {
            const std::string text = entry.is_string() ? entry.get<std::string>() : std::string();
            const bool literal = isBareValue(text) && text.front() != '-' && !namesFile(text);
            if (!literal)
                return std::nullopt;
            words.push_back(text);
        } else {
            const auto text = pairsWord(item, entry, mark);
            if (!text)
                return std::nullopt;
            words.push_back(*text);
        }
    }
    return words;
}

} // namespace

std::string compactJson(const Json &value) { return escapeInvisibleInJson(jsonLine(value)); }

bool isJsonWord(const FieldSpec &spec, std::string_view word)
{
    // Shorthand begins with neither: its keys hold no brackets.
    return !spec.isScalar() && (word.starts_with('{') || word.starts_with('['));
}

std::optional<std::vector<std::string>> optionWords(const FieldSpec &spec, const Json &value, bool asJson, char quote)
{
    const std::string option(spec.cliOption);
    if (spec.kind == Kind::String || spec.kind == Kind::Integer)
        return textOption(option, value, spec.kind);
    if (spec.kind == Kind::List) {
        const FieldSpec &item = *catalogue::children(spec).front();
        if (!asJson || item.kind == Kind::String) {
            if (auto words = itemWords(option, item, value, quote))
                return words;
        }
        return value.is_array() ? std::optional(Words{option, compactJson(value)}) : std::nullopt;
    }
    if (!value.is_object())
        return std::nullopt;
    if (!asJson) {
        if (const auto text = pairsWord(spec, value, quote))
            return Words{option, *text};
    }
    return Words{option, compactJson(value)};
}

} // namespace pooldesigner
