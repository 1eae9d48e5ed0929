// SPDX-License-Identifier: MIT
#pragma once

#include "formats/pooldraft.h"

namespace pooldesigner {

// Turns the Schema of an export, which lists every attribute under its full name, into what a request takes: unchanged
// standard attributes and those the service makes itself go, prefixes go, empty constraints go. Entries that are no
// objects, and members nobody knows, stay as they are.
void importSchema(PoolDraft &draft);

} // namespace pooldesigner
