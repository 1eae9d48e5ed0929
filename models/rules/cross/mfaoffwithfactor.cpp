// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/mfadesign.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kMfaOffWithFactorMembers[] = {
    "MfaConfiguration", "SetUserPoolMfaConfig.MfaConfiguration", "SetUserPoolMfaConfig.SmsMfaConfiguration",
    "SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration", "SetUserPoolMfaConfig.EmailMfaConfiguration"};

void checkMfaOffWithFactor(const PoolView &pool, Report &report)
{
    const MfaDesign mfa = mfaDesign(pool);
    std::vector<std::string_view> names;
    std::vector<Edit> removals;
    for (const StructureField &factor :
         {f::mfa::SmsMfaConfiguration, f::mfa::SoftwareTokenMfaConfiguration, f::mfa::EmailMfaConfiguration}) {
        if (pool.has(factor)) {
            names.push_back(factor.text);
            removals.push_back(removeMember(factor.path()));
        }
    }
    if (!mfa.off() || names.empty())
        return;
    auto found =
        report.add(mfa.modePath,
                   message(QT_TRANSLATE_NOOP("Rules", "MfaConfiguration is OFF, but %1 is given. Set OPTIONAL or ON, "
                                                      "or remove it."),
                           {listed(names)}));
    for (const std::string_view name : names)
        found.related(Path(Operation::SetUserPoolMfaConfig).child(name));
    found
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Set MfaConfiguration to OPTIONAL")),
                {setMember(pool, mfa.modePath, "OPTIONAL")})
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Remove the factors")), std::move(removals));
}

} // namespace

constexpr Rule mfaOffWithFactor{
    .id = "mfa-off-with-factor",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "MFA is off, but factors are configured."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "SetUserPoolMfaConfig takes no factor together with OFF, not even one with Enabled "
                              "false: “Invalid MFA configuration given, can't turn off MFA and configure an MFA "
                              "together.” Settings for passkeys may stay. Remove the factors, or set OPTIONAL or ON."),
    .source = "repo go-to-k/cdkd, src/provisioning/providers/cognito-provider.ts (measured on AWS, us-east-1, "
              "2026-08); https://github.com/go-to-k/cdkd/issues/1923",
    .members = kMfaOffWithFactorMembers,
    .check = checkMfaOffWithFactor,
};

} // namespace pooldesigner::rules
