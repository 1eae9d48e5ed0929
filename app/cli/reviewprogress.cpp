// SPDX-License-Identifier: MIT
#include "reviewprogress.h"

#include <chrono>
#include <cmath>
#include <ostream>
#include <string>

namespace pooldesigner {

namespace {

constexpr double kBetween = 0.25; // seconds
constexpr const char *kEraseLine = "\r\x1b[K";

std::string whole(double number) { return std::to_string(std::llround(number)); }

// "12 s", "3 min 20 s"
std::string duration(double seconds)
{
    const long long all = std::llround(std::ceil(seconds));
    return all < 60 ? std::to_string(all) + " s" : std::to_string(all / 60) + " min " + std::to_string(all % 60) + " s";
}

} // namespace

ReviewProgress::ReviewProgress(std::ostream &terminal, std::optional<std::uint64_t> weight, Clock clock)
    : m_terminal(&terminal), m_progress(weight), m_clock(std::move(clock)), m_begin(m_clock()), m_shown(m_begin)
{
}

ReviewProgress::Clock ReviewProgress::steadyClock()
{
    return [] { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); };
}

void ReviewProgress::add(std::size_t pools, std::size_t unread, std::uint64_t weight)
{
    m_progress.add(pools, unread, weight);
    const double now = m_clock();
    if (now - m_shown < kBetween)
        return;
    m_shown = now;
    show(now - m_begin);
}

void ReviewProgress::show(double seconds)
{
    std::string line = std::to_string(m_progress.pools()) + " pools";
    if (m_progress.unread() > 0)
        line += ", " + std::to_string(m_progress.unread()) + " unreadable";
    line += ", " + whole(m_progress.poolsPerSecond(seconds)) + " a second";
    if (const auto left = m_progress.secondsLeft(seconds))
        line += ", " + duration(*left) + " left";
    *m_terminal << kEraseLine << line << std::flush;
    m_stands = true;
}

void ReviewProgress::clear()
{
    if (m_stands)
        *m_terminal << kEraseLine << std::flush;
    m_stands = false;
}

} // namespace pooldesigner
