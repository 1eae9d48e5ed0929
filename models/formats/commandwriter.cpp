// SPDX-License-Identifier: MIT
#include "formats/commandwriter.h"

#include "catalogue/catalogue.h"
#include "config/text.h"
#include "formats/shellquote.h"
#include "formats/shorthand.h"

namespace pooldesigner {

namespace {

// A part of a command that stays on one line, as far as the layout goes; may hold line breaks of its own.
struct Piece {
    std::string text;
    Path origin;
    int depth = 1;      // levels of indentation
    bool glued = false; // belongs to the word before it: no blank, no continuation between
};

std::string commandName(Operation operation)
{
    switch (operation) {
    case Operation::CreateUserPool: return "create-user-pool";
    case Operation::SetUserPoolMfaConfig: return "set-user-pool-mfa-config";
    case Operation::CreateUserPoolDomain: return "create-user-pool-domain";
    case Operation::DescribeUserPool: return "describe-user-pool";
    }
    return {};
}

// Linux takes no argument longer than this, its closing NUL included (MAX_ARG_STRLEN, execve(2)).
constexpr std::size_t kLongestWord = 131072 - 1;

class CallWriter {
public:
    CallWriter(const PlannedCall &call, const CommandOptions &options, std::vector<std::string> &notes)
        : m_call(&call), m_options(&options), m_notes(&notes), m_lines(options.layout == CommandLayout::Lines)
    {
    }

    std::vector<Piece> pieces(const std::string &region)
    {
        m_pieces = {{.text = "aws cognito-idp " + commandName(m_call->operation), .origin = {}, .depth = 0}};
        if (!region.empty())
            m_pieces.push_back({.text = "--region " + region, .origin = Path().child("target").child("region")});
        if (m_call->needsPoolId)
            m_pieces.push_back({.text = "--user-pool-id \"$POOL_ID\"", .origin = {}});
        const std::size_t head = m_pieces.size();
        if (m_options->style == CommandStyle::Request || !addOptions()) {
            m_pieces.resize(head);
            addRequest();
        }
        return std::move(m_pieces);
    }

private:
    // False when a value has no spelling as an option.
    bool addOptions()
    {
        for (const auto &[name, value] : m_call->request.items()) {
            const FieldSpec *spec = catalogue::find(m_call->operation, name);
            const auto words = spec != nullptr ? optionWords(*spec, value, m_options->style == CommandStyle::JsonValues)
                                               : std::nullopt;
            if (!words) {
                note(QT_TRANSLATE_NOOP("Export", "%1 cannot be written as an option, so %2 takes one "
                                                 "--cli-input-json."),
                     name);
                return false;
            }
            addOption(*words, Path(m_call->operation).child(name), value);
        }
        return true;
    }

    void addOption(const std::vector<std::string> &words, const Path &path, const Json &value)
    {
        for (const std::string &word : words)
            noteLength(word.size(), words.front());
        const bool oneEach = value.is_array() && !value.empty() && value.front().is_object() &&
                             words.size() == value.size() + 1 && !words[1].starts_with('[');
        m_pieces.push_back({.text = quoted(words.front()), .origin = path});
        for (std::size_t i = 1; i < words.size(); ++i) {
            if (oneEach)
                m_pieces.push_back({.text = quoted(words[i]), .origin = path.item(i - 1), .depth = 2});
            else
                m_pieces.back().text += ' ' + quoted(words[i]);
        }
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
                                .origin = Path(m_call->operation).child(name),
                                .depth = 0,
                                .glued = true});
        }
        m_pieces.push_back({.text = "}'", .origin = {}, .depth = 0, .glued = true});
        noteLength(length, "--cli-input-json");
    }

    std::string quoted(const std::string &word) const
    {
        // Options hold no text with NUL, so that there is always a spelling.
        return quoteForBash(word, m_lines ? LineBreaks::Kept : LineBreaks::Escaped).value_or(std::string());
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
        m_notes->push_back(translated("Export", text, {name, commandName(m_call->operation)}));
    }

    const PlannedCall *m_call;
    const CommandOptions *m_options;
    std::vector<std::string> *m_notes;
    bool m_lines;
    std::vector<Piece> m_pieces;
};

bool isIrreversible(const Path &origin)
{
    const FieldSpec *spec = catalogue::specFor(origin);
    return spec != nullptr && spec->isIrreversible();
}

void addLines(std::vector<CommandLine> &lines, const Piece &piece, const std::string &ending)
{
    std::string text = std::string(static_cast<std::size_t>(piece.depth) * 2, ' ') + piece.text + ending;
    // Text with line breaks of its own fills several lines of the same member.
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.push_back(
            {.text = text.substr(at, end - at), .origin = piece.origin, .irreversible = isIrreversible(piece.origin)});
        at = end + 1;
    }
}

void layOut(std::vector<CommandLine> &lines, const std::vector<Piece> &pieces, CommandLayout layout,
            const std::string &ending)
{
    if (layout == CommandLayout::OneLine) {
        std::string all;
        for (const Piece &piece : pieces)
            all += (all.empty() ? "" : " ") + piece.text;
        addLines(lines, {.text = all, .origin = {}, .depth = 0}, ending);
        return;
    }
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const bool last = i + 1 == pieces.size();
        addLines(lines, pieces[i], last ? ending : pieces[i + 1].glued ? "" : " \\");
    }
}

} // namespace

std::string CommandText::text() const
{
    std::string result;
    for (const CommandLine &line : lines)
        result += line.text + '\n';
    return result;
}

CommandText writeCommands(const CommandPlan &plan, const CommandOptions &options)
{
    CommandText result{.lines = {}, .leftOut = plan.leftOut, .notes = plan.notes};
    for (std::size_t i = 0; i < plan.calls.size(); ++i) {
        const bool last = i + 1 == plan.calls.size();
        std::vector<Piece> pieces = CallWriter(plan.calls[i], options, result.notes).pieces(plan.region);
        const std::string ending = last ? "" : " &&"; // the next call needs the pool that this one makes
        if (i == 0 && !last) {
            pieces.front().text = "POOL_ID=$(" + pieces.front().text;
            pieces.push_back({.text = "--query UserPool.Id --output text)", .origin = {}});
        }
        layOut(result.lines, pieces, options.layout, ending);
    }
    return result;
}

} // namespace pooldesigner
