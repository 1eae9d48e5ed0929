// SPDX-License-Identifier: MIT
#pragma once

#include "streams.h"

namespace CLI
{
class App;
}

namespace pooldesigner
{

// One subcommand: its constructor adds it with its options to the program, which outlives it; run() does what the parsed
// arguments ask for.
class Subcommand
{
public:
    virtual ~Subcommand() = default;
    Subcommand(const Subcommand &) = delete;
    Subcommand &operator=(const Subcommand &) = delete;

    virtual ExitCode run(const Streams &streams) const = 0;

    // The command as the parser knows it: owned by the program.
    const CLI::App &app() const { return *m_app; }

protected:
    explicit Subcommand(CLI::App *app) : m_app(app) {}
    CLI::App &app() { return *m_app; }

private:
    CLI::App *m_app;
};

} // namespace pooldesigner
