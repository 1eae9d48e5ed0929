// SPDX-License-Identifier: MIT
#include "aids/trigger.h"

#include "config/poolview.h"
#include "items/severitytext.h"
#include "rules/arn.h"

#include <QCoreApplication>

namespace pooldesigner {

namespace {

using Link = Trigger::Link;

constexpr Trigger kTriggers[] = {
    {.name = "PreSignUp", .row = 0, .column = 0},
    {.name = "PostConfirmation", .row = 0, .column = 1, .link = Link::Then},
    {.name = "PreAuthentication", .row = 1, .column = 0},
    {.name = "PostAuthentication", .row = 1, .column = 1, .link = Link::Then},
    {.name = "DefineAuthChallenge", .row = 2, .column = 0},
    {.name = "CreateAuthChallenge", .row = 2, .column = 1, .link = Link::Then},
    {.name = "VerifyAuthChallengeResponse", .row = 2, .column = 2, .link = Link::Then},
    {.name = "UserMigration", .row = 3, .column = 0},
    {.name = "InboundFederation", .row = 3, .column = 1, .deeper = true},
    {.name = "PreTokenGenerationConfig", .row = 4, .column = 0, .deeper = true},
    {.name = "PreTokenGeneration", .row = 4, .column = 1, .link = Link::Or},
    {.name = "CustomMessage", .row = 5, .column = 0},
    {.name = "CustomEmailSender", .row = 5, .column = 1, .link = Link::Then, .deeper = true},
    {.name = "CustomSMSSender", .row = 5, .column = 2, .link = Link::Or, .deeper = true},
};

} // namespace

Path Trigger::member() const { return Path(Operation::CreateUserPool).child("LambdaConfig").child(name); }

Path Trigger::arn() const { return deeper ? member().child("LambdaArn") : member(); }

QString Trigger::label() const { return QString::fromUtf8(name); }

std::span<const Trigger> allTriggers() { return kTriggers; }

TriggerState triggerState(const PoolConfig &config, const Trigger &trigger)
{
    const PoolView pool(config);
    if (!pool.hasPath(trigger.member()))
        return {};
    const auto text = pool.string(trigger.arn());
    if (!text)
        return {.isSet = true, .function = QCoreApplication::translate("LambdaFlow", "no function named")};
    const auto arn = Arn::read(*text);
    if (!arn || !isLambdaFunction(*arn))
        return {.isSet = true, .function = shownText(*text)};
    const std::string_view function = arn->resource.substr(arn->resource.find(':') + 1);
    return {.isSet = true, .function = shownText(function)};
}

} // namespace pooldesigner
