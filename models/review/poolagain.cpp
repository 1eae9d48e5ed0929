// SPDX-License-Identifier: MIT
#include "review/poolagain.h"

#include "config/text.h"
#include "formats/poolfiles.h"

#include <QtGlobal>

#include <algorithm>
#include <charconv>

namespace pooldesigner {

namespace {

// "line 12" and "line 12 [1]" of a listing; 0 for whole files, whose pools may stand at lines of their own.
std::size_t lineOf(const PoolSummary &summary)
{
    constexpr std::string_view kLine = "line ";
    std::size_t line = 0;
    if (isListingName(summary.file) && summary.place.starts_with(kLine)) {
        const char *digits = summary.place.data() + kLine.size();
        std::from_chars(digits, summary.place.data() + summary.place.size(), line);
    }
    return line;
}

std::optional<PoolText> textOf(const PoolSummary &summary)
{
    const std::size_t line = lineOf(summary);
    if (line == 0)
        return PoolText{.file = summary.file};
    PoolFiles listing({summary.file});
    while (auto text = listing.next()) {
        if (text->line == line)
            return text;
    }
    return std::nullopt;
}

ImportError goneError()
{
    return {translated("Review",
                       QT_TRANSLATE_NOOP("Review", "The pool no longer stands there. Read the fleet once more."))};
}

} // namespace

Outcome<ReviewedPool> reviewAgain(const PoolSummary &summary, const Profile &profile)
{
    std::optional<PoolText> text = textOf(summary);
    if (!text)
        return goneError();
    ReviewedText read = reviewText(std::move(*text), profile);
    const auto found =
        std::ranges::find_if(read.pools, [&](const ReviewedPool &pool) { return pool.summary.place == summary.place; });
    if (found != read.pools.end())
        return std::move(*found);
    if (!read.unread.empty())
        return std::move(read.unread.front().error);
    return goneError();
}

} // namespace pooldesigner
