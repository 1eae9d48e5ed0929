// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kPretokenArnsDifferMembers[] = {"LambdaConfig.PreTokenGeneration",
                                                           "LambdaConfig.PreTokenGenerationConfig.LambdaArn"};

void checkPretokenArnsDiffer(const PoolView &pool, Report &report)
{
    const auto old = pool.get(f::LambdaConfig_PreTokenGeneration);
    const auto current = pool.get(f::LambdaConfig_PreTokenGenerationConfig_LambdaArn);
    if (!old || !current || *old == *current)
        return;
    const Path path = f::LambdaConfig_PreTokenGeneration.path();
    report
        .add(path, message(QT_TRANSLATE_NOOP(
                               "Rules", "PreTokenGeneration is %1, PreTokenGenerationConfig is %2. Keep one function."),
                           {shownText(*old), shownText(*current)}))
        .related(f::LambdaConfig_PreTokenGenerationConfig_LambdaArn.path())
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Remove %1"), {"PreTokenGeneration"}), {removeMember(path)});
}

} // namespace

constexpr Rule pretokenArnsDiffer{
    .id = "pretoken-arns-differ",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "The two places of the token trigger name different functions."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "PreTokenGeneration is the old place of the trigger, PreTokenGenerationConfig the new "
                              "one with a version. When both are given they have to name one function: “Cannot use "
                              "PreTokenGenerationLambda and PreTokenGeneration with different Lambda function ARN's”. "
                              "Keep the new one."),
    .source = "repo badmintoncryer/cdk-preflight, rules/cognito/pf-cognito-pre-token-generation-legacy-mix",
    .members = kPretokenArnsDifferMembers,
    .check = checkPretokenArnsDiffer,
};

} // namespace pooldesigner::rules
