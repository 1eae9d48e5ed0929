// SPDX-License-Identifier: MIT
#pragma once

#include "formats/commandwriter.h"

namespace pooldesigner {

// A part of a command that stays on one line, as far as the layout goes; may hold line breaks of its own.
struct Piece {
    std::string text;
    Path origin;
    int depth = 1;      // levels of indentation
    bool glued = false; // belongs to the word before it: no blank, no continuation between
};

// The words of a text that stand for where its calls go; no text of a design.
struct CallWords {
    std::string region; // behind --region; empty: no such option
    std::string poolId;
};

// One call in the spelling that the options ask for. Where options cannot carry the call, or the shell not its words,
// the request goes inline or to a file (added to `text`), and a note of `text` says why.
std::vector<Piece> callPieces(const PlannedCall &call, const CallWords &words, const CommandOptions &options,
                              CommandText &text);

} // namespace pooldesigner
