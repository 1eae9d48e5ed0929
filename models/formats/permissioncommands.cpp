// SPDX-License-Identifier: MIT
#include "formats/permissioncommands.h"

#include "config/ascii.h"
#include "formats/shellquote.h"
#include "rules/arn.h"
#include "rules/constraints/membergroups.h"
#include "rules/livecheck.h"
#include "rules/places.h"

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr std::string_view kPoolId = "\"$POOL_ID\"";

bool isAccount(std::string_view text) { return text.size() == 12 && std::ranges::all_of(text, ascii::isDigit); }

// The characters of an ARN are harmless, but that is the ARN reader's promise, not one to build a command on.
std::string word(std::string_view text) { return quoteForBash(text).value_or("''"); }

// The policy of a function holds one statement of a name, so pools that share a function need the id in it.
std::string statementId(const Path &trigger)
{
    return "cognito-" + std::string(kPoolId) + "-" + word(triggerName(trigger));
}

std::string commandFor(const PoolView &pool, const LiveArn &function)
{
    const Arn &arn = function.arn;
    const bool hasRegion = !regionOption(pool).empty();
    const std::string region(hasRegion ? pool.targetRegion() : arn.region);
    const std::string account(isAccount(pool.targetAccount()) ? pool.targetAccount() : arn.account);
    const std::string pools =
        "arn:" + std::string(arn.partition) + ":cognito-idp:" + region + ":" + account + ":userpool/";
    return "aws lambda add-permission" + regionOption(arn.region) + " --function-name " + word(function.text) +
           " --statement-id " + statementId(function.path) +
           " --action lambda:InvokeFunction --principal cognito-idp.amazonaws.com --source-arn " + word(pools) +
           std::string(kPoolId) + " --source-account " + word(account);
}

} // namespace

std::string triggerName(const Path &trigger)
{
    const Path named = trigger.name() == "LambdaArn" ? trigger.parent() : trigger;
    return std::string(named.name());
}

std::vector<PermissionCommand> permissionCommands(const PoolView &pool)
{
    std::vector<PermissionCommand> commands;
    for (const LiveArn &function : distinctArns(pool, members::kLambdaArns, isLambdaFunction))
        commands.push_back(
            {.function = std::string(function.text), .users = {}, .command = commandFor(pool, function)});
    for (const Place &place : placesOf(pool, members::kLambdaArns)) {
        const auto runs = std::ranges::find(commands, place.text().value_or(""), &PermissionCommand::function);
        if (runs != commands.end())
            runs->users.push_back(place.path());
    }
    return commands;
}

} // namespace pooldesigner
