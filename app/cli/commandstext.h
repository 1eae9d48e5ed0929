// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"
#include "formats/commandwriter.h"

#include <string>

namespace pooldesigner {

// The commands that carry the differences over: a block of code; nothing where there are none.
std::string commandsMarkdown(const CommandText &commands);

// {"shell": NAME, "text": TEXT, "files": [{"name", "content"}], "refused": [{"path", "reason"}], "leftOut": [same],
// "notes": [TEXT]}. The files are those that the text reads.
Json commandsJson(const CommandText &commands, Shell shell);

} // namespace pooldesigner
