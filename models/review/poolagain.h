// SPDX-License-Identifier: MIT
#pragma once

#include "review/fleetloader.h"

namespace pooldesigner {

// The pool that a summary was made of, read and checked once more: a fleet keeps summaries only. Of a listing the lines
// before it are read too. An error says so where it is gone or no longer a pool.
Outcome<ReviewedPool> reviewAgain(const PoolSummary &summary, const Profile &profile);

} // namespace pooldesigner
