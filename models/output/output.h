// SPDX-License-Identifier: MIT
#pragma once

#include "formats/commandwriter.h"

#include <memory>

namespace pooldesigner {

// What a design can leave as, beside a file of its own.
enum class OutputForm : std::uint8_t {
    Command,
    Script,
    Update,
    RequestJson,
    RequestYaml,
    CloudFormation,
    CloudFormationJson,
    Terraform,
};

struct OutputOptions {
    OutputForm form = OutputForm::Command;
    // Shell and style count for Command, Script and Update, the layout for the first and the last, the generation for
    // requests too.
    CommandOptions command;
    bool comments = false;      // each member's help, where the form has comments and the writer offers it
    std::string appClient = {}; // one that a script makes as well; empty: none
    std::shared_ptr<const PoolConfig> base = {}; // the pool as it is now, for Update; see planUpdate()
    // Bases are the same where they are one object: two that were read one after the other may differ.
    bool operator==(const OutputOptions &) const = default;
};

// The text of a design in the wanted form. The one place that knows which writer makes it.
CommandText writeOutput(const PoolConfig &config, const OutputOptions &options);

// Whether a shell runs the form.
bool isShellText(OutputForm form);

// How files of the form end, without the dot: "sh", "ps1", "cmd", "json", "yaml", "tf".
std::string_view fileSuffix(const OutputOptions &options);

} // namespace pooldesigner
