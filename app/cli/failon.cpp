// SPDX-License-Identifier: MIT
#include "failon.h"

#include "choices.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace pooldesigner {

bool FailOn::isMetBy(std::span<const Diagnostic> findings) const
{
    if (!least)
        return false;
    return std::ranges::any_of(findings, [&](const Diagnostic &finding) {
        const bool asks = finding.onlyAsks() && !asksAccount;
        return !finding.accepted && !asks && finding.severity <= *least;
    });
}

void addFailOnOptions(CLI::App &app, FailOn &target, const std::string &askHelp, FailOnNone none)
{
    Choices<std::optional<Severity>> severities;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice})
        severities.emplace_back(severityName(severity), severity);
    std::string help = "The least severity that makes the exit code 1; error unless given";
    if (none == FailOnNone::Offered) {
        severities.emplace_back("none", std::nullopt);
        help =
            "The least severity that makes the exit code 1; error unless\ngiven. none: what is found and what cannot "
            "be read is told in\nthe result alone";
    }
    addChoice(app, "--fail-on", target.least, severities, help);
    app.add_flag("--ask-account", target.asksAccount, askHelp);
}

} // namespace pooldesigner
