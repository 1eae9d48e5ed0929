// SPDX-License-Identifier: MIT
#include "output/output.h"

#include "formats/templates/cloudformationwriter.h"
#include "formats/terraform/terraformwriter.h"
#include "formats/yaml/requestyaml.h"
#include "output/scripts/deploymentscript.h"
#include "output/updateplan.h"

namespace pooldesigner {

CommandText writeOutput(const PoolConfig &config, const OutputOptions &options)
{
    const Generation generation = options.command.generation;
    switch (options.form) {
    case OutputForm::Command: return writeCommands(planCommands(config, generation), options.command);
    case OutputForm::Script: return writeScript(config, {.command = options.command, .appClient = options.appClient});
    case OutputForm::Update: return writeCommands(planUpdate(config, options.base.get(), generation), options.command);
    case OutputForm::RequestJson: return writeRequestJson(planCommands(config, generation));
    case OutputForm::RequestYaml: return writeRequestYaml(planCommands(config, generation), options.comments);
    case OutputForm::CloudFormation: return writeCloudFormation(config, TemplateSyntax::AsYaml);
    case OutputForm::CloudFormationJson: return writeCloudFormation(config, TemplateSyntax::AsJson);
    case OutputForm::Terraform: return writeTerraform(config);
    }
    return {};
}

bool isShellText(OutputForm form)
{
    return form == OutputForm::Command || form == OutputForm::Script || form == OutputForm::Update;
}

std::string_view fileSuffix(const OutputOptions &options)
{
    switch (options.form) {
    case OutputForm::Command:
    case OutputForm::Script:
    case OutputForm::Update:
        switch (options.command.shell) {
        case Shell::Bash: return "sh";
        case Shell::PowerShell:
        case Shell::PowerShell7: return "ps1";
        case Shell::Cmd: return "cmd";
        }
        return {};
    case OutputForm::RequestJson:
    case OutputForm::CloudFormationJson: return "json";
    case OutputForm::RequestYaml:
    case OutputForm::CloudFormation: return "yaml";
    case OutputForm::Terraform: return "tf";
    }
    return {};
}

} // namespace pooldesigner
