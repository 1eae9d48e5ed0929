// SPDX-License-Identifier: MIT
#include "output.h"

#include "config/text.h"
#include "formats/designwriter.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace pooldesigner {

void addOutputOption(CLI::App &app, std::string &target)
{
    app.add_option("-o,--output", target, "Write the result to this file, in one step")->type_name("FILE");
}

ExitCode deliver(std::string_view text, const std::string &file, const Streams &streams, ExitCode code)
{
    if (file.empty() || file == "-") {
        streams.out << text;
        return code;
    }
    const std::string trouble = saveFile(file, text);
    if (trouble.empty())
        return code;
    tellError(printable(file) + ": " + trouble, streams);
    return ExitCode::Failed;
}

void tellNote(std::string_view text, const Streams &streams) { streams.err << "note: " << text << '\n'; }

void tellError(std::string_view text, const Streams &streams) { streams.err << "error: " << text << '\n'; }

void tellLeftOut(const CommandText &text, const Streams &streams)
{
    for (const std::string &note : text.notes)
        tellNote(printable(note), streams);
    for (const LeftOut &item : text.leftOut)
        tellNote("left out: " + printable(item.path.toString()) + ": " + printable(item.reason), streams);
}

std::string printable(std::string_view text) { return quotedForPeople(text, std::string_view::npos); }

} // namespace pooldesigner
