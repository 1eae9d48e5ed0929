// SPDX-License-Identifier: MIT
#include "fuzzimport.h"

using namespace pooldesigner;

// Requests in YAML.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    test::fuzzImport(bytes, size, {.form = Form::RequestYaml});
    return 0;
}
