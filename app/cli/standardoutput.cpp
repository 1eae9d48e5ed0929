// SPDX-License-Identifier: MIT
#include "standardoutput.h"

#include <cerrno>
#include <cstring>
#include <iostream>

#include <unistd.h>

namespace pooldesigner {

StandardOutput::StandardOutput() { setp(m_buffer.data(), m_buffer.data() + m_buffer.size()); }

int StandardOutput::finish(int code)
{
    sync();
    if (m_trouble == 0 || m_trouble == EPIPE)
        return code;
    std::cerr << "error: standard output: " << std::strerror(m_trouble) << '\n';
    return 2;
}

StandardOutput::int_type StandardOutput::overflow(int_type character)
{
    if (sync() != 0)
        return traits_type::eof();
    if (!traits_type::eq_int_type(character, traits_type::eof()))
        sputc(traits_type::to_char_type(character));
    return traits_type::not_eof(character);
}

int StandardOutput::sync()
{
    for (const char *at = pbase(); at != pptr() && m_trouble == 0;) {
        const ssize_t written = write(STDOUT_FILENO, at, static_cast<std::size_t>(pptr() - at));
        if (written >= 0)
            at += written;
        else if (errno != EINTR)
            m_trouble = errno;
    }
    setp(m_buffer.data(), m_buffer.data() + m_buffer.size());
    return m_trouble == 0 ? 0 : -1;
}

} // namespace pooldesigner
