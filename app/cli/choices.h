// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "formats/shells/shell.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace pooldesigner {

// The texts an option takes and what each of them means.
template <typename T>
using Choices = std::vector<std::pair<std::string_view, T>>;

// An option that takes one of `names`; other text is refused with the list of them. `choose` gets the place in the
// list.
CLI::Option *addChoiceOption(CLI::App &app, const std::string &flags, std::vector<std::string> names,
                             std::function<void(std::size_t)> choose, const std::string &help);

// The same for values; `target` keeps its value when the option is not given. Borrows `target`.
template <typename T, typename Target>
CLI::Option *addChoice(CLI::App &app, const std::string &flags, Target &target, const Choices<T> &choices,
                       const std::string &help)
{
    std::vector<std::string> names;
    for (const auto &[name, value] : choices)
        names.emplace_back(name);
    const auto choose = [&target, choices](std::size_t index) { target = choices[index].second; };
    return addChoiceOption(app, flags, std::move(names), choose, help);
}

// --cli: the generation of aws CLI; nothing where it is not given.
CLI::Option *addGenerationOption(CLI::App &app, std::optional<Generation> &target, const std::string &help);

// --shell: what a command is written for. Keeps `target` where it is not given; the help names the shells.
CLI::Option *addShellOption(CLI::App &app, Shell &target);
std::string_view shellName(Shell shell); // as the option spells it

} // namespace pooldesigner
