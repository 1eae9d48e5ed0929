// SPDX-License-Identifier: MIT
#include "formats/pooltexts.h"

#include "config/text.h"
#include "formats/filereader.h"
#include "formats/textdecoder.h"

#include <QtGlobal>

#include <istream>
#include <utility>

namespace pooldesigner {

namespace {

constexpr std::string_view kBlanks = " \t\r\n";

bool isWholeObject(std::string_view line)
{
    const std::string_view text = trimmed(line, kBlanks);
    return text.starts_with('{') && text.ends_with('}');
}

} // namespace

bool looksLikeListing(std::string_view text)
{
    text = trimmed(text, kBlanks);
    const std::size_t end = text.find('\n');
    return end != std::string_view::npos && isWholeObject(text.substr(0, end));
}

Outcome<std::string> readPoolText(PoolText &text)
{
    if (text.error)
        return *text.error;
    return text.bytes ? Outcome<std::string>(std::move(*text.bytes)) : readFileBytes(text.file);
}

std::optional<PoolText> PoolLines::next()
{
    while (readLine()) {
        if (m_tooLong)
            return tooLong();
        if (trimmed(m_line, kBlanks).empty())
            continue;
        m_maxBytes = kMaxLineBytes;
        return PoolText{.file = m_name, .line = m_number, .bytes = std::move(m_line), .weight = m_bytes};
    }
    return std::nullopt;
}

PoolText PoolLines::tooLong() const
{
    ImportError error{
        translated("Import", QT_TRANSLATE_NOOP("Import", "The line is longer than 4 MiB. A pool takes a few kilobytes: "
                                                         "check that this is the right file."))};
    error.line = static_cast<int>(m_number);
    return {.file = m_name, .line = m_number, .error = std::move(error), .weight = m_bytes};
}

bool PoolLines::readLine()
{
    std::streambuf *buffer = m_in->rdbuf();
    m_line.clear();
    m_bytes = 0;
    m_tooLong = false;
    constexpr int kEnd = std::char_traits<char>::eof();
    int c = buffer->sbumpc();
    if (c == kEnd)
        return false;
    ++m_number;
    for (; c != kEnd && c != '\n'; c = buffer->sbumpc()) {
        ++m_bytes;
        if (m_line.size() < m_maxBytes)
            m_line += static_cast<char>(c);
        else
            m_tooLong = true;
    }
    m_bytes += c == '\n' ? 1 : 0;
    return true;
}

PoolStream::PoolStream(std::istream &in, std::string name)
    : m_in(&in), m_name(name), m_lines(in, std::move(name), kMaxTextBytes + 1)
{
}

std::optional<PoolText> PoolStream::next()
{
    std::optional<PoolText> text = m_lines.next();
    if (std::exchange(m_begun, true) || !text || text->error)
        return text;
    const bool isListing = isWholeObject(*text->bytes);
    if (isListing && text->bytes->size() <= kMaxLineBytes)
        return text;
    // The one line there is may be a pool with all that belongs to it, or many in one object.
    if (isListing && m_in->peek() != std::char_traits<char>::eof())
        return m_lines.tooLong();
    std::string begun(text->line - 1, '\n'); // lines count as in the stream
    begun += *text->bytes + '\n';
    std::string bytes = readStream(*m_in, std::move(begun));
    const std::uint64_t weight = bytes.size();
    return PoolText{.file = m_name, .bytes = std::move(bytes), .weight = weight};
}

} // namespace pooldesigner
