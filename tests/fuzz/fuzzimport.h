// SPDX-License-Identifier: MIT
#pragma once

#include "formats/importer.h"

#include <cstddef>
#include <cstdint>

namespace pooldesigner::test {

// Imports the bytes and ends the program where what has to be true of it is not.
void fuzzImport(const std::uint8_t *bytes, std::size_t size, const ImportOptions &options);

} // namespace pooldesigner::test
