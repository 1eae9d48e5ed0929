// SPDX-License-Identifier: MIT
#include "rules/clients/clients.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

void checkClientPlainPasswords(const PoolView &pool, Report &report)
{
    if (!pool.get(f::LambdaConfig_UserMigration).value_or("").empty())
        return;
    for (const AppClient &client : appClients(pool)) {
        if (client.listHas("ExplicitAuthFlows", "ALLOW_USER_PASSWORD_AUTH") ||
            client.listHas("ExplicitAuthFlows", "USER_PASSWORD_AUTH"))
            report.add(client.path.child("ExplicitAuthFlows"),
                       message(QT_TRANSLATE_NOOP("Rules", "%1 may send passwords as they are. Use ALLOW_USER_SRP_AUTH "
                                                          "instead."),
                               {client.name}));
    }
}

} // namespace

constexpr Rule clientPlainPasswords{
    .id = "client-plain-passwords",
    .severity = Severity::Advice,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "An app client sends passwords as they are."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "With USER_PASSWORD_AUTH the app hands the password itself to the service; with SRP it "
                 "proves to know it. A user migration trigger needs the password, and so this is silent "
                 "where the pool has one. Otherwise take ALLOW_USER_PASSWORD_AUTH out of ExplicitAuthFlows "
                 "and use ALLOW_USER_SRP_AUTH or ALLOW_USER_AUTH."),
    .source = "Developer Guide, User pool authentication flow; Migrate user Lambda trigger",
    .check = checkClientPlainPasswords,
};

} // namespace pooldesigner::rules
