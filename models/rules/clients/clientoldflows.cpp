// SPDX-License-Identifier: MIT
#include "rules/clients/clients.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kOldFlows[] = {"ADMIN_NO_SRP_AUTH", "CUSTOM_AUTH_FLOW_ONLY", "USER_PASSWORD_AUTH"};

void checkClientOldFlows(const PoolView &pool, Report &report)
{
    for (const AppClient &client : appClients(pool)) {
        for (const std::string_view flow : kOldFlows) {
            if (client.listHas("ExplicitAuthFlows", flow))
                report.add(client.path.child("ExplicitAuthFlows"),
                           message(QT_TRANSLATE_NOOP("Rules", "%1 names the flow %2, an old name. Replace it by those "
                                                              "that begin with ALLOW_."),
                                   {client.name, flow}));
        }
    }
}

} // namespace

constexpr Rule clientOldFlows{
    .id = "client-old-flows",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "An app client names sign-in flows in the old way."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "ADMIN_NO_SRP_AUTH, CUSTOM_AUTH_FLOW_ONLY and USER_PASSWORD_AUTH are the old names. They "
                 "cannot stand beside the newer ones, which begin with ALLOW_, so that such a client gets "
                 "neither choice-based sign-in nor control over refresh tokens. Replace all of them at once, "
                 "ALLOW_REFRESH_TOKEN_AUTH included."),
    .source = "API reference, CreateUserPoolClient, ExplicitAuthFlows",
    .check = checkClientOldFlows,
};

} // namespace pooldesigner::rules
