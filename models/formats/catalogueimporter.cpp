// SPDX-License-Identifier: MIT
#include "formats/poolimporters.h"

namespace pooldesigner
{

PoolDraft importCatalogueRow(Json row) { return importDescribe(std::move(row)); }

} // namespace pooldesigner
