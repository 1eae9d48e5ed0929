// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace pooldesigner {

// Windows hands a program one command line, which its C runtime takes apart ("Parsing C command-line arguments" of the
// Microsoft C documentation, and CommandLineToArgvW): a double quote opens or closes a quoted part, 2n backslashes and
// a quote stand for n backslashes and such a quote, 2n+1 for n and a literal one; other backslashes are themselves.

// The text with its double quotes made literal: \" for each, backslashes before them doubled.
std::string escapedForArgv(std::string_view text);

// The text as one argument between double quotes, so that blanks and emptiness survive.
std::string quotedForArgv(std::string_view text);

} // namespace pooldesigner
