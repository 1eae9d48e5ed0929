// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace pooldesigner::test {

// The option that the aws CLI makes of a member of a request: "--web-authn-configuration" of "WebAuthnConfiguration".
// The CLI derives it from the spelling alone (xform_name in botocore): a hyphen goes before each capital that starts a
// word, and a plural of capitals at the end ("ARNs") is one word.
std::string cliOptionName(std::string_view member);

} // namespace pooldesigner::test
