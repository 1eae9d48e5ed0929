// SPDX-License-Identifier: MIT
#include "rules/constraints/membergroups.h"
#include "rules/placeholders.h"
#include "rules/places.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

// {username} is the matter of username-placeholder-elsewhere.
void checkPlaceholderInSubject(const PoolView &pool, Report &report)
{
    for (const Place &place : placesOf(pool, members::kEmailSubjects)) {
        const auto text = place.text();
        auto found = text ? placeholdersIn(*text) : std::vector<std::string_view>{};
        std::erase(found, placeholder::kUsername);
        if (!found.empty())
            report.add(place.path(),
                       message(QT_TRANSLATE_NOOP("Rules", "%1 has %2, which is replaced in the body only. Leave it out "
                                                          "of the subject."),
                               {memberName(place), shownText(found.front())}));
    }
}

} // namespace

constexpr Rule placeholderInSubject{
    .id = "placeholder-in-subject",
    .severity = Severity::Warning,
    .confidence = Confidence::Low,
    .title = QT_TRANSLATE_NOOP("Rules", "The subject of an e-mail has a placeholder."),
    .help =
        QT_TRANSLATE_NOOP("Rules", "Users report that {####} in a subject is sent as it stands, and nothing documents "
                                   "that it would be replaced. A code in a subject would also be read in every list of "
                                   "mails and on locked screens. Leave it out of the subject."),
    .source = "https://github.com/aws-amplify/amplify-js/issues/936",
    .members = members::kEmailSubjects,
    .check = checkPlaceholderInSubject,
};

} // namespace pooldesigner::rules
