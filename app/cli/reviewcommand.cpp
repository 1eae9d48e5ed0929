// SPDX-License-Identifier: MIT
#include "reviewcommand.h"

#include "choices.h"
#include "formats/poolfiles.h"
#include "input.h"
#include "output.h"
#include "profileoption.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace pooldesigner {

ReviewCommand::ReviewCommand(CLI::App &program)
    : Subcommand(program.add_subcommand("review", "Report on pools that exist: one, or the thousands of a fleet"))
{
    addChoice(parser(), "--format", m_format,
              Choices<ReportFormat>{{"text", ReportFormat::AsText},
                                    {"json", ReportFormat::AsJson},
                                    {"html", ReportFormat::AsHtml},
                                    {"markdown", ReportFormat::AsMarkdown},
                                    {"csv", ReportFormat::AsCsv},
                                    {"sarif", ReportFormat::AsSarif}},
              "How to write the report; text unless given");
    parser().add_flag("--ndjson", m_lines,
                      "Read one pool a line, of PATH or the standard input, and\n"
                      "write one result a line as soon as it is known, as JSON");
    parser()
        .add_option(
            "--since", m_since,
            "Report what became of the pools since this earlier report of\n--format json, or since this file or "
            "folder of them")
        ->type_name("FILE");
    parser().add_flag("--redact", m_plan.redact,
                      "Put stand-ins for accounts, ARNs, ids, addresses and names,\nthe same for the same one, so that "
                      "the report can be shared");
    addFailOnOptions(
        parser(), m_plan.failOn,
        "List what only the account can tell, and count it as\nadvice; only its number is told unless given",
        FailOnNone::Offered);
    addProfileOption(parser(), m_profile);
    parser()
        .add_option("--jobs", m_plan.jobs, "Threads that read and check; one for each processor unless\ngiven")
        ->type_name("NUMBER")
        ->check(CLI::Range(1, 256).description({}));
    addGenerationOption(parser(), m_plan.options.generation,
                        "Generation of the aws CLI to check for. Unless given: what\neach design says, else latest");
    addFromOption(parser(), m_plan.options.form);
    addRepairOption(parser(), m_plan.options.repair);
    addOutputOption(parser(), m_plan.output);
    parser()
        .add_option(
            "PATH", m_paths,
            "Files, folders with all that is below them, or - for the\nstandard input; .ndjson and .jsonl hold a "
            "pool a line")
        ->type_name("");
    parser().footer(
        "Exit code: 0 nothing at or above --fail-on, 1 findings (with --since: a pool\nis worse), 2 something "
        "could not be read.");
}

ExitCode ReviewCommand::run(const Streams &streams) const
{
    if (const std::string wrong = trouble(); !wrong.empty()) {
        tellError(wrong, streams);
        return ExitCode::Failed;
    }
    const auto profile = readProfileOption(m_profile, streams);
    if (!profile)
        return ExitCode::Failed;
    ReviewPlan plan = m_plan;
    plan.format = m_lines ? ReportFormat::AsJsonLines : m_format.value_or(ReportFormat::AsText);
    const auto texts = openTexts(streams);
    return m_since.empty() ? runReview(plan, *texts, *profile, streams)
                           : runTrend(plan, m_since, *texts, *profile, streams);
}

bool ReviewCommand::readsStream() const
{
    return m_paths == std::vector<std::string>{"-"} || (m_paths.empty() && m_lines);
}

std::string ReviewCommand::trouble() const
{
    if (m_lines && m_format && m_format != ReportFormat::AsJson)
        return "--ndjson writes JSON; another --format does not go with it";
    if (!m_since.empty() && (m_lines || m_format == ReportFormat::AsCsv || m_format == ReportFormat::AsSarif))
        return "--since goes with --format text, json, html and markdown";
    if (m_paths.empty() && !m_lines)
        return "PATH is required";
    if (!readsStream() && std::ranges::find(m_paths, "-") != m_paths.end())
        return "the standard input stands alone: - does not go with other paths";
    return {};
}

std::unique_ptr<PoolTexts> ReviewCommand::openTexts(const Streams &streams) const
{
    if (readsStream() && m_lines)
        return std::make_unique<PoolLines>(streams.in, "-");
    if (readsStream())
        return std::make_unique<PoolStream>(streams.in, "-");
    return std::make_unique<PoolFiles>(m_paths, m_lines ? FileReading::Listings : FileReading::ByName);
}

} // namespace pooldesigner
