// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kPretokenBothVersionMembers[] = {"LambdaConfig.PreTokenGeneration",
                                                            "LambdaConfig.PreTokenGenerationConfig"};

void checkPretokenBothVersion(const PoolView &pool, Report &report)
{
    const auto old = pool.get(f::LambdaConfig_PreTokenGeneration);
    if (!old || old != pool.get(f::LambdaConfig_PreTokenGenerationConfig_LambdaArn))
        return;
    const Path path = f::LambdaConfig_PreTokenGeneration.path();
    report
        .add(path, message(QT_TRANSLATE_NOOP(
                       "Rules", "PreTokenGeneration repeats PreTokenGenerationConfig and may keep its version at V1_0. "
                                "Remove it.")))
        .related(f::LambdaConfig_PreTokenGenerationConfig.path())
        .fix(message(QT_TRANSLATE_NOOP("Rules", "Remove %1"), {"PreTokenGeneration"}), {removeMember(path)});
}

} // namespace

constexpr Rule pretokenBothVersion{
    .id = "pretoken-both-version",
    .severity = Severity::Warning,
    .confidence = Confidence::Low,
    .title = QT_TRANSLATE_NOOP("Rules", "The token trigger stands in both places."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "With the same function in PreTokenGeneration and PreTokenGenerationConfig the stored "
                              "version has been seen to stay V1_0. Send only the one with the version."),
    .source = "https://github.com/aws-cloudformation/aws-cloudformation-templates/issues/406",
    .members = kPretokenBothVersionMembers,
    .fixable = true,
    .check = checkPretokenBothVersion,
};

} // namespace pooldesigner::rules
