// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

void checkFirstFactorsSize(const PoolView &pool, Report &report)
{
    checkDuties(pool, report);
    const Path path = f::Policies_SignInPolicy_AllowedFirstAuthFactors.path();
    const auto repeated = repeatedText(pool, path);
    if (!repeated)
        return;
    report
        .add(path, message(QT_TRANSLATE_NOOP("Rules",
                                             "AllowedFirstAuthFactors has %1 more than once. Remove the repetition."),
                           {shownText(*repeated)}))
        .fix(message(QT_TRANSLATE_NOOP("Rules", "Remove repetitions")),
             {setValue(path, withoutRepetitions(*pool.find(path)))});
}

} // namespace

constexpr Rule firstFactorsSize{
    .id = "first-factors-size",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The list of first factors is empty, too long or repeats a factor."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "AllowedFirstAuthFactors has one to five different entries (four in models of "
                              "mid-2026). An empty list is refused like one that is too long. Remove what is double, "
                              "or leave the list out: passwords are the default."),
    .source = "repo boto/botocore 1.43.67, botocore/data/cognito-idp/2016-04-18/service-2.json",
    .members = members::kFirstFactors,
    .fixable = true,
    .check = checkFirstFactorsSize,
};

} // namespace pooldesigner::rules
