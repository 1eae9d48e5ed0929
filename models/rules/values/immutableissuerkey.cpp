// SPDX-License-Identifier: MIT
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kImmutableIssuerKeyMembers[] = {"IssuerConfiguration.Type"};

void checkImmutableIssuerKey(const PoolView &pool, Report &report)
{
    if (pool.get(f::IssuerConfiguration_Type) == "UPDATED")
        report.add(f::IssuerConfiguration_Type.path(),
                   message(QT_TRANSLATE_NOOP(
                       "Rules", "Tokens will name the issuer of type UPDATED; changing it later breaks the check of "
                                "tokens. Check it before creation.")));
}

} // namespace

constexpr Rule immutableIssuerKey{
    .id = "immutable-issuer-key",
    .severity = Severity::Advice,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "The issuer in the tokens is hard to change later."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Applications check the iss claim against the issuer they know. Changing "
                              "IssuerConfiguration later makes them refuse every token until they are changed too. "
                              "Check it before the pool is made."),
    .source = "npm @aws-sdk/client-cognito-identity-provider 3.1169.0, typings of IssuerConfigurationType, "
              "KeyConfigurationType",
    .members = kImmutableIssuerKeyMembers,
    .check = checkImmutableIssuerKey,
};

} // namespace pooldesigner::rules
