// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <streambuf>

namespace pooldesigner {

// The standard output of the process as a buffer of a stream, which remembers why it could not be written.
class StandardOutput final : public std::streambuf {
public:
    StandardOutput();

    // Writes what is left. Answers `code`, also to a reader that went away (`| head`), which has what it wanted. Any
    // other trouble must not look like success: it is told on the error stream, and the answer is 2.
    int finish(int code);

protected:
    int_type overflow(int_type character) override;
    int sync() override;

private:
    std::array<char, std::size_t{64} * 1024> m_buffer{};
    int m_trouble = 0; // errno of the first write that failed
};

} // namespace pooldesigner
