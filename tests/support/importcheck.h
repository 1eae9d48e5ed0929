// SPDX-License-Identifier: MIT
#pragma once

#include "formats/importer.h"

#include <string>
#include <string_view>

namespace pooldesigner::test {

// What has to be true of an import of any bytes whatever: it ends in a message or in designs; the design is saved and
// read again as the same; every output form can be written; the ledger can be made. Empty, or what is not so.
std::string faultOfImport(std::string_view bytes, const ImportOptions &options = {});

} // namespace pooldesigner::test
