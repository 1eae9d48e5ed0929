// SPDX-License-Identifier: MIT
#pragma once

#include "streams.h"

#include <memory>
#include <string>
#include <string_view>

namespace pooldesigner {

class AtomicFile;

// Takes a result that is written piece by piece: to the standard output where `file` is empty or "-", else to the file,
// which changes in one step in finish() and not at all without. The first trouble is told on the error stream, but for
// a reader of the standard output that went away.
class ResultWriter {
public:
    ResultWriter(std::string file, const Streams &streams);
    ~ResultWriter();

    // False where nothing more can be written; the rest may be left out then.
    bool write(std::string_view text);
    // Hands over what was written so far to a reader that waits for it.
    bool flush();
    // `code`, or Failed when the result could not be written.
    ExitCode finish(ExitCode code);

private:
    bool check(const std::string &trouble);

    std::string m_file;
    Streams m_streams;
    std::unique_ptr<AtomicFile> m_target; // none: the standard output
    bool m_failed = false;
};

} // namespace pooldesigner
