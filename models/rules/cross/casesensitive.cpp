// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kCaseSensitiveMembers[] = {"UsernameConfiguration.CaseSensitive"};

void checkCaseSensitive(const PoolView &pool, Report &report)
{
    const auto path = f::UsernameConfiguration_CaseSensitive.path();
    const std::string title = message(QT_TRANSLATE_NOOP("Rules", "Set CaseSensitive to false"));
    if (isAbsent(pool, f::UsernameConfiguration.path())) {
        report
            .add(path,
                 message(QT_TRANSLATE_NOOP("Rules", "CaseSensitive is not set and means true for ever: Ann and ann "
                                                    "become two people. Set it to false.")))
            .fix(title, {setMember(pool, path, false)});
    } else if (pool.get(f::UsernameConfiguration_CaseSensitive) == true) {
        report
            .add(path,
                 message(QT_TRANSLATE_NOOP("Rules", "CaseSensitive is true for ever: Ann and ann become two people. "
                                                    "Set it to false unless that is meant.")))
            .choice(title, {setValue(path, false)});
    }
}

} // namespace

constexpr Rule caseSensitive{
    .id = "case-sensitive",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "Sign-in names tell capitals from small letters."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "With case-sensitive names Ann@x.com and ann@x.com are two people, who can register "
                              "side by side. The console makes new pools insensitive; the API makes them sensitive "
                              "unless UsernameConfiguration says CaseSensitive false. It cannot be changed once the "
                              "pool exists."),
    .source = "npm @aws-sdk/client-cognito-identity-provider 3.1169.0, typings of CreateUserPoolRequest; botocore "
              "UsernameConfigurationType",
    .members = kCaseSensitiveMembers,
    .fixable = true,
    .check = checkCaseSensitive,
};

} // namespace pooldesigner::rules
