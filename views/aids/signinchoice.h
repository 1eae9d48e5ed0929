// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolview.h"
#include "rules/diagnostic.h"

#include <string_view>
#include <vector>

namespace pooldesigner {

// How people name themselves: by a user name, with aliases beside it (AliasAttributes), or by e-mail or phone in its
// place (UsernameAttributes). The service takes one of the two lists at most.
struct SignInChoice {
    enum class Names : std::uint8_t { UserName, Contact, Both, Unreadable }; // Unreadable: one of them is no list

    Names names = Names::UserName;
    Json entries = Json::array(); // of the list that is in use; of both, each once, where both are

    static SignInChoice read(const PoolView &pool);

    bool has(std::string_view attribute) const;
    // Entries other than the attributes that can be chosen, of whatever kind.
    std::vector<Json> others() const;
    SignInChoice with(std::string_view attribute, bool wanted) const;
    // The same entries for the other way: no preferred_username as a contact, and e-mail where no contact is left.
    SignInChoice as(Names wanted) const;

    // What makes the design say this, the other list taken away. Nothing for Both and Unreadable.
    std::vector<Edit> edits(const PoolView &pool) const;
};

inline constexpr std::string_view kSignInNames[] = {"email", "phone_number", "preferred_username"};

} // namespace pooldesigner
