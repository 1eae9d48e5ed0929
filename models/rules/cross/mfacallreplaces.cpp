// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/mfadesign.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kMfaCallReplacesMembers[] = {
    "SetUserPoolMfaConfig.MfaConfiguration", "SetUserPoolMfaConfig.SmsMfaConfiguration",
    "SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration", "SetUserPoolMfaConfig.EmailMfaConfiguration"};

bool namesFactor(const PoolView &pool)
{
    return pool.has(f::mfa::SmsMfaConfiguration) || pool.has(f::mfa::SoftwareTokenMfaConfiguration) ||
           pool.has(f::mfa::EmailMfaConfiguration);
}

void checkMfaCallReplaces(const PoolView &pool, Report &report)
{
    const Path mode = f::mfa::MfaConfiguration.path();
    const MfaDesign mfa = mfaDesign(pool);
    if (!hasMembers(pool, Path(Operation::SetUserPoolMfaConfig)) || !isAbsent(pool, mode) || namesFactor(pool) ||
        !mfa.wanted())
        return;
    auto found = report.add(
        mode, message(QT_TRANSLATE_NOOP("Rules", "SetUserPoolMfaConfig names neither a mode nor a factor, so that it "
                                                 "switches MFA off, although %1 is wanted. Repeat them there."),
                      {mfa.mode}));
    found.related(mfa.modePath);
    std::string title = message(QT_TRANSLATE_NOOP("Rules", "Set MfaConfiguration to %1 there"), {mfa.mode});
    if (canSendSms(pool))
        found.fix(std::move(title), {setMember(pool, mode, mfa.mode)});
    else
        found.choice(std::move(title), {setMember(pool, mode, mfa.mode)});
}

} // namespace

constexpr Rule mfaCallReplaces{
    .id = "mfa-call-replaces",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "The call for MFA would switch MFA off."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "SetUserPoolMfaConfig replaces all MFA settings of a pool: sent without MfaConfiguration "
                              "and without a factor it switches MFA off, and a factor that is left out is dropped; the "
                              "service says nothing. Exported commands repeat the mode and the factors. Write them in "
                              "the design too, so that the request is right wherever it is used."),
    .source = "repo go-to-k/cdkd, src/provisioning/providers/cognito-provider.ts (measured on AWS, us-east-1, 2026-08)",
    .members = kMfaCallReplacesMembers,
    .fixable = true,
    .check = checkMfaCallReplaces,
};

} // namespace pooldesigner::rules
