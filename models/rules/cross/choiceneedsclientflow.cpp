// SPDX-License-Identifier: MIT
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kChoiceNeedsClientFlowMembers[] = {"Policies.SignInPolicy.AllowedFirstAuthFactors"};

void checkChoiceNeedsClientFlow(const PoolView &pool, Report &report)
{
    const ListField &factors = f::Policies_SignInPolicy_AllowedFirstAuthFactors;
    const bool passkeys = pool.listHas(factors, "WEB_AUTHN");
    if (!passkeys && !pool.listHas(factors, "EMAIL_OTP") && !pool.listHas(factors, "SMS_OTP"))
        return;
    const bool hasParty = hasMembers(pool, Path(Operation::CreateUserPoolDomain)) ||
                          pool.has(f::mfa::WebAuthnConfiguration_RelyingPartyId);
    report.add(
        factors.path(),
        message(
            passkeys && !hasParty
                ? QT_TRANSLATE_NOOP("Rules", "Other factors than PASSWORD need ALLOW_USER_AUTH on the app client, and "
                                             "passkeys a domain or RelyingPartyId. Set them up.")
                : QT_TRANSLATE_NOOP("Rules", "Other factors than PASSWORD need ALLOW_USER_AUTH on the app client. Set "
                                             "it there.")));
}

} // namespace

constexpr Rule choiceNeedsClientFlow{
    .id = "choice-needs-client-flow",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "Sign-in without a password needs more than the pool."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Choice-based sign-in works only for app clients that allow ALLOW_USER_AUTH, and "
                              "passkeys need a domain of the pool or a RelyingPartyId. Set up the app client, and a "
                              "domain for passkeys."),
    .source = "https://github.com/aws/aws-cdk/pull/32369",
    .members = kChoiceNeedsClientFlowMembers,
    .check = checkChoiceNeedsClientFlow,
};

} // namespace pooldesigner::rules
