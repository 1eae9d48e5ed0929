// SPDX-License-Identifier: MIT
#include "formats/commandwriter.h"

#include "catalogue/catalogue.h"
#include "formats/calllayout.h"
#include "formats/shells/shellsyntax.h"

namespace pooldesigner {

namespace {

// How calls hang together: the first makes the pool, or all of them change one.
void joinCalls(std::vector<Piece> &pieces, const CommandPlan &plan, const ShellSyntax &syntax, bool isFirst)
{
    const bool makesPool = !plan.calls.front().needsPoolId;
    if (isFirst && makesPool) {
        pieces.front().text.insert(0, syntax.captureHead);
        pieces.push_back({.text = std::string(syntax.captureTail), .origin = {}});
    } else if (!isFirst) {
        pieces.front().text.insert(0, makesPool ? syntax.nextHead : syntax.nextHeadOfPool);
        pieces.back().text += syntax.nextTail;
    }
}

// Between single quotes of bash nothing is replaced, and the linter asks whether that is meant wherever something there
// looks as if it were: $x, $(x), `x`. It does not ask between $' and '.
bool looksReplaced(const std::vector<CommandLine> &lines)
{
    enum class Within : std::uint8_t { Nothing, Single, Escaping, Double };
    Within within = Within::Nothing;
    for (const CommandLine &line : lines) {
        for (std::size_t i = 0; i < line.text.size(); ++i) {
            const char c = line.text[i];
            if (within == Within::Single && (c == '$' || c == '`'))
                return true;
            const bool escapes = within == Within::Nothing && std::string_view(line.text).substr(i).starts_with("$'");
            if (escapes)
                within = Within::Escaping;
            if (escapes || (c == '\\' && within != Within::Single))
                ++i; // past what begins or ends nothing
            else if (within == Within::Nothing && (c == '\'' || c == '"'))
                within = c == '"' ? Within::Double : Within::Single;
            else if (c == (within == Within::Double ? '"' : '\''))
                within = Within::Nothing;
        }
    }
    return false;
}

} // namespace

CommandLine commandLine(std::string text, const Path &origin)
{
    const FieldSpec *spec = catalogue::specFor(origin);
    return {.text = std::move(text), .origin = origin, .irreversible = spec != nullptr && spec->isIrreversible()};
}

std::string CommandText::text() const
{
    std::string result;
    for (const CommandLine &line : lines)
        result += line.text + '\n';
    return result;
}

CommandText writeCommands(const CommandPlan &plan, const CommandOptions &options)
{
    const ShellSyntax &syntax = shellSyntax(options.shell);
    CommandText result{.lines = {}, .files = {}, .leftOut = plan.leftOut, .refused = plan.refused, .notes = plan.notes};
    if (plan.calls.empty())
        result.lines.push_back({.text = std::string(syntax.comment) + " Nothing to run.", .origin = {}});
    const bool several = plan.calls.size() > 1;
    if (several && !plan.calls.front().needsPoolId && !syntax.opening.empty())
        result.lines.push_back({.text = std::string(syntax.opening), .origin = {}});
    const CallWords words{.region = plan.region,
                          .poolId = plan.poolId.empty() ? std::string(syntax.poolId) : plan.poolId};
    for (std::size_t i = 0; i < plan.calls.size(); ++i) {
        std::vector<Piece> pieces = callPieces(plan.calls[i], words, options, result);
        if (several)
            joinCalls(pieces, plan, syntax, i == 0);
        const bool last = i + 1 == plan.calls.size();
        layOut(result.lines, pieces, options.layout, syntax, last ? std::string_view() : syntax.callEnds);
    }
    // A command of one line is one line.
    if (options.shell == Shell::Bash && options.layout == CommandLayout::Lines && looksReplaced(result.lines))
        result.lines.insert(result.lines.begin(),
                            {.text = "# shellcheck disable=SC2016 # values are meant as they stand", .origin = {}});
    return result;
}

} // namespace pooldesigner
