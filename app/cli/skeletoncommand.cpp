// SPDX-License-Identifier: MIT
#include "skeletoncommand.h"

#include "choices.h"
#include "formats/designwriter.h"
#include "formats/skeleton.h"
#include "output.h"

#include <CLI/CLI.hpp>

namespace pooldesigner {

SkeletonCommand::SkeletonCommand(CLI::App &program)
    : Subcommand(program.add_subcommand("skeleton", "Print a request with every member, to be filled in"))
{
    addGenerationOption(parser(), m_generation,
                        "Generation of the aws CLI whose skeleton to print; latest unless given");
    addOutputOption(parser(), m_output);
    parser().footer("The values are those that aws cognito-idp create-user-pool --generate-cli-skeleton prints.");
}

ExitCode SkeletonCommand::run(const Streams &streams) const
{
    return deliver(jsonText(requestSkeleton(m_generation.value_or(Generation::Latest))), m_output, streams);
}

} // namespace pooldesigner
