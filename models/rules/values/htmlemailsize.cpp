// SPDX-License-Identifier: MIT
#include "rules/constraints/membergroups.h"
#include "rules/places.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

void checkHtmlEmailSize(const PoolView &pool, Report &report)
{
    for (const Place &place : placesOf(pool, members::kEmailBodies)) {
        if (place.text().value_or("").find("data:image/") != std::string_view::npos)
            report.add(
                place.path(),
                message(QT_TRANSLATE_NOOP("Rules", "%1 has an image written as data:, which counts towards 20000 "
                                                   "characters. Link to the image."),
                        {memberName(place)}));
    }
}

} // namespace

constexpr Rule htmlEmailSize{
    .id = "html-email-size",
    .severity = Severity::Advice,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "An e-mail body has an image inside."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "HTML counts towards the 20000 characters of a body, and an image written as data: uses "
                              "them up quickly; many mail programs do not show it either. Put the image on a web "
                              "server and link to it."),
    .source = "length rule of e-mail bodies",
    .members = members::kEmailBodies,
    .check = checkHtmlEmailSize,
};

} // namespace pooldesigner::rules
