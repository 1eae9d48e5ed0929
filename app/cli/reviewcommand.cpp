// SPDX-License-Identifier: MIT
#include "reviewcommand.h"

#include "choices.h"
#include "formats/poolfiles.h"
#include "input.h"
#include "output.h"
#include "profileoption.h"
#include "resultwriter.h"
#include "review/orderedwork.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace pooldesigner {

namespace {

// A text that was reviewed, with the parts of the report that its pools are.
struct RenderedText {
    ReviewedText text;
    std::vector<std::string> parts;
};

std::string troubleLine(const UnreadText &text)
{
    std::string line = shownName(text.file);
    if (text.error.line > 0)
        line += ':' + std::to_string(text.error.line);
    if (text.error.line > 0 && text.error.column > 0)
        line += ':' + std::to_string(text.error.column);
    return line + ": " + printable(text.error.message);
}

} // namespace

ReviewCommand::ReviewCommand(CLI::App &program)
    : Subcommand(program.add_subcommand("review", "Report on pools that exist: one, or the thousands of a fleet"))
{
    addChoice(parser(), "--format", m_format,
              Choices<ReportFormat>{
                  {"text", ReportFormat::AsText}, {"json", ReportFormat::AsJson}, {"csv", ReportFormat::AsCsv}},
              "How to write the report; text unless given");
    parser().add_flag("--ndjson", m_lines,
                      "Read one pool a line, of PATH or the standard input, and\n"
                      "write one result a line as soon as it is known, as JSON");
    addFailOnOptions(
        parser(), m_failOn,
        "List what only the account can tell, and count it as\nadvice; only its number is told unless given",
        FailOnNone::Offered);
    addProfileOption(parser(), m_profile);
    parser()
        .add_option("--jobs", m_jobs, "Threads that read and check; one for each processor unless\ngiven")
        ->type_name("NUMBER")
        ->check(CLI::Range(1, 256).description({}));
    addGenerationOption(parser(), m_options.generation,
                        "Generation of the aws CLI to check for. Unless given: what\neach design says, else latest");
    addFromOption(parser(), m_options.form);
    addOutputOption(parser(), m_output);
    parser()
        .add_option(
            "PATH", m_paths,
            "Files, folders with all that is below them, or - for the\nstandard input; .ndjson and .jsonl hold a "
            "pool a line")
        ->type_name("");
    parser().footer("Exit code: 0 nothing at or above --fail-on, 1 findings, 2 something could not be read.");
}

ExitCode ReviewCommand::run(const Streams &streams) const
{
    const auto profile = readProfileOption(m_profile, streams);
    const auto texts = profile ? openTexts(streams) : nullptr;
    return texts ? review(*texts, *profile, streams) : ExitCode::Failed;
}

std::unique_ptr<PoolTexts> ReviewCommand::openTexts(const Streams &streams) const
{
    const bool fromStream = m_paths == std::vector<std::string>{"-"} || (m_paths.empty() && m_lines);
    const char *trouble = nullptr;
    if (m_lines && m_format && m_format != ReportFormat::AsJson)
        trouble = "--ndjson writes JSON; another --format does not go with it";
    else if (m_paths.empty() && !m_lines)
        trouble = "PATH is required";
    else if (!fromStream && std::ranges::find(m_paths, "-") != m_paths.end())
        trouble = "the standard input stands alone: - does not go with other paths";
    if (trouble != nullptr) {
        tellError(trouble, streams);
        return nullptr;
    }
    if (fromStream && m_lines)
        return std::make_unique<PoolLines>(streams.in, "-");
    if (fromStream)
        return std::make_unique<PoolStream>(streams.in, "-");
    return std::make_unique<PoolFiles>(m_paths, m_lines ? FileReading::Listings : FileReading::ByName);
}

ExitCode ReviewCommand::review(PoolTexts &texts, const Profile &profile, const Streams &streams) const
{
    const auto format = m_lines ? ReportFormat::AsJsonLines : m_format.value_or(ReportFormat::AsText);
    const auto report = makeReport(format, {.profile = &profile, .asksAccount = m_failOn.asksAccount});
    ResultWriter writer(m_output, streams);
    std::size_t pools = 0;
    bool unread = false;
    bool met = false;

    const auto work = [&](PoolText &&text) {
        RenderedText result{.text = reviewText(std::move(text), profile, m_options), .parts = {}};
        for (const ReviewedPool &pool : result.text.pools)
            result.parts.push_back(report->render(pool));
        return result;
    };
    const auto take = [&](RenderedText &&result) {
        bool good = true;
        for (std::size_t i = 0; i < result.text.pools.size(); ++i) {
            const ReviewedPool &pool = result.text.pools[i];
            met = met || m_failOn.isMetBy(pool.findings, profile);
            good = writer.write(report->addPool(pool, std::move(result.parts[i])));
        }
        for (const UnreadText &text : result.text.unread) {
            unread = true;
            if (!m_lines)
                tellError(troubleLine(text), streams);
            good = writer.write(report->addUnread(text));
        }
        pools += result.text.pools.size();
        return m_lines ? good && writer.flush() : good;
    };
    writer.write(report->begin());
    OrderedWork<PoolText, RenderedText>::run(
        m_jobs == 0 ? usualJobs() : m_jobs, {}, [&] { return texts.next(); }, work, take);
    writer.write(report->end(texts.notes()));

    if (format == ReportFormat::AsText)
        tellUndecided(profile, streams);
    for (const std::string &note : texts.notes())
        tellNote(note, streams);
    if (pools == 0 && !unread && !m_lines) {
        tellError("there is no pool in what was given", streams);
        return ExitCode::Failed;
    }
    const bool failed = unread && m_failOn.least.has_value();
    return writer.finish(failed ? ExitCode::Failed : met ? ExitCode::Findings : ExitCode::Done);
}

} // namespace pooldesigner
