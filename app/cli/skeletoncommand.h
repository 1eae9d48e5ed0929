// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "subcommand.h"

#include <optional>
#include <string>

namespace pooldesigner {

// pool-designer-cli skeleton: what `aws cognito-idp create-user-pool --generate-cli-skeleton` prints.
class SkeletonCommand final : public Subcommand {
public:
    explicit SkeletonCommand(CLI::App &program);
    ExitCode run(const Streams &streams) const override;

private:
    std::optional<Generation> m_generation;
    bool m_yaml = false;
    bool m_comments = false;
    std::string m_output;
};

} // namespace pooldesigner
