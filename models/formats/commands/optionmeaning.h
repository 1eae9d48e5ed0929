// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "formats/commands/globaloptions.h"

#include <string>
#include <string_view>

namespace pooldesigner {

// What an option stands for; nothing of it is set for a name that nobody knows.
struct OptionMeaning {
    const FieldSpec *spec = nullptr;
    const GlobalOption *global = nullptr;
    std::string_view misnomer = {}; // the place of the member that a published name without meaning was meant for
};

// As the aws CLI takes it: the whole name, or a beginning that only one option has.
OptionMeaning meaningOf(const std::string &name, Operation operation);

} // namespace pooldesigner
