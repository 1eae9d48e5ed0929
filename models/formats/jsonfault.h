// SPDX-License-Identifier: MIT
#pragma once

#include "formats/importer.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pooldesigner {

// What the JSON reader had just read when it met the fault.
enum class JsonState : std::uint8_t { Start, ObjectOpened, ObjectKey, ObjectMember, ArrayOpened, ArrayItem, Done };

// Says what is wrong with JSON text whose last good token ended at `offset`: the lexer only knows that something is.
ImportError explainJsonFault(std::string_view utf8, std::size_t offset, JsonState state);

} // namespace pooldesigner
