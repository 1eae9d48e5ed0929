// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"
#include "rules/diagnostic.h"

#include <string>

namespace pooldesigner {

// A value for pages and reports that others may read: every secret in it gives way to words that say so. `place` is
// where it stands in a design.
Json withoutSecrets(const Json &value, const Path &place);

// What a finding rests on: the members it speaks of with what they hold, "MfaConfiguration: OFF; SmsConfiguration:
// absent". On one line, cut where it is long, safe to show; secrets are not shown. Empty for findings about the whole
// pool.
std::string evidenceOf(const PoolConfig &design, const Diagnostic &finding);

// What the design holds at the one place, as JSON on one line, cut where it is long; secrets are not shown. Empty where
// it holds nothing, and for what is too large to be told on a line.
std::string evidenceAt(const PoolConfig &design, const Path &place);

} // namespace pooldesigner
