// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"
#include "formats/shells/shell.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pooldesigner {

// Forms a pool arrives in. Names for the command line: "design", "request-json", "describe", "catalogue", "command",
// "request-yaml", "cloudformation", "terraform-state", "terraform".
enum class Form : std::uint8_t {
    Design,
    RequestJson,
    Describe,
    Catalogue,
    Command,
    RequestYaml,
    CloudFormation,
    TerraformState,
    Terraform
};
inline constexpr std::size_t kFormCount = 9;
std::string_view formName(Form form);
std::string formTitle(Form form); // for people, translated: "Output of describe-user-pool"

// One thing the import did that the user should know: renamed, dropped, kept aside, assumed, repaired.
struct ImportNote {
    enum class Kind : std::uint8_t { Renamed, Dropped, KeptAside, Assumed, Repaired };
    Kind kind = Kind::Dropped;
    std::string
        path; // where it stood in the pool, in the input's spelling (of catalogue rows, the API's); empty for several
    std::string text; // one sentence, translated in context "Import"
    // What it is about one by one, where `path` does not say it all: whole paths or paths below `path`, as the input or
    // the design spells them, items of lists by their name where they have one.
    std::vector<std::string> members = {};
    bool operator==(const ImportNote &) const = default;
};

// The note as one line: its path, where it has one, and its text.
std::string describeNote(const ImportNote &note);

// Why nothing was imported. Line and column count from 1, columns in characters; 0 where the trouble has no one place.
struct ImportError {
    std::string message; // what is wrong and what to do, translated
    int line = 0;
    int column = 0;
    bool repairable = false; // with ImportOptions::repair it would have been read
};

// One of the pools that a text holds.
struct PoolCandidate {
    std::string name;  // as far as the text tells it, else empty
    std::string place; // "line 12", "Resources.UserPool"
    bool operator==(const PoolCandidate &) const = default;
};

// A part of the input that became the design: the pool, or what belongs to it (its domain, another call).
struct SourcePart {
    std::string place; // where it stands, where it is not the pool itself
    Operation operation = Operation::CreateUserPool;
    Json value; // as it was read, before anything was renamed or left out
};

// What stands in the input around these parts and became nothing.
struct SourceRest {
    Path place; // from the root of the input
    Json value;
};

struct Imported {
    PoolConfig config;
    Form form = Form::Design;
    std::vector<ImportNote> notes;
    bool bareRequest = false;              // the file was a bare CreateUserPool request and may be saved as one again
    std::string place = {};                // where it stood among several pools; empty where there is one
    std::vector<PoolCandidate> pools = {}; // all that the text holds; importPools() leaves them to be read off the list
    std::size_t chosen = 0;                // the one of them that was imported
    std::vector<SourcePart> source = {};   // where the options ask for it: see makeLedger()
    std::vector<SourceRest> around = {};   // the same
};

struct ImportOptions {
    std::optional<Form> form; // overrides detection, but for files that name their form themselves
    // The name, the place or the number, from 1, of the pool to take where there are several; empty: the first, and a
    // note names the others.
    std::string pool = {};
    std::size_t number = 0; // the same as a number, from 1, whatever the pools are called; 0: see `pool`
    // The folder from which files may be read that a command names by file://, with the person's consent; empty: none
    // are. Only regular files below it are.
    std::string fileFolder = {};
    // Comments and commas with nothing behind them, which JSON does not have, are left out, and notes say where.
    bool repair = false;
    bool keepSource = false;         // Imported::source is filled; not by importPools()
    std::optional<Shell> shell = {}; // that a command is written for; nothing: worked out from the text
};

struct ImportResult {
    std::optional<Imported> imported; // empty: see error
    ImportError error;
};

// Reads one pool from the bytes of a file: UTF-8 with or without byte order mark, UTF-16 with one. Never throws. `form`
// overrides detection, but for files that name their form themselves. Of several pools the options choose. A pool
// inside wrappers that tools put around it (a list of one, {"data": ...}) is found, and a note says so. Refused
// promptly and clearly: more than 64 MiB of text, 200 levels of nesting, 10 000 members in an object, 2 000 000 values;
// a member given twice.
ImportResult importPool(std::string_view bytes, std::optional<Form> form = std::nullopt);

ImportResult importPool(std::string_view bytes, const ImportOptions &options);

// Every pool of a text, each a design of its own.
struct ImportedPools {
    std::vector<Imported> pools;   // in the order of the text; empty: see error
    std::vector<ImportNote> notes; // on the text as a whole; of a text with one pool they are that pool's
    ImportError error;
};

// Reads all pools of a text at once: a template, a state, a script, a list of descriptions, requests, catalogue rows or
// designs; a list of one where the text is one pool. The text is parsed once, so that the time grows with its size and
// not with the number of pools. Limits and refusals are those of importPool; where one of the pools cannot be read none
// is, and the error names its place. The options' `pool` and `number` choose nothing here.
ImportedPools importPools(std::string_view bytes, const ImportOptions &options = {});
ImportedPools importPoolsOfFile(const std::string &path, const ImportOptions &options = {});

// Reads the file (regular files only, size checked before reading) and imports it. `path` is UTF-8.
ImportResult importFile(const std::string &path, std::optional<Form> form = std::nullopt);
ImportResult importFile(const std::string &path, const ImportOptions &options);

} // namespace pooldesigner
