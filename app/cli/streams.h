// SPDX-License-Identifier: MIT
#pragma once

#include <iosfwd>

namespace pooldesigner {

// What a run reads and writes. The result alone goes to `out`; notes and errors go to `err`. Borrowed for the run.
struct Streams {
    std::istream &in;
    std::ostream &out;
    std::ostream &err;
    bool showsProgress = false; // somebody watches `err`, and results do not come between
};

// What the program answers to the shell.
enum class ExitCode : int {
    Done = 0,     // and nothing at or above --fail-on
    Findings = 1, // validate found something at or above --fail-on, diff a difference
    Failed = 2,   // usage, unreadable or unrecognised input, unwritable output
};

} // namespace pooldesigner
