// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"

#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace pooldesigner::test {

// Any JSON below `depth` levels, with names and texts that files have to carry unharmed.
class RandomJson {
public:
    explicit RandomJson(unsigned seed) : m_random(seed) {}

    Json object(int depth)
    {
        Json result = Json::object();
        for (unsigned i = below(6); i > 0; --i)
            result[text()] = value(depth - 1);
        return result;
    }

private:
    unsigned below(unsigned limit) { return static_cast<unsigned>(m_random() % limit); }

    Json value(int depth)
    {
        switch (below(depth > 0 ? 8 : 6)) {
        case 0: return nullptr;
        case 1: return below(2) == 0;
        case 2: return static_cast<std::int64_t>(m_random()) - 2'000'000'000;
        case 3: return std::ldexp(static_cast<double>(m_random()), static_cast<int>(below(80)) - 60);
        case 4: return std::uint64_t{m_random()} << 32U;
        case 5: return text();
        case 6: return object(depth);
        default: break;
        }
        Json list = Json::array();
        for (unsigned i = below(4); i > 0; --i)
            list.push_back(value(depth - 1));
        return list;
    }

    std::string text()
    {
        static const std::vector<std::string> parts{"PoolName", "Policies", "a b",      "é",      "😀", "\"",
                                                    "\\",       "\n",       "$(x)",     "\u202E", "{", "\x7F",
                                                    "\x01",     "x",        "UserPool", "Name"};
        std::string result = parts[below(static_cast<unsigned>(parts.size()))];
        return below(2) == 0 ? result : result + parts[below(static_cast<unsigned>(parts.size()))];
    }

    std::mt19937 m_random;
};

} // namespace pooldesigner::test
