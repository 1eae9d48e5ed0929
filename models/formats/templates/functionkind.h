// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"

#include <string>
#include <string_view>

namespace pooldesigner {

// What stands in a source in the places of values that only its own tool works out: functions of a template,
// expressions of Terraform. One mechanism keeps them all (placeholders.h, keptfunctions.h).
struct FunctionKind {
    std::string_view section;               // of "origin", where a design keeps them
    bool (*isFunction)(const Json &);       // in a draft and in that section
    std::string (*textOf)(const Json &);    // what stands for one in a design where a text is wanted
    const char *read, *readAside;           // notes of an import: about these texts, about what is left away
    const char *written, *writtenElsewhere; // the same of an export to a form that does not know them
};

extern const FunctionKind kTemplateFunctions; // "Template"; see resolver.h

} // namespace pooldesigner
