// SPDX-License-Identifier: MIT
#include "rules/clients/clients.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

void checkClientKeepsTokens(const PoolView &pool, Report &report)
{
    for (const AppClient &client : appClients(pool)) {
        if (client.flag("EnableTokenRevocation") != true)
            report.add(client.path.child("EnableTokenRevocation"),
                       message(QT_TRANSLATE_NOOP("Rules", "Tokens of %1 cannot be revoked. Set EnableTokenRevocation "
                                                          "to true."),
                               {client.name}));
    }
}

} // namespace

constexpr Rule clientKeepsTokens{
    .id = "client-keeps-tokens",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "Tokens of an app client cannot be revoked."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "Without EnableTokenRevocation a stolen refresh token works until it expires, and signing "
                 "out elsewhere does not stop the access tokens made from it. Set EnableTokenRevocation to "
                 "true; tokens that exist already stay as they are."),
    .source = "Developer Guide, Ending user sessions with token revocation",
    .check = checkClientKeepsTokens,
};

} // namespace pooldesigner::rules
