// SPDX-License-Identifier: MIT
#include "formats/commands/optionmeaning.h"

#include "catalogue/catalogue.h"

#include <algorithm>

namespace pooldesigner {

namespace {

// Options that were never there but are published; what people mean by them is plain.
struct Misnomer {
    std::string_view option;
    std::string_view path;
};
constexpr Misnomer kMisnomers[] = {{"--password-policy", "Policies.PasswordPolicy"}, {"--tags", "UserPoolTags"}};

} // namespace

OptionMeaning meaningOf(const std::string &name, Operation operation)
{
    OptionMeaning meaning;
    std::size_t found = 0;
    for (const FieldSpec *spec : catalogue::topLevel(operation)) {
        if (spec->cliOption == name)
            return {.spec = spec};
        if (spec->cliOption.starts_with(name) && ++found > 0)
            meaning = {.spec = spec};
    }
    for (const GlobalOption &option : kGlobalOptions) {
        if (option.name == name)
            return {.global = &option};
        if (option.name.starts_with(name) && ++found > 0)
            meaning = {.global = &option};
    }
    // The CLI takes the beginning of a name where only one begins so.
    if (found == 1)
        return meaning;
    const auto known = std::ranges::find(kMisnomers, name, &Misnomer::option);
    if (known == std::end(kMisnomers) || operation != Operation::CreateUserPool)
        return {};
    return {.spec = catalogue::find(operation, known->path), .misnomer = known->path};
}

} // namespace pooldesigner
