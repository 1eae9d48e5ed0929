// SPDX-License-Identifier: MIT
#pragma once

#include "output/output.h"

#include <string>
#include <vector>

namespace pooldesigner {

// What came of reading an output as the importer of its form reads files.
struct ReadBack {
    enum class State : std::uint8_t {
        Equal,     // it says what the design says, but for what the output names as left out
        Different, // it does not: a fault of this program
        NoReader,  // not compared: Terraform, to which empty is absent; updates with requests in files
    };
    State state = State::NoReader;
    std::vector<Path> places = {}; // Different: where, as far as it could be read
    std::string trouble = {};      // Different: why it could not be read, for people
    bool operator==(const ReadBack &) const = default;
};

// Compares the calls that the design asks for with those that the text asks for. `text` is what writeOutput() made of
// both others. Pure and slow, as imports are: for another thread than the one that people type in.
ReadBack readBack(const PoolConfig &config, const OutputOptions &options, const CommandText &text);

} // namespace pooldesigner
