// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"

// A CreateUserPool request as large as the service takes one: 50 custom attributes, 50 tags, every message body at its
// 20000 characters. No rule finds an error in it, as long as it has no more attributes than that.
pooldesigner::Json largestPool(int attributes = 50);
