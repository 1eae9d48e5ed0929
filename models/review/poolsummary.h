// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"
#include "rules/findingcounts.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace pooldesigner {

// What one rule found in a pool; accepted findings are left out. One entry for each severity that its findings have.
struct RuleCount {
    std::string rule;
    Severity severity = Severity::Error;
    bool asksAccount = false; // and nothing more: Diagnostic::onlyAsks()
    int findings = 0;

    bool operator==(const RuleCount &) const = default;
};

// What a table of pools shows of one of them, and all that is kept of it while a fleet is read: about a kilobyte. Texts
// are as the file has them, hostile ones too; empty where it does not say.
struct PoolSummary {
    std::string file;  // as given, or as found below a given folder; "-" for the standard input
    std::string place; // in the file: "line 12", "[3]", "Resources.UserPool"; empty where the file is the pool

    std::string name;
    std::string id; // "eu-west-1_AbCdEfGhI"
    std::string arn;
    std::string region;                  // from the ARN or the id, or what the design is aimed at
    std::string account;                 // of 12 digits
    std::optional<std::int64_t> users;   // the service's estimate
    std::string tier;                    // "LITE", "ESSENTIALS", "PLUS"
    std::string mfa;                     // "OFF", "OPTIONAL", "ON"
    std::string deletionProtection;      // "ACTIVE", "INACTIVE"
    std::optional<std::int64_t> created; // seconds since 1970, UTC
    std::optional<std::int64_t> changed;

    FindingCounts counts;
    std::vector<RuleCount> rules; // in the order of the findings: severest first

    // What tells it from other pools, in this report and in a later one: its ARN, else its id, else account, region and
    // name, else where it stands.
    std::string identity() const;

    bool operator==(const PoolSummary &) const = default;
};

// A pure function of design and findings, which are Validator's for that design.
PoolSummary summarize(const PoolConfig &design, std::span<const Diagnostic> findings, std::string file,
                      std::string place = {});

} // namespace pooldesigner
