// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kKmsUnusedMembers[] = {"LambdaConfig.KMSKeyID"};

void checkKmsUnused(const PoolView &pool, Report &report)
{
    const Path key = f::LambdaConfig_KMSKeyID.path();
    if (pool.string(key).value_or("").empty() || pool.hasContent(f::LambdaConfig_CustomSMSSender.path()) ||
        pool.hasContent(f::LambdaConfig_CustomEmailSender.path()))
        return;
    report
        .add(key, message(QT_TRANSLATE_NOOP(
                      "Rules", "KMSKeyID has no effect without CustomEmailSender or CustomSMSSender. Remove it.")))
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Remove %1"), {"KMSKeyID"}), {removeMember(key)});
}

} // namespace

constexpr Rule kmsUnused{
    .id = "kms-unused",
    .severity = Severity::Advice,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "A key is given, but no custom sender uses it."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "KMSKeyID encrypts codes for CustomEmailSender and CustomSMSSender and does nothing "
                              "without them; the data of the pool are another matter (KeyConfiguration). Remove it, "
                              "or add the sender."),
    .source = "member semantics",
    .members = kKmsUnusedMembers,
    .check = checkKmsUnused,
};

} // namespace pooldesigner::rules
