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
    return result;
}

} // namespace pooldesigner
