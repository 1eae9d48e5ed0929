// SPDX-License-Identifier: MIT
#pragma once

#include "review/poolsummary.h"

#include <array>

namespace pooldesigner {

// What has become of a pool between two snapshots of a fleet. Better and worse go by the numbers of errors, then of
// warnings, then of advice; Other has as many of each as before, from other rules. Questions to the account and
// accepted findings do not count.
enum class Turn : std::uint8_t { New, Gone, Worse, Better, Other, Same };
inline constexpr std::size_t kTurnCount = 6;
std::string_view turnName(Turn turn); // "new", "gone", "worse", "better", "other", "same"

// A rule that finds more, or less, in a pool than before.
struct RuleTurn {
    std::string rule;
    Severity severity = Severity::Error;
    int before = 0;
    int after = 0;
    bool operator==(const RuleTurn &) const = default;
};

struct PoolTurn {
    Turn turn = Turn::Same;
    PoolSummary pool;            // as it is now; of a pool that is gone, as it was
    FindingCounts before;        // of a new pool: nothing
    std::vector<RuleTurn> rules; // severest first; of new pools and of those that are gone: none
};

// How many pools a rule speaks of that it did not speak of before, and the other way round; new pools and those that
// are gone included.
struct RuleTrend {
    std::string rule;
    Severity severity = Severity::Error; // the severest of its findings
    int before = 0;                      // pools
    int after = 0;
    int appeared = 0; // in pools
    int vanished = 0; // from pools
    bool operator==(const RuleTrend &) const = default;
};

struct FleetTrend {
    std::vector<PoolTurn> pools;  // in the order of the later snapshot, then those that are gone
    std::vector<RuleTrend> rules; // that speak of other pools than before: by pools concerned, severity and name
    std::array<int, kTurnCount> turns{};
    FindingCounts before;
    FindingCounts after;

    int count(Turn turn) const { return turns[static_cast<std::size_t>(turn)]; }
};

// Pools are the same where their identity() is; several of one identity are matched in their order. Takes time in
// proportion to the pools.
FleetTrend compareFleets(std::vector<PoolSummary> before, std::vector<PoolSummary> after);

} // namespace pooldesigner
