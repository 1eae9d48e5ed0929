// SPDX-License-Identifier: MIT
#include "formats/poolchoice.h"

#include "config/text.h"

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr std::size_t kMaxListed = 20;

std::string shown(const PoolCandidate &pool)
{
    const std::string place = quotedForPeople(pool.place);
    if (pool.name.empty())
        return place.empty() ? translated("Import", QT_TRANSLATE_NOOP("Import", "a pool without a name")) : place;
    return quotedForPeople(pool.name) + (place.empty() ? std::string() : " (" + place + ')');
}

std::string shownAll(const std::vector<PoolCandidate> &pools)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(pools.size(), kMaxListed); ++i)
        text += (text.empty() ? "" : ", ") + shown(pools[i]);
    return pools.size() > kMaxListed ? text + ", ..." : text;
}

} // namespace

Outcome<std::size_t> choosePool(const std::vector<PoolCandidate> &pools, const ImportOptions &options)
{
    const std::string &wanted = options.pool;
    if (options.number > 0 && options.number <= pools.size())
        return options.number - 1;
    if (wanted.empty())
        return std::size_t{0};
    // Names first: a pool may be called "2".
    const auto named = std::ranges::find(pools, wanted, &PoolCandidate::name);
    if (named != pools.end())
        return static_cast<std::size_t>(named - pools.begin());
    for (std::size_t i = 0; i < pools.size(); ++i) {
        const std::string_view place(pools[i].place);
        if (place == wanted || place.substr(place.rfind('.') + 1) == wanted || std::to_string(i + 1) == wanted)
            return i;
    }
    return ImportError{translated("Import",
                                  QT_TRANSLATE_NOOP("Import", "No pool of the file is called %1. It holds: %2."),
                                  {quotedForPeople(wanted), shownAll(pools)})};
}

std::string severalPools(const std::vector<PoolCandidate> &pools)
{
    return translated("Import", QT_TRANSLATE_NOOP("Import", "There are %1 pools: %2."),
                      {std::to_string(pools.size()), shownAll(pools)});
}

ImportNote choiceNote(const std::vector<PoolCandidate> &pools, std::size_t chosen)
{
    return {ImportNote::Kind::Dropped,
            {},
            translated("Import",
                       QT_TRANSLATE_NOOP("Import", "There are %1 pools: %2. Taken was %3; the others are left out."),
                       {std::to_string(pools.size()), shownAll(pools), shown(pools[chosen])})};
}

} // namespace pooldesigner
