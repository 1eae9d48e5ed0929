// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "config/json.h"

#include <span>
#include <string>

namespace pooldesigner {

// The member's name on the command line: its catalogue path, with the call in front where it is not CreateUserPool, as
// paths are spelled everywhere ("SetUserPoolMfaConfig.MfaConfiguration").
std::string fieldName(const FieldSpec &spec);

// All that is known of a member; what is not known or not so is not there.
Json fieldJson(const FieldSpec &spec);

// One member for reading: name, label and help, then one fact a line.
std::string fieldPage(const FieldSpec &spec);

// A table, one member a line: name, kind and what is out of the ordinary.
std::string fieldTable(std::span<const FieldSpec *const> specs);

} // namespace pooldesigner
