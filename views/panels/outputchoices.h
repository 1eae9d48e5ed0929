// SPDX-License-Identifier: MIT
#pragma once

#include "output/output.h"

#include <QtGlobal>

#include <array>
#include <span>

namespace pooldesigner {

// The pages of the output panel: one a form, with the spellings that it comes in. Texts are translated in context
// "OutputPanel".
struct OutputSpelling {
    OutputForm form;
    Shell shell; // counts for texts that a shell runs
    const char *text;
};

struct OutputPage {
    const char *title;
    const char *tip;
    std::span<const OutputSpelling> spellings;
};

template <OutputForm kForm>
inline constexpr std::array kForShells{
    OutputSpelling{kForm, Shell::Bash, QT_TRANSLATE_NOOP("OutputPanel", "bash")},
    OutputSpelling{kForm, Shell::PowerShell, QT_TRANSLATE_NOOP("OutputPanel", "Windows PowerShell 5.1")},
    OutputSpelling{kForm, Shell::PowerShell7, QT_TRANSLATE_NOOP("OutputPanel", "PowerShell 7.3 and later")},
    OutputSpelling{kForm, Shell::Cmd, QT_TRANSLATE_NOOP("OutputPanel", "cmd.exe")},
};
inline constexpr std::array kRequests{
    OutputSpelling{OutputForm::RequestJson, Shell::Bash, QT_TRANSLATE_NOOP("OutputPanel", "JSON")},
    OutputSpelling{OutputForm::RequestYaml, Shell::Bash, QT_TRANSLATE_NOOP("OutputPanel", "YAML")},
};
inline constexpr std::array kTemplates{
    OutputSpelling{OutputForm::CloudFormation, Shell::Bash, QT_TRANSLATE_NOOP("OutputPanel", "YAML")},
    OutputSpelling{OutputForm::CloudFormationJson, Shell::Bash, QT_TRANSLATE_NOOP("OutputPanel", "JSON")},
};
inline constexpr std::array kTerraform{
    OutputSpelling{OutputForm::Terraform, Shell::Bash, QT_TRANSLATE_NOOP("OutputPanel", "HCL")},
};

inline constexpr std::array kOutputPages{
    OutputPage{QT_TRANSLATE_NOOP("OutputPanel", "Command"),
               QT_TRANSLATE_NOOP("OutputPanel", "The calls that make the pool, to be pasted into a shell"),
               kForShells<OutputForm::Command>},
    OutputPage{QT_TRANSLATE_NOOP("OutputPanel", "Deployment script"),
               QT_TRANSLATE_NOOP("OutputPanel", "Makes the pool, permissions, MFA and the domain; can be run again"),
               std::span(kForShells<OutputForm::Script>).first<3>()},
    OutputPage{QT_TRANSLATE_NOOP("OutputPanel", "Update of a pool"),
               QT_TRANSLATE_NOOP("OutputPanel", "The calls that make a pool which exists what the design says"),
               kForShells<OutputForm::Update>},
    OutputPage{QT_TRANSLATE_NOOP("OutputPanel", "Request"),
               QT_TRANSLATE_NOOP("OutputPanel", "The file for --cli-input-json or --cli-input-yaml"), kRequests},
    OutputPage{QT_TRANSLATE_NOOP("OutputPanel", "CloudFormation"),
               QT_TRANSLATE_NOOP("OutputPanel", "A template with the pool, its permissions and its domain"),
               kTemplates},
    OutputPage{QT_TRANSLATE_NOOP("OutputPanel", "Terraform"),
               QT_TRANSLATE_NOOP("OutputPanel", "Configuration for the provider of AWS"), kTerraform},
};

} // namespace pooldesigner
