// SPDX-License-Identifier: MIT
#pragma once

#include "formats/shells/shell.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pooldesigner {

// What differs between shells where a plan of calls is written down.
struct ShellSyntax {
    // A word, of one line where asked for; nothing where the shell cannot carry it safely.
    std::optional<std::string> (*quote)(std::string_view word, bool oneLine);
    // JSON on one line, in the spelling that quote() takes.
    std::string (*spellJson)(std::string_view compactJson);
    char shorthandQuote;          // what goes around texts in shorthand: the quote that the shell minds less
    bool inlineRequest;           // a request may stand in the command; else it goes to a file
    std::size_t longestCall;      // UTF-16 units of one call, name and all; 0: only each word has a limit
    std::string_view lineGoesOn;  // at the end of a line
    std::string_view opening;     // a line of its own before calls that build on each other; may be empty
    std::string_view captureHead; // around the first call, whose answer, the id of the pool, is kept
    std::string_view captureTail;
    std::string_view callEnds;       // behind each call but the last
    std::string_view nextHead;       // around the following calls, which run only when all before went well
    std::string_view nextHeadOfPool; // the same where all calls change a pool that exists
    std::string_view nextTail;
    std::string_view comment; // what begins a line that is none of the command
    std::string_view poolId;  // the word that stands for the id
};

const ShellSyntax &shellSyntax(Shell shell);

} // namespace pooldesigner
