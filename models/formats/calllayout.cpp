// SPDX-License-Identifier: MIT
#include "formats/calllayout.h"

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

} // namespace

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

} // namespace pooldesigner
