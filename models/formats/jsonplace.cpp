// SPDX-License-Identifier: MIT
#include "formats/jsonplace.h"

#include "config/json.h"

#include <algorithm>
#include <span>
#include <string>
#include <variant>

namespace pooldesigner {

namespace {

// Walks over text that is known to be JSON.
class Walker {
public:
    explicit Walker(std::string_view json) : m_json(json) {}

    // At the beginning of a value: the place of the part of it that the segments name.
    std::size_t find(std::span<const Path::Segment> place)
    {
        const std::size_t here = skipBlanks();
        if (place.empty() || here >= m_json.size())
            return here;
        const auto *name = std::get_if<std::string>(&place.front());
        const auto *index = std::get_if<std::size_t>(&place.front());
        const char open = name != nullptr ? '{' : '[';
        if (m_json[here] != open)
            return here;
        ++m_at;
        for (std::size_t i = 0; !atEnd(); ++i) {
            const std::size_t part = skipBlanks();
            const bool wanted = name != nullptr ? readName() == *name : i == *index;
            if (wanted) {
                if (place.size() == 1)
                    return part;
                return find(place.subspan(1));
            }
            skipValue();
        }
        return here;
    }

private:
    std::size_t skipBlanks()
    {
        m_at = std::min(m_json.find_first_not_of(" \t\r\n,:", m_at), m_json.size());
        return m_at;
    }
    bool atEnd()
    {
        skipBlanks();
        return m_at >= m_json.size() || m_json[m_at] == '}' || m_json[m_at] == ']';
    }
    std::string readName()
    {
        const std::size_t begin = m_at;
        skipText();
        return Json::parse(m_json.substr(begin, m_at - begin)).get<std::string>();
    }
    void skipText()
    {
        for (++m_at; m_json[m_at] != '"'; ++m_at)
            m_at += std::size_t{m_json[m_at] == '\\' ? 1U : 0U};
        ++m_at;
    }
    void skipValue()
    {
        skipBlanks();
        int depth = 0;
        do {
            const char c = m_json[m_at];
            if (c == '"') {
                skipText();
            } else if (c == '{' || c == '[' || c == '}' || c == ']') {
                depth += c == '{' || c == '[' ? 1 : -1;
                ++m_at;
            } else { // a number, true, false, null, or what stands between values
                m_at = std::min(m_json.find_first_of("{}[],\"", m_at + 1), m_json.size());
            }
        } while (depth > 0 && m_at < m_json.size());
    }

    std::string_view m_json;
    std::size_t m_at = 0;
};

} // namespace

std::size_t offsetOf(std::string_view json, const std::vector<Path::Segment> &place)
{
    return Walker(json).find(place);
}

} // namespace pooldesigner
