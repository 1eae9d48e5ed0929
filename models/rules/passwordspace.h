// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolview.h"

#include <cstdint>
#include <string_view>

namespace pooldesigner {

// What a pool demands of a new password.
struct PasswordDemands {
    std::int64_t length = 8; // characters
    bool uppercase = true;
    bool lowercase = true;
    bool numbers = true;
    bool symbols = true;
    bool operator==(const PasswordDemands &) const = default;
};

// The demands of a design. Without PasswordPolicy they are the service's own (8 characters of all kinds); within a
// policy a flag that is not said counts as false, as password-policy-partial explains. Members of a wrong kind read as
// absent.
PasswordDemands passwordDemands(const PoolView &pool);

// Which demands a password meets, whether or not they are made. Letters and digits are ASCII. Symbols are the 32
// punctuation characters of ASCII, and a blank that is neither first nor last (Cognito developer guide, password
// requirements). Length counts code points.
struct PasswordTraits {
    bool length = false;
    bool uppercase = false;
    bool lowercase = false;
    bool numbers = false;
    bool symbols = false;
    bool operator==(const PasswordTraits &) const = default;
};
PasswordTraits passwordTraits(std::string_view utf8, std::int64_t wantedLength);

// How many of the shortest allowed passwords there are, as a power of two. They are made of the 94 visible ASCII
// characters, and each required kind is in them. A length that cannot hold the required kinds counts as the shortest
// that can.
double passwordSpaceBits(const PasswordDemands &demands);

} // namespace pooldesigner
