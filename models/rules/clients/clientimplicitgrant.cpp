// SPDX-License-Identifier: MIT
#include "rules/clients/clients.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

void checkClientImplicitGrant(const PoolView &pool, Report &report)
{
    for (const AppClient &client : appClients(pool)) {
        if (client.usesOAuth() && client.listHas("AllowedOAuthFlows", "implicit"))
            report.add(client.path.child("AllowedOAuthFlows"),
                       message(QT_TRANSLATE_NOOP("Rules", "%1 allows the implicit grant, which shows tokens in "
                                                          "addresses. Use the code grant with PKCE."),
                               {client.name}));
    }
}

} // namespace

constexpr Rule clientImplicitGrant{
    .id = "client-implicit-grant",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "An app client gets tokens in the address of a page."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "The implicit grant puts tokens into the address the browser is sent to, where its history, "
                 "other pages and logs can read them, and no refresh token comes with it. The security "
                 "practice for OAuth 2.0 advises against it. Take the code grant with PKCE, and take "
                 "implicit out of AllowedOAuthFlows once the app asks for codes. update-user-pool-client "
                 "resets what it is not told: repeat every member of the client."),
    .source = "RFC 9700, section 2.1.2; typings of UserPoolClientType",
    .check = checkClientImplicitGrant,
};

} // namespace pooldesigner::rules
