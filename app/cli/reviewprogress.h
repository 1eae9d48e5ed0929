// SPDX-License-Identifier: MIT
#pragma once

#include "review/fleetloader.h"

#include <functional>
#include <iosfwd>

namespace pooldesigner {

// A line on a terminal that says how far a long run is and how much time is left. It is written over a few times a
// second; a run that ends at once shows none.
class ReviewProgress {
public:
    using Clock = std::function<double()>; // seconds

    // `weight` is that of all texts, nothing for a stream. Borrows `terminal`.
    ReviewProgress(std::ostream &terminal, std::optional<std::uint64_t> weight, Clock clock = steadyClock());

    void add(std::size_t pools, std::size_t unread, std::uint64_t weight);
    // Takes the line away, before something else is written there.
    void clear();

private:
    static Clock steadyClock();
    void show(double seconds);

    std::ostream *m_terminal;
    FleetProgress m_progress;
    Clock m_clock;
    double m_begin;
    double m_shown; // when the line was written last
    bool m_stands = false;
};

} // namespace pooldesigner
