// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

#include <map>

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kDefaultAcrNames[] = {"urn:cognito:loa:1", "urn:cognito:loa:2", "urn:cognito:loa:3",
                                                 "urn:cognito:loa:4"};

void checkAcrValues(const PoolView &pool, Report &report)
{
    checkDuties(pool, report);
    const Path path = f::AcrConfiguration.path();
    std::map<std::string_view, Path> taken; // name to the level that has it
    for (std::size_t i = 0; i < std::size(values::kAcrLevels); ++i) {
        const Path level = path.child(values::kAcrLevels[i]);
        if (!pool.hasPath(level))
            taken.emplace(kDefaultAcrNames[i], level);
    }
    for (const std::string_view name : values::kAcrLevels) {
        const Path value = path.child(name).child("AcrValue");
        const auto text = pool.string(value);
        if (!text)
            continue;
        const auto [other, isFree] = taken.emplace(*text, path.child(name));
        if (!isFree)
            report
                .add(value,
                     message(QT_TRANSLATE_NOOP("Rules", "%1 has the name %2, which is that of %3. Choose another."),
                             {name, shownText(*text), other->second.name()}))
                .related(other->second);
    }
}

} // namespace

constexpr Rule acrValues{
    .id = "acr-values",
    .severity = Severity::Error,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "The assurance levels have an unknown level or one name twice."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "AcrConfiguration renames the levels Level1 to Level4, whose names are "
                              "urn:cognito:loa:1 to urn:cognito:loa:4 otherwise. All four have to stay different, the "
                              "ones that keep their default included. InvalidParameterException is to be expected. "
                              "Choose another name."),
    .source = "npm @aws-sdk/client-cognito-identity-provider 3.1169.0, typings of CreateUserPoolRequest",
    .members = members::kAcrLevels,
    .check = checkAcrValues,
};

} // namespace pooldesigner::rules
