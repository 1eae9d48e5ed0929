// SPDX-License-Identifier: MIT
#include "fuzzimport.h"

using namespace pooldesigner;

// Configuration of Terraform.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    test::fuzzImport(bytes, size, {.form = Form::Terraform});
    return 0;
}
