// SPDX-License-Identifier: MIT
#include "output/readback.h"

#include "formats/importer.h"
#include "review/difference.h"

#include <algorithm>

namespace pooldesigner {

namespace {

std::optional<Form> formOf(OutputForm form)
{
    switch (form) {
    case OutputForm::Command:
    case OutputForm::Script: return Form::Command;
    case OutputForm::RequestJson: return Form::RequestJson;
    case OutputForm::RequestYaml: return Form::RequestYaml;
    case OutputForm::CloudFormation:
    case OutputForm::CloudFormationJson: return Form::CloudFormation;
    case OutputForm::Update:
    case OutputForm::Terraform: break;
    }
    return std::nullopt;
}

// The calls of a design in the layout of one, as the form can hold them.
PoolConfig callsOf(const PoolConfig &config, const OutputOptions &options)
{
    const bool isTemplate =
        options.form == OutputForm::CloudFormation || options.form == OutputForm::CloudFormationJson;
    const bool isRequest = options.form == OutputForm::RequestJson || options.form == OutputForm::RequestYaml;
    CommandPlan plan = planCommands(config, isTemplate ? Generation::Latest : options.command.generation);
    if (isRequest)
        plan.calls.resize(1);
    Json root = Json::object();
    for (PlannedCall &call : plan.calls)
        root[std::string(operationName(call.operation))] = std::move(call.request);
    return PoolConfig(std::move(root));
}

// From the last to the first, so that no entry of a list moves before its turn.
PoolConfig without(PoolConfig config, std::vector<LeftOut> leftOut)
{
    std::ranges::sort(leftOut, std::ranges::greater(), &LeftOut::path);
    for (const LeftOut &item : leftOut)
        config.erase(item.path);
    return config;
}

// Requests that the text reads from files take the place of what it says itself.
PoolConfig withFiles(const PoolConfig &config, const std::vector<RequestFile> &files)
{
    Json root = config.root();
    for (const Operation operation :
         {Operation::CreateUserPool, Operation::SetUserPoolMfaConfig, Operation::CreateUserPoolDomain}) {
        const std::string name = std::string(commandName({.operation = operation})) + ".json";
        const auto file = std::ranges::find(files, name, &RequestFile::name);
        if (file != files.end())
            root[std::string(operationName(operation))] = Json::parse(file->content, nullptr, false);
    }
    return PoolConfig(std::move(root));
}

} // namespace

ReadBack readBack(const PoolConfig &config, const OutputOptions &options, const CommandText &text)
{
    const auto form = formOf(options.form);
    if (!form)
        return {.state = ReadBack::State::NoReader};
    ImportOptions reading{.form = form};
    if (isShellText(options.form))
        reading.shell = options.command.shell;
    const ImportResult back = importPool(text.text(), reading);
    if (!back.imported)
        return {.state = ReadBack::State::Different, .trouble = back.error.message};
    const PoolConfig wanted = callsOf(without(config, text.leftOut), options);
    const PoolConfig found = callsOf(withFiles(back.imported->config, text.files), options);
    ReadBack result{.state = ReadBack::State::Equal};
    for (const Difference &one : differences(wanted, found)) {
        if (one.change == Change::SameMeaning)
            continue;
        result.state = ReadBack::State::Different;
        if (std::ranges::find(result.places, one.path) == result.places.end())
            result.places.push_back(one.path);
    }
    return result;
}

} // namespace pooldesigner
