// SPDX-License-Identifier: MIT
#include "formats/commands/optionvalue.h"

#include "catalogue/catalogue.h"
#include "config/text.h"
#include "formats/commands/replaced.h"
#include "formats/commands/shorthandkinds.h"
#include "formats/commands/shorthandreader.h"
#include "formats/jsonreader.h"
#include "formats/yaml/yamlreader.h"

#include <algorithm>
#include <charconv>

namespace pooldesigner {

namespace {

using Reading = OptionValue::Reading;

constexpr std::size_t kMaxMarked = 60;          // variables in one word
constexpr std::string_view kEmptyWord = "\"\""; // how 5.1 is told to hand an empty word on

// \" to ", the backslashes before it halved: what the program's command line makes of it.
std::string unescaped(std::string_view text)
{
    std::string result;
    std::size_t backslashes = 0;
    for (const char c : text) {
        if (c == '"')
            result.erase(result.size() - (backslashes + 1) / 2);
        backslashes = c == '\\' ? backslashes + 1 : 0;
        result += c;
    }
    return result;
}

// True where each double quote has a backslash: without one PowerShell would have lost it.
bool isEscapedThroughout(std::string_view text)
{
    for (std::size_t at = text.find('"'); at != std::string_view::npos; at = text.find('"', at + 1)) {
        if (at == 0 || text[at - 1] != '\\')
            return false;
    }
    return true;
}

bool looksLikeJson(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
}

OptionValue readText(const FieldSpec &spec, std::string text)
{
    OptionValue result{.reading = Reading::Exact, .value = {}, .trouble = {}};
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (spec.kind == Kind::Integer && error == std::errc() && end == text.data() + text.size())
        result.value = number;
    else
        result.value = std::move(text);
    return result;
}

OptionValue readPairs(const FieldSpec &spec, const std::string &text)
{
    ShorthandFault fault;
    auto value = readShorthand(text, fault);
    if (!value) {
        return {.value = {},
                .trouble = translated(
                    "Import",
                    QT_TRANSLATE_NOOP("Import", "Its shorthand cannot be read: %1 was expected after %2 characters."),
                    {quotedForPeople(fault.expected), std::to_string(fault.offset)})};
    }
    fitKinds(*value, spec);
    return {.reading = Reading::Exact, .value = std::move(*value), .trouble = {}};
}

void replaceInTexts(Json &value, std::string_view from, std::string_view to)
{
    if (value.is_string())
        value = replaced(value.get_ref<const std::string &>(), from, to);
    if (!value.is_structured())
        return;
    for (Json &member : value)
        replaceInTexts(member, from, to);
}

// The value of a variable would stand in the shorthand, not the braces of its spelling: a character of the private use
// area stands for each while it is read.
OptionValue readPairsWithVariables(const FieldSpec &spec, const ScriptWord &word)
{
    std::string text = word.text;
    std::vector<std::string> marks;
    for (std::size_t i = 0; i < std::min(word.variables.size(), kMaxMarked); ++i) {
        marks.push_back(std::string("\xEE\x80") + static_cast<char>(0x80 + i)); // U+E000 and on
        text = replaced(text, word.variables[i], marks.back());
    }
    OptionValue result = readPairs(spec, text);
    for (std::size_t i = 0; i < marks.size(); ++i)
        replaceInTexts(result.value, marks[i], word.variables[i]);
    return result;
}

OptionValue readOne(const FieldSpec &spec, const ScriptWord &word)
{
    if (looksLikeJson(word.text))
        return readJsonValue(word.text);
    // All of it is elsewhere.
    if (word.variables.size() == 1 && word.variables.front() == word.text)
        return {.value = {},
                .trouble = translated("Import", QT_TRANSLATE_NOOP("Import", "Its value is not in the text, only the "
                                                                            "name of a variable."))};
    return word.variables.empty() ? readPairs(spec, word.text) : readPairsWithVariables(spec, word);
}

OptionValue readList(const FieldSpec &item, const std::vector<ScriptWord> &words)
{
    if (words.size() == 1 && looksLikeJson(words.front().text) &&
        words.front().text[words.front().text.find_first_not_of(" \t\r\n")] == '[')
        return readJsonValue(words.front().text);
    OptionValue result{.reading = Reading::Exact, .value = Json::array(), .trouble = {}};
    for (const ScriptWord &word : words) {
        OptionValue one = item.isScalar() ? readText(item, word.text) : readOne(item, word);
        if (one.reading == Reading::Failed)
            return one;
        result.reading = std::max(result.reading, one.reading);
        result.value.push_back(std::move(one.value));
    }
    return result;
}

// Pairs that were meant for one word: "a=1 b=2".
OptionValue readJoined(const FieldSpec &spec, const std::vector<ScriptWord> &words)
{
    OptionValue result{.reading = Reading::Joined, .value = Json::object(), .trouble = {}};
    for (const ScriptWord &word : words) {
        OptionValue one = readOne(spec, word);
        if (one.reading == Reading::Failed || !one.value.is_object())
            return {.value = {}, .trouble = std::move(one.trouble)};
        result.value.update(one.value);
    }
    return result;
}

} // namespace

bool unescapeWords(std::vector<ScriptWord> &words, bool always)
{
    const auto isEscaped = [](const ScriptWord &word) {
        return word.text == kEmptyWord || isEscapedThroughout(word.text);
    };
    const auto tells = [always](const ScriptWord &word) {
        const bool quotes = word.text.find('"') != std::string::npos;
        return quotes && (always || (looksLikeJson(word.text) && word.text.find("\\\"") != std::string::npos));
    };
    if (!std::ranges::all_of(words, isEscaped) || std::ranges::none_of(words, tells))
        return false;
    for (ScriptWord &word : words)
        word.text = word.text == kEmptyWord ? std::string() : unescaped(word.text);
    return true;
}

OptionValue readJsonValue(const std::string &text)
{
    Outcome<JsonText> json = readJson(text);
    if (json)
        return {.reading = Reading::Exact, .value = std::move(json->value), .trouble = {}};
    return {.value = {}, .trouble = std::move(json.error().message)};
}

OptionValue readYamlValue(const std::string &text)
{
    Outcome<JsonText> yaml = readYaml(text, YamlTags::Refused);
    if (yaml)
        return {.reading = Reading::Exact, .value = std::move(yaml->value), .trouble = {}};
    return {.value = {}, .trouble = std::move(yaml.error().message)};
}

OptionValue readOptionValue(const FieldSpec &spec, const std::vector<ScriptWord> &words)
{
    if (words.empty()) {
        if (spec.kind == Kind::List)
            return {.reading = Reading::Exact, .value = Json::array(), .trouble = {}};
        return {.value = {}, .trouble = translated("Import", QT_TRANSLATE_NOOP("Import", "It has no value."))};
    }
    if (spec.isScalar())
        return readText(spec, words.front().text);
    if (spec.kind == Kind::List)
        return readList(*catalogue::children(spec).front(), words);
    return words.size() == 1 ? readOne(spec, words.front()) : readJoined(spec, words);
}

} // namespace pooldesigner
