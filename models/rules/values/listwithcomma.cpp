// SPDX-License-Identifier: MIT
#include "rules/constraints/membergroups.h"
#include "rules/edits.h"
#include "rules/joinedlist.h"
#include "rules/places.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

#include <set>

namespace pooldesigner::rules {

namespace {

std::set<std::string_view> textsOf(const Json &list)
{
    std::set<std::string_view> texts;
    for (const Json &item : list) {
        if (item.is_string())
            texts.insert(item.get_ref<const std::string &>());
    }
    return texts;
}

void checkListWithComma(const PoolView &pool, Report &report)
{
    for (const Place &place : placesOf(pool, members::kChoiceLists)) {
        if (!place.text() || !isJoinedList(*place.text(), place.spec->values))
            continue;
        const Path path = place.path();
        std::vector<Edit> edits{removeItem(path)};
        std::set<std::string_view> taken = textsOf(*pool.find(path.parent()));
        std::size_t at = place.index;
        for (const std::string_view part : partsOf(*place.text())) {
            if (taken.insert(part).second)
                edits.push_back({.op = Edit::Op::InsertItem, .path = path.parent().item(at++), .value = part});
        }
        report
            .add(path, message(QT_TRANSLATE_NOOP("Rules",
                                                 "%1 is %2, several values in one entry. Make each of them an entry."),
                               {memberName(place), shownValue(place)}))
            .fix(message(QT_TRANSLATE_NOOP("Rules", "Split it at the commas")), std::move(edits));
    }
}

} // namespace

constexpr Rule listWithComma{
    .id = "list-with-comma",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "An entry of a list holds several values."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Lists hold one value an entry. On the command line the values are separated by blanks, "
                              "in JSON each is a text of its own; joined by commas they arrive as one value, and the "
                              "service answers “Member must satisfy enum value set”. Split the entry at its commas."),
    .source = "run with awscli 2.9.19 against a loopback listener",
    .members = members::kChoiceLists,
    .fixable = true,
    .check = checkListWithComma,
};

} // namespace pooldesigner::rules
