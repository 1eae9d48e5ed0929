// SPDX-License-Identifier: MIT
#include "rules/arn.h"
#include "rules/constraints/membergroups.h"
#include "rules/edits.h"
#include "rules/places.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

bool isAllowedEmpty(const Place &place, std::string_view text, Generation generation)
{
    return text.empty() && place.spec->limitsFor(generation).min.value_or(0) == 0;
}

// A function's $LATEST is the matter of lambda-arn-kind.
void checkArnShape(const PoolView &pool, Report &report)
{
    for (const Place &place : placesOf(pool, members::kArns)) {
        const auto text = place.text();
        if (!text || Arn::read(*text) || namesLatest(*text) || isAllowedEmpty(place, *text, pool.targetGeneration()))
            continue;
        auto found =
            report.add(place.path(), message(QT_TRANSLATE_NOOP("Rules", "%1 %2 is not an ARN. Write it as "
                                                                        "arn:aws:service:region:account:resource."),
                                             {memberName(place), shownText(*text)}));
        if (text->empty() && !place.spec->requiredFor(pool.targetGeneration()))
            found.fix(message(QT_TRANSLATE_NOOP("Rules", "Remove the empty %1"), {memberName(place)}),
                      {removeMember(place.path())});
    }
}

} // namespace

constexpr Rule arnShape{
    .id = "arn-shape",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "A resource name is not an ARN."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Resources are named by their full ARN, "
                              "arn:<partition>:<service>:<region>:<account>:<resource>, with 20 to 2048 characters "
                              "and an account of digits; a bare name or id will not do. The aws CLI refuses a short "
                              "one: “Invalid length for parameter LambdaConfig.PreSignUp, value: 7, valid min length: "
                              "20”. Others fail at the service with the pattern of ARNs. Copy the ARN from the "
                              "console of the service it belongs to."),
    .source = "repo boto/botocore 1.43.67, botocore/data/cognito-idp/2016-04-18/service-2.json",
    .members = members::kArns,
    .fixable = true,
    .check = checkArnShape,
};

} // namespace pooldesigner::rules
