// SPDX-License-Identifier: MIT
#include "rules/commonfixes.h"

#include "rules/edits.h"
#include "rules/readings.h"

namespace pooldesigner {

void offerVerification(const PoolView &pool, Report::Entry &found, std::string_view attribute)
{
    auto edits = appendTexts(pool, f::AutoVerifiedAttributes.path(), {attribute});
    std::string title = message(QT_TRANSLATE_NOOP("Rules", "Add %1 to AutoVerifiedAttributes"), {attribute});
    if (attribute == "email" || canSendSms(pool))
        found.fix(std::move(title), std::move(edits));
    else
        found.choice(std::move(title), std::move(edits));
}

void offerPlan(Report::Entry &found, std::string_view plan)
{
    found.choice(message(QT_TRANSLATE_NOOP("Rules", "Set UserPoolTier to %1"), {plan}),
                 {setValue(f::UserPoolTier.path(), plan)});
}

void reportCrossedBounds(const std::optional<CrossedBounds> &bounds, Report &report)
{
    if (!bounds)
        return;
    const auto &[min, max] = *bounds;
    report
        .add(min.path,
             message(QT_TRANSLATE_NOOP("Rules", "%1 (%2) is above %3 (%4). Swap them."),
                     {min.path.name(), quotedForPeople(min.text), max.path.name(), quotedForPeople(max.text)}))
        .related(max.path)
        .fix(message(QT_TRANSLATE_NOOP("Rules", "Swap them")),
             {setValue(min.path, max.text), setValue(max.path, min.text)});
}

Json emailThenPhone()
{
    return Json::array(
        {{{"Priority", 1}, {"Name", "verified_email"}}, {{"Priority", 2}, {"Name", "verified_phone_number"}}});
}

} // namespace pooldesigner
