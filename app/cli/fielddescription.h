// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "config/json.h"

#include <span>
#include <string>

namespace pooldesigner {

// All that is known of a member; what is not known or not so is not there.
Json fieldJson(const FieldSpec &spec);

// One member for reading: name, label and help, then one fact a line.
std::string fieldPage(const FieldSpec &spec);

// A table, one member a line: name, kind and what is out of the ordinary.
std::string fieldTable(std::span<const FieldSpec *const> specs);

} // namespace pooldesigner
