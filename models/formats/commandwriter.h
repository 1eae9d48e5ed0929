// SPDX-License-Identifier: MIT
#pragma once

#include "formats/commandplan.h"
#include "formats/shells/shell.h"

#include <string>
#include <string_view>
#include <vector>

namespace pooldesigner {

// shorthand: the CLI's short spelling where it can carry the value, JSON where it cannot. json: every structure as
// JSON. request: one --cli-input-json, inline for bash, from a file for the shells of Windows.
enum class CommandStyle : std::uint8_t { Shorthand, JsonValues, Request };
enum class CommandLayout : std::uint8_t { Lines, OneLine };

struct CommandOptions {
    Shell shell = Shell::Bash;
    CommandStyle style = CommandStyle::Shorthand;
    CommandLayout layout = CommandLayout::Lines;
    Generation generation = Generation::Latest;
    bool operator==(const CommandOptions &) const = default;
};

// One line of the text and the member it came from; the path is empty for lines that belong to the call itself.
struct CommandLine {
    std::string text;
    Path origin;
    bool irreversible = false; // the member cannot change after creation
    bool operator==(const CommandLine &) const = default;
};

// The line with what the catalogue says of its member.
CommandLine commandLine(std::string text, const Path &origin);

// A file that the text refers to by its name, to be saved in the folder where the text is run.
struct RequestFile {
    std::string name;
    std::string content; // JSON in ASCII
    bool operator==(const RequestFile &) const = default;
};

struct CommandText {
    std::vector<CommandLine> lines;
    std::vector<RequestFile> files;
    std::vector<LeftOut> leftOut;      // of the plan, and what the style cannot carry
    std::vector<LeftOut> refused = {}; // of the plan: what no call can do
    std::vector<std::string> notes;
    std::string text() const; // the lines joined, ending in a line break
    bool operator==(const CommandText &) const = default;
};

// The shell text that runs the plan; a comment where there is nothing to run. Whatever the design holds, running it
// starts nothing but the aws CLI, reads no file but those of `files` and expands nothing of the design. A value that an
// option cannot carry (text beginning with file://), or the shell not safely, moves the call to --cli-input-json, and
// that to a file where the shell needs it. Where a value looks to shellcheck as if bash replaced a part of it, the
// first line says that it is meant; a command of one line has no such line.
CommandText writeCommands(const CommandPlan &plan, const CommandOptions &options);

} // namespace pooldesigner
