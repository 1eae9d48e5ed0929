// SPDX-License-Identifier: MIT
#include "fuzzimport.h"

using namespace pooldesigner;

// Commands and scripts of every shell.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    test::fuzzImport(bytes, size, {.form = Form::Command});
    return 0;
}
