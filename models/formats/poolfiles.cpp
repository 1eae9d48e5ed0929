// SPDX-License-Identifier: MIT
#include "formats/poolfiles.h"

#include "config/text.h"
#include "formats/textdecoder.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <map>

#include <sys/stat.h>

namespace pooldesigner {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 2> kListingEndings{".ndjson", ".jsonl"};
// What forms of input are called when they stand in a folder.
constexpr std::array<std::string_view, 5> kEndings{".json", ".yaml", ".yml", ".template", ".tfstate"};

template <std::size_t kSize>
bool endsWithOneOf(std::string_view name, const std::array<std::string_view, kSize> &endings)
{
    return std::ranges::any_of(endings, [&](std::string_view ending) { return name.ends_with(ending); });
}

std::string importText(const char *source, std::initializer_list<std::string_view> arguments = {})
{
    return translated("Import", source, arguments);
}

// Lists what is below folders. Paths are joined as text, so that files are called as the folder was.
class Walk {
public:
    explicit Walk(std::vector<PoolText> &files) : m_files(&files) {}

    void addGiven(const std::string &path)
    {
        struct stat status {};
        if (stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode))
            enter(path, status);
        else
            addFile(path, status.st_size);
    }

    std::vector<std::string> notes() &&
    {
        if (m_others > 0)
            m_notes.push_back(
                importText(QT_TRANSLATE_NOOP("Import", "Passed over, by their names: %1 files that are neither %2."),
                           {std::to_string(m_others), ".json, .ndjson, .jsonl, .yaml, .yml, .template nor .tfstate"}));
        if (m_hidden > 0)
            m_notes.push_back(importText(QT_TRANSLATE_NOOP("Import", "Passed over, because hidden: %1 files or folders "
                                                                     "whose names begin with a dot."),
                                         {std::to_string(m_hidden)}));
        return std::move(m_notes);
    }

private:
    using Identity = std::pair<dev_t, ino_t>;

    void addFile(std::string path, std::int64_t size)
    {
        // What is larger than any text is refused without being read; a listing is read line by line.
        const auto bytes = static_cast<std::uint64_t>(std::max<std::int64_t>(size, 0));
        const bool listing = isListingName(path);
        m_files->push_back({.file = std::move(path), .weight = listing ? bytes : std::min(bytes, kMostRead)});
    }

    void addUnread(std::string path, std::string message)
    {
        m_files->push_back({.file = std::move(path), .error = ImportError{std::move(message)}});
    }

    void enter(const std::string &folder, const struct stat &status)
    {
        const auto [known, isNew] = m_entered.emplace(Identity(status.st_dev, status.st_ino), folder);
        if (!isNew) {
            m_notes.push_back(
                importText(QT_TRANSLATE_NOOP("Import", "%1 is the same folder as %2, which is read once."),
                           {quotedForPeople(folder, 400), quotedForPeople(known->second, 400)}));
            return;
        }
        std::error_code trouble;
        std::vector<std::string> names;
        for (fs::directory_iterator entry(folder, trouble), end; !trouble && entry != end; entry.increment(trouble))
            names.push_back(entry->path().filename().string());
        if (trouble)
            addUnread(folder,
                      importText(QT_TRANSLATE_NOOP("Import", "The folder cannot be read: %1."), {trouble.message()}));
        std::ranges::sort(names);
        for (const std::string &name : names)
            addEntry(folder.ends_with('/') ? folder + name : folder + '/' + name, name);
    }

    void addEntry(const std::string &path, const std::string &name)
    {
        if (name.starts_with('.')) {
            ++m_hidden;
            return;
        }
        struct stat status {};
        if (stat(path.c_str(), &status) != 0)
            addUnread(path, importText(QT_TRANSLATE_NOOP("Import", "The file cannot be opened: %1."),
                                       {std::generic_category().message(errno)}));
        else if (S_ISDIR(status.st_mode))
            enter(path, status);
        else if (endsWithOneOf(name, kEndings) || isListingName(name))
            addFile(path, status.st_size);
        else
            ++m_others;
    }

    static constexpr std::uint64_t kMostRead = kMaxTextBytes;

    std::vector<PoolText> *m_files;
    std::map<Identity, std::string> m_entered;
    std::vector<std::string> m_notes;
    std::size_t m_others = 0;
    std::size_t m_hidden = 0;
};

} // namespace

bool isListingName(std::string_view file) { return endsWithOneOf(file, kListingEndings); }

PoolFiles::PoolFiles(const std::vector<std::string> &paths, FileReading reading) : m_reading(reading)
{
    Walk walk(m_files);
    for (const std::string &path : paths)
        walk.addGiven(path);
    m_notes = std::move(walk).notes();
    for (const PoolText &file : m_files)
        m_weight += file.weight;
}

PoolFiles::~PoolFiles() = default;

std::optional<PoolText> PoolFiles::next()
{
    for (;;) {
        if (m_lines) {
            if (auto line = m_lines->next())
                return line;
            m_lines.reset();
        }
        if (m_at == m_files.size())
            return std::nullopt;
        PoolText &file = m_files[m_at++];
        const bool listing = m_reading == FileReading::Listings || isListingName(file.file);
        std::error_code trouble; // says why there is no such file; whoever reads it says so in words
        if (file.error || !listing || !fs::is_regular_file(file.file, trouble))
            return std::move(file);
        openListing(file);
        if (!m_lines)
            return PoolText{.file = std::move(file.file),
                            .error =
                                ImportError{importText(QT_TRANSLATE_NOOP("Import", "The file cannot be opened: %1."),
                                                       {std::generic_category().message(errno)})}};
    }
}

void PoolFiles::openListing(const PoolText &file)
{
    auto listing = std::make_unique<std::ifstream>(file.file, std::ios::binary);
    if (!*listing)
        return;
    m_listing = std::move(listing);
    m_lines = std::make_unique<PoolLines>(*m_listing, file.file);
}

} // namespace pooldesigner
