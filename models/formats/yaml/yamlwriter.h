// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"
#include "formats/commandwriter.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace pooldesigner {

// A text as a YAML scalar that readers of YAML 1.1 and of 1.2 take for the same text: bare where it can mean nothing
// else, not a boolean (no, off, y), null, number in any base, sexagesimal (12:30:00) or date; else in double quotes.
std::string yamlScalar(std::string_view text);

// What the writer asks about each member; `place` is where it stands in the document.
struct YamlHooks {
    std::function<Path(const Path &place)> origin;              // the member of the design it came from
    std::function<std::string(const Path &place)> comment = {}; // lines for people above it, without '#'
};

// JSON as block style YAML, two blanks a level, a member or item a line.
std::vector<CommandLine> yamlLines(const Json &value, const YamlHooks &hooks);

} // namespace pooldesigner
