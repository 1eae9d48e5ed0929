// SPDX-License-Identifier: MIT
#pragma once

#include "formats/commandwriter.h"
#include "streams.h"

#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace pooldesigner {

// -o: the file that takes the result instead of the standard output. Borrows `target`.
void addOutputOption(CLI::App &app, std::string &target);

// Writes the result to `file`, in one step, or to the standard output where `file` is empty or "-". Answers `code`, or
// Failed when it could not be written, which the error stream then says.
ExitCode deliver(std::string_view text, const std::string &file, const Streams &streams,
                 ExitCode code = ExitCode::Done);

// One line on the error stream.
void tellNote(std::string_view text, const Streams &streams);
void tellError(std::string_view text, const Streams &streams);

// The notes on a text that was written, and what of the design it leaves out, a line each.
void tellLeftOut(const CommandText &text, const Streams &streams);

// Text of unknown origin (file names, values) for one line of a terminal: what controls a terminal is shown, not done.
std::string printable(std::string_view text);

} // namespace pooldesigner
