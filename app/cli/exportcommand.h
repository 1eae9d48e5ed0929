// SPDX-License-Identifier: MIT
#pragma once

#include "formats/importer.h"
#include "formats/output.h"
#include "input.h"
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
        RequestJson,
        RequestYaml,
        Design,
        CloudFormation,
        CloudFormationJson,
        Terraform
    };

    ExitCode deliverCommand(const PoolConfig &config, const Streams &streams) const;
    ExitCode deliverForm(const PoolConfig &config, OutputForm form, const Streams &streams) const;
    // The text in the form; what it leaves out is told.
    CommandText write(const PoolConfig &config, OutputForm form, const Streams &streams) const;
    std::string requestText(const PoolConfig &config, const Streams &streams) const;
    Generation generationFor(const PoolConfig &config) const;

    Target m_to = Target::Command;
    CommandOptions m_options; // its generation is worked out in the run
    std::optional<Generation> m_generation;
    std::optional<Form> m_from;
    InputChoice m_choice;
    bool m_comments = false;
    std::string m_output;
    std::string m_file;
};

} // namespace pooldesigner
