// SPDX-License-Identifier: MIT
#include "formats/commands/shorthandreader.h"

#include "config/ascii.h"
#include "config/text.h"
#include "formats/commands/replaced.h"
#include "formats/objectbuilder.h"

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr int kMaxDepth = 100;
constexpr std::size_t kMaxKeys = 10'000;
constexpr std::string_view kBlanks = " \t\n\r\x0b\x0c";

class ShorthandParser {
public:
    ShorthandParser(std::string_view text, ShorthandFault &fault) : m_text(text), m_fault(&fault) {}

    std::optional<Json> parse()
    {
        ObjectBuilder result;
        if (!keyValue(result))
            return std::nullopt;
        while (!atEnd()) {
            if (!expect(',') || !keyValue(result))
                return std::nullopt;
        }
        return result.take();
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    bool isAt(char c) const { return !atEnd() && m_text[m_at] == c; }
    void skipBlanks() { m_at = std::min(m_text.find_first_not_of(kBlanks, m_at), m_text.size()); }

    bool fail(std::string expected)
    {
        *m_fault = {std::move(expected), m_at};
        return false;
    }

    bool expect(char c)
    {
        skipBlanks();
        return expectHere(c) && (skipBlanks(), true);
    }

    bool expectHere(char c)
    {
        if (!isAt(c))
            return fail(std::string(1, c));
        ++m_at;
        return true;
    }

    std::string key()
    {
        const std::size_t start = m_at;
        while (!atEnd() && (ascii::isLetterOrDigit(m_text[m_at]) ||
                            std::string_view("-_.#/:").find(m_text[m_at]) != std::string_view::npos))
            ++m_at;
        return std::string(m_text.substr(start, m_at - start));
    }

    bool keyValue(ObjectBuilder &object)
    {
        const std::string name = key();
        Json value;
        if (!expect('=') || !values(value))
            return false;
        if (object.size() >= kMaxKeys || object.find(name) != nullptr)
            return fail("another key");
        object.add(name, std::move(value));
        return true;
    }

    bool values(Json &result)
    {
        if (atEnd()) {
            result = "";
            return true;
        }
        return isAt('[') ? list(result, 0) : isAt('{') ? hash(result, 0) : commaSeparated(result);
    }

    // "a" is a text, "a,b" a list; in "a,b=c" the comma ends the value.
    bool commaSeparated(Json &result)
    {
        if (!firstValue(result))
            return false;
        skipBlanks();
        if (!isAt(','))
            return true;
        std::size_t comma = m_at;
        if (!expect(','))
            return false;
        Json items = Json::array({result});
        while (true) {
            Json item;
            const bool read = secondValue(item);
            if (read)
                skipBlanks();
            if (read && atEnd()) {
                items.push_back(std::move(item));
                break;
            }
            if (!read || !isAt(',')) {
                if (atEnd())
                    return fail("a value");
                m_at = comma;
                break;
            }
            items.push_back(std::move(item));
            comma = m_at;
            expect(',');
        }
        if (items.size() > 1)
            result = std::move(items);
        return true;
    }

    bool list(Json &result, int depth)
    {
        result = Json::array();
        if (depth > kMaxDepth || !expect('['))
            return fail("fewer levels");
        while (!isAt(']')) {
            Json item;
            if (atEnd() || !element(item, depth))
                return atEnd() ? fail("]") : false;
            result.push_back(std::move(item));
            skipBlanks();
            if (!isAt(']') && !expect(','))
                return false;
        }
        ++m_at;
        return true;
    }

    bool hash(Json &result, int depth)
    {
        ObjectBuilder object;
        if (depth > kMaxDepth || !expect('{'))
            return fail("fewer levels");
        while (!isAt('}')) {
            const std::string name = key();
            Json value;
            if (!expect('=') || !element(value, depth))
                return false;
            skipBlanks();
            if (object.size() >= kMaxKeys || (!isAt('}') && !expect(',')))
                return false;
            if (Json *earlier = object.find(name))
                *earlier = std::move(value);
            else
                object.add(name, std::move(value));
        }
        ++m_at;
        result = object.take();
        return true;
    }

    bool element(Json &result, int depth)
    {
        return isAt('[') ? list(result, depth + 1) : isAt('{') ? hash(result, depth + 1) : firstValue(result);
    }

    bool firstValue(Json &result)
    {
        if (isAt('\'') || isAt('"'))
            return quoted(result);
        result = word(true);
        return true;
    }

    bool secondValue(Json &result)
    {
        if (isAt('\'') || isAt('"'))
            return quoted(result);
        const std::size_t start = m_at;
        result = word(false);
        return m_at > start || fail("a value");
    }

    bool quoted(Json &result)
    {
        const char mark = m_text[m_at];
        std::size_t end = m_at + 1;
        while (end < m_text.size() && m_text[end] != mark)
            end += m_text[end] == '\\' && end + 1 < m_text.size() && m_text[end + 1] == mark ? 2U : 1U;
        if (end >= m_text.size())
            end = m_text.rfind(mark); // the CLI's pattern then takes an escaped one for the closing one
        if (end == m_at)
            return fail(std::string(1, mark));
        const std::string_view text = m_text.substr(m_at + 1, end - m_at - 1);
        result = replaced(replaced(text, std::string("\\") + mark, std::string(1, mark)), "\\\\", "\\");
        m_at = end + 1;
        return true;
    }

    // A bare value; those that come first may hold '=', later ones ']' and '}' too. Characters beyond the basic plane
    // end it, as in the CLI.
    std::string word(bool first)
    {
        std::string result;
        for (bool start = true; !atEnd(); start = false) {
            if (m_text.substr(m_at, 2) == "\\,") {
                result += ',';
                m_at += 2;
                continue;
            }
            const Utf8Character next = utf8CharacterAt(m_text, m_at);
            const char32_t c = next.character;
            const bool barred = start   ? c <= 0x20 || c == '=' || c == '[' || c == '{'
                                : first ? c == ']' || c == '}'
                                        : c == '=';
            const bool control = c < 0x20 && kBlanks.find(static_cast<char>(c)) == std::string_view::npos;
            if (next.length == 0 || control || c > 0xFFFF || c == '"' || c == '\'' || c == ',' || barred)
                break;
            result.append(m_text.substr(m_at, next.length));
            m_at += next.length;
        }
        return result.erase(result.find_last_not_of(kBlanks) + 1);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    ShorthandFault *m_fault;
};

} // namespace

std::optional<Json> readShorthand(std::string_view text, ShorthandFault &fault)
{
    return ShorthandParser(text, fault).parse();
}

} // namespace pooldesigner
