// SPDX-License-Identifier: MIT
#include "rules/messagetexts.h"

#include "rules/constraints/checks.h"
#include "rules/edits.h"
#include "rules/wording.h"

namespace pooldesigner {

namespace {

// The old text for e-mails with a link in place of the code is reported by legacy-email-with-link.
bool isLegacyLink(const Place &place, std::string_view text)
{
    return place.spec->path == f::EmailVerificationMessage.text && hasLink(text);
}

// What looks like the placeholder is turned into it; otherwise it goes to the end, a user name to the beginning.
std::string withPlaceholder(std::string_view text, std::string_view wanted)
{
    auto found = lookalikes(text);
    std::erase_if(found, [&](const Lookalike &lookalike) { return lookalike.meant != wanted; });
    if (!found.empty())
        return withLookalikesReplaced(text, found);
    const std::string mark(wanted);
    return wanted == placeholder::kUsername ? mark + ' ' + std::string(text) : std::string(text) + ' ' + mark;
}

} // namespace

void reportMissingPlaceholder(const PoolView &pool, Report &report, std::string_view placeholder)
{
    for (const Place &place : placesOf(pool, report.rule().members)) {
        const auto text = place.text();
        const bool has = text && text->find(placeholder) != std::string_view::npos;
        if (!text || has || !isLongEnough(place, *text) || isLegacyLink(place, *text))
            continue;
        auto found =
            report.add(place.path(), message(QT_TRANSLATE_NOOP("Rules", "%1 %2 lacks %3. Put it where it belongs."),
                                             {memberName(place), shownText(*text), placeholder}));
        const std::string mended = withPlaceholder(*text, placeholder);
        if (hasLegalLength(place, mended))
            found.fix(message(QT_TRANSLATE_NOOP("Rules", "Add %1"), {placeholder}), {setValue(place.path(), mended)});
    }
}

bool isLongEnough(const Place &place, std::string_view text)
{
    return static_cast<std::int64_t>(characterCount(text)) >= place.spec->limits.min.value_or(0);
}

} // namespace pooldesigner
