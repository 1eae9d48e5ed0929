// SPDX-License-Identifier: MIT
#include "review/story/chapters.h"

#include "catalogue/catalogue.h"
#include "rules/arn.h"

#include <algorithm>

namespace pooldesigner::story {

namespace {

struct TriggerWords {
    std::string_view name;
    const char *text; // %1 the function
};

// In the order in which a person meets them.
constexpr TriggerWords kTriggers[] = {
    {"PreSignUp", QT_TRANSLATE_NOOP("Story", "Before somebody is signed up: %1.")},
    {"PostConfirmation", QT_TRANSLATE_NOOP("Story", "After somebody is confirmed, and after a new password: %1.")},
    {"PreAuthentication", QT_TRANSLATE_NOOP("Story", "Before each sign-in: %1.")},
    {"PostAuthentication", QT_TRANSLATE_NOOP("Story", "After each sign-in: %1.")},
    {"DefineAuthChallenge", QT_TRANSLATE_NOOP("Story", "Custom sign-in, what comes next: %1.")},
    {"CreateAuthChallenge", QT_TRANSLATE_NOOP("Story", "Custom sign-in, making the question: %1.")},
    {"VerifyAuthChallengeResponse", QT_TRANSLATE_NOOP("Story", "Custom sign-in, judging the answer: %1.")},
    {"UserMigration", QT_TRANSLATE_NOOP("Story", "People that the pool does not know are looked up, with the password "
                                                 "they type: %1.")},
    {"InboundFederation", QT_TRANSLATE_NOOP("Story", "When somebody comes in through another provider: %1.")},
    {"PreTokenGenerationConfig", QT_TRANSLATE_NOOP("Story", "Before tokens are handed out, to change them: %1.")},
    {"PreTokenGeneration", QT_TRANSLATE_NOOP("Story", "Before tokens are handed out, to change them: %1.")},
    {"CustomMessage", QT_TRANSLATE_NOOP("Story", "Writes the messages: %1.")},
    {"CustomEmailSender", QT_TRANSLATE_NOOP("Story", "Sends the e-mail instead of Cognito: %1.")},
    {"CustomSMSSender", QT_TRANSLATE_NOOP("Story", "Sends the text messages instead of Cognito: %1.")},
};

} // namespace

Path functionPlace(std::string_view trigger)
{
    const Path member = f::LambdaConfig.path().child(trigger);
    const FieldSpec *spec = catalogue::specFor(member);
    return spec != nullptr && spec->kind == Kind::Structure ? member.child("LambdaArn") : member;
}

std::string functionAt(const PoolView &pool, const Path &place)
{
    const auto text = pool.string(place);
    if (!text)
        return words(QT_TRANSLATE_NOOP("Story", "no function named"));
    const auto arn = Arn::read(*text);
    if (!arn || !isLambdaFunction(*arn))
        return quotedForPeople(*text, 120);
    return quotedForPeople(arn->resource.substr(arn->resource.find(':') + 1), 120);
}

StoryChapter code(const PoolView &pool)
{
    Chapter chapter(StoryTopic::Code, QT_TRANSLATE_NOOP("Story", "What code of yours runs"));
    const Path lambda = f::LambdaConfig.path();
    bool any = false;
    for (const TriggerWords &trigger : kTriggers) {
        const Path member = lambda.child(trigger.name);
        if (!pool.hasPath(member))
            continue;
        // Exports repeat the function of the newer member under the older name.
        if (trigger.name == "PreTokenGeneration" &&
            pool.string(member) == pool.get(f::LambdaConfig_PreTokenGenerationConfig_LambdaArn))
            continue;
        any = true;
        const Path function = functionPlace(trigger.name);
        chapter.plain(words(trigger.text, {functionAt(pool, function)}), {function});
    }
    if (!any)
        chapter.plain(words(QT_TRANSLATE_NOOP("Story", "None: Cognito does everything by itself.")), {lambda});
    return std::move(chapter).done();
}

} // namespace pooldesigner::story
