// SPDX-License-Identifier: MIT
#include "config/jsonmember.h"
#include "rules/clients/clients.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr Threshold kSessionDays{.name = "days",
                                 .standard = 90,
                                 .least = 1,
                                 .most = 3650,
                                 .meaning = QT_TRANSLATE_NOOP("Rules", "days that a refresh token may live")};
constexpr Threshold kClientLongSessionsThresholds[] = {kSessionDays};

// Empty where nothing is said: the service takes 30 days.
std::optional<double> refreshDays(const AppClient &client)
{
    const Json *number = findMember(*client.json, "RefreshTokenValidity");
    if (number == nullptr || !number->is_number())
        return std::nullopt;
    const Json *unit = findNested(*client.json, "TokenValidityUnits.RefreshToken");
    const double count = number->get<double>();
    if (unit == nullptr || *unit == "days")
        return count;
    if (*unit == "hours")
        return count / 24;
    if (*unit == "minutes")
        return count / (24 * 60);
    return *unit == "seconds" ? std::optional(count / (24 * 60 * 60)) : std::nullopt;
}

bool rotates(const AppClient &client)
{
    return asString(findNested(*client.json, "RefreshTokenRotation.Feature")) == "ENABLED";
}

void checkClientLongSessions(const PoolView &pool, Report &report)
{
    const std::int64_t most = report.threshold(kSessionDays);
    for (const AppClient &client : appClients(pool)) {
        const auto days = refreshDays(client);
        if (days && *days > static_cast<double>(most) && !rotates(client))
            report.add(client.path.child("RefreshTokenValidity"),
                       message(QT_TRANSLATE_NOOP("Rules", "%1 keeps people signed in for %2 days without asking again. "
                                                          "At most %3 are advised."),
                               {client.name, std::to_string(static_cast<std::int64_t>(*days)), std::to_string(most)}));
    }
}

} // namespace

constexpr Rule clientLongSessions{
    .id = "client-long-sessions",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "An app client keeps people signed in for very long."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "A refresh token makes new tokens until it expires, without asking for the password or the "
                 "second factor again. The service takes 30 days where nothing is said and up to ten years. "
                 "Shorten RefreshTokenValidity, or let tokens be exchanged with RefreshTokenRotation. A "
                 "profile may set another number of days."),
    .source = "API reference, UserPoolClientType, RefreshTokenValidity and TokenValidityUnits",
    .thresholds = kClientLongSessionsThresholds,
    .check = checkClientLongSessions,
};

} // namespace pooldesigner::rules
