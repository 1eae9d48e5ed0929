// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pooldesigner {

// "user@host" or "Name <user@host>", as FROM headers have it; views into the text it was read from.
struct MailAddress {
    std::string_view name; // empty where there is none
    std::string_view localPart;
    std::string_view domain;

    // Nothing for other text: no @, blanks inside the address, brackets that do not close.
    static std::optional<MailAddress> read(std::string_view text);

    bool operator==(const MailAddress &) const = default;
};

// The domain in ASCII (punycode); empty where it cannot be written so.
std::string asciiDomain(std::string_view domain);

// Domains compare without case.
bool isSameDomain(std::string_view left, std::string_view right);
bool isSubdomain(std::string_view domain, std::string_view of);

} // namespace pooldesigner
