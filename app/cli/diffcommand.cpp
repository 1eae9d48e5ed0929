// SPDX-License-Identifier: MIT
#include "diffcommand.h"

#include "choices.h"
#include "commandstext.h"
#include "config/poolview.h"
#include "formats/designwriter.h"
#include "formats/filereader.h"
#include "formats/memberplace.h"
#include "input.h"
#include "output.h"
#include "output/output.h"
#include "review/redaction.h"
#include "review/reports/differencereport.h"
#include "review/reports/differencetext.h"

#include <CLI/CLI.hpp>

namespace pooldesigner {

namespace {

// Where the members stand in the file; nothing where it cannot be read a second time.
std::vector<TextPosition> positions(const std::string &file, const Imported &imported,
                                    std::span<const Difference> found)
{
    const Outcome<std::string> bytes = readFileBytes(file);
    if (!bytes)
        return {};
    std::vector<Path> members;
    for (const Difference &one : found)
        members.push_back(one.path);
    return MemberPlaces(*bytes).of(members, imported);
}

} // namespace

DiffCommand::DiffCommand(CLI::App &program)
    : Subcommand(program.add_subcommand("diff", "Say what makes one pool another, and which call can do it"))
{
    addChoice(parser(), "--format", m_format,
              Choices<ReportFormat>{{"text", ReportFormat::AsText},
                                    {"json", ReportFormat::AsJson},
                                    {"html", ReportFormat::AsHtml},
                                    {"markdown", ReportFormat::AsMarkdown},
                                    {"csv", ReportFormat::AsCsv},
                                    {"sarif", ReportFormat::AsSarif}},
              "How to print the differences; text unless given");
    parser().add_flag("--all", m_all, "List in text, HTML and Markdown what says the same in other\nwords, too");
    parser().add_flag("--redact", m_redact,
                      "Put stand-ins for accounts, ARNs, ids, addresses and names,\nthe same for the same one, so that "
                      "the result can be shared");
    parser().add_flag("--commands", m_commands, "Print the commands that make the first pool the second one, too");
    addShellOption(parser(), m_shell);
    addGenerationOption(parser(), m_generation,
                        "Generation of the aws CLI that will run the commands. Unless\ngiven: what the second pool "
                        "says, else latest");
    addFromOption(parser(), m_from);
    parser()
        .add_option("--pool", m_pools,
                    "Name, place or number of the pool to take where a file holds\nseveral; given twice, the first is "
                    "of FROM and the second of TO")
        ->type_name("NAME")
        ->allow_extra_args(false);
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
    if (m_commands && !takesCommands()) {
        tellError("--commands goes with the formats text, json and markdown, and not with --redact", streams);
        return ExitCode::Failed;
    }
    if (m_pools.size() > 2) {
        tellError("--pool can be given twice: for FROM and for TO", streams);
        return ExitCode::Failed;
    }
    InputChoice choice{.pool = m_pools.empty() ? "" : m_pools.front(), .repair = m_repair};
    auto from = readInput(m_first, m_from, streams, choice);
    choice.pool = m_pools.empty() ? "" : m_pools.back();
    auto to = readInput(m_second, m_from, streams, choice);
    if (!from || !to)
        return ExitCode::Failed;
    if (m_redact)
        redact(*from, *to);
    const std::vector<Difference> found = differences(from->config, to->config);
    const ExitCode code = equalInMeaning(found) ? ExitCode::Done : ExitCode::Findings;
    if (!m_commands)
        return deliver(report(*to, found), m_output, streams, code);
    const CommandText commands = carryOver(from->config, to->config, streams);
    return deliver(reportWithCommands(*to, found, commands), m_output, streams, code);
}

void DiffCommand::redact(Imported &from, Imported &to) const
{
    Redaction redaction;
    from.config = redaction.design(from.config);
    to.config = redaction.design(to.config);
}

std::string DiffCommand::report(const Imported &to, std::span<const Difference> found) const
{
    ComparedFiles files{
        .from = m_redact ? "file-1" : m_first, .to = m_redact ? "file-2" : m_second, .version = POOLDESIGNER_VERSION};
    if (m_format == ReportFormat::AsSarif)
        files.positions = positions(m_second, to, found);
    return differencesReport(m_format, files, found, m_all);
}

// Commands for stand-ins would run on nothing.
bool DiffCommand::takesCommands() const
{
    return !m_redact && (m_format == ReportFormat::AsText || m_format == ReportFormat::AsJson ||
                         m_format == ReportFormat::AsMarkdown);
}

std::string DiffCommand::reportWithCommands(const Imported &to, std::span<const Difference> found,
                                            const CommandText &commands) const
{
    if (m_format == ReportFormat::AsJson) {
        Json result = differencesJson(m_first, m_second, found);
        result["commands"] = commandsJson(commands, m_shell);
        return jsonText(result);
    }
    if (m_format == ReportFormat::AsMarkdown)
        return report(to, found) + refusedMarkdown(commands) + commandsMarkdown(commands);
    return report(to, found) + refusedText(commands) +
           (commands.lines.empty() ? std::string() : '\n' + commands.text());
}

CommandText DiffCommand::carryOver(const PoolConfig &from, const PoolConfig &to, const Streams &streams) const
{
    const CommandOptions options{.shell = m_shell,
                                 .generation = m_generation.value_or(PoolView(to).targetGeneration())};
    CommandText commands = writeOutput(
        to, {.form = OutputForm::Update, .command = options, .base = std::make_shared<const PoolConfig>(from)});
    tellLeftOut(commands, streams);
    if (m_format != ReportFormat::AsJson) {
        for (const RequestFile &file : commands.files)
            tellNote("The commands read " + file.name + ", which export --to update --base FROM -o FILE TO writes.",
                     streams);
    }
    return commands;
}

} // namespace pooldesigner
