// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"
#include "rules/schemabounds.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kStringConstraintsEmptyMembers[] = {"Schema[].StringAttributeConstraints"};

void checkStringConstraintsEmpty(const PoolView &pool, Report &report)
{
    for (const SchemaEntry &entry : pool.schema()) {
        if (!isCustom(entry) || entry.dataType != "String")
            continue;
        const Path path = entry.path.child("StringAttributeConstraints");
        if (!isAbsent(pool, path))
            continue;
        report
            .add(path,
                 message(QT_TRANSLATE_NOOP(
                             "Rules",
                             "The attribute %1 has no bounds, which Terraform takes for a change. Write 0 and 2048."),
                         {shownText(*entry.name)}))
            .fix(message(QT_TRANSLATE_NOOP("Rules", "Write MinLength 0 and MaxLength 2048")),
                 {setValue(path, {{"MinLength", "0"}, {"MaxLength", "2048"}})});
    }
}

} // namespace

constexpr Rule stringConstraintsEmpty{
    .id = "string-constraints-empty",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "A custom text has no bounds."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The service returns a custom String attribute without constraints with empty ones, "
                              "which makes Terraform plan a new pool. Writing MinLength 0 and MaxLength 2048 says the "
                              "same and stays the same."),
    .source = "https://github.com/hashicorp/terraform-provider-aws/issues/21654",
    .members = kStringConstraintsEmptyMembers,
    .fixable = true,
    .check = checkStringConstraintsEmpty,
};

} // namespace pooldesigner::rules
