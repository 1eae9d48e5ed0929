// SPDX-License-Identifier: MIT
#pragma once

#include "formats/pooldraft.h"

namespace pooldesigner {

// Gives the members of the draft's requests the kinds that the API wants where another form had its own: a number or a
// flag where a text is wanted (and OFF or ON for what YAML 1.1 makes of them), a text that is a number or a flag where
// one is wanted. One note names the members. Whatever does not fit stays.
void repairKinds(PoolDraft &draft);

} // namespace pooldesigner
