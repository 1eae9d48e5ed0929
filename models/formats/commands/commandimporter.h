// SPDX-License-Identifier: MIT
#pragma once

#include "formats/poolsource.h"

namespace pooldesigner {

// Longer texts are refused, and those whose words take more memory than script.h allows: a scanner remembers where each
// character of a line stood. A hundred pools as large as they can be take less.
inline constexpr std::size_t kMaxCommandBytes = std::size_t{4} << 20;

// True for text with a line that looks like a call of create-user-pool.
bool looksLikeCommand(std::string_view text);

// The pools that a pasted command or script makes, in bash, PowerShell or cmd.exe spelling, each with the calls of
// set-user-pool-mfa-config and create-user-pool-domain that follow it. Nothing is run, and no file read but as
// `options` allow. Borrows the text.
PoolSourceResult commandPools(std::string_view text, const ImportOptions &options);

} // namespace pooldesigner
