// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/mfadesign.h"
#include "rules/readings.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kMfaOnFirstFactorOtpMembers[] = {"MfaConfiguration",
                                                            "Policies.SignInPolicy.AllowedFirstAuthFactors"};

void checkMfaOnFirstFactorOtp(const PoolView &pool, Report &report)
{
    const MfaDesign mfa = mfaDesign(pool);
    const auto &factors = f::Policies_SignInPolicy_AllowedFirstAuthFactors;
    std::vector<std::string_view> codes;
    for (const std::string_view code : {"EMAIL_OTP", "SMS_OTP"}) {
        if (pool.listHas(factors, code))
            codes.push_back(code);
    }
    if (!mfa.required() || codes.empty())
        return;
    auto found = report.add(
        mfa.modePath, message(QT_TRANSLATE_NOOP("Rules", "MfaConfiguration is ON, which excludes %1 as a first factor. "
                                                         "Set OPTIONAL, or remove it from AllowedFirstAuthFactors."),
                              {listed(codes)}));
    for (const std::string_view code : codes)
        found.related(*itemPath(pool, factors, code));
    found.choice(message(QT_TRANSLATE_NOOP("Rules", "Set MfaConfiguration to OPTIONAL")),
                 {setMember(pool, mfa.modePath, "OPTIONAL")});
}

} // namespace

constexpr Rule mfaOnFirstFactorOtp{
    .id = "mfa-on-first-factor-otp",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "MFA is required, and one-time codes are a first factor."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "With MFA ON a code by e-mail or SMS cannot be the way to sign in: “Only PASSWORD and "
                              "WEB_AUTHN (if configured) can be enabled as an auth factor if MFA is enabled”. "
                              "OPTIONAL is accepted. Lower MFA to OPTIONAL, or remove the code from the first "
                              "factors."),
    .source = "repo go-to-k/cdkd, src/provisioning/providers/cognito-provider.ts (measured on AWS, us-east-1, "
              "2026-08)",
    .members = kMfaOnFirstFactorOtpMembers,
    .check = checkMfaOnFirstFactorOtp,
};

} // namespace pooldesigner::rules
