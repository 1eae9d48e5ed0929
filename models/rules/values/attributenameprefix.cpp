// SPDX-License-Identifier: MIT
#include "catalogue/standardattributes.h"
#include "rules/constraints/membergroups.h"
#include "rules/edits.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

#include <algorithm>

namespace pooldesigner::rules {

namespace {

void checkAttributeNamePrefix(const PoolView &pool, Report &report)
{
    const auto &attributes = pool.schema();
    for (const SchemaEntry &entry : attributes) {
        const std::string_view name = entry.name.value_or("");
        const std::size_t prefix = name.starts_with("custom:") ? 7 : name.starts_with("dev:") ? 4 : 0;
        if (prefix == 0)
            continue;
        const std::string_view rest = name.substr(prefix);
        auto found =
            report.add(entry.path.child("Name"),
                       message(QT_TRANSLATE_NOOP("Rules", "The name %1 would become %2. Leave the prefix off."),
                               {shownText(name), shownText("custom:" + std::string(name))}));
        const bool taken =
            std::ranges::any_of(attributes, [&](const SchemaEntry &other) { return other.name == rest; });
        if (!rest.empty() && !taken && findStandardAttribute(rest) == nullptr)
            found.fix(message(QT_TRANSLATE_NOOP("Rules", "Leave the prefix off")),
                      {setValue(entry.path.child("Name"), rest)});
    }
}

} // namespace

constexpr Rule attributeNamePrefix{
    .id = "attribute-name-prefix",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "An attribute name has a prefix that the service adds again."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The service puts custom: or dev: before the names of custom attributes by itself. A "
                              "name that already has it becomes custom:custom:x for good, and applications that ask "
                              "for custom:x find nothing. Write the name without the prefix."),
    .source = "https://github.com/awsdocs/aws-cloudformation-user-guide/issues/932; "
              "https://github.com/jmaleonard/serverless-cognito-add-custom-attributes/issues/3",
    .members = members::kAttributeName,
    .fixable = true,
    .check = checkAttributeNamePrefix,
};

} // namespace pooldesigner::rules
