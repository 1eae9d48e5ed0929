// SPDX-License-Identifier: MIT
#include "skeletoncommand.h"

#include "choices.h"
#include "formats/designwriter.h"
#include "formats/skeleton.h"
#include "formats/yaml/requestyaml.h"
#include "output.h"

#include <CLI/CLI.hpp>

namespace pooldesigner {

SkeletonCommand::SkeletonCommand(CLI::App &program)
    : Subcommand(program.add_subcommand("skeleton", "Print a request with every member, to be filled in"))
{
    addGenerationOption(parser(), m_generation,
                        "Generation of the aws CLI whose skeleton to print; latest unless given");
    addChoice(parser(), "--form", m_yaml, Choices<bool>{{"request-json", false}, {"request-yaml", true}},
              "JSON (unless given) or YAML");
    parser().add_flag("--comments", m_comments, "Say above each member what it does, in YAML");
    addOutputOption(parser(), m_output);
    parser().footer("The values are those that aws cognito-idp create-user-pool --generate-cli-skeleton prints.");
}

ExitCode SkeletonCommand::run(const Streams &streams) const
{
    const Json skeleton = requestSkeleton(m_generation.value_or(Generation::Latest));
    return deliver(m_yaml ? requestYamlText(skeleton, m_comments) : jsonText(skeleton), m_output, streams);
}

} // namespace pooldesigner
