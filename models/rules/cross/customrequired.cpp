// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/rulelist.h"
#include "rules/schemabounds.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kCustomRequiredMembers[] = {"Schema[].Required"};

void checkCustomRequired(const PoolView &pool, Report &report)
{
    for (const SchemaEntry &entry : pool.schema()) {
        const Path path = entry.path.child("Required");
        if (isCustom(entry) && entry.required == true)
            report
                .add(path, message(QT_TRANSLATE_NOOP(
                                       "Rules", "The custom attribute %1 cannot be required. Set Required to false."),
                                   {shownText(*entry.name)}))
                .fix(message(QT_TRANSLATE_NOOP("Rules", "Set Required to false")), {setValue(path, false)});
    }
}

} // namespace

constexpr Rule customRequired{
    .id = "custom-required",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "A custom attribute is required."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Only standard attributes can be required: “Required custom attributes are not "
                              "supported currently.” Set Required to false, and have the application or a PreSignUp "
                              "trigger insist on the value."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-schema-custom-required; "
              "https://github.com/hashicorp/terraform-provider-aws/issues/18430",
    .members = kCustomRequiredMembers,
    .fixable = true,
    .check = checkCustomRequired,
};

} // namespace pooldesigner::rules
