// SPDX-License-Identifier: MIT
#pragma once

#include "formats/pooldraft.h"

namespace pooldesigner {

// Takes what a skeleton of the aws CLI put into a request and nobody filled in out of it: empty texts, zeros, the first
// of an enum's values, structures and lists as they were printed. Within what somebody did change only empty texts and
// zeros are taken for placeholders. A note names the members. Requests that do not look like a skeleton, with at least
// three structures as no one writes them, stay as they are.
void dropPlaceholders(PoolDraft &draft);

} // namespace pooldesigner
