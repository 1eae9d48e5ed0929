// SPDX-License-Identifier: MIT
#include "validatecommand.h"

#include "catalogue/catalogue.h"
#include "choices.h"
#include "formats/designwriter.h"
#include "formats/filereader.h"
#include "input.h"
#include "output.h"
#include "profileoption.h"
#include "review/reports/reviewreport.h"
#include "rules/editing.h"
#include "rules/fixing.h"
#include "rules/validator.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iterator>

namespace pooldesigner {

ValidateCommand::ValidateCommand(CLI::App &program)
    : Subcommand(program.add_subcommand("validate", "Check pools against every rule"))
{
    addChoice(parser(), "--format", m_format,
              Choices<Format>{{"text", Format::AsText}, {"json", Format::AsJson}, {"sarif", Format::AsSarif}},
              "How to print the findings; text unless given");
    addFailOnOptions(parser(), m_failOn,
                     "Count as advice what only the account can tell;\nlisted but not counted unless given");
    addProfileOption(parser(), m_profile);
    addGenerationOption(parser(), m_generation,
                        "Generation of the aws CLI to check for. Unless given: what\nthe design says, else latest");
    parser().add_flag("--fix", m_fix,
                      "Apply the safe fixes to the one FILE until none is left\n"
                      "that helps, and print the mended design");
    parser().add_flag("--dry-run", m_dryRun,
                      "With --fix: print the changes as a JSON Patch (RFC 6902)\nof the design instead");
    addFromOption(parser(), m_from);
    addRepairOption(parser(), m_repair);
    addOutputOption(parser(), m_output);
    parser()
        .add_option("FILE", m_files, "Designs, requests or exports; - is the standard input")
        ->type_name("")
        ->required();
    parser().footer("Exit code: 0 nothing at or above --fail-on, 1 findings, 2 a file could not be read.");
}

ExitCode ValidateCommand::run(const Streams &streams) const
{
    const auto profile = readProfileOption(m_profile, streams);
    if (!profile)
        return ExitCode::Failed;
    if (m_dryRun && !m_fix) {
        tellError("--dry-run goes with --fix", streams);
        return ExitCode::Failed;
    }
    if (m_fix)
        return mend(*profile, streams);
    if (m_format == Format::AsSarif)
        return writeSarif(*profile, streams);
    std::vector<CheckedFile> checked;
    bool unread = false;
    for (const std::string &file : m_files) {
        std::vector<CheckedFile> pools = check(file, *profile, streams);
        unread = unread || pools.empty();
        std::ranges::move(pools, std::back_inserter(checked));
    }
    ExitCode code = ExitCode::Done;
    if (unread)
        code = ExitCode::Failed;
    else if (std::ranges::any_of(checked, [&](const CheckedFile &file) { return fails(file); }))
        code = ExitCode::Findings;
    // With nothing read, the error stream has said all there is to say in words; programs still get their JSON.
    if (m_format == Format::AsJson)
        return deliver(jsonText(validationJson(checked, *profile)), m_output, streams, code);
    tellUndecided(*profile, streams, designsOf(checked));
    return checked.empty() ? code : deliver(validationText(checked), m_output, streams, code);
}

std::vector<CheckedFile> ValidateCommand::check(const std::string &file, const Profile &profile,
                                                const Streams &streams) const
{
    std::vector<CheckedFile> checked;
    for (Imported &imported : readInputs(file, m_from, m_repair, streams)) {
        if (m_generation)
            imported.config.set(Path(std::vector<Path::Segment>{"target", "cli"}), generationName(*m_generation));
        auto findings = Validator(profile).validate(imported.config);
        checked.push_back({file, std::move(imported), std::move(findings)});
    }
    return checked;
}

ExitCode ValidateCommand::writeSarif(const Profile &profile, const Streams &streams) const
{
    const auto report =
        makeReport(ReportFormat::AsSarif, {.profile = &profile, .asksAccount = true, .version = POOLDESIGNER_VERSION});
    const ReviewOptions options{.form = m_from, .generation = m_generation, .repair = m_repair, .positions = true};
    std::string text = report->begin();
    ExitCode code = ExitCode::Done;
    for (const std::string &file : m_files) {
        PoolText source{.file = file};
        if (file == "-")
            source.bytes = readStream(streams.in);
        const ReviewedText reviewed = reviewText(std::move(source), profile, options);
        for (const ReviewedPool &pool : reviewed.pools) {
            text += report->addPool(pool, report->render(pool));
            tellNotes(file, pool.imported, streams);
            if (code == ExitCode::Done && m_failOn.isMetBy(pool.findings))
                code = ExitCode::Findings;
        }
        for (const UnreadText &unread : reviewed.unread) {
            text += report->addUnread(unread);
            tellError(troubleText(unread.file, unread.error), streams);
            code = ExitCode::Failed;
        }
    }
    return deliver(text + report->end({}), m_output, streams, code);
}

ExitCode ValidateCommand::mend(const Profile &profile, const Streams &streams) const
{
    if (m_files.size() != 1) {
        tellError("--fix takes one FILE, and here are " + std::to_string(m_files.size()), streams);
        return ExitCode::Failed;
    }
    std::vector<CheckedFile> pools = check(m_files.front(), profile, streams);
    if (pools.size() > 1)
        tellError(shownName(m_files.front()) + " holds several pools; --fix takes one", streams);
    if (pools.size() != 1)
        return ExitCode::Failed;
    CheckedFile &checked = pools.front();
    const bool bare = checked.imported.bareRequest;
    const PoolConfig before = checked.imported.config;
    const Mended mended = applySafeFixes(before, Validator(profile));
    tellFixes(m_files.front(), mended, streams);
    checked.findings = mended.findings;
    const std::string text = m_dryRun ? jsonText(jsonPatch(before, mended.edits())) : designText(mended.design, bare);
    return deliver(text, m_output, streams, fails(checked) ? ExitCode::Findings : ExitCode::Done);
}

bool ValidateCommand::fails(const CheckedFile &checked) const { return m_failOn.isMetBy(checked.findings); }

} // namespace pooldesigner
