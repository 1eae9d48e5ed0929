// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace pooldesigner {

// Shells a command is written for: bash, Windows PowerShell 5.1 (and 7 before 7.3), PowerShell from 7.3, cmd.exe.
enum class Shell : std::uint8_t { Bash, PowerShell, PowerShell7, Cmd };

} // namespace pooldesigner
