// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pooldesigner {

// Reads values and expressions of HCL from a place of a text. What cannot be read leaves the place where the trouble is
// and answers nothing.
class HclScanner {
public:
    // What ends an expression beside the end of the text.
    enum class Inside : std::uint8_t { Body, List, Object };

    explicit HclScanner(std::string_view text) : m_text(text) {}

    std::size_t at() const { return m_at; }
    bool atEnd() const { return m_at >= m_text.size(); }
    char next() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool ahead(std::string_view what) const { return m_text.substr(m_at, what.size()) == what; }
    void step(std::size_t count = 1) { m_at = std::min(m_at + count, m_text.size()); }

    // Steps over blanks and comments, over line breaks too where asked for.
    void skipBlanks(bool lines);
    // An identifier, empty where there is none.
    std::string word();
    // "..." as its text, with "${" and "$${" left as they are spelled (expressions.h).
    std::optional<std::string> quoted();
    // "${" or "%{" to its "}", over texts within; false where nothing closes it.
    bool skipInterpolation();
    // A value, or the text "${...}" of an expression.
    std::optional<Json> value(Inside inside, int depth);

    // Counts one more value or block; false where there are too many.
    bool count() { return ++m_count <= kMaxValues; }
    bool hasTooMany() const { return m_count > kMaxValues; }

    static constexpr int kMaxDepth = 100;
    // A few hundred times what a configuration of pools holds; each takes many times the memory of its text.
    static constexpr std::size_t kMaxValues = 400'000;

private:
    std::optional<Json> literal(int depth);
    std::optional<Json> list(int depth);
    std::optional<Json> object(int depth);
    std::optional<Json> number();
    std::optional<std::string> heredoc();
    std::optional<std::string> expression(Inside inside, std::size_t start);
    bool endsHere(Inside inside);
    bool isComment() const { return next() == '#' || ahead("//") || ahead("/*"); }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_nested = 0; // expressions within texts within expressions
    std::size_t m_count = 0;
};

} // namespace pooldesigner
