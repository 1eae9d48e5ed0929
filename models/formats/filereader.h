// SPDX-License-Identifier: MIT
#pragma once

#include "formats/outcome.h"

#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace pooldesigner {

// The bytes of a regular file of at most kMaxTextBytes, looked at before it is opened; why not, otherwise.
Outcome<std::string> readFileBytes(const std::string &path);

// The bytes of a stream behind those that were read from it already, up to one more than kMaxTextBytes, so that the
// importer refuses what is longer: a stream may never end.
std::string readStream(std::istream &in, std::string begun = {});

// The UTF-8 text of a file named relative to a folder and standing in it or below, links followed. Nothing for any
// other name, absolute ones too, and for what cannot be read.
std::optional<std::string> readFileBelow(const std::string &folder, std::string_view name);

} // namespace pooldesigner
