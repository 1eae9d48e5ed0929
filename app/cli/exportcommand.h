// SPDX-License-Identifier: MIT
#pragma once

#include "formats/importer.h"
#include "input.h"
#include "output/output.h"
#include "subcommand.h"

#include <optional>
#include <string>

namespace pooldesigner {

// pool-designer-cli export: converts a pool to another form.
class ExportCommand final : public Subcommand {
public:
    explicit ExportCommand(CLI::App &program);
    ExitCode run(const Streams &streams) const override;

private:
    enum class Target : std::uint8_t {
        Command,
        Script,
        Update,
        RequestJson,
        RequestYaml,
        Design,
        CloudFormation,
        CloudFormationJson,
        Terraform
    };

    // False, with a word on the error stream, for options that the form has no use for.
    bool optionsFit(const Streams &streams) const;
    // Text for a shell, with the files that it reads.
    ExitCode deliverCommand(const PoolConfig &config, OutputForm form, const Streams &streams) const;
    ExitCode deliverForm(const PoolConfig &config, OutputForm form, const Streams &streams) const;
    OutputOptions optionsFor(const PoolConfig &config, OutputForm form, std::shared_ptr<const PoolConfig> base) const;
    // The text in the form; what it leaves out is told.
    static CommandText write(const PoolConfig &config, const OutputOptions &options, const Streams &streams);
    // Writes the ledger where it is asked for; false when that failed, which the error stream then says.
    bool deliverLedger(const Imported &imported, const Streams &streams) const;

    Target m_to = Target::Command;
    CommandOptions m_options; // its generation is worked out in the run
    std::optional<Generation> m_generation;
    std::optional<Form> m_from;
    InputChoice m_choice;
    bool m_comments = false;
    std::string m_appClient;
    std::string m_base;
    std::string m_ledger;
    std::string m_output;
    std::string m_file;
};

} // namespace pooldesigner
