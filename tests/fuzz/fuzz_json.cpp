// SPDX-License-Identifier: MIT
#include "fuzzimport.h"

using namespace pooldesigner;

// Designs, requests, descriptions, rows and states: what the text is taken for is worked out from it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    test::fuzzImport(bytes, size, {.repair = true});
    return 0;
}
