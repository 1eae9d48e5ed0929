// SPDX-License-Identifier: MIT
#include "fuzzimport.h"

#include "support/importcheck.h"

#include <cstdio>
#include <cstdlib>

namespace pooldesigner::test {

void fuzzImport(const std::uint8_t *bytes, std::size_t size, const ImportOptions &options)
{
    const std::string fault = faultOfImport({reinterpret_cast<const char *>(bytes), size}, options);
    if (fault.empty())
        return;
    std::fprintf(stderr, "%s\n", fault.c_str());
    std::abort();
}

} // namespace pooldesigner::test
