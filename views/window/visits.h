// SPDX-License-Identifier: MIT
#pragma once

#include "config/path.h"

#include <vector>

namespace pooldesigner {

// The places that had the keyboard, as a browser keeps its pages: going back and then elsewhere forgets what lay ahead.
// A place and those inside it count as one visit, so that a list and its items do not fill the history.
class Visits final {
public:
    void visit(const Path &place);
    void clear();

    // Null where there is nothing.
    const Path *current() const;
    const Path *back();
    const Path *forward();
    bool canGoBack() const { return m_at > 1; }
    bool canGoForward() const { return m_at < m_places.size(); }

private:
    static constexpr std::size_t kMost = 100;

    std::vector<Path> m_places;
    std::size_t m_at = 0; // places up to and including the current one
};

} // namespace pooldesigner
