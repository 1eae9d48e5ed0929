// SPDX-License-Identifier: MIT
#include "rules/poolplace.h"

#include "rules/arn.h"
#include "rules/constraints/membergroups.h"
#include "rules/places.h"

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr std::string_view kSenderKey[] = {"LambdaConfig.KMSKeyID"};

struct Witness {
    PoolPlace place;
    std::ptrdiff_t votes = 0;
};

class Poll {
public:
    void hear(const PoolView &pool, std::span<const std::string_view> members, bool (*isKind)(const Arn &),
              std::string_view Arn::*part)
    {
        for (const Place &place : placesOf(pool, members)) {
            const auto arn = Arn::read(place.text().value_or(""));
            if (arn && isKind(*arn))
                count((*arn).*part, place);
        }
    }

    PoolPlace outcome() const
    {
        const auto most = std::ranges::max_element(m_witnesses, {}, &Witness::votes); // the first of the greatest
        return most == m_witnesses.end() ? PoolPlace{} : most->place;
    }

private:
    void count(std::string_view value, const Place &place)
    {
        auto known = std::ranges::find(m_witnesses, value, [](const Witness &witness) { return witness.place.value; });
        if (known == m_witnesses.end())
            known = m_witnesses.insert(known, {.place = {.value = value, .from = place.path()}});
        ++known->votes;
    }

    std::vector<Witness> m_witnesses;
};

} // namespace

PoolPlace regionOfPool(const PoolView &pool)
{
    if (!pool.targetRegion().empty())
        return {.value = pool.targetRegion(), .from = std::nullopt};
    Poll poll;
    poll.hear(pool, members::kLambdaArns, isLambdaFunction, &Arn::region);
    poll.hear(pool, kSenderKey, isKmsKey, &Arn::region);
    return poll.outcome();
}

PoolPlace accountOfPool(const PoolView &pool)
{
    if (!pool.targetAccount().empty())
        return {.value = pool.targetAccount(), .from = std::nullopt};
    Poll poll;
    poll.hear(pool, members::kSnsRoles, isIamRole, &Arn::account);
    poll.hear(pool, members::kSesIdentity, isSesIdentity, &Arn::account);
    return poll.outcome();
}

std::string_view sourceName(const PoolPlace &place) { return place.from ? place.from->name() : std::string_view{}; }

void relateSource(Report::Entry &found, const PoolPlace &place)
{
    if (place.from)
        found.related(*place.from);
}

} // namespace pooldesigner
