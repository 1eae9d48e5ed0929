// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pooldesigner {

// "address" or "Name <address>" taken apart to be edited: unlike MailAddress it takes any address, as it is while
// somebody types. What it holds is for the rules to judge.
struct Sender {
    std::string name; // as people read it: without the quotes that a name with special characters needs
    std::string address;

    // Nothing for text with brackets that do not close at its end.
    static std::optional<Sender> read(std::string_view text);
    // As the header takes it (RFC 5322): the name in quotes where its characters ask for them.
    std::string text() const;

    bool operator==(const Sender &) const = default;
};

} // namespace pooldesigner
