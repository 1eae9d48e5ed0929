// SPDX-License-Identifier: MIT
#include "output/readback.h"

#include "formats/importer.h"
#include "output/updateplan.h"
#include "review/difference.h"

#include <algorithm>

namespace pooldesigner {

namespace {

std::optional<Form> formOf(OutputForm form)
{
    switch (form) {
    case OutputForm::Command:
    case OutputForm::Script:
    case OutputForm::Update: return Form::Command;
    case OutputForm::RequestJson: return Form::RequestJson;
    case OutputForm::RequestYaml: return Form::RequestYaml;
    case OutputForm::CloudFormation:
    case OutputForm::CloudFormationJson: return Form::CloudFormation;
    case OutputForm::Terraform: break;
    }
    return std::nullopt;
}

ReadBack compared(const PoolConfig &wanted, const PoolConfig &found)
{
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

void replaceFirst(std::string &text, std::string_view part, std::string_view other)
{
    if (const std::size_t at = text.find(part); at != std::string::npos)
        text.replace(at, part.size(), other);
}

// The importer makes designs, so that it reads creations: the calls that change a pool hold the same members under
// other names. Each of them becomes a pool of the text.
std::string asCreations(const CommandText &text)
{
    std::string result;
    for (const CommandLine &line : text.lines) {
        std::string changed = line.text;
        if (changed.find("aws cognito-idp ") != std::string::npos) {
            replaceFirst(changed, "aws cognito-idp update-user-pool ", "aws cognito-idp create-user-pool ");
            replaceFirst(changed, "aws cognito-idp add-custom-attributes ", "aws cognito-idp create-user-pool ");
            replaceFirst(changed, "aws cognito-idp update-user-pool-domain ",
                         "aws cognito-idp create-user-pool-domain ");
        }
        if (line.origin == Path(Operation::CreateUserPool).child("Schema") || line.origin.isRoot())
            replaceFirst(changed, "--custom-attributes ", "--schema ");
        result += changed + '\n';
    }
    return result;
}

// What the calls say, each in the layout of a design: one starts where a creation would.
std::vector<PoolConfig> poolsOf(const CommandPlan &plan)
{
    std::vector<Json> roots;
    for (const PlannedCall &call : plan.calls) {
        if (call.operation == Operation::CreateUserPool)
            roots.push_back(Json::object());
        if (roots.empty())
            return {};
        Json request = call.request;
        if (!call.entries.empty())
            request = Json{{"Schema", std::move(request["CustomAttributes"])}};
        roots.back()[std::string(operationName(call.operation))] = std::move(request);
    }
    std::vector<PoolConfig> pools;
    for (Json &root : roots)
        pools.emplace_back(std::move(root));
    return pools;
}

ReadBack readUpdate(const PoolConfig &config, const OutputOptions &options, const CommandText &text)
{
    const std::vector<PoolConfig> wanted = poolsOf(planUpdate(config, options.base.get(), options.command.generation));
    if (wanted.empty() || !text.files.empty())
        return {.state = ReadBack::State::NoReader};
    ReadBack all{.state = ReadBack::State::Equal};
    const std::string creations = asCreations(text);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const ImportResult back =
            importPool(creations, {.form = Form::Command, .number = i + 1, .shell = options.command.shell});
        if (!back.imported || back.imported->pools.size() != wanted.size())
            return {.state = ReadBack::State::Different, .trouble = back.error.message};
        Json root = back.imported->config.root();
        root.erase("target"); // of the options about the call
        const ReadBack one = compared(wanted[i], PoolConfig(std::move(root)));
        if (one.state == ReadBack::State::Different)
            all.state = one.state;
        all.places.insert(all.places.end(), one.places.begin(), one.places.end());
    }
    return all;
}

} // namespace

ReadBack readBack(const PoolConfig &config, const OutputOptions &options, const CommandText &text)
{
    const auto form = formOf(options.form);
    if (!form)
        return {.state = ReadBack::State::NoReader};
    if (options.form == OutputForm::Update)
        return readUpdate(config, options, text);
    ImportOptions reading{.form = form};
    if (isShellText(options.form))
        reading.shell = options.command.shell;
    const ImportResult back = importPool(text.text(), reading);
    if (!back.imported)
        return {.state = ReadBack::State::Different, .trouble = back.error.message};
    const PoolConfig wanted = callsOf(without(config, text.leftOut), options);
    const PoolConfig found = callsOf(withFiles(back.imported->config, text.files), options);
    return compared(wanted, found);
}

} // namespace pooldesigner
