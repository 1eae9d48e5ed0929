// SPDX-License-Identifier: MIT
#include "validatecommand.h"

#include "catalogue/catalogue.h"
#include "choices.h"
#include "formats/designwriter.h"
#include "input.h"
#include "output.h"
#include "profileoption.h"
#include "rules/validator.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace pooldesigner {

ValidateCommand::ValidateCommand(CLI::App &program)
    : Subcommand(program.add_subcommand("validate", "Check pools against every rule"))
{
    Choices<Severity> severities;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice})
        severities.emplace_back(severityName(severity), severity);

    addChoice(parser(), "--format", m_format, Choices<Format>{{"text", Format::AsText}, {"json", Format::AsJson}},
              "How to print the findings; text unless given");
    addChoice(parser(), "--fail-on", m_failOn, severities,
              "The least severity that makes the exit code 1; error unless given");
    parser().add_flag("--low-confidence", m_lowConfidence,
                      "Count errors of low confidence as errors; as\nwarnings unless given");
    parser().add_flag("--ask-account", m_askAccount,
                      "Count as advice what only the account can tell;\nlisted but not counted unless given");
    addProfileOption(parser(), m_profile);
    addGenerationOption(parser(), m_generation,
                        "Generation of the aws CLI to check for. Unless given: what\nthe design says, else latest");
    addFromOption(parser(), m_from);
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
    std::vector<CheckedFile> checked;
    for (const std::string &file : m_files) {
        if (auto result = check(file, *profile, streams))
            checked.push_back(std::move(*result));
    }
    ExitCode code = ExitCode::Done;
    if (checked.size() < m_files.size())
        code = ExitCode::Failed;
    else if (std::ranges::any_of(checked, [&](const CheckedFile &file) { return fails(file, *profile); }))
        code = ExitCode::Findings;
    // With nothing read, the error stream has said all there is to say in words; programs still get their JSON.
    if (m_format == Format::AsJson)
        return deliver(jsonText(validationJson(checked, *profile)), m_output, streams, code);
    tellUndecided(*profile, streams);
    return checked.empty() ? code : deliver(validationText(checked), m_output, streams, code);
}

std::optional<CheckedFile> ValidateCommand::check(const std::string &file, const Profile &profile,
                                                  const Streams &streams) const
{
    auto imported = readInput(file, m_from, streams);
    if (!imported)
        return std::nullopt;
    tellNotes(file, *imported, streams);
    if (m_generation)
        imported->config.set(Path(std::vector<Path::Segment>{"target", "cli"}), generationName(*m_generation));
    auto findings = Validator(profile).validate(imported->config);
    return CheckedFile{file, std::move(*imported), std::move(findings)};
}

bool ValidateCommand::fails(const CheckedFile &checked, const Profile &profile) const
{
    return std::ranges::any_of(checked.findings, [&](const Diagnostic &finding) {
        // What the profile says a rule counts as is meant to count.
        const bool chosen = profile.severities.contains(finding.rule);
        const bool asks = finding.asksAccount && !m_askAccount && !chosen;
        const Severity severity = m_lowConfidence || chosen ? finding.severity : countedSeverity(finding);
        return !finding.accepted && !asks && severity <= m_failOn;
    });
}

} // namespace pooldesigner
