// SPDX-License-Identifier: MIT
#include "exportcommand.h"

#include "choices.h"
#include "config/poolview.h"
#include "formats/designwriter.h"
#include "input.h"
#include "ledgertext.h"
#include "output.h"
#include "output/outputfiles.h"

#include <CLI/CLI.hpp>

#include <filesystem>

namespace pooldesigner {

ExportCommand::ExportCommand(CLI::App &program)
    : Subcommand(program.add_subcommand("export", "Convert a pool to another form"))
{
    const Choices<Target> targets{{"command", Target::Command},
                                  {"script", Target::Script},
                                  {"update", Target::Update},
                                  {"request-json", Target::RequestJson},
                                  {"request-yaml", Target::RequestYaml},
                                  {"design", Target::Design},
                                  {"cloudformation", Target::CloudFormation},
                                  {"cloudformation-json", Target::CloudFormationJson},
                                  {"terraform", Target::Terraform}};
    const Choices<CommandStyle> styles{
        {"shorthand", CommandStyle::Shorthand}, {"json", CommandStyle::JsonValues}, {"request", CommandStyle::Request}};
    const Choices<CommandLayout> layouts{{"lines", CommandLayout::Lines}, {"one-line", CommandLayout::OneLine}};

    addChoice(parser(), "--to", m_to, targets, "What to write")->required();
    addShellOption(parser(), m_options.shell);
    addChoice(parser(), "--style", m_options.style, styles,
              "Spelling of structures in the command: the short one\n(unless given), JSON, or one --cli-input-json");
    addChoice(parser(), "--layout", m_options.layout, layouts, "One option a line (unless given), or all on one line");
    parser().add_flag("--comments", m_comments, "Say above each member what it does, where the form has comments");
    addGenerationOption(parser(), m_generation,
                        "Generation of the aws CLI that will run the result: members\nit does not know are left out "
                        "and named in a note. "
                        "Unless\ngiven: what the design says, else latest");
    addFromOption(parser(), m_from);
    addInputOptions(parser(), m_choice);
    parser()
        .add_option("--app-client", m_appClient, "For --to script: make an app client of this name as well")
        ->type_name("NAME");
    parser()
        .add_option("--base", m_base,
                    "For --to update: an export of the pool as it is now. Only\nwhat differs from it is changed, and "
                    "what cannot change is named")
        ->type_name("FILE");
    parser()
        .add_option("--ledger", m_ledger,
                    "Write what became of each member of the input: as JSON where\nFILE ends in .json, else as text; "
                    "- is the standard error")
        ->type_name("FILE");
    addOutputOption(parser(), m_output);
    parser()
        .add_option("FILE", m_file, "A design, a request, an export or a command; - is the standard\ninput")
        ->type_name("")
        ->required();
    parser().footer(
        "Example: aws cognito-idp describe-user-pool --user-pool-id ID | pool-designer-cli export --to command -");
}

ExitCode ExportCommand::run(const Streams &streams) const
{
    if (!optionsFit(streams))
        return ExitCode::Failed;
    InputChoice choice = m_choice;
    choice.keepSource = !m_ledger.empty();
    const auto imported = readInput(m_file, m_from, streams, choice);
    if (!imported)
        return ExitCode::Failed;
    tellNotes(m_file, *imported, streams);
    if (!m_ledger.empty() && !deliverLedger(*imported, streams))
        return ExitCode::Failed;
    switch (m_to) {
    case Target::Command: return deliverCommand(imported->config, OutputForm::Command, streams);
    case Target::Script: return deliverCommand(imported->config, OutputForm::Script, streams);
    case Target::Update: return deliverCommand(imported->config, OutputForm::Update, streams);
    case Target::RequestJson: return deliverForm(imported->config, OutputForm::RequestJson, streams);
    case Target::RequestYaml: return deliverForm(imported->config, OutputForm::RequestYaml, streams);
    case Target::CloudFormation: return deliverForm(imported->config, OutputForm::CloudFormation, streams);
    case Target::CloudFormationJson: return deliverForm(imported->config, OutputForm::CloudFormationJson, streams);
    case Target::Terraform: return deliverForm(imported->config, OutputForm::Terraform, streams);
    case Target::Design: return deliver(designText(imported->config, false), m_output, streams);
    }
    return ExitCode::Failed;
}

bool ExportCommand::optionsFit(const Streams &streams) const
{
    if (!m_base.empty() && m_to != Target::Update)
        tellError("--base has a meaning for --to update only", streams);
    else if (!m_appClient.empty() && m_to != Target::Script)
        tellError("--app-client has a meaning for --to script only", streams);
    else if (m_to == Target::Script && m_options.shell == Shell::Cmd)
        tellError("there is no script for cmd: take --shell powershell, which every Windows has", streams);
    else
        return true;
    return false;
}

ExitCode ExportCommand::deliverCommand(const PoolConfig &config, OutputForm form, const Streams &streams) const
{
    std::shared_ptr<const PoolConfig> base;
    if (!m_base.empty()) {
        auto imported = readInput(m_base, std::nullopt, streams, {.pool = m_choice.pool});
        if (!imported)
            return ExitCode::Failed;
        base = std::make_shared<const PoolConfig>(std::move(imported->config));
    }
    const OutputOptions options = optionsFor(config, form, std::move(base));
    const CommandText command = write(config, options, streams);
    const bool toFile = !m_output.empty() && m_output != "-";
    for (const RequestFile &file : command.files) {
        if (!toFile) {
            tellNote("The command reads " + file.name + ". With -o that file is written beside the command.", streams);
            continue;
        }
        const std::filesystem::path path = std::filesystem::path(m_output).replace_filename(file.name);
        tellNote("The command reads " + printable(path.string()) + ", written beside it.", streams);
        if (deliver(file.content, path.string(), streams) != ExitCode::Done)
            return ExitCode::Failed;
    }
    return deliver(toFile ? fileText(command, options) : command.text(), m_output, streams,
                   command.refused.empty() ? ExitCode::Done : ExitCode::Findings);
}

ExitCode ExportCommand::deliverForm(const PoolConfig &config, OutputForm form, const Streams &streams) const
{
    return deliver(write(config, optionsFor(config, form, nullptr), streams).text(), m_output, streams);
}

OutputOptions ExportCommand::optionsFor(const PoolConfig &config, OutputForm form,
                                        std::shared_ptr<const PoolConfig> base) const
{
    OutputOptions options{
        .form = form, .command = m_options, .comments = m_comments, .appClient = m_appClient, .base = std::move(base)};
    options.command.generation = m_generation.value_or(PoolView(config).targetGeneration());
    return options;
}

CommandText ExportCommand::write(const PoolConfig &config, const OutputOptions &options, const Streams &streams)
{
    CommandText text = writeOutput(config, options);
    tellLeftOut(text, streams);
    for (const LeftOut &item : text.refused)
        tellError("cannot be changed: " + printable(item.path.toString()) + ": " + printable(item.reason), streams);
    return text;
}

bool ExportCommand::deliverLedger(const Imported &imported, const Streams &streams) const
{
    const std::vector<LedgerEntry> entries = makeLedger(imported);
    if (m_ledger == "-") {
        streams.err << ledgerText(entries);
        return true;
    }
    const std::string text =
        m_ledger.ends_with(".json") ? jsonText(ledgerJson(m_file, imported, entries)) : ledgerText(entries);
    return deliver(text, m_ledger, streams) == ExitCode::Done;
}

} // namespace pooldesigner
