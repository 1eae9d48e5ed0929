// SPDX-License-Identifier: MIT
#include "fuzzimport.h"

using namespace pooldesigner;

// Templates in YAML and JSON.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    test::fuzzImport(bytes, size, {.form = Form::CloudFormation});
    return 0;
}
