// SPDX-License-Identifier: MIT
#pragma once

#include "formats/pooltexts.h"

#include <fstream>
#include <memory>

namespace pooldesigner {

// How files whose names do not tell are read.
enum class FileReading : std::uint8_t {
    ByName,   // .ndjson and .jsonl hold a pool a line, others are whole texts
    Listings, // each holds a pool a line
};

// Whether the name says that the file holds a pool a line: .ndjson, .jsonl.
bool isListingName(std::string_view file);

// Files and folders. Files are read whatever they are called, once for each time they are given; folders with all that
// is below them, by name, but for hidden entries and for files whose ending no form of input has. Links are followed; a
// folder that stands around itself or was read before is not entered again, and a note says so.
//
// Names are listed when the object is made, which takes a look at every folder; files are opened one by one later.
class PoolFiles final : public PoolTexts {
public:
    explicit PoolFiles(const std::vector<std::string> &paths, FileReading reading = FileReading::ByName);
    ~PoolFiles() override;

    std::optional<PoolText> next() override;
    std::optional<std::uint64_t> weight() const override { return m_weight; }

private:
    void openListing(const PoolText &file);

    FileReading m_reading;
    std::vector<PoolText> m_files; // without bytes
    std::size_t m_at = 0;
    std::uint64_t m_weight = 0;
    std::unique_ptr<std::ifstream> m_listing; // that is being read, line by line
    std::unique_ptr<PoolLines> m_lines;
};

} // namespace pooldesigner
