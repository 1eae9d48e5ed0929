// SPDX-License-Identifier: MIT
#pragma once

#include "formats/commandwriter.h"

namespace pooldesigner {

enum class TemplateSyntax : std::uint8_t { AsYaml, AsJson };

// A template of CloudFormation with the pool, its domain and, for each function that a trigger names, the permission to
// call it. Members that the resource types have no property for go to `leftOut` and, in YAML, to a comment. Functions
// of the template that the design was read from stand in their places again. The pool is retained when the stack is
// deleted, because nobody gets its users back.
CommandText writeCloudFormation(const PoolConfig &config, TemplateSyntax syntax);

} // namespace pooldesigner
