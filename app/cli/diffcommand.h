// SPDX-License-Identifier: MIT
#pragma once

#include "formats/commandwriter.h"
#include "formats/importer.h"
#include "review/difference.h"
#include "review/reports/reviewreport.h"
#include "subcommand.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace pooldesigner {

// pool-designer-cli diff: what has to change for one pool to become another, and which call can do it.
class DiffCommand final : public Subcommand {
public:
    explicit DiffCommand(CLI::App &program);
    ExitCode run(const Streams &streams) const override;

private:
    // Stand-ins for both, the same for the same, where they are asked for.
    void redact(Imported &from, Imported &to) const;
    std::string report(const Imported &to, std::span<const Difference> found) const;

    // The report with the commands in it.
    std::string reportWithCommands(const Imported &to, std::span<const Difference> found,
                                   const CommandText &commands) const;
    bool takesCommands() const;
    CommandText carryOver(const PoolConfig &from, const PoolConfig &to, const Streams &streams) const;

    ReportFormat m_format = ReportFormat::AsText;
    bool m_all = false;
    bool m_redact = false;
    bool m_commands = false;
    Shell m_shell = Shell::Bash;
    std::optional<Generation> m_generation;
    std::optional<Form> m_from;
    bool m_repair = false;
    std::vector<std::string> m_pools; // one for both files, or one for each
    std::string m_first;
    std::string m_second;
    std::string m_output;
};

} // namespace pooldesigner
