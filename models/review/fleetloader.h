// SPDX-License-Identifier: MIT
#pragma once

#include "formats/pooltexts.h"
#include "formats/textdecoder.h"
#include "review/poolsummary.h"
#include "rules/profile.h"

#include <functional>
#include <stop_token>

namespace pooldesigner {

// A text in which no pool could be read.
struct UnreadText {
    std::string file;
    std::string place; // "line 12"; empty: the whole file
    ImportError error; // its line and column are those of the file
};

// One pool that was read and checked, with all there is to tell of it.
struct ReviewedPool {
    PoolSummary summary;
    Imported imported;
    std::vector<Diagnostic> findings;
    std::vector<TextPosition> positions; // of the findings' members in the file; empty unless asked for
};

struct ReviewedText {
    std::vector<ReviewedPool> pools; // in the order of the text
    std::vector<UnreadText> unread;  // the whole text, or lines of it where it is a listing
    std::uint64_t weight = 0;        // see PoolText
};

struct ReviewOptions {
    std::optional<Form> form;             // of every text; nothing: detected
    std::optional<Generation> generation; // of the aws CLI to check for; nothing: what the design says
    bool repair = false;                  // read JSON with comments and the like; see ImportOptions
    bool positions = false;               // work out where in the file findings stand
};

// Reads every pool of the text and checks it. A function of its arguments: may be called by any thread.
ReviewedText reviewText(PoolText text, const Profile &profile, const ReviewOptions &options = {});

// What is kept of a text while a fleet is read.
struct FleetPart {
    std::vector<PoolSummary> pools;
    std::vector<UnreadText> unread;
    std::uint64_t weight = 0;
};

// As many threads as this process may use.
unsigned usualJobs();

// Reads and checks the pools of all texts on `jobs` threads (0: usualJobs()) and hands what is kept of them to `take`,
// in the order of the texts, on the calling thread. Returns at the end, or soon after `stop` was requested. Memory does
// not grow with the texts.
void loadFleet(PoolTexts &texts, const Profile &profile, unsigned jobs, const std::function<void(FleetPart &&)> &take,
               std::stop_token stop = {}, const ReviewOptions &options = {});

// How far a load is, from what it has handed over. It has no clock: the caller tells the seconds since the start.
class FleetProgress {
public:
    explicit FleetProgress(std::optional<std::uint64_t> weight = std::nullopt) : m_all(weight) {}

    void add(const FleetPart &part) { add(part.pools.size(), part.unread.size(), part.weight); }
    void add(std::size_t pools, std::size_t unread, std::uint64_t weight);

    std::size_t pools() const { return m_pools; }
    std::size_t unread() const { return m_unread; }
    // From 0 to 1; nothing for a stream.
    std::optional<double> fraction() const;
    double poolsPerSecond(double seconds) const;
    // Nothing for a stream and before there is anything to judge by.
    std::optional<double> secondsLeft(double seconds) const;

private:
    std::optional<std::uint64_t> m_all;
    std::uint64_t m_done = 0;
    std::size_t m_pools = 0;
    std::size_t m_unread = 0;
};

} // namespace pooldesigner
