// SPDX-License-Identifier: MIT
#include "config/ascii.h"
#include "rules/edits.h"
#include "rules/places.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

#include <algorithm>

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kTagKeyReservedMembers[] = {"UserPoolTags{key}"};

void checkTagKeyReserved(const PoolView &pool, Report &report)
{
    for (const Place &place : placesOf(pool, kTagKeyReservedMembers)) {
        if (ascii::lower(place.key.substr(0, 4)) != "aws:")
            continue;
        report
            .add(place.path(),
                 message(QT_TRANSLATE_NOOP("Rules",
                                           "The tag key %1 begins with aws:, which is reserved. Rename or remove "
                                           "the tag."),
                         {shownText(place.key)}))
            .choice(message(QT_TRANSLATE_NOOP("Rules", "Remove the tag")), {removeMember(place.path())});
    }
}

} // namespace

constexpr Rule tagKeyReserved{
    .id = "tag-key-reserved",
    .severity = Severity::Error,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "A tag key begins with aws:."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Keys that begin with aws:, in capitals or not, are kept for AWS. The service refuses "
                              "the request with UserPoolTaggingException. Give the tag another key."),
    .source = "AWS tagging rules; errors list of CreateUserPool",
    .members = kTagKeyReservedMembers,
    .check = checkTagKeyReserved,
};

} // namespace pooldesigner::rules
