// SPDX-License-Identifier: MIT
#include "rules/charsets.h"
#include "rules/constraints/membergroups.h"
#include "rules/places.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

void checkSmsSegments(const PoolView &pool, Report &report)
{
    for (const Place &place : placesOf(pool, members::kSmsTexts)) {
        const auto text = place.text();
        const auto others = text ? outsideGsm7(*text) : std::vector<char32_t>{};
        if (!others.empty())
            report.add(place.path(),
                       message(QT_TRANSLATE_NOOP(
                                   "Rules", "%1 has characters outside the SMS alphabet (%2): only 70 instead of 160 "
                                            "fit into one SMS. Use plain ones where costs matter."),
                               {memberName(place), shownCharacters(others)}));
    }
}

} // namespace

constexpr Rule smsSegments{
    .id = "sms-segments",
    .severity = Severity::Advice,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "An SMS has characters that make it longer to send."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "An SMS of plain GSM characters holds 160 of them. One character outside that alphabet, "
                              "such as a curly quote, an emoji or some accents, makes the whole text UCS-2 with 70 "
                              "characters a part, and every part is billed. Use plain characters where costs matter."),
    .source = "SMS encoding rules (3GPP TS 23.038)",
    .members = members::kSmsTexts,
    .check = checkSmsSegments,
};

} // namespace pooldesigner::rules
