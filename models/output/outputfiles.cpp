// SPDX-License-Identifier: MIT
#include "output/outputfiles.h"

#include "config/ascii.h"

#include <algorithm>

namespace pooldesigner {

namespace {

struct FileKind {
    OutputForm form;
    Shell shell;
};
constexpr FileKind kKinds[] = {
    {OutputForm::Command, Shell::Bash},
    {OutputForm::Command, Shell::PowerShell},
    {OutputForm::Command, Shell::PowerShell7},
    {OutputForm::Command, Shell::Cmd},
    {OutputForm::Script, Shell::Bash},
    {OutputForm::Script, Shell::PowerShell},
    {OutputForm::Script, Shell::PowerShell7},
    {OutputForm::Update, Shell::Bash},
    {OutputForm::Update, Shell::PowerShell},
    {OutputForm::Update, Shell::PowerShell7},
    {OutputForm::Update, Shell::Cmd},
    {OutputForm::RequestJson, Shell::Bash},
    {OutputForm::RequestYaml, Shell::Bash},
    {OutputForm::CloudFormation, Shell::Bash},
    {OutputForm::CloudFormationJson, Shell::Bash},
    {OutputForm::Terraform, Shell::Bash},
};

std::string_view prefix(OutputForm form)
{
    switch (form) {
    case OutputForm::Command: return "create-";
    case OutputForm::Script: return "deploy-";
    case OutputForm::Update: return "update-";
    case OutputForm::RequestJson:
    case OutputForm::RequestYaml: return "request-";
    case OutputForm::CloudFormation:
    case OutputForm::CloudFormationJson: return "template-";
    case OutputForm::Terraform: break;
    }
    return {};
}

void addOnce(std::vector<RequestFile> &files, RequestFile file)
{
    if (std::ranges::find(files, file.name, &RequestFile::name) == files.end())
        files.push_back(std::move(file));
}

} // namespace

std::string plainFileName(std::string_view text)
{
    std::string name(text.substr(0, 100));
    std::ranges::replace_if(
        name,
        [](char c) {
            const bool plain = ascii::isLetterOrDigit(c);
            return !plain && c != '-' && c != '_';
        },
        '-');
    return name.find_first_not_of('-') == std::string::npos ? "pool" : name;
}

std::string fileText(const CommandText &output, const OutputOptions &options)
{
    const bool isCommand = options.form == OutputForm::Command || options.form == OutputForm::Update;
    if (isCommand && options.command.shell == Shell::Bash)
        return "#!/usr/bin/env bash\nset -euo pipefail\n\n" + output.text();
    const bool needsMark = isShellText(options.form) && options.command.shell == Shell::PowerShell;
    return (needsMark ? "\xEF\xBB\xBF" : "") + output.text();
}

std::string outputFileName(std::string_view design, const OutputOptions &options)
{
    const bool is7 = isShellText(options.form) && options.command.shell == Shell::PowerShell7;
    return std::string(prefix(options.form)) + plainFileName(design) + (is7 ? "-7." : ".") +
           std::string(fileSuffix(options));
}

std::vector<RequestFile> outputFiles(const PoolConfig &config, const OutputOptions &options, std::string_view design)
{
    const bool isOfPool = config.find(Path().child("origin").child("Id")) != nullptr || options.base != nullptr;
    std::vector<RequestFile> files;
    for (const FileKind &kind : kKinds) {
        if (kind.form == OutputForm::Update && !isOfPool)
            continue;
        OutputOptions own = options;
        own.form = kind.form;
        own.command.shell = kind.shell;
        const CommandText output = writeOutput(config, own);
        addOnce(files, {.name = outputFileName(design, own), .content = fileText(output, own)});
        // The requests of one plan, whichever shell reads them.
        for (const RequestFile &file : output.files)
            addOnce(files, file);
    }
    return files;
}

} // namespace pooldesigner
