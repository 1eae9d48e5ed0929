// SPDX-License-Identifier: MIT
#pragma once

#include "output/output.h"

namespace pooldesigner {

// The text as it goes into a file: commands for bash become a script that stops at the first failure, and what Windows
// PowerShell 5.1 runs gets the mark without which it reads files in the code page of the system.
std::string fileText(const CommandText &output, const OutputOptions &options);

// Of any text the letters, digits, '-' and '_', others as '-', at most 100; "pool" where nothing is left.
std::string plainFileName(std::string_view text);

// "create-orders.sh", "deploy-orders.ps1", "request-orders.json"; `design` is any text.
std::string outputFileName(std::string_view design, const OutputOptions &options);

// Every form of the design as files of different names, and the request files that they read. Of `options` all but form
// and shell count. The update of a pool is among them where the design says which pool it is of.
std::vector<RequestFile> outputFiles(const PoolConfig &config, const OutputOptions &options, std::string_view design);

} // namespace pooldesigner
