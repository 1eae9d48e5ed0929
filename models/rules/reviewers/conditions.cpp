// SPDX-License-Identifier: MIT
#include "rules/reviewers/conditions.h"

#include <algorithm>

namespace pooldesigner::reviewer {

const Json *memberAt(const PoolView &pool, std::string_view member)
{
    const auto path = Path::parse(member);
    return path ? pool.find(*path) : nullptr;
}

bool isMissing(const PoolView &pool, std::string_view member)
{
    const Json *value = memberAt(pool, member);
    return value == nullptr || value->is_null();
}

std::string_view unlessText(const PoolView &pool, std::string_view member, std::string_view text)
{
    const Json *value = memberAt(pool, member);
    return value != nullptr && *value == text ? std::string_view() : member;
}

std::string_view unlessAllTrue(const PoolView &pool, std::span<const std::string_view> members)
{
    const auto isTrue = [&](std::string_view member) {
        const Json *value = memberAt(pool, member);
        return value != nullptr && *value == true;
    };
    const auto failing = std::ranges::find_if_not(members, isTrue);
    return failing == members.end() ? std::string_view() : *failing;
}

std::string_view unlessAtLeast(const PoolView &pool, std::string_view member, std::int64_t least)
{
    const Json *value = memberAt(pool, member);
    return value != nullptr && value->is_number() && *value >= least ? std::string_view() : member;
}

std::string_view unlessAtMost(const PoolView &pool, std::string_view member, std::int64_t most)
{
    const Json *value = memberAt(pool, member);
    return value != nullptr && value->is_number() && *value <= most ? std::string_view() : member;
}

std::string_view liveStrongPasswords(const PoolView &pool)
{
    if (isMissing(pool, kPolicyMember))
        return {};
    std::string_view failing = isMissing(pool, kLengthMember) ? "" : unlessAtLeast(pool, kLengthMember, 8);
    if (failing.empty())
        failing = unlessAllTrue(pool, std::span(kPasswordMembers).subspan(1, 4));
    if (failing.empty() && !isMissing(pool, kDaysMember))
        failing = unlessAtMost(pool, kDaysMember, 7);
    return failing;
}

std::string_view mfaOn(const PoolView &pool) { return unlessText(pool, kMfaMembers[0], "ON"); }

std::string_view threatsEnforced(const PoolView &pool) { return unlessText(pool, kThreatMembers[0], "ENFORCED"); }

std::string_view customThreatsEnforced(const PoolView &pool)
{
    return unlessText(pool, kCustomThreatMembers[0], "ENFORCED");
}

std::string_view deletionProtected(const PoolView &pool) { return unlessText(pool, kDeletionMembers[0], "ACTIVE"); }

std::string_view passwordOnlyHasMfa(const PoolView &pool)
{
    const Json *factors = memberAt(pool, kSignInMembers[1]);
    const bool otherFactor = factors != nullptr && factors->is_array() &&
                             std::ranges::any_of(*factors, [](const Json &factor) { return factor != "PASSWORD"; });
    return otherFactor ? std::string_view() : unlessText(pool, kSignInMembers[0], "ON");
}

} // namespace pooldesigner::reviewer
