// SPDX-License-Identifier: MIT
#include "rules/commonfixes.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kSigninAttributeUnverifiedMembers[] = {"AliasAttributes", "AutoVerifiedAttributes"};

void checkSigninAttributeUnverified(const PoolView &pool, Report &report)
{
    for (const std::string_view alias : textsMissingFrom(pool, f::AutoVerifiedAttributes, f::AliasAttributes)) {
        if (alias != "email" && alias != "phone_number")
            continue;
        auto found = report.add(
            *itemPath(pool, f::AliasAttributes, alias),
            message(QT_TRANSLATE_NOOP("Rules", "%1 is an alias but is never verified, so nobody can sign in with it. "
                                               "Add it to AutoVerifiedAttributes."),
                    {alias}));
        found.related(f::AutoVerifiedAttributes.path());
        offerVerification(pool, found, alias);
    }
}

} // namespace

constexpr Rule signinAttributeUnverified{
    .id = "signin-attribute-unverified",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "A sign-in alias is never verified."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "An alias works for signing in only once the address or number is verified. Nothing "
                              "verifies one that is not in AutoVerifiedAttributes, so users have to fall back on "
                              "their user name; sign-in says “User does not exist.” Add it to AutoVerifiedAttributes."),
    .source = "npm aws-cdk-lib 2.276.0, aws-cognito/lib/user-pool.js (auto-verifies sign-in attributes by default); "
              "https://github.com/amazon-archives/amazon-cognito-identity-js/issues/410",
    .members = kSigninAttributeUnverifiedMembers,
    .fixable = true,
    .check = checkSigninAttributeUnverified,
};

} // namespace pooldesigner::rules
