// SPDX-License-Identifier: MIT
#pragma once

#include "review/poolstory.h"

namespace pooldesigner {

// What an export of the pool leaves open, most telling first; PoolStory::questions.
std::vector<OpenQuestion> openQuestions(const PoolConfig &design);

} // namespace pooldesigner
