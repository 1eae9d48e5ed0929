// SPDX-License-Identifier: MIT
#pragma once

#include "formats/commandwriter.h"

#include <memory>

namespace pooldesigner {

// What a design can leave as, beside a file of its own.
enum class OutputForm : std::uint8_t {
    Command,
    Update,
    RequestJson,
    RequestYaml,
    CloudFormation,
    CloudFormationJson,
    Terraform,
};

struct OutputOptions {
    OutputForm form = OutputForm::Command;
    CommandOptions command; // shell, style and layout count for Command and Update, the generation for requests too
    bool comments = false;  // each member's help, where the form has comments and the writer offers it
    std::shared_ptr<const PoolConfig> base = {}; // the pool as it is now, for Update; see planUpdate()
    bool operator==(const OutputOptions &) const = default;
};

// The text of a design in the wanted form. The one place that knows which writer makes it.
CommandText writeOutput(const PoolConfig &config, const OutputOptions &options);

// How files of the form end, without the dot: "sh", "ps1", "cmd", "json", "yaml", "tf".
std::string_view fileSuffix(const OutputOptions &options);

} // namespace pooldesigner
