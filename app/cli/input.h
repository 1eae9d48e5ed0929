// SPDX-License-Identifier: MIT
#pragma once

#include "formats/importer.h"
#include "streams.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace pooldesigner {

// --from: the form of the input; nothing where it is not given, so that it is detected. Borrows `target`.
void addFromOption(CLI::App &app, std::optional<Form> &target);

// --repair: JSON with comments or commas with nothing behind them is read without those. Borrows `target`.
void addRepairOption(CLI::App &app, bool &target);

// --pool: which of several pools; unless given such a file is refused with what it holds. Where a file holds one pool
// nothing is chosen. --read-files: files that a command names are read, from the folder of FILE.
struct InputChoice {
    std::string pool;
    bool readFiles = false;
    bool repair = false;
    bool keepSource = false; // for a ledger
};
void addInputOptions(CLI::App &app, InputChoice &target);

// Reads the pool in `file` ("-" is the standard input). On failure says why on the error stream and answers nothing.
std::optional<Imported> readInput(const std::string &file, std::optional<Form> form, const Streams &streams,
                                  const InputChoice &choice = {});

// Every pool of the file, with its notes told; none where it cannot be read.
std::vector<Imported> readInputs(const std::string &file, std::optional<Form> form, bool repair,
                                 const Streams &streams);

// "FILE:LINE:COLUMN: message", with as much of the place as there is.
std::string troubleText(const std::string &file, const ImportError &error);

// How messages name the file.
std::string shownName(const std::string &file);

// Says on the error stream what the import did.
void tellNotes(const std::string &file, const Imported &imported, const Streams &streams);

} // namespace pooldesigner
