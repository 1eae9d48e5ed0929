// SPDX-License-Identifier: MIT
#pragma once

#include "formats/outcome.h"

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace pooldesigner {

// No line of a listing is longer: a pool takes a few kilobytes, the largest legal one a few hundred.
inline constexpr std::size_t kMaxLineBytes = std::size_t{4} * 1024 * 1024;

// A text that may hold pools: a file, or one line of a listing with a pool a line (NDJSON).
struct PoolText {
    std::string file;                 // as given, or found below a given folder; "-" for a stream
    std::size_t line = 0;             // of a listing, from 1; 0: the whole file
    std::optional<std::string> bytes; // nothing: they are read from the file when readPoolText() asks for them
    std::optional<ImportError> error; // nothing can be read here, and why
    std::uint64_t weight = 0;         // its part of PoolTexts::weight(), in bytes
};

// Whether the text holds a pool a line: its first line that is not blank is a JSON object, and another line follows.
bool looksLikeListing(std::string_view text);

// The bytes of the text, read from the file where it is one; why there are none, otherwise. May be called by any
// thread.
Outcome<std::string> readPoolText(PoolText &text);

// Texts one after the other, in an order that depends on their names alone. What cannot be read comes as a text with an
// error, in its place: nothing is passed over in silence.
class PoolTexts {
public:
    PoolTexts() = default;
    PoolTexts(const PoolTexts &) = delete;
    PoolTexts &operator=(const PoolTexts &) = delete;
    virtual ~PoolTexts() = default;

    // Nothing at the end. May wait for input; called by one thread at a time.
    virtual std::optional<PoolText> next() = 0;

    // Bytes of all texts together; nothing for a stream, whose end nobody knows.
    virtual std::optional<std::uint64_t> weight() const { return std::nullopt; }

    // What was passed over on purpose, each a sentence, translated in context "Import": files of other kinds, a link
    // that leads back to a folder around it.
    const std::vector<std::string> &notes() const { return m_notes; }

protected:
    std::vector<std::string> m_notes;
};

// The lines of a stream, blank ones left out; borrows it. A line that is too long is an error in its place, and the
// next one is read. Holds one line at a time.
class PoolLines final : public PoolTexts {
public:
    // The first line that is not blank may be longer: it may turn out to be a whole text.
    PoolLines(std::istream &in, std::string name, std::size_t maxFirstBytes = kMaxLineBytes)
        : m_in(&in), m_name(std::move(name)), m_maxBytes(maxFirstBytes)
    {
    }
    std::optional<PoolText> next() override;

private:
    friend class PoolStream;

    // Reads one line with its end into m_line, or as much of it as is allowed. False at the end of the stream.
    bool readLine();
    PoolText tooLong() const;

    std::istream *m_in;
    std::string m_name;
    std::string m_line;
    std::size_t m_maxBytes; // of a line
    std::size_t m_number = 0;
    std::uint64_t m_bytes = 0; // of the line in the stream
    bool m_tooLong = false;
};

// A stream that is a listing, or else one whole text: its first line decides, a complete object being a listing's. What
// stands in one line and is no listing may be as long as a file.
class PoolStream final : public PoolTexts {
public:
    PoolStream(std::istream &in, std::string name);
    std::optional<PoolText> next() override;

private:
    std::istream *m_in;
    std::string m_name;
    PoolLines m_lines;
    bool m_begun = false;
};

} // namespace pooldesigner
