// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/rulelist.h"
#include "rules/schemabounds.h"

#include <algorithm>

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kStandardTypeChangedMembers[] = {"Schema[].AttributeDataType",
                                                            "Schema[].DeveloperOnlyAttribute"};

void checkStandardTypeChanged(const PoolView &pool, Report &report)
{
    for (const SchemaEntry &entry : pool.schema()) {
        const StandardAttribute *standard = standardAttribute(entry);
        if (standard == nullptr)
            continue;
        const Path type = entry.path.child("AttributeDataType");
        const bool isType =
            std::ranges::find(values::kDataTypes, entry.dataType.value_or("")) != std::end(values::kDataTypes);
        if (isType && entry.dataType != standard->dataType)
            report
                .add(type, message(QT_TRANSLATE_NOOP(
                                       "Rules",
                                       "%1 is a standard attribute of type %2 and cannot be %3. Leave the type out."),
                                   {standard->name, standard->dataType, *entry.dataType}))
                .fix(message(QT_TRANSLATE_NOOP("Rules", "Leave the type out")), {removeMember(type)});
        const Path developer = entry.path.child("DeveloperOnlyAttribute");
        if (entry.developerOnly == true)
            report
                .add(developer,
                     message(QT_TRANSLATE_NOOP("Rules",
                                               "%1 is a standard attribute and cannot be for developers only. Leave "
                                               "DeveloperOnlyAttribute out."),
                             {standard->name}))
                .fix(message(QT_TRANSLATE_NOOP("Rules", "Leave it out")), {removeMember(developer)});
    }
}

} // namespace

constexpr Rule standardTypeChanged{
    .id = "standard-type-changed",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "A standard attribute is given another type."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Standard attributes keep their types: birthdate is String, updated_at is Number, the "
                              "two that end in _verified are Boolean, all others String; and none can be for "
                              "developers only. The service says “You can not change AttributeDataType or set "
                              "developerOnlyAttribute for standard schema attribute” and the name. Leave the type "
                              "out."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-schema-standard-attr-datatype; repo "
              "getmoto/moto, moto/cognitoidp/models.py",
    .members = kStandardTypeChangedMembers,
    .fixable = true,
    .check = checkStandardTypeChanged,
};

} // namespace pooldesigner::rules
