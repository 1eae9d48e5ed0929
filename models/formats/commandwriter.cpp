// SPDX-License-Identifier: MIT
#include "formats/commandwriter.h"

#include "catalogue/catalogue.h"
#include "formats/callpieces.h"
#include "formats/shells/shellsyntax.h"

#include <algorithm>

namespace pooldesigner {

namespace {

void addLines(std::vector<CommandLine> &lines, const Piece &piece, std::string_view ending)
{
    std::string text = std::string(static_cast<std::size_t>(piece.depth) * 2, ' ') + piece.text;
    text += ending;
    // Text with line breaks of its own fills several lines of the same member.
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.push_back(commandLine(text.substr(at, end - at), piece.origin));
        at = end + 1;
    }
}

void layOut(std::vector<CommandLine> &lines, const std::vector<Piece> &pieces, CommandLayout layout,
            const ShellSyntax &syntax, std::string_view ending)
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
        addLines(lines, pieces[i], last ? ending : pieces[i + 1].glued ? std::string_view() : syntax.lineGoesOn);
    }
}

// Calls that need the pool which the first one makes.
void joinCalls(std::vector<Piece> &pieces, const ShellSyntax &syntax, bool isFirst)
{
    if (isFirst) {
        pieces.front().text.insert(0, syntax.captureHead);
        pieces.push_back({.text = std::string(syntax.captureTail), .origin = {}});
    } else {
        pieces.front().text.insert(0, syntax.nextHead);
        pieces.back().text += syntax.nextTail;
    }
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
    CommandText result{.lines = {}, .files = {}, .leftOut = plan.leftOut, .notes = plan.notes};
    const bool several = plan.calls.size() > 1;
    if (several && !syntax.opening.empty())
        result.lines.push_back({.text = std::string(syntax.opening), .origin = {}});
    for (std::size_t i = 0; i < plan.calls.size(); ++i) {
        std::vector<Piece> pieces = callPieces(plan.calls[i], plan.region, options, result);
        if (several)
            joinCalls(pieces, syntax, i == 0);
        const bool last = i + 1 == plan.calls.size();
        layOut(result.lines, pieces, options.layout, syntax, last ? std::string_view() : syntax.callEnds);
    }
    return result;
}

} // namespace pooldesigner
