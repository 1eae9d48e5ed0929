// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/readings.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kKeyConfigPairMembers[] = {"KeyConfiguration.KeyType", "KeyConfiguration.KmsKeyArn"};

void checkKeyConfigPair(const PoolView &pool, Report &report)
{
    const Path type = f::KeyConfiguration_KeyType.path();
    const Path key = f::KeyConfiguration_KmsKeyArn.path();
    if (pool.string(type) == "CUSTOMER_MANAGED_KEY" && isAbsent(pool, key))
        report
            .add(key, message(QT_TRANSLATE_NOOP(
                          "Rules", "KeyType is CUSTOMER_MANAGED_KEY, but KmsKeyArn is missing. Name the key.")))
            .related(type);
    else if (pool.string(type) == "AWS_OWNED_KEY" && pool.hasPath(key))
        report
            .add(key, message(QT_TRANSLATE_NOOP(
                          "Rules", "KeyType is AWS_OWNED_KEY, which takes no KmsKeyArn. Remove it or change KeyType.")))
            .related(type)
            .choice(message(QT_TRANSLATE_NOOP("Rules", "Remove %1"), {"KmsKeyArn"}), {removeMember(key)})
            .choice(message(QT_TRANSLATE_NOOP("Rules", "Use %1"), {"CUSTOMER_MANAGED_KEY"}),
                    {setValue(type, "CUSTOMER_MANAGED_KEY")});
}

} // namespace

constexpr Rule keyConfigPair{
    .id = "key-config-pair",
    .severity = Severity::Error,
    .confidence = Confidence::Low,
    .title = QT_TRANSLATE_NOOP("Rules", "The kind of key and the key do not fit together."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "CUSTOMER_MANAGED_KEY needs the ARN of a key of yours in KmsKeyArn, AWS_OWNED_KEY takes "
                              "none. InvalidParameterException is to be expected. Give the key, or change KeyType."),
    .source = "npm @aws-sdk/client-cognito-identity-provider 3.1169.0, typings of KeyConfigurationType",
    .members = kKeyConfigPairMembers,
    .check = checkKeyConfigPair,
};

} // namespace pooldesigner::rules
