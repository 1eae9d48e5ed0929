// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"
#include "rules/diagnostic.h"

#include <string>

namespace pooldesigner {

// What a finding rests on: the members it speaks of with what they hold, "MfaConfiguration: OFF; SmsConfiguration:
// absent". On one line, cut where it is long, safe to show; secrets are not shown. Empty for findings about the whole
// pool.
std::string evidenceOf(const PoolConfig &design, const Diagnostic &finding);

} // namespace pooldesigner
