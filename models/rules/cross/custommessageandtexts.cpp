// SPDX-License-Identifier: MIT
#include "rules/constraints/membergroups.h"
#include "rules/places.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kCustomMessageAndTextsMembers[] = {
    "LambdaConfig.CustomMessage", "LambdaConfig.CustomSMSSender", "LambdaConfig.CustomEmailSender"};

void checkCustomMessageAndTexts(const PoolView &pool, Report &report)
{
    const auto texts = placesOf(pool, members::kMessageTexts);
    if (texts.empty())
        return;
    for (const Path &trigger : {f::LambdaConfig_CustomMessage.path(), f::LambdaConfig_CustomSMSSender.path(),
                                f::LambdaConfig_CustomEmailSender.path()}) {
        if (!pool.hasContent(trigger))
            continue;
        auto found = report.add(
            trigger,
            message(QT_TRANSLATE_NOOP("Rules", "%1 makes message texts a fallback at most (%2 given). Keep them "
                                               "for that, or leave them out."),
                    {trigger.name(), std::to_string(texts.size())}));
        for (const Place &text : texts)
            found.related(text.path());
        return;
    }
}

} // namespace

constexpr Rule customMessageAndTexts{
    .id = "custom-message-and-texts",
    .severity = Severity::Advice,
    .title = QT_TRANSLATE_NOOP("Rules", "Message texts are given, but a trigger writes the messages."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "A CustomMessage trigger replaces the texts, which then serve only when it returns "
                              "nothing; custom senders do not use them at all. Keep the texts as a fallback, or leave "
                              "them out."),
    .source = "npm @aws-sdk/client-cognito-identity-provider 3.1169.0, typings of LambdaConfigType",
    .members = kCustomMessageAndTextsMembers,
    .check = checkCustomMessageAndTexts,
};

} // namespace pooldesigner::rules
