// SPDX-License-Identifier: MIT
#pragma once

#include "config/jsonmember.h"
#include "config/poolview.h"

#include <string>
#include <string_view>
#include <vector>

namespace pooldesigner {

// An app client of the pool, as the output of describe-user-pool-client says that is kept beside the design. Borrows
// the design.
struct AppClient {
    const Json *json = nullptr; // always an object
    Path path;
    std::string name; // its ClientName, else its ClientId, fit to be shown

    // Empty where the member is absent or of another kind.
    std::optional<std::string_view> text(std::string_view member) const { return asString(findMember(*json, member)); }
    std::optional<bool> flag(std::string_view member) const { return asBoolean(findMember(*json, member)); }
    std::vector<std::string_view> texts(std::string_view member) const { return asStrings(findMember(*json, member)); }
    bool listHas(std::string_view member, std::string_view item) const;
    // Whether it signs people in through pages of the pool, and so may use OAuth at all.
    bool usesOAuth() const { return flag("AllowedOAuthFlowsUserPoolClient") == true; }
};

// In order; empty until such outputs are opened beside the pool.
std::vector<AppClient> appClients(const PoolView &pool);

} // namespace pooldesigner
