// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace pooldesigner {

// Writes one line of JSON as it is told to, for output that is too large to be built as values first. It puts the
// commas; that members stand in objects and everything is closed again is up to the caller. Bytes that are no UTF-8 are
// replaced by U+FFFD, and what could end a line in a reader of lines (U+2028 and its like) is escaped.
class JsonPen {
public:
    JsonPen &beginObject() { return open('{'); }
    JsonPen &endObject() { return close('}'); }
    JsonPen &beginArray() { return open('['); }
    JsonPen &endArray() { return close(']'); }
    JsonPen &key(std::string_view name);

    JsonPen &text(std::string_view value);
    JsonPen &number(std::int64_t value);
    JsonPen &boolean(bool value);
    JsonPen &null();
    // JSON that is written already.
    JsonPen &raw(std::string_view json);
    // What follows begins a line: the next value or member, or the bracket that closes.
    JsonPen &line();
    JsonPen &closingLine();

    JsonPen &member(std::string_view name, std::string_view value) { return key(name).text(value); }
    // Null where the text is empty: "not said".
    JsonPen &memberOrNull(std::string_view name, std::string_view value);

    // What was written since the last time; the pen goes on where it is.
    std::string take() { return std::exchange(m_text, {}); }

private:
    JsonPen &open(char bracket);
    JsonPen &close(char bracket);
    void separate();

    std::string m_text;
    bool m_needsComma = false;
};

} // namespace pooldesigner
