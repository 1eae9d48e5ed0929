// SPDX-License-Identifier: MIT
#pragma once

#include "formats/commandwriter.h"

namespace pooldesigner {

// The CreateUserPool request of the plan as YAML for --cli-input-yaml; `comments` puts each known member's help, in
// English whatever the locale, above it. Other calls of the plan are named in the notes.
CommandText writeRequestYaml(const CommandPlan &plan, bool comments);

// The same request as JSON for --cli-input-json.
CommandText writeRequestJson(const CommandPlan &plan);

// The same as YAML for any request: a skeleton.
std::string requestYamlText(const Json &request, bool comments);

} // namespace pooldesigner
