// SPDX-License-Identifier: MIT
#pragma once

#include "formats/shells/shell.h"

#include <string>
#include <string_view>

namespace pooldesigner {

// How a step treats its call: its answer is not shown; a refusal because it is there already is fine; its answer is
// what people want to know.
enum class StepKind : std::uint8_t { Quiet, UnlessThere, Shown };

// What a script says of the design beside its calls.
struct ScriptFacts {
    std::string title;         // for people, on one line
    std::string region;        // a code, or empty
    std::string account;       // twelve digits, or empty
    bool needsAccount = false; // for permissions
    bool showsAnswers = false;
    std::string poolName;  // the name itself, any text
    std::string shownName; // the same for people, on one line
    std::string stateFile; // a file name of harmless characters
};

// How one shell writes a script. All texts end in a line break or are empty.
struct ScriptLanguage {
    std::string (*opening)(const ScriptFacts &facts);
    std::string (*createTail)(const ScriptFacts &facts); // behind the call that makes the pool
    std::string_view createHead;                         // what that call follows directly
    // What a further call follows directly; `words` say what it does.
    std::string (*stepHead)(std::string_view id, const std::string &words, StepKind kind);
    std::string_view stepTail;
    std::string_view closing;
    std::string_view region; // words that stand for values
    std::string_view poolId;
    std::string_view account;
    // A text in which the language's variables stand for parts, as one word: {region}, {account} and {pool}.
    std::string (*filled)(std::string_view text);
};

const ScriptLanguage &bashLanguage();
const ScriptLanguage &powerShellLanguage();

} // namespace pooldesigner
