// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <ctime>

namespace pooldesigner::test {

// The time this program has worked since it was made, in milliseconds: what else the machine does, does not count. For
// tests that something ends soon instead of growing without bounds.
class CpuTimer {
public:
    qint64 elapsed() const { return static_cast<qint64>((std::clock() - m_start) / (CLOCKS_PER_SEC / 1000)); }

private:
    std::clock_t m_start = std::clock();
};

} // namespace pooldesigner::test
