// SPDX-License-Identifier: MIT
#include "choices.h"

#include "catalogue/catalogue.h"
#include "config/text.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace pooldesigner {

namespace {

std::string joined(const std::vector<std::string> &names, std::string_view separator)
{
    std::string result;
    for (const std::string &name : names)
        result.append(result.empty() ? std::string_view{} : separator).append(name);
    return result;
}

const Choices<Shell> &shellChoices()
{
    static const Choices<Shell> shells{{"bash", Shell::Bash},
                                       {"powershell", Shell::PowerShell},
                                       {"powershell7", Shell::PowerShell7},
                                       {"cmd", Shell::Cmd}};
    return shells;
}

} // namespace

CLI::Option *addChoiceOption(CLI::App &app, const std::string &flags, std::vector<std::string> names,
                             std::function<void(std::size_t)> choose, const std::string &help)
{
    const std::string typeName = joined(names, "|");
    const auto take = [flags, names = std::move(names), choose = std::move(choose)](const std::string &text) {
        const auto found = std::ranges::find(names, text);
        if (found == names.end())
            throw CLI::ValidationError(flags, quotedForPeople(text) + " is not one of " + joined(names, ", "));
        choose(static_cast<std::size_t>(found - names.begin()));
    };
    return app.add_option_function<std::string>(flags, take, help)->type_name(typeName);
}

CLI::Option *addGenerationOption(CLI::App &app, std::optional<Generation> &target, const std::string &help)
{
    Choices<Generation> choices;
    for (const Generation generation : {Generation::Cli2021, Generation::Cli2_9_19, Generation::Latest})
        choices.emplace_back(generationName(generation), generation);
    return addChoice(app, "--cli", target, choices, help);
}

CLI::Option *addShellOption(CLI::App &app, Shell &target)
{
    return addChoice(
        app, "--shell", target, shellChoices(),
        "Shell that will run the command: bash (unless given),\nWindows PowerShell 5.1, PowerShell from 7.3, cmd.exe");
}

std::string_view shellName(Shell shell)
{
    return std::ranges::find(shellChoices(), shell, &std::pair<std::string_view, Shell>::second)->first;
}

} // namespace pooldesigner
