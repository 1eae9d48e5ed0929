// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolview.h"

#include <QString>

namespace pooldesigner {

struct Trigger;

// The ARN of a trigger taken apart, a line each part; empty where no ARN of a function stands there. Characters that
// cannot be seen are made visible.
QString arnParts(const PoolView &pool, const Trigger &trigger);

// What to mind about the trigger as it is now, a line each: what its ARN names, the version of its event, the key of
// the senders. Empty where there is nothing to say.
QString triggerAdvice(const PoolView &pool, const Trigger &trigger);

} // namespace pooldesigner
