// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"
#include "formats/commandwriter.h"

#include <string>

namespace pooldesigner {

// What no command carries over, each with the reason, a line each below an empty one; nothing where there is none.
std::string refusedText(const CommandText &commands);
std::string refusedMarkdown(const CommandText &commands); // as a list

// The commands that carry the differences over: a block of code; nothing where there are none.
std::string commandsMarkdown(const CommandText &commands);

// {"shell": NAME, "text": TEXT, "files": [{"name", "content"}], "refused": [{"path", "reason"}], "leftOut": [same],
// "notes": [TEXT]}. The files are those that the text reads.
Json commandsJson(const CommandText &commands, Shell shell);

} // namespace pooldesigner
