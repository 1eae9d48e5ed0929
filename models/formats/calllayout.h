// SPDX-License-Identifier: MIT
#pragma once

#include "formats/callpieces.h"
#include "formats/shells/shellsyntax.h"

namespace pooldesigner {

// Adds the pieces of one call to the lines, a piece a line or all on one; `ending` follows the last of them.
void layOut(std::vector<CommandLine> &lines, const std::vector<Piece> &pieces, CommandLayout layout,
            const ShellSyntax &syntax, std::string_view ending);

} // namespace pooldesigner
