// SPDX-License-Identifier: MIT
#include "rules/clients/clients.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

void checkClientTellsUsers(const PoolView &pool, Report &report)
{
    for (const AppClient &client : appClients(pool)) {
        if (client.text("PreventUserExistenceErrors") != "ENABLED")
            report.add(client.path.child("PreventUserExistenceErrors"),
                       message(QT_TRANSLATE_NOOP("Rules", "%1 tells strangers which names exist. Set "
                                                          "PreventUserExistenceErrors to ENABLED."),
                               {client.name}));
    }
}

} // namespace

constexpr Rule clientTellsUsers{
    .id = "client-tells-users",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "An app client tells strangers which users exist."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "Unless PreventUserExistenceErrors is ENABLED, signing in and resetting a password answer "
                 "UserNotFoundException for names that do not exist, so that anybody who has the client id "
                 "can find out who has an account. Set it to ENABLED. Absent means LEGACY for a client that "
                 "was made with the API."),
    .source = "Developer Guide, Managing user existence error responses",
    .check = checkClientTellsUsers,
};

} // namespace pooldesigner::rules
