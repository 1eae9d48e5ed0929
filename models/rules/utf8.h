// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string_view>

namespace pooldesigner {

// The text with everything that is in it: QString::fromUtf8 would swallow a byte order mark at the start, which the
// service does not. Bytes that are no UTF-8 become replacement characters.
QString fromUtf8(std::string_view utf8);

} // namespace pooldesigner
