// SPDX-License-Identifier: MIT
#include "rules/livecheck.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kSmsSandboxMembers[] = {"SmsConfiguration",
                                                   "SetUserPoolMfaConfig.SmsMfaConfiguration.SmsConfiguration"};

// Numbers are sent from SnsRegion where one is given.
std::string smsRegion(const PoolView &pool, const Path &block)
{
    const auto region = pool.string(block.child("SnsRegion"));
    return region ? regionOption(*region) : regionOption(pool);
}

void checkSmsSandbox(const PoolView &pool, Report &report)
{
    for (const Path &block : {f::SmsConfiguration.path(), f::mfa::SmsMfaConfiguration_SmsConfiguration.path()}) {
        if (!hasMembers(pool, block))
            continue;
        report.add(block, message(QT_TRANSLATE_NOOP(
                                      "Rules", "Run aws sns get-sms-sandbox-account-status%1 to see whether the "
                                               "account has left the sandbox; in it, only verified numbers get SMS."),
                                  {smsRegion(pool, block)}));
        return;
    }
}

} // namespace

constexpr Rule smsSandbox{
    .id = "sms-sandbox",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "SMS may still be in the sandbox."),
    .help =
        QT_TRANSLATE_NOOP("Rules", "A new account sends SMS only to numbers that were verified in it; DescribeUserPool "
                                   "then shows SmsConfigurationFailure SNSSandbox. Numbers in the United States need a "
                                   "registered origination identity besides. The design cannot tell: ask aws sns "
                                   "get-sms-sandbox-account-status, and leave the sandbox before users arrive."),
    .source = "seed reference page",
    .members = kSmsSandboxMembers,
    .asksAccount = true,
    .check = checkSmsSandbox,
};

} // namespace pooldesigner::rules
