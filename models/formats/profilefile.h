// SPDX-License-Identifier: MIT
#pragma once

#include "formats/outcome.h"
#include "rules/profile.h"

#include <string>
#include <string_view>

namespace pooldesigner {

// A profile from the bytes of a file: text as the importer takes it, JSON as profileFromJson() takes it. Errors name
// line and column of the member at fault.
Outcome<Profile> readProfile(std::string_view bytes);
Outcome<Profile> readProfileFile(const std::string &path);

} // namespace pooldesigner
