// SPDX-License-Identifier: MIT
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kUpdateResetsRestMembers[] = {"origin.Id"};

void checkUpdateResetsRest(const PoolView &pool, Report &report)
{
    const Path id = Path(Operation::DescribeUserPool).child("Id");
    const auto existing = pool.string(id);
    if (existing && !existing->empty())
        report.add(id, message(QT_TRANSLATE_NOOP(
                                   "Rules", "The design comes from the pool %1. To change that pool, send "
                                            "update-user-pool the whole configuration; what is left out is reset."),
                               {shownText(*existing)}));
}

} // namespace

constexpr Rule updateResetsRest{
    .id = "update-resets-rest",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "Updating the pool resets what the update leaves out."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "The design was read from a pool that exists. UpdateUserPool sets members that are not sent back to "
                 "their defaults; measured, AutoVerifiedAttributes is reset, while MfaConfiguration, Policies and "
                 "DcrConfiguration are kept. To change that pool, send its whole configuration, not the changed member "
                 "alone. The exported command does not update it: it makes a new pool."),
    .source = "repo go-to-k/cdkd, src/provisioning/providers/cognito-provider.ts (measured on AWS, us-east-1, "
              "2026-08); npm @aws-sdk/client-cognito-identity-provider 3.1169.0, typings of UpdateUserPoolRequest; "
              "https://github.com/alchemy-run/alchemy/pull/1323",
    .members = kUpdateResetsRestMembers,
    .check = checkUpdateResetsRest,
};

} // namespace pooldesigner::rules
