// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kOpenDcrM2mMembers[] = {"DcrConfiguration.OpenDcrGrantTypes"};

void checkOpenDcrM2m(const PoolView &pool, Report &report)
{
    const auto item = itemPath(pool, f::DcrConfiguration_OpenDcrGrantTypes, "client_credentials");
    if (item)
        report
            .add(*item,
                 message(QT_TRANSLATE_NOOP(
                     "Rules", "Open registration allows client_credentials, paid tokens for anybody. Remove it.")))
            .choice(message(QT_TRANSLATE_NOOP("Rules", "Remove %1"), {"client_credentials"}), {removeItem(*item)});
}

} // namespace

constexpr Rule openDcrM2m{
    .id = "open-dcr-m2m",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "Anybody may register clients for machine tokens."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Open registration with client_credentials lets anybody mint tokens between machines, "
                              "which are paid for. Remove client_credentials from OpenDcrGrantTypes."),
    .source = "npm @aws-sdk/client-cognito-identity-provider 3.1169.0, typings of DcrConfigurationType",
    .members = kOpenDcrM2mMembers,
    .check = checkOpenDcrM2m,
};

} // namespace pooldesigner::rules
