// SPDX-License-Identifier: MIT
#include "input.h"

#include "choices.h"
#include "formats/filereader.h"
#include "formats/poolchoice.h"
#include "output.h"

#include <CLI/CLI.hpp>

#include <filesystem>

namespace pooldesigner {

namespace {

void tellFailure(const std::string &file, const ImportError &error, const Streams &streams)
{
    const std::string way = error.repairable ? " With --repair it is read without that." : "";
    tellError(troubleText(file, error) + way, streams);
}

// The file, and the place of the pool where the file holds several.
std::string labelled(const std::string &file, const Imported &pool)
{
    return pool.place.empty() ? shownName(file) : shownName(file) + " (" + printable(pool.place) + ')';
}

void tell(const std::string &label, const std::vector<ImportNote> &notes, const Streams &streams)
{
    for (const ImportNote &note : notes)
        tellNote(label + ": " + printable(describeNote(note)), streams);
}

} // namespace

std::string troubleText(const std::string &file, const ImportError &error)
{
    std::string result = shownName(file);
    if (error.line > 0)
        result += ':' + std::to_string(error.line);
    if (error.line > 0 && error.column > 0)
        result += ':' + std::to_string(error.column);
    return result + ": " + printable(error.message);
}

std::string shownName(const std::string &file) { return file == "-" ? "standard input" : printable(file); }

void addFromOption(CLI::App &app, std::optional<Form> &target)
{
    Choices<Form> choices;
    for (std::size_t i = 0; i < kFormCount; ++i) {
        const Form form = static_cast<Form>(i);
        choices.emplace_back(formName(form), form);
    }
    addChoice(app, "--from", target, choices, "Form of the input, where it should not be detected");
}

void addRepairOption(CLI::App &app, bool &target)
{
    app.add_flag("--repair", target,
                 "Read JSON without its comments and without commas that have\nnothing behind them, and say where they "
                 "were");
}

void addInputOptions(CLI::App &app, InputChoice &target)
{
    app.add_option(
           "--pool", target.pool,
           "Name, place or number of the pool to take where the input holds\nseveral; without it they are listed")
        ->type_name("NAME");
    app.add_flag("--read-files", target.readFiles,
                 "Read files that a command names by file://, from the folder of\nFILE and below; they are left out "
                 "unless given");
    addRepairOption(app, target.repair);
}

std::optional<Imported> readInput(const std::string &file, std::optional<Form> form, const Streams &streams,
                                  const InputChoice &choice)
{
    ImportOptions options{.form = form, .repair = choice.repair, .keepSource = choice.keepSource};
    if (choice.readFiles) {
        const std::string folder = std::filesystem::path(file).parent_path().string();
        options.fileFolder = file == "-" || folder.empty() ? "." : folder;
    }
    const std::string bytes = file == "-" ? readStream(streams.in) : std::string();
    const auto read = [&] { return file == "-" ? importPool(bytes, options) : importFile(file, options); };
    ImportResult result = read();
    const std::size_t pools = result.imported ? result.imported->pools.size() : 0;
    if (pools > 1 && choice.pool.empty()) {
        tellError(shownName(file) + ": " + printable(severalPools(result.imported->pools)) +
                      " Say which is meant with --pool.",
                  streams);
        return std::nullopt;
    }
    if (pools != 1 && !choice.pool.empty()) {
        options.pool = choice.pool;
        result = read();
    }
    if (!result.imported)
        tellFailure(file, result.error, streams);
    return std::move(result.imported);
}

std::vector<Imported> readInputs(const std::string &file, std::optional<Form> form, bool repair, const Streams &streams)
{
    const ImportOptions options{.form = form, .repair = repair};
    ImportedPools read = file == "-" ? importPools(readStream(streams.in), options) : importPoolsOfFile(file, options);
    if (read.pools.empty())
        tellFailure(file, read.error, streams);
    tell(shownName(file), read.notes, streams);
    for (const Imported &pool : read.pools)
        tell(labelled(file, pool), pool.notes, streams);
    // Programs find them with the first of the pools.
    if (!read.pools.empty())
        read.pools.front().notes.insert(read.pools.front().notes.begin(), read.notes.begin(), read.notes.end());
    return std::move(read.pools);
}

void tellNotes(const std::string &file, const Imported &imported, const Streams &streams)
{
    tell(shownName(file), imported.notes, streams);
}

} // namespace pooldesigner
