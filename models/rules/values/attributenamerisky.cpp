// SPDX-License-Identifier: MIT
#include "rules/charsets.h"
#include "rules/constraints/membergroups.h"
#include "rules/constraints/textpattern.h"
#include "rules/places.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

// A prefix is the matter of attribute-name-prefix, blanks and invisible characters that of attribute-name-charset.
void checkAttributeNameRisky(const PoolView &pool, Report &report)
{
    for (const SchemaEntry &entry : pool.schema()) {
        const std::string_view name = entry.name.value_or("");
        const bool prefixed = name.starts_with("custom:") || name.starts_with("dev:");
        const FieldSpec &spec = *memberSpec(members::kAttributeName[0]);
        const bool risky = name.find_first_of(":.\"'") != std::string_view::npos || !isAscii(name);
        if (risky && !prefixed && matchesPattern(name, spec.limits.pattern))
            report.add(entry.path.child("Name"),
                       message(QT_TRANSLATE_NOOP("Rules", "The name %1 is legal but awkward in filters and claims. "
                                                          "Keep to ASCII letters, digits and _."),
                               {shownText(name)}));
    }
}

} // namespace

constexpr Rule attributeNameRisky{
    .id = "attribute-name-risky",
    .severity = Severity::Advice,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "A custom attribute has an awkward name."),
    .help =
        QT_TRANSLATE_NOOP("Rules", "Colons, dots, quotes and letters beyond ASCII are legal in names, but have to be "
                                   "escaped in filters, claims and conditions, or cannot be used there at all. Names "
                                   "cannot be changed later. Keep to small letters, digits and _."),
    .source = "pattern reading",
    .members = members::kAttributeName,
    .check = checkAttributeNameRisky,
};

} // namespace pooldesigner::rules
