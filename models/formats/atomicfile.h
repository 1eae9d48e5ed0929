// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>

class QSaveFile;

namespace pooldesigner {

// A file that is written piece by piece and replaces the one of its name in one step at the end: a half-written file is
// never seen, and without commit() nothing changes. Each step answers the system's words on failure, empty on success;
// after a failure the others fail as well.
class AtomicFile {
public:
    explicit AtomicFile(const std::string &path); // UTF-8
    ~AtomicFile();
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile &operator=(const AtomicFile &) = delete;

    std::string open(); // refuses what exists and is no regular file
    std::string write(std::string_view bytes);
    std::string commit();

private:
    std::string trouble() const;

    std::unique_ptr<QSaveFile> m_file;
};

} // namespace pooldesigner
