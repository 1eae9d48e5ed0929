// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "config/tokentrigger.h"
#include "rules/edits.h"
#include "rules/places.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

#include <algorithm>

namespace pooldesigner::rules {

namespace {

void checkNewerMemberOldCli(const PoolView &pool, Report &report)
{
    const Generation generation = pool.targetGeneration();
    const Json *create = pool.find(Path(Operation::CreateUserPool));
    const bool sentInOldPlace = create != nullptr && functionOfOldTokenTrigger(*create);
    std::vector<Path> reported; // what stands inside a newer member needs no finding of its own
    for (const FieldSpec *spec : catalogue::all()) {
        if (spec->since <= generation || spec->path.ends_with('}') || spec->operation == Operation::DescribeUserPool)
            continue;
        for (const Place &place : pool.places().of(*spec)) {
            const Path path = place.path();
            if (sentInOldPlace && path.startsWith(f::LambdaConfig_PreTokenGenerationConfig.path()))
                continue;
            if (std::ranges::any_of(reported, [&](const Path &outer) { return path.startsWith(outer); }))
                continue;
            reported.push_back(path);
            const std::string name(spec->cliOption.empty() ? memberName(place) : std::string(spec->cliOption));
            report
                .add(path, message(QT_TRANSLATE_NOOP(
                                       "Rules", "aws CLI %1 does not know %2. Export for a newer CLI or remove it."),
                                   {generationName(generation), name}))
                .choice(message(QT_TRANSLATE_NOOP("Rules", "Export for the latest CLI")),
                        {setMember(pool, Path().child("target").child("cli"), generationName(Generation::Latest))})
                .choice(message(QT_TRANSLATE_NOOP("Rules", "Remove %1"), {memberName(place)}), {removeMember(path)});
        }
    }
}

} // namespace

constexpr Rule newerMemberOldCli{
    .id = "newer-member-old-cli",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The command uses a member that the chosen aws CLI does not know."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "A CLI refuses what it was not built with, before anything is sent: “Unknown options: "
                              "--user-pool-tier, PLUS” for a member at the top, “Unknown parameter in Policies: "
                              "\"SignInPolicy\", must be one of: PasswordPolicy” for one inside. Export for a newer "
                              "CLI, or do without the member. The rule speaks only where the design names an older "
                              "CLI as its target."),
    .source = "run with awscli 2.9.19 against a loopback listener",
    .check = checkNewerMemberOldCli,
};

} // namespace pooldesigner::rules
