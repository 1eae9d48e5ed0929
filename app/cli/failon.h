// SPDX-License-Identifier: MIT
#pragma once

#include "rules/diagnostic.h"

#include <optional>
#include <span>

namespace CLI {
class App;
}

namespace pooldesigner {

// --fail-on and --ask-account: which findings make the exit code 1.
struct FailOn {
    std::optional<Severity> least = Severity::Error; // nothing: none do
    bool asksAccount = false;                        // what only the account can tell counts

    // Whether one of them does. Accepted findings never do.
    bool isMetBy(std::span<const Diagnostic> findings) const;
};

enum class FailOnNone : std::uint8_t { Refused, Offered };
// Borrows `target`. With FailOnNone::Offered "none" is one of the choices.
void addFailOnOptions(CLI::App &app, FailOn &target, const std::string &askHelp, FailOnNone none = FailOnNone::Refused);

} // namespace pooldesigner
