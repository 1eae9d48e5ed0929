// SPDX-License-Identifier: MIT
#pragma once

#include "failon.h"
#include "formats/importer.h"
#include "profileoption.h"
#include "rules/profile.h"
#include "subcommand.h"
#include "validationtext.h"

#include <optional>
#include <string>
#include <vector>

namespace pooldesigner {

// pool-designer-cli validate: runs every rule over the files.
class ValidateCommand final : public Subcommand {
public:
    explicit ValidateCommand(CLI::App &program);
    ExitCode run(const Streams &streams) const override;

private:
    enum class Format : std::uint8_t { AsText, AsJson, AsSarif };

    // Every pool of the file; none where it cannot be read.
    std::vector<CheckedFile> check(const std::string &file, const Profile &profile, const Streams &streams) const;
    // The findings with their places in the files, as programs that show them in editors and requests to merge take
    // them.
    ExitCode writeSarif(const Profile &profile, const Streams &streams) const;
    // Mends the one file and prints the design, or the patch.
    ExitCode mend(const Profile &profile, const Streams &streams) const;
    bool fails(const CheckedFile &checked) const;

    Format m_format = Format::AsText;
    FailOn m_failOn;
    bool m_fix = false;
    bool m_dryRun = false;
    ProfileOption m_profile;
    std::optional<Generation> m_generation;
    std::optional<Form> m_from;
    bool m_repair = false;
    std::string m_output;
    std::vector<std::string> m_files;
};

} // namespace pooldesigner
