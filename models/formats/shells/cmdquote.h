// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pooldesigner {

// One word for a program that cmd.exe starts, at its prompt and in a batch file alike. Two readers take it apart: first
// cmd.exe, then the program (windowsargument.h).
//
// cmd.exe ("cmd" in the Windows Commands reference; `help cmd`, `help set`): replaces %name% before all else and within
// quotes too; outside double quotes & | < > ( ) ^ mean something and ^ makes the next character literal; it knows no
// \", so that each double quote of the program's rules switches between the two; a line break ends the command.
//
// Nothing comes out for what no spelling carries safely: '%', which a prompt and a batch file read differently; '!',
// which delayed expansion takes; line breaks and control characters; and characters beyond ASCII, which a batch file
// holds in the code page of the console.
std::optional<std::string> quoteForCmd(std::string_view word);

// JSON that quoteForCmd takes: those characters as \uXXXX, which means the same in the strings they stand in.
std::string jsonForCmd(std::string_view compactJson);

} // namespace pooldesigner
