// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pooldesigner {

// One word for a program that PowerShell starts. In single quotes PowerShell takes everything literally but a single
// quote, which is doubled, the typographic ones U+2018 to U+201B included (about_Quoting_Rules). Nothing comes out for
// text with characters that nobody sees, which the old version has no escapes for.

// PowerShell 7.3 and later hand each argument on as it is ($PSNativeCommandArgumentPassing,
// about_Preference_Variables).
std::optional<std::string> quoteForPowerShell7(std::string_view word);

// Windows PowerShell 5.1 (and 7 before 7.3) puts the arguments into one command line without escaping anything: what is
// a double quote for the program has to arrive as \", an empty argument as "". It puts double quotes around an argument
// with blanks, unless it thinks them quoted already, counting double quotes, escaped ones too in 5.1, and does not
// double a backslash at the end. Nothing comes out where that would tear the word apart: a blank that stands only after
// an odd number of double quotes (3" nail), a backslash at the end of a text with blanks.
std::optional<std::string> quoteForPowerShell5(std::string_view word);

// The same JSON with a blank behind its first bracket: an even number of quotes, none, stands before it, which makes
// 5.1 put quotes around the word whatever it holds.
std::string jsonForPowerShell5(std::string_view compactJson);

} // namespace pooldesigner
