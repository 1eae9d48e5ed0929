// SPDX-License-Identifier: MIT
#pragma once

#include "streams.h"

#include <string>

namespace CLI {
class App;
}

namespace pooldesigner {

// One subcommand: its constructor adds it with its options to the program, which outlives it; run() does what the
// parsed arguments ask for.
class Subcommand {
public:
    virtual ~Subcommand() = default;
    Subcommand(const Subcommand &) = delete;
    Subcommand &operator=(const Subcommand &) = delete;

    virtual ExitCode run(const Streams &streams) const = 0;

    std::string name() const;
    bool isChosen() const; // by the arguments that were parsed

protected:
    explicit Subcommand(CLI::App *parser) : m_parser(parser) {}
    CLI::App &parser() { return *m_parser; }

private:
    CLI::App *m_parser; // owned by the program
};

} // namespace pooldesigner
