// SPDX-License-Identifier: MIT
#include "formats/callpieces.h"

#include "catalogue/catalogue.h"
#include "config/text.h"
#include "formats/shellquote.h"
#include "formats/shells/shellsyntax.h"
#include "formats/shorthand.h"

#include <algorithm>

namespace pooldesigner {

namespace {

// Linux takes no argument longer than this, its closing NUL included (MAX_ARG_STRLEN, execve(2)).
constexpr std::size_t kLongestWord = 131072 - 1;

const FieldSpec &customAttributesSpec()
{
    static const FieldSpec spec = [] {
        FieldSpec schema = *catalogue::find(Operation::CreateUserPool, "Schema");
        schema.cliOption = "--custom-attributes";
        return schema;
    }();
    return spec;
}

class CallWriter {
public:
    CallWriter(const PlannedCall &call, const CommandOptions &options, CommandText &text)
        : m_call(&call), m_options(&options), m_syntax(&shellSyntax(options.shell)), m_text(&text),
          m_lines(options.layout == CommandLayout::Lines)
    {
    }

    std::vector<Piece> pieces(const CallWords &where)
    {
        m_pieces = {{.text = "aws cognito-idp " + std::string(commandName(*m_call)), .origin = {}, .depth = 0}};
        if (!where.region.empty())
            m_pieces.push_back({.text = "--region " + where.region, .origin = Path().child("target").child("region")});
        if (m_call->needsPoolId)
            m_pieces.push_back({.text = "--user-pool-id " + where.poolId, .origin = {}});
        const std::size_t head = m_pieces.size();
        if (m_options->style == CommandStyle::Request || !addOptions() || isTooLong()) {
            m_pieces.resize(head);
            if (m_syntax->inlineRequest)
                addRequest();
            else
                addRequestFile();
        }
        return std::move(m_pieces);
    }

private:
    // False when a value has no spelling as an option.
    bool addOptions()
    {
        for (const auto &[name, value] : m_call->request.items()) {
            const FieldSpec *spec = specOf(name);
            const auto plain = spec == nullptr ? std::nullopt : optionWords(*spec, value, asJson(), quoteMark());
            auto words = plain ? quoted(*spec, *plain) : std::nullopt;
            if (plain && !words && !asJson()) {
                const auto json = optionWords(*spec, value, true);
                words = json ? quoted(*spec, *json) : std::nullopt;
            }
            if (!words) {
                note(m_syntax->inlineRequest
                         ? QT_TRANSLATE_NOOP("Export", "%1 cannot be written as an option, so %2 takes one "
                                                       "--cli-input-json.")
                         : QT_TRANSLATE_NOOP("Export", "%1 cannot be written safely as an option of this shell, so %2 "
                                                       "takes its request from a file."),
                     name);
                return false;
            }
            addOption(*words, placeOf(name), value);
        }
        return true;
    }

    // add-custom-attributes takes entries of Schema under another name.
    const FieldSpec *specOf(const std::string &name) const
    {
        return m_call->entries.empty() ? catalogue::find(m_call->operation, name) : &customAttributesSpec();
    }

    Path placeOf(const std::string &name) const
    {
        const Path request(m_call->operation);
        return request.child(m_call->entries.empty() ? std::string_view(name) : customAttributesSpec().path);
    }

    bool asJson() const { return m_options->style == CommandStyle::JsonValues; }
    char quoteMark() const { return m_syntax->shorthandQuote; }

    std::optional<std::vector<std::string>> quoted(const FieldSpec &spec, const std::vector<std::string> &words)
    {
        std::vector<std::string> result;
        for (const std::string &word : words) {
            auto spelled = m_syntax->quote(isJsonWord(spec, word) ? m_syntax->spellJson(word) : word, !m_lines);
            if (!spelled)
                return std::nullopt;
            if (m_syntax->longestCall == 0)
                noteLength(word.size(), words.front());
            result.push_back(std::move(*spelled));
        }
        return result;
    }

    void addOption(const std::vector<std::string> &words, const Path &path, const Json &value)
    {
        const bool oneEach = value.is_array() && !value.empty() && value.front().is_object() &&
                             words.size() == value.size() + 1 && words[1].find('[') > 1;
        m_pieces.push_back({.text = words.front(), .origin = path});
        for (std::size_t i = 1; i < words.size(); ++i) {
            if (oneEach)
                m_pieces.push_back({.text = words[i], .origin = entryPlace(path, i - 1), .depth = 2});
            else
                m_pieces.back().text += ' ' + words[i];
        }
    }

    Path entryPlace(const Path &list, std::size_t index) const
    {
        return index < m_call->entries.size() ? m_call->entries[index] : list.item(index);
    }

    // Bytes are never fewer than UTF-16 units. Rare enough for the note not to name a member.
    bool isTooLong()
    {
        std::size_t length = 0;
        for (const Piece &piece : m_pieces)
            length += piece.text.size() + 6;
        const bool tooLong = m_syntax->longestCall > 0 && length > m_syntax->longestCall;
        if (tooLong)
            note(QT_TRANSLATE_NOOP("Export", "With its %1 options %2 is longer than this shell takes, so it takes its "
                                             "request from a file."),
                 std::to_string(m_call->request.size()));
        return tooLong;
    }

    // The whole request in one word, a member a line where the layout has lines.
    void addRequest()
    {
        if (m_call->request.empty() || !m_lines) {
            m_pieces.push_back(
                {.text = "--cli-input-json '" + insideSingleQuotes(compactJson(m_call->request)) + '\'', .origin = {}});
            noteLength(compactJson(m_call->request).size(), "--cli-input-json");
            return;
        }
        m_pieces.push_back({.text = "--cli-input-json '{", .origin = {}});
        std::size_t left = m_call->request.size();
        std::size_t length = 2 * left + 2; // the braces, and a line break and mostly a comma for each member
        for (const auto &[name, value] : m_call->request.items()) {
            Json member = Json::object();
            member[name] = value;
            std::string text = member.dump(2, ' ', false, Json::error_handler_t::replace);
            text = text.substr(2, text.size() - 4); // without the braces and their line breaks
            text = escapeHistoryInJson(escapeInvisibleInJson(text));
            length += text.size();
            m_pieces.push_back({.text = insideSingleQuotes(text) + (--left > 0 ? "," : ""),
                                .origin = placeOf(name),
                                .depth = 0,
                                .glued = true});
        }
        m_pieces.push_back({.text = "}'", .origin = {}, .depth = 0, .glued = true});
        noteLength(length, "--cli-input-json");
    }

    // ASCII only: on Windows the CLI reads files in the code page of the system.
    void addRequestFile()
    {
        const std::string name = fileName();
        m_pieces.push_back({.text = "--cli-input-json file://" + name, .origin = Path(m_call->operation)});
        m_text->files.push_back(
            {.name = name, .content = m_call->request.dump(2, ' ', true, Json::error_handler_t::replace) + '\n'});
    }

    // A plan may hold the same call twice.
    std::string fileName() const
    {
        const std::string stem(commandName(*m_call));
        std::string name = stem + ".json";
        for (int number = 2; std::ranges::find(m_text->files, name, &RequestFile::name) != m_text->files.end();
             ++number)
            name = stem + '-' + std::to_string(number) + ".json";
        return name;
    }

    void noteLength(std::size_t bytes, std::string_view name)
    {
        if (bytes > kLongestWord)
            note(QT_TRANSLATE_NOOP("Export", "%1 of %2 is longer than the 128 KiB that Linux takes as one argument: "
                                             "save the request as a file and give --cli-input-json its file:// "
                                             "address."),
                 name);
    }

    void note(const char *text, std::string_view name)
    {
        m_text->notes.push_back(translated("Export", text, {name, commandName(*m_call)}));
    }

    const PlannedCall *m_call;
    const CommandOptions *m_options;
    const ShellSyntax *m_syntax;
    CommandText *m_text;
    bool m_lines;
    std::vector<Piece> m_pieces;
};

} // namespace

std::vector<Piece> callPieces(const PlannedCall &call, const CallWords &words, const CommandOptions &options,
                              CommandText &text)
{
    return CallWriter(call, options, text).pieces(words);
}

} // namespace pooldesigner
