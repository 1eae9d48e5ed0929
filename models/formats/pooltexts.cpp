// SPDX-License-Identifier: MIT
#include "formats/pooltexts.h"

#include "config/text.h"
#include "formats/filereader.h"

#include <QtGlobal>

#include <istream>
#include <limits>

namespace pooldesigner {

Outcome<std::string> readPoolText(PoolText &text)
{
    if (text.error)
        return *text.error;
    return text.line > 0 ? Outcome<std::string>(std::move(text.bytes)) : readFileBytes(text.file);
}

std::optional<PoolText> PoolLines::next()
{
    while (readLine()) {
        PoolText text{.file = m_name, .line = m_number, .weight = m_bytes};
        if (m_tooLong) {
            text.error = ImportError{
                translated("Import", QT_TRANSLATE_NOOP("Import", "The line is longer than 4 MiB. A pool takes a few "
                                                                 "kilobytes: check that this is the right file."))};
            text.error->line = static_cast<int>(m_number);
            return text;
        }
        if (m_line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        text.bytes = std::move(m_line);
        return text;
    }
    return std::nullopt;
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
        if (m_line.size() < kMaxLineBytes)
            m_line += static_cast<char>(c);
        else
            m_tooLong = true;
    }
    m_bytes += c == '\n' ? 1 : 0;
    return true;
}

} // namespace pooldesigner
