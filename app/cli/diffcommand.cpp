// SPDX-License-Identifier: MIT
#include "diffcommand.h"

#include "choices.h"
#include "differencetext.h"
#include "formats/designwriter.h"
#include "input.h"
#include "output.h"

#include <CLI/CLI.hpp>

namespace pooldesigner {

DiffCommand::DiffCommand(CLI::App &program)
    : Subcommand(program.add_subcommand("diff", "Say what makes one pool another, and which call can do it"))
{
    addChoice(parser(), "--format", m_format,
              Choices<Format>{{"text", Format::AsText}, {"json", Format::AsJson}, {"markdown", Format::AsMarkdown}},
              "How to print the differences; text unless given");
    parser().add_flag("--all", m_all, "List in text and Markdown what says the same in other words, too");
    addFromOption(parser(), m_from);
    addRepairOption(parser(), m_repair);
    addOutputOption(parser(), m_output);
    parser().add_option("FROM", m_first, "The pool that exists; - is the standard input")->type_name("")->required();
    parser().add_option("TO", m_second, "The pool that is wanted")->type_name("")->required();
    parser().footer("Exit code: 0 equal in meaning, 1 different, 2 a file could not be read.");
}

ExitCode DiffCommand::run(const Streams &streams) const
{
    if (m_first == "-" && m_second == "-") {
        tellError("only one of the two can be the standard input", streams);
        return ExitCode::Failed;
    }
    const InputChoice choice{.repair = m_repair};
    const auto from = readInput(m_first, m_from, streams, choice);
    const auto to = readInput(m_second, m_from, streams, choice);
    if (!from || !to)
        return ExitCode::Failed;
    const std::vector<Difference> found = differences(from->config, to->config);
    const ExitCode code = equalInMeaning(found) ? ExitCode::Done : ExitCode::Findings;
    switch (m_format) {
    case Format::AsJson: return deliver(jsonText(differencesJson(m_first, m_second, found)), m_output, streams, code);
    case Format::AsMarkdown: return deliver(differencesMarkdown(found, m_all), m_output, streams, code);
    case Format::AsText: break;
    }
    return deliver(differencesText(found, m_all), m_output, streams, code);
}

} // namespace pooldesigner
